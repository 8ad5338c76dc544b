import type { Board } from '#tools/demo-pictures/board.ts'
import { cover, muscle } from '#tools/demo-pictures/limbs.ts'
import { letters } from '#tools/demo-pictures/lettering.ts'
import type { OnBack } from '#tools/demo-pictures/parts/lobster-limbs.ts'
import { blob, ellipse, placed, type Point, pts, spline } from '#tools/demo-pictures/shapes.ts'

const SKIN = '#b9825a'

/** The officer's brass gauge across the back: one jaw at the eye, the other beyond the end of the shell. */
export function gauge(board: Board, at: OnBack, size: number): void {
  const [front, rear] = [0.49, -0.045]
  const plate = placed(
    at,
    pts`${front + 0.035},-0.3 ${front + 0.035},-0.04 ${front},-0.02 ${front},-0.19 ${rear},-0.19 ${rear},-0.0 ${rear - 0.035},0.0 ${rear - 0.035},-0.3`,
  )
  board.shade(
    plate.map(([x, y]): Point => [x + 10, y + 16]),
    0.5,
    5,
  )
  board.halo(plate, 7)
  board.tint(plate, '#e2b84f')
  board.fade(plate, 'brass', at(front, -0.3), at(rear, -0.1), [0.02, 0.2, 0.06, 0.36])
  board.edge(plate, 5)
  board.scratch([at(front + 0.01, -0.285), at(rear - 0.01, -0.285)], 4, 0.6)
  const [x, y] = at((front + rear) / 2 + 0.06, -0.222)
  letters(board, 'MINIMUM', [x, y], { size: size * 0.04, align: 'middle', weight: 0.15, angle: angleOf(at) })
  for (let i = 0; i <= 16; i++) {
    const u = rear + ((front - rear) * i) / 16
    board.line([at(u, -0.19), at(u, i % 4 === 0 ? -0.212 : -0.2)], 2.6, 1)
  }
}

/** How the back lies in the picture, degrees; the head is at our left. */
function angleOf(at: OnBack): number {
  const [a, b] = [at(0.4, 0), at(0, 0)]
  return (Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI
}

/** The hand that holds it, in a navy sleeve that comes in from the right. */
export function measuringHand(board: Board, [x, y]: Point): void {
  const draw: Draw = { board, height: 620 }
  const on: On = (u, v) => [x + u, y + v]
  const thumb = [muscle(on(74, 4), on(20, 34), [40, 40, 34]), muscle(on(22, 32), on(-26, 44), [34, 31, 22])]
  cover(
    draw,
    thumb.map((part) => [part, SKIN, 'skin', 0.3]),
  )
  const wrist = muscle(on(90, -28), on(240, -86), [84, 78, 84])
  const palm = blob([on(30, -50), on(74, -74), on(124, -60), on(140, -18), on(108, 22), on(64, 26), on(36, 0)])
  cover(draw, [
    [wrist, SKIN, 'skin', 0.3],
    [palm, SKIN, 'skin', 0.26],
  ])
  fingers(draw, on)
  cuffed(draw, on)
}

type Draw = { board: Board; height: number }
type On = (u: number, v: number) => Point

function fingers(draw: Draw, on: On): void {
  const { board } = draw
  for (const [root, knuckle, tip, wide] of [
    [on(104, 12), on(70, 52), on(26, 66), 30],
    [on(86, -10), on(30, 22), on(-20, 38), 35],
    [on(72, -36), on(6, -14), on(-46, 8), 37],
    [on(62, -56), on(-6, -46), on(-60, -22), 36],
  ] as const) {
    cover(draw, [
      [muscle(knuckle, tip, [wide, wide * 0.94, wide * 0.7]), SKIN, 'skin', 0.26],
      [muscle(root, knuckle, [wide * 1.04, wide]), SKIN, 'skin', 0.2],
    ])
    const nail = ellipse(tip[0] - 2, tip[1] - 2, wide * 0.22, wide * 0.18)
    board.tint(nail, '#e8c4a4')
    board.bare(nail)
    board.edge(nail, 1.8)
    board.line(
      [
        [knuckle[0] - 4, knuckle[1] - wide * 0.34],
        [knuckle[0] + 3, knuckle[1] - wide * 0.1],
      ],
      2.4,
      0.3,
    )
  }
}

function cuffed(draw: Draw, on: On): void {
  const sleeve = muscle(on(230, -82), on(960, -378), [124, 140, 168, 200, 220])
  cover(draw, [[sleeve, '#3f5670', 'cloth', 0.54]])
  for (const [a, b] of [
    [on(330, -40), on(470, -190)],
    [on(420, -76), on(610, -246)],
    [on(560, -110), on(700, -300)],
  ] as const)
    draw.board.line(spline([a, [(a[0] + b[0]) / 2 + 24, (a[1] + b[1]) / 2 + 10], b]), 5, 0.1)
  const cuff = [on(168, -132), on(224, -154), on(276, -34), on(216, -8)]
  cover(draw, [[cuff, '#e2b84f', 'cloth', 0.2]])
}
