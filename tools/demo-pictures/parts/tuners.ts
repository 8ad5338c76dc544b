import { limb } from '#tools/demo-pictures/athletes.ts'
import type { Board } from '#tools/demo-pictures/board.ts'
import { stander } from '#tools/demo-pictures/folk.ts'
import { blob, ellipse, type Point, pts, rect, type Shape, spline } from '#tools/demo-pictures/shapes.ts'

/** The tuner on his ladder, his back to us, a brass rod at the smallest pipes. */
export function tuner(board: Board): void {
  const [x, y, h] = [1162, 760, 400]
  for (const side of [-1, 1]) {
    board.scratch(pts`${x + side * 62},360 ${x + side * 84},1000`, 20, 1)
    board.line(pts`${x + side * 62},360 ${x + side * 84},1000`, 13, 1)
  }
  for (let i = 0; i < 9; i++) {
    const v = 420 + i * 68
    board.scratch(pts`${x - 64 - i * 2},${v} ${x + 64 + i * 2},${v}`, 15, 1)
    board.line(pts`${x - 64 - i * 2},${v} ${x + 64 + i * 2},${v}`, 9, 1)
  }
  stander(board, x, y, h, { hat: 'none', coat: 0.6, tint: '#6f7f68', scarf: '#efe3cb', hair: '#d3ccbe' })
  board.line(pts`${x - 150},318 ${x - 112},402`, 7, 1)
  board.scratch(pts`${x - 149},322 ${x - 113},400`, 2.4, 1)
  sleeve(board, [x - 48, 460], [x - 104, 486], [x - 110, 412], '#6f7f68', 44)
  sleeve(board, [x + 50, 464], [x + 88, 540], [x + 66, 600], '#6f7f68', 44)
}

/** A woman on the bench, one finger on one key. */
export function keyHolder(board: Board): void {
  const [x, y] = [670, 690]
  const bench = rect(520, 892, 310, 30)
  sleeve(board, [x + 62, y + 42], [x + 102, y + 120], [x + 84, y + 40], '#43566b', 48)
  const back = blob(
    pts`${x - 78},${y + 216} ${x - 86},${y + 110} ${x - 70},${y + 28} ${x - 24},${y} ${x + 24},${y} ${x + 70},${y + 28} ${x + 86},${y + 110} ${x + 78},${y + 216}`,
  )
  board.halo(back, 5)
  board.tint(back, '#43566b')
  board.fade(back, 'cloth', [x - 86, 0], [x + 86, 0], [0.4, 0.66, 0.9])
  sleeve(board, [x - 62, y + 44], [x - 92, y + 134], [x - 40, y + 190], '#43566b', 48)
  const r = 48
  const [hx, hy] = [x, y - 50]
  const skull = ellipse(hx, hy, r, r * 1.2)
  board.halo(skull, 4)
  board.tint(skull, '#7a5238')
  board.fade(skull, 'cloth', [hx - r, 0], [hx + r, 0], [0.4, 0.66, 0.86])
  for (const u of [-0.6, 0, 0.6])
    board.line(spline(pts`${hx + u * r},${hy + r * 0.8} ${hx + u * r * 1.1},${hy} ${hx + u * 8},${hy - r * 1.1}`), 3, 0.2)
  const bun = ellipse(hx, hy - r * 1.2, r * 0.5, r * 0.42)
  board.halo(bun, 3)
  board.tint(bun, '#7a5238')
  board.area(bun, 'skin', 0.6)
  board.edge(bun, 3)
  for (const side of [-1, 1]) {
    const ear = ellipse(hx + side * r, hy + 6, 8, 13)
    board.halo(ear, 2)
    board.tint(ear, '#e3bf9a')
    board.area(ear, 'skin', 0.3)
    board.edge(ear, 2.4)
  }
  const scarf = blob(pts`${x - 50},${y - 8} ${x},${y + 4} ${x + 50},${y - 8} ${x + 58},${y + 26} ${x},${y + 44} ${x - 58},${y + 26}`)
  board.halo(scarf, 3)
  board.tint(scarf, '#9c3f38')
  board.fade(scarf, 'skin', [x - 56, 0], [x + 56, 0], [0.24, 0.7])
  board.edge(scarf, 3)
  seat(board, bench)
}

function seat(board: Board, bench: Shape): void {
  board.halo(bench, 5)
  board.tint(bench, '#a8733f')
  board.area(bench, 'wood', 0.4)
  board.edge(bench, 4)
  for (const x of [544, 790]) {
    board.halo(rect(x, 922, 22, 90), 3)
    board.solid(rect(x, 922, 22, 90))
  }
}

function sleeve(board: Board, shoulder: Point, elbow: Point, hand: Point, coat: string, wide: number): void {
  const parts = [limb(shoulder, elbow, wide, wide * 0.84), limb(elbow, hand, wide * 0.8, wide * 0.56)]
  for (const part of parts) board.halo(part, 4)
  for (const part of parts) {
    board.tint(part, coat)
    board.area(part, 'cloth', 0.64)
  }
  const palm = ellipse(hand[0], hand[1], wide * 0.34, wide * 0.36)
  board.halo(palm, 3)
  board.tint(palm, '#e3bf9a')
  board.area(palm, 'skin', 0.24)
  board.edge(palm, 2.6)
}
