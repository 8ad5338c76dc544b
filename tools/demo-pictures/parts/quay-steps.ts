import type { Board } from '#tools/demo-pictures/board.ts'
import { dice } from '#tools/demo-pictures/noise.ts'
import { type Point, poly, pts, rough, type Shape, spline } from '#tools/demo-pictures/shapes.ts'

/** The top of the quay, the height and length of a step, and the corner from which they go down to our left. */
export const QUAY = 424
const STEP = { rise: 47, run: 70, from: 1250, count: 10 }

export const tread = (k: number): Point => [STEP.from - k * STEP.run, QUAY + k * STEP.rise]

/** The face of the quay. Needs the hatch `stone`. */
export function wall(board: Board): void {
  const face = pts`440,${QUAY} 1560,${QUAY} 1560,936 440,936`
  board.halo(face, 4)
  board.tint(face, '#b5a88f')
  board.fade(face, 'stone', [0, QUAY], [0, 900], [0.5, 0.74])
  blocks(board, 444, 1560, QUAY + 26, 890)
  const cope = pts`428,${QUAY - 10} 1560,${QUAY - 10} 1560,${QUAY + 24} 428,${QUAY + 24}`
  board.halo(cope, 3)
  board.tint(cope, '#cfc4a8')
  board.area(cope, 'stone', 0.22)
  board.edge(cope, 4)
  for (let x = 500; x < 1560; x += 130) board.line(pts`${x},${QUAY - 10} ${x},${QUAY + 24}`, 3, 1)
}

function blocks(board: Board, from: number, to: number, top: number, foot: number): void {
  for (let y = top, row = 0; y < foot; y += 44, row++) {
    board.line(rough(pts`${from},${y} ${(from + to) / 2},${y} ${to},${y}`, 2, row), 2.6, 1)
    for (let x = from + (row % 2) * 60 + 30; x < to; x += 124) board.line(pts`${x},${y} ${x},${y + 44}`, 2.6, 1)
  }
}

/** The flight stands out from the wall; its side is of great blocks, green where the tide has been. */
export function steps(board: Board): void {
  const profile: Point[] = []
  for (let k = 0; k < STEP.count; k++) profile.push([tread(k)[0], tread(k)[1]], [tread(k + 1)[0], tread(k)[1]])
  const last = tread(STEP.count)
  const side: Shape = [...profile, [last[0], last[1] + 10], [last[0], 940], [1560, 940], [1560, QUAY]]
  board.halo(side, 6)
  board.tint(side, '#c6b99c')
  board.fade(side, 'stone', [1300, QUAY], [700, 940], [0.1, 0.36])
  for (let y = QUAY + 94, row = 0; y < 930; y += 94, row++) {
    const from = STEP.from - ((y - QUAY) / STEP.rise) * STEP.run
    board.line(rough(pts`${from},${y} ${(from + 1560) / 2},${y} 1560,${y}`, 2, row), 3.4, 1)
    for (let x = from + 110 + (row % 2) * 70; x < 1560; x += 190) board.line(pts`${x},${y} ${x},${Math.min(936, y + 94)}`, 3.4, 1)
  }
  const weed = poly(...rough(spline(pts`${last[0]},846 800,836 1100,850 1560,838`, false, 12), 9, 5), [1560, 940], [last[0], 940])
  board.tint(weed, '#6f8055')
  board.shade(weed, 0.34, 6)
  for (let k = 0; k < STEP.count; k++) {
    const [x, y] = tread(k)
    board.scratch(pts`${x - STEP.run},${y + 3} ${x},${y + 3}`, 6, 1)
    board.line(pts`${x - STEP.run},${y} ${x},${y}`, 4, 1)
    board.line(pts`${x},${y - STEP.rise} ${x},${y}`, 4, 1)
  }
  const roll = dice(51)
  for (let i = 0; i < 26; i++) {
    const x = 540 + roll() * 1020
    board.scratch(rough(spline(pts`${x - 46},${936 + roll() * 14} ${x},${928 + roll() * 12} ${x + 46},${938 + roll() * 12}`), 3, i), 5, 0.1)
  }
}
