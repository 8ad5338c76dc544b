import type { Board } from '#tools/demo-pictures/board.ts'
import { ellipse, type Point, pts, rough } from '#tools/demo-pictures/shapes.ts'

/** Cones on the grass. Needs the hatch `skin`. */
export function cones(board: Board): void {
  for (const [x, y] of pts`96,930 1230,960 1450,934 396,720 884,712 1180,714`) {
    const s = ((y - 400) / 560) * 34
    board.shade(pts`${x - s * 0.6},${y} ${x + s * 0.6},${y} ${x + s * 2.4},${y + s * 0.6} ${x + s * 1.8},${y + s * 0.7}`, 0.6, 2)
    const cone = pts`${x - s * 0.2},${y - s * 1.3} ${x + s * 0.2},${y - s * 1.3} ${x + s * 0.62},${y} ${x - s * 0.62},${y}`
    board.halo(cone, 3)
    board.tint(cone, '#d9622f')
    board.fade(cone, 'skin', [x - s * 0.6, 0], [x + s * 0.6, 0], [0.05, 0.2, 0.7])
    board.scratch(pts`${x - s * 0.38},${y - s * 0.66} ${x + s * 0.38},${y - s * 0.66}`, s * 0.26, 1)
    board.edge(cone, 2.6)
    board.line(pts`${x - s * 0.8},${y + 1} ${x + s * 0.8},${y + 1}`, s * 0.16, 1)
  }
}

export function ball(board: Board, [x, y]: Point, r: number): void {
  const shape = ellipse(x, y, r, r)
  board.shade(
    pts`${x - r * 0.6},${y + r} ${x + r * 0.6},${y + r * 0.9} ${x + r * 2.6},${y + r * 1.6} ${x + r * 1.6},${y + r * 1.8}`,
    0.7,
    4,
  )
  board.halo(shape, 5)
  board.tint(shape, '#fbf7ea')
  board.fade(shape, 'skin', [x - r, y - r], [x + r, y + r], [0, 0.06, 0.62])
  const five = (turn: number, by: number): Point => [x - 3 + Math.cos(turn) * r * by, y - 3 + Math.sin(turn) * r * by]
  board.solid(
    rough(
      [0, 1, 2, 3, 4].map((i) => five(0.4 + i * 1.257, 0.34)),
      1,
    ),
  )
  for (let i = 0; i < 5; i++) {
    board.line([five(0.4 + i * 1.257, 0.34), five(0.4 + i * 1.257, 0.8)], 2.6, 1)
    board.solid(ellipse(...five(0.4 + i * 1.257, 0.86), r * 0.15, r * 0.15))
  }
  board.edge(shape, 3)
}
