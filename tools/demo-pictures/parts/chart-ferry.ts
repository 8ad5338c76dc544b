import type { Board } from '#tools/demo-pictures/board.ts'
import { blob, ellipse, placed, type Point, pts, spline } from '#tools/demo-pictures/shapes.ts'

/** The small ferry that sails along the foot of the charts, bow to the right. Needs the hatches `hull` and `house`. */
export function chartFerry(board: Board, [x, y]: Point, length: number): void {
  const at = (u: number, v: number): Point => [x + u * length, y - v * length]
  const house = placed(at, pts`-0.34,0.12 -0.34,0.26 0.16,0.26 0.2,0.12`)
  const bridge = placed(at, pts`-0.1,0.26 -0.1,0.36 0.1,0.36 0.13,0.26`)
  for (const part of [house, bridge]) {
    board.halo(part, 3)
    board.tint(part, '#f8f1e1')
    board.area(part, 'house', 0.2)
    board.edge(part, 3)
  }
  const funnel = placed(at, pts`-0.26,0.26 -0.25,0.42 -0.15,0.42 -0.14,0.26`)
  board.halo(funnel, 3)
  board.tint(funnel, '#9c4031')
  board.area(funnel, 'house', 0.5)
  board.edge(funnel, 3)
  for (let i = 0; i < 6; i++) board.solid(ellipse(...at(-0.28 + i * 0.08, 0.195), length / 66, length / 66))
  board.line([at(0.02, 0.36), at(0.02, 0.52)], 4, 0.8)
  const hull = blob(placed(at, pts`-0.5,0.13 -0.1,0.11 0.3,0.12 0.54,0.19 0.44,0 0.3,-0.06 -0.4,-0.06 -0.48,0`))
  board.halo(hull, 4)
  board.tint(hull, '#33566b')
  board.area(hull, 'hull', 0.72)
  board.edge(hull, 3)
  for (let i = 0; i < 7; i++)
    board.scratch(spline([at(-0.6 + i * 0.19, -0.07), at(-0.5 + i * 0.19, -0.03), at(-0.4 + i * 0.19, -0.07)]), 7, 0.1)
}
