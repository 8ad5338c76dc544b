import type { Board } from '#tools/demo-pictures/board.ts'
import { blob, ellipse, placed, type Point, pts, rect, type Shape, spline } from '#tools/demo-pictures/shapes.ts'

export type Pose = {
  hat?: 'cap' | 'bobble' | 'brim' | 'none'
  bag?: 'left' | 'right' | 'back'
  lean?: number
  coat?: number
  skirt?: boolean
  tint?: string
  scarf?: string
  hair?: string
}

/**
 * Somebody who stands and looks away from us: `x` between the feet, `y` the ground, `height` from heel to crown.
 * Needs the hatches `cloth` and `skin` on the board.
 */
export function stander(board: Board, x: number, y: number, height: number, pose: Pose = {}): void {
  const at = (u: number, v: number): Point => [x + (u + (pose.lean ?? 0) * v) * height, y - v * height]
  legs(board, at, pose)
  board.tint(coatPath(at, pose), pose.tint ?? '#97a09b')
  board.halo(coatPath(at, pose), height * 0.014)
  board.area(coatPath(at, pose), 'cloth', pose.coat ?? 0.72)
  board.shade(placed(at, pts`-0.2,0.2 -0.09,0.2 -0.07,0.86 -0.2,0.86`), -0.5, height * 0.018, coatPath(at, pose))
  board.shade(placed(at, pts`0.04,0.2 0.22,0.2 0.22,0.86 0.06,0.86`), 0.55, height * 0.03, coatPath(at, pose))
  board.line([at(0, 0.34), at(0.005, 0.5), at(-0.004, 0.66)], height * 0.012)
  head(board, at, height, pose)
  if (pose.bag) bag(board, at, height, pose.bag)
}

type At = (u: number, v: number) => Point

function coatPath(at: At, pose: Pose): Shape {
  const hem = pose.skirt ? 0.19 : 0.15
  const low = pose.skirt ? 0.24 : 0.36
  return blob(
    placed(
      at,
      pts`-0.045,0.84 -0.13,0.79 -0.165,0.6 -0.15,0.44 ${-hem},${low} 0,${low - 0.015} ${hem},${low} 0.15,0.44 0.165,0.6 0.13,0.79 0.045,0.84`,
    ),
  )
}

function legs(board: Board, at: At, pose: Pose): void {
  const low = pose.skirt ? 0.25 : 0.38
  for (const side of [-1, 1]) {
    board.area(placed(at, pts`${side * 0.015},${low} ${side * 0.115},${low} ${side * 0.095},0.03 ${side * 0.025},0.03`), 'cloth', 0.9)
    board.solid(blob(placed(at, pts`${side * 0.015},0.035 ${side * 0.105},0.035 ${side * 0.13},0 ${side * 0.02},-0.004`)))
  }
}

function head(board: Board, at: At, height: number, pose: Pose): void {
  const [cx, cy] = at(0, 0.905)
  const r = height * 0.062
  board.area(rect(cx - r * 0.5, cy + r * 0.5, r, r * 1.1), 'skin', 0.5)
  board.halo(ellipse(cx, cy, r, r * 1.22), height * 0.012)
  board.tint(ellipse(cx, cy, r * 1.02, r * 1.24), pose.hair ?? '#6b5a4c')
  board.area(ellipse(cx, cy, r, r * 1.22), 'cloth', 0.8)
  board.shade(ellipse(cx - r * 0.5, cy - r * 0.1, r * 0.5, r), -0.4, r * 0.3, ellipse(cx, cy, r, r * 1.22))
  scarf(board, at, height, pose)
  if (pose.hat === 'none' || pose.hat === undefined) return
  hat(board, cx, cy, r, pose.hat)
}

function scarf(board: Board, at: At, height: number, pose: Pose): void {
  const wrap = blob(placed(at, pts`-0.068,0.845 0,0.855 0.068,0.845 0.085,0.8 0,0.785 -0.085,0.8`))
  board.halo(wrap, height * 0.008)
  board.area(wrap, 'skin', 0.3)
  if (pose.scarf !== undefined) board.tint(wrap, pose.scarf)
  board.line(spline([at(-0.075, 0.815), at(0, 0.802), at(0.078, 0.818)]), height * 0.009)
}

function hat(board: Board, cx: number, cy: number, r: number, kind: 'cap' | 'bobble' | 'brim'): void {
  const crown = blob(
    pts`${cx - r * 1.12},${cy - r * 0.1} ${cx - r * 1.05},${cy - r * 0.9} ${cx},${cy - r * 1.55} ${cx + r * 1.05},${cy - r * 0.9} ${cx + r * 1.12},${cy - r * 0.1} ${cx},${cy + r * 0.05}`,
  )
  board.area(crown, 'skin', kind === 'bobble' ? 0.35 : 0.62)
  board.line(spline(pts`${cx - r * 1.12},${cy - r * 0.1} ${cx},${cy + r * 0.08} ${cx + r * 1.12},${cy - r * 0.1}`), r * 0.22)
  if (kind === 'bobble') board.area(ellipse(cx, cy - r * 1.6, r * 0.42, r * 0.4), 'cloth', 0.5)
  if (kind === 'brim')
    board.solid(blob(pts`${cx - r * 1.9},${cy - r * 0.15} ${cx},${cy - r * 0.5} ${cx + r * 1.9},${cy - r * 0.15} ${cx},${cy + r * 0.12}`))
}

function bag(board: Board, at: At, height: number, where: 'left' | 'right' | 'back'): void {
  if (where === 'back') {
    const sack = blob(placed(at, pts`-0.1,0.76 0,0.79 0.1,0.76 0.115,0.56 0,0.5 -0.115,0.56`))
    board.area(sack, 'skin', 0.42)
    board.shade(placed(at, pts`0.02,0.5 0.14,0.5 0.14,0.8 0.05,0.8`), 0.35, height * 0.02, sack)
    board.line(spline([at(-0.1, 0.7), at(0, 0.68), at(0.1, 0.7)]), height * 0.012)
    return
  }
  const side = where === 'left' ? -1 : 1
  board.line([at(side * 0.16, 0.47), at(side * 0.19, 0.38)], height * 0.014)
  board.area(blob(placed(at, pts`${side * 0.12},0.38 ${side * 0.27},0.38 ${side * 0.28},0.17 ${side * 0.11},0.17`)), 'skin', 0.55)
}
