import type { Board } from '#tools/demo-pictures/board.ts'
import { dice } from '#tools/demo-pictures/noise.ts'
import { blob, ellipse, type Point, pts, rough, type Shape, spline } from '#tools/demo-pictures/shapes.ts'

/** Where a place in the shed lies in the picture: metres across from the middle, up from the floor, and away from us. */
export const inShed = (x: number, y: number, z: number): Point => [900 + (x * 1020) / z, 210 + ((2.1 - y) * 1020) / z]

/** Dots to a metre that far away. */
export const metre = (z: number): number => 1020 / z

const [WIDE, DEEP, HIGH] = [0.86, 0.5, 0.26]
const WOODS = ['#5f8aa6', '#d9a35a', '#5f8aa6', '#6f9a86', '#5f8aa6', '#c8785a']

/** A box of ice and hake with its ticket, the heads all turned the same way. Needs the hatches `box`, `ice` and `fish`. */
export function fishBox(board: Board, x: number, z: number, i: number): void {
  const front: Shape = [inShed(x, 0, z), inShed(x, HIGH, z), inShed(x + WIDE, HIGH, z), inShed(x + WIDE, 0, z)]
  const top: Shape = [inShed(x, HIGH, z), inShed(x, HIGH, z + DEEP), inShed(x + WIDE, HIGH, z + DEEP), inShed(x + WIDE, HIGH, z)]
  const side: Shape = [inShed(x, 0, z), inShed(x, HIGH, z), inShed(x, HIGH, z + DEEP), inShed(x, 0, z + DEEP)]
  const other: Shape = [inShed(x + WIDE, 0, z), inShed(x + WIDE, HIGH, z), inShed(x + WIDE, HIGH, z + DEEP), inShed(x + WIDE, 0, z + DEEP)]
  const colour = WOODS[i % 6] ?? '#5f8aa6'
  for (const [face, tone] of [
    [x > 0 ? side : other, 0.8],
    [front, 0.46],
    [top, 0.62],
  ] satisfies [Shape, number][]) {
    board.halo(face, z < 4 ? 4 : 2)
    board.tint(face, colour)
    board.area(face, 'box', tone)
    board.edge(face, z < 4 ? 4 : 2.4)
  }
  catchOf(board, x, z, i)
  ticket(board, x, z)
}

function catchOf(board: Board, x: number, z: number, seed: number): void {
  const at = (u: number, v: number): Point => inShed(x + 0.03 + u * (WIDE - 0.06), HIGH + 0.03, z + 0.03 + v * (DEEP - 0.06))
  const bed: Shape = rough(spline([at(0, 0), at(0.5, -0.02), at(1, 0), at(1, 1), at(0.5, 1.02), at(0, 1)], true, 6), z < 4 ? 3 : 1.4, seed)
  board.tint(bed, '#eef1ea')
  board.area(bed, 'ice', 0.14)
  const roll = dice(seed + 3)
  for (let k = 0; k < 26; k++) {
    const [px, py] = at(roll(), roll())
    board.line(pts`${px - 4},${py} ${px},${py - 4} ${px + 5},${py + 1}`, 2, 0.5)
  }
  for (let k = 0; k < 4; k++) hake(board, at, 0.86 - k * 0.24, seed + k, z)
}

/** One fish, its head to our left. */
function hake(board: Board, at: (u: number, v: number) => Point, v: number, seed: number, z: number): void {
  const shift = ((seed * 7) % 5) * 0.012
  const on = (u: number, w: number): Point => at(0.02 + shift + u * 0.94, v + w * 0.92)
  const tail = [on(0.9, 0), on(1, 0.13), on(0.96, 0), on(1, -0.12)]
  const body = blob([
    on(0, -0.02),
    on(0.08, 0.08),
    on(0.24, 0.14),
    on(0.5, 0.11),
    on(0.8, 0.035),
    on(0.93, 0.02),
    on(0.93, -0.03),
    on(0.78, -0.05),
    on(0.48, -0.12),
    on(0.22, -0.13),
    on(0.07, -0.08),
  ])
  const wide = metre(z)
  for (const part of [tail, body]) {
    board.halo(part, z < 4 ? 3 : 1.6)
    board.tint(part, '#b9c4c8')
  }
  board.area(tail, 'fish', 0.6)
  board.fade(body, 'fish', [0, on(0.3, 0.14)[1]], [0, on(0.3, -0.13)[1]], [0.9, 0.56, 0.12, 0.02])
  board.line(spline([on(0.26, 0.0), on(0.55, 0.01), on(0.9, 0)]), wide * 0.006, 0.4)
  board.line(spline([on(0.2, 0.12), on(0.235, 0), on(0.2, -0.12)]), wide * 0.01, 0.4)
  board.line(spline([on(0, -0.02), on(0.06, -0.045), on(0.12, -0.04)]), wide * 0.008, 0.5)
  const [ex, ey] = on(0.105, 0.035)
  board.bare(ellipse(ex, ey, wide * 0.014, wide * 0.011))
  board.solid(ellipse(ex, ey, wide * 0.008, wide * 0.008))
  board.line([on(0.34, 0.13), on(0.4, 0.2), on(0.46, 0.12)], wide * 0.008, 0.5)
  board.edge(body, z < 4 ? 2.4 : 1.4)
}

function ticket(board: Board, x: number, z: number): void {
  const place = (u: number, y: number): Point => inShed(x + u, y, z - 0.01)
  const slip: Shape = [place(0.34, 0.07), place(0.34, 0.19), place(0.54, 0.19), place(0.54, 0.07)]
  board.halo(slip, 2)
  board.tint(slip, '#f8f2e2')
  board.bare(slip)
  board.edge(slip, 2)
  if (z < 4) for (const y of [0.155, 0.125, 0.095]) board.line([place(0.37, y), place(0.51, y)], 3, 1)
}
