import type { Board } from '#tools/demo-pictures/board.ts'
import { type Eye, scaleAt, seen } from '#tools/demo-pictures/parts/room.ts'
import { arc, blob, ellipse, placed, type Point, pts, type Shape } from '#tools/demo-pictures/shapes.ts'

type Walls = { left: number; back: number }
type At = (u: number, v: number) => Point

const HOOKS = -1.02

/** What the room was for: a rail of hooks along the left wall, oilskins, and a lifebelt at the end. Needs the hatch `cloth`. */
export function crewsThings(board: Board, eye: Eye, { left, back }: Walls): void {
  const rail = [seen(eye, [left, HOOKS, back - 0.3]), seen(eye, [left, HOOKS, 2])] as const
  board.scratch(rail, 16, 1)
  board.line(rail, 10, 1)
  for (let z = 2.4; z < back - 0.5; z += 0.52) hook(board, seen(eye, [left, HOOKS + 0.03, z]), 90 / z)
  for (const [z, colour] of [
    [5.64, '#d98a3c'],
    [4.5, '#e2b03a'],
    [3.36, '#e2b03a'],
  ] as const)
    oilskin(board, (u, v) => seen(eye, [left, HOOKS + v, z + u]), scaleAt(eye, z), colour)
  for (const [x, colour] of [
    [1.62, '#e2b03a'],
    [2.22, '#d98a3c'],
  ] as const)
    oilskin(board, (u, v) => seen(eye, [x + u, -0.92 + v * 0.86, back]), scaleAt(eye, back), colour)
  lifebelt(board, seen(eye, [-1.27, -0.5, back]))
}

function hook(board: Board, [x, y]: Point, s: number): void {
  board.line(pts`${x},${y} ${x + s * 0.3},${y + s * 0.5} ${x + s * 0.5},${y + s * 0.1}`, Math.max(2.4, s * 0.14), 1)
}

/** A long coat on its hook, `v` metres below it. */
function oilskin(board: Board, at: At, s: number, colour: string): void {
  const sleeve = (way: number): Shape =>
    blob(placed(at, pts`${way * 0.13},0.12 ${way * 0.2},0.16 ${way * 0.27},0.6 ${way * 0.2},0.64 ${way * 0.13},0.3`))
  const body = blob(placed(at, pts`-0.05,0.02 0.05,0.02 0.15,0.1 0.17,0.5 0.2,0.98 0,1.02 -0.2,0.98 -0.17,0.5 -0.15,0.1`))
  const line = Math.max(2, s * 0.014)
  for (const part of [sleeve(-1), sleeve(1), body]) {
    board.halo(part, line * 1.2)
    board.tint(part, colour)
    board.fade(part, 'cloth', at(-0.2, 0.5), at(0.22, 0.5), [0.06, 0.2, 0.5])
    board.edge(part, line)
  }
  board.line([at(0, 0.1), at(0.005, 0.98)], line, 0.8)
  for (const v of [0.26, 0.46, 0.66]) board.solid(ellipse(...at(0.035, v), line * 0.9, line))
  board.line([at(-0.05, 0.06), at(0, 0.13), at(0.05, 0.06)], line, 0.8)
}

function lifebelt(board: Board, [x, y]: Point): void {
  board.halo(ellipse(x, y, 40, 40), 3)
  board.tint(ellipse(x, y, 40, 40), '#f7f2e4')
  board.bare(ellipse(x, y, 40, 40))
  for (const turn of [20, 110, 200, 290]) {
    const part = [...arc(x, y, 40, 40, turn, turn + 44, 8), ...arc(x, y, 22, 22, turn + 44, turn, 8)]
    board.tint(part, '#b5473a')
    board.area(part, 'cloth', 0.3)
  }
  board.tint(ellipse(x, y, 21, 21), '#ece1c8')
  for (const r of [40, 21]) board.edge(ellipse(x, y, r, r), 3)
}
