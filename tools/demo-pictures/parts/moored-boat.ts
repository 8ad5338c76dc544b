import type { Board } from '#tools/demo-pictures/board.ts'
import { blob, ellipse, placed, type Point, pts, rough, spline } from '#tools/demo-pictures/shapes.ts'

export type Moored = { at: Point; length: number; tilt: number; hull: string; lit?: boolean }

type At = (u: number, v: number) => Point

/** Where a place on the boat comes to lie: `u` along her, `v` up from the water, both in her own length. */
export const aboard =
  ({ at: [x, y], length, tilt }: Moored): At =>
  (u, v) => [x + (u * Math.cos(tilt) + v * Math.sin(tilt)) * length, y + (u * Math.sin(tilt) - v * Math.cos(tilt)) * length]

/** A fishing boat nobody is in, bow to the left, thrown about at her lines. Needs the hatches `hull` and `house`. */
export function mooredBoat(board: Board, boat: Moored): void {
  const at = aboard(boat)
  const size = boat.length
  mast(board, at, size)
  cabin(board, at, size, boat.lit === true)
  const hull = blob(placed(at, pts`0.5,0.17 0.2,0.12 -0.15,0.14 -0.53,0.31 -0.45,0.06 -0.3,-0.08 0.4,-0.08 0.49,0.02`))
  board.halo(hull, 4)
  board.tint(hull, boat.hull)
  board.fade(hull, 'hull', at(0, 0.22), at(0.02, -0.08), [0.5, 0.78, 0.96])
  board.line(spline(placed(at, pts`0.5,0.175 0.2,0.125 -0.15,0.145 -0.54,0.32`)), size * 0.024, 0.7)
  board.scratch(spline(placed(at, pts`0.48,0.12 0.1,0.075 -0.2,0.09 -0.47,0.22`)), size * 0.011, 0.6)
  for (const u of [0.3, 0.02, -0.24]) board.solid(ellipse(...at(u, 0.05), size * 0.034, size * 0.046))
  foam(board, at, size)
}

function mast(board: Board, at: At, size: number): void {
  board.line([at(-0.08, 0.4), at(-0.08, 0.86)], size * 0.018, 0.8)
  board.line([at(-0.08, 0.82), at(-0.5, 0.31)], size * 0.007, 1)
  board.line([at(-0.08, 0.82), at(0.46, 0.17)], size * 0.007, 1)
  board.line([at(-0.15, 0.68), at(-0.01, 0.68)], size * 0.012, 1)
}

function cabin(board: Board, at: At, size: number, lit: boolean): void {
  const house = placed(at, pts`0.06,0.12 0.04,0.43 -0.18,0.43 -0.24,0.16`)
  board.halo(house, 3)
  board.tint(house, '#cfcdbd')
  board.fade(house, 'house', at(-0.24, 0.3), at(0.06, 0.3), [0.3, 0.55, 0.8])
  board.solid(placed(at, pts`0.08,0.43 0.07,0.465 -0.21,0.465 -0.225,0.43`))
  for (const u of [-0.19, -0.11, -0.03]) {
    const pane = placed(at, pts`${u},0.3 ${u + 0.005},0.39 ${u + 0.055},0.39 ${u + 0.06},0.3`)
    board.solid(pane)
    if (!lit) continue
    board.tint(pane, '#f0b54a')
    board.bare(pane)
  }
  board.edge(house, size * 0.009)
}

function foam(board: Board, at: At, size: number): void {
  for (let i = 0; i < 13; i++) {
    const [x, y] = at(-0.56 + i * 0.094, -0.05 - (i % 3) * 0.02)
    const long = size * (0.06 + 0.05 * ((i * 5) % 3))
    const crest = rough(
      spline(
        pts`${x - long},${y + 4} ${x - long * 0.2},${y - size * 0.016} ${x + long * 0.4},${y - size * 0.03} ${x + long},${y + 4} ${x},${y + 8}`,
        true,
      ),
      4,
      i,
    )
    board.tint(crest, '#e4e8df')
    board.bare(crest)
    board.line(spline(pts`${x - long},${y + 11} ${x + long * 0.2},${y + 9} ${x + long},${y + 13}`), 4, 0.1)
  }
}
