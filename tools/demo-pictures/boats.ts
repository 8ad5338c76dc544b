import type { Board } from '#tools/demo-pictures/board.ts'
import { blob, ellipse, placed, type Point, pts, rough, spline } from '#tools/demo-pictures/shapes.ts'

/** A small working boat from the side, bow to the right. Needs the hatches `hull`, `cloth`, `skin`. */
export function workboat(board: Board, [x, y]: Point, length: number, colours: { hull: string; house: string }): void {
  const at = (u: number, v: number): Point => [x + u * length, y - v * length]
  const hull = blob(placed(at, pts`-0.5,0.16 -0.2,0.12 0.15,0.14 0.52,0.3 0.44,0.06 0.3,-0.07 -0.4,-0.07 -0.49,0.02`))
  house(board, at, length, colours.house)
  board.halo(hull, 4)
  board.tint(hull, colours.hull)
  board.fade(hull, 'hull', at(0, 0.2), at(0.04, -0.08), [0.3, 0.6, 0.95])
  board.line(spline(placed(at, pts`-0.5,0.165 -0.2,0.125 0.15,0.145 0.53,0.31`)), length * 0.022, 0.7)
  board.scratch(spline(placed(at, pts`-0.48,0.11 -0.1,0.07 0.2,0.09 0.47,0.21`)), length * 0.01, 0.6)
  for (const u of [-0.3, -0.05, 0.2]) board.solid(ellipse(...at(u, 0.05), length * 0.03, length * 0.04))
  for (const u of [-0.35, -0.23]) crew(board, at, length, u)
  wash(board, at, length)
}

type At = (u: number, v: number) => Point

function house(board: Board, at: At, length: number, colour: string): void {
  board.line([at(0.1, 0.4), at(0.1, 0.78)], length * 0.016, 0.8)
  board.line([at(0.1, 0.74), at(0.5, 0.3)], length * 0.006, 1)
  board.line([at(0.1, 0.74), at(-0.46, 0.16)], length * 0.006, 1)
  const flag = placed(at, pts`0.11,0.76 0.22,0.74 0.22,0.67 0.11,0.69`)
  board.tint(flag, '#b8542f')
  board.area(flag, 'hull', 0.2)
  const cabin = placed(at, pts`-0.04,0.12 -0.02,0.42 0.2,0.42 0.26,0.16`)
  board.halo(cabin, 3)
  board.tint(cabin, colour)
  board.fade(cabin, 'cloth', at(-0.04, 0.3), at(0.26, 0.3), [0.65, 0.25, 0.06])
  board.solid(placed(at, pts`-0.06,0.42 -0.05,0.45 0.22,0.45 0.235,0.42`))
  for (const u of [0, 0.075, 0.15]) board.solid(placed(at, pts`${u},0.3 ${u + 0.004},0.39 ${u + 0.055},0.39 ${u + 0.062},0.3`))
  board.edge(cabin, 2.4)
}

function crew(board: Board, at: At, length: number, u: number): void {
  const body = placed(
    at,
    pts`${u - 0.03},0.1 ${u - 0.05},0.14 ${u - 0.044},0.25 ${u - 0.02},0.275 ${u + 0.022},0.275 ${u + 0.046},0.25 ${u + 0.052},0.14 ${u + 0.03},0.1`,
  )
  board.halo(body, 2.5)
  board.tint(body, '#e0913f')
  board.area(body, 'cloth', 0.5)
  const [cx, cy] = at(u + 0.005, 0.31)
  board.halo(ellipse(cx, cy, length * 0.022, length * 0.027), 2)
  board.area(ellipse(cx, cy, length * 0.022, length * 0.027), 'skin', 0.35)
  board.solid(
    blob(pts`${cx - length * 0.026},${cy - length * 0.006} ${cx},${cy - length * 0.036} ${cx + length * 0.028},${cy - length * 0.006}`),
  )
}

function wash(board: Board, at: At, length: number): void {
  for (let i = 0; i < 15; i++) {
    const u = -0.6 + i * 0.088
    const [px, py] = at(u, -0.055 - (i % 4) * 0.014)
    const long = length * (0.07 + 0.05 * ((i * 7) % 3))
    const foam = rough(
      spline(
        pts`${px - long},${py + 3} ${px - long * 0.2},${py - length * 0.012} ${px + long * 0.5},${py - length * 0.022} ${px + long},${py + 4} ${px},${py + 7}`,
        true,
      ),
      3,
      i,
    )
    board.tint(foam, '#f6f2e8')
    board.bare(foam)
    board.line(spline(pts`${px - long},${py + 9} ${px + long * 0.2},${py + 8} ${px + long * 0.9},${py + 11}`), 4, 0.1)
  }
}
