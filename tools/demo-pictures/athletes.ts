import type { Board } from '#tools/demo-pictures/board.ts'
import { arc, ellipse, type Point, poly, pts, type Shape } from '#tools/demo-pictures/shapes.ts'

/** Joints in heights of the whole person: across from the middle of the hips, up from the ground. */
export type Joints = {
  head: Point
  neck: Point
  hips: Point
  hands: readonly [Point, Point]
  elbows: readonly [Point, Point]
  knees: readonly [Point, Point]
  feet: readonly [Point, Point]
}

export type Kit = { shirt: string; shirtTone: number; shorts: number; socks?: number; skin?: string; hair?: number }

/** Somebody in motion. Needs the hatches `cloth` and `skin`. `turn` −1 mirrors the pose. */
export function athlete(board: Board, [x, y]: Point, height: number, joints: Joints, kit: Kit, turn = 1): void {
  const at = ([u, v]: Point): Point => [x + u * height * turn, y - v * height]
  const wide = height * 0.075
  limbs(board, at, joints, kit, wide, 0)
  limbs(board, at, joints, kit, wide, 1)
  torso(board, at, joints, kit, wide)
  const [cx, cy] = at(joints.head)
  const skull = ellipse(cx, cy, wide * 0.82, wide)
  board.halo(skull, height * 0.01)
  board.tint(skull, kit.skin ?? '#e3bf9a')
  board.area(skull, 'skin', 0.3)
  board.shade(ellipse(cx + wide * 0.5 * turn, cy, wide * 0.6, wide), 0.4, wide * 0.3, skull)
  board.area(
    pts`${cx - wide * 0.85},${cy - wide * 0.05} ${cx - wide * 0.7},${cy - wide * 0.95} ${cx},${cy - wide * 1.15} ${cx + wide * 0.7},${cy - wide * 0.95} ${cx + wide * 0.85},${cy - wide * 0.25} ${cx},${cy - wide * 0.5}`,
    'cloth',
    kit.hair ?? 0.9,
  )
}

function limbs(board: Board, at: (p: Point) => Point, j: Joints, kit: Kit, wide: number, side: 0 | 1): void {
  const hip: Point = [j.hips[0] + (side === 0 ? -0.03 : 0.03), j.hips[1]]
  const shoulder: Point = [j.neck[0] + (side === 0 ? -0.07 : 0.07), j.neck[1] - 0.03]
  const thigh = limb(at(hip), at(j.knees[side]), wide * 1.25, wide * 0.85)
  const shin = limb(at(j.knees[side]), at(j.feet[side]), wide * 0.85, wide * 0.5)
  const upper = limb(at(shoulder), at(j.elbows[side]), wide * 0.85, wide * 0.65)
  const lower = limb(at(j.elbows[side]), at(j.hands[side]), wide * 0.62, wide * 0.42)
  for (const part of [thigh, shin, upper, lower]) board.halo(part, wide * 0.14)
  for (const part of [shin, thigh, lower, upper]) board.tint(part, kit.skin ?? '#e3bf9a')
  board.area(shin, 'cloth', kit.socks ?? 0.6)
  board.area(thigh, 'skin', 0.32)
  const short = limb(at(hip), at(towards(hip, j.knees[side], 0.62)), wide * 1.5, wide * 1.35)
  board.tint(short, '#f4efe2')
  board.area(short, 'cloth', kit.shorts)
  board.area(lower, 'skin', 0.34)
  board.tint(upper, kit.shirt)
  board.area(upper, 'cloth', Math.min(0.9, kit.shirtTone + 0.12))
  boot(board, at, j, wide, side)
}

function boot(board: Board, at: (p: Point) => Point, j: Joints, wide: number, side: 0 | 1): void {
  const [fx, fy] = at(j.feet[side])
  const [kx] = at(j.knees[side])
  const way = fx >= kx ? 1 : -1
  board.solid(
    pts`${fx - way * wide * 0.3},${fy - wide * 0.25} ${fx + way * wide * 0.3},${fy - wide * 0.2} ${fx + way * wide * 0.95},${fy + wide * 0.25} ${fx - way * wide * 0.35},${fy + wide * 0.3}`,
  )
}

function torso(board: Board, at: (p: Point) => Point, j: Joints, kit: Kit, wide: number): void {
  const [n, h] = [j.neck, j.hips]
  const trunk = poly(
    at([n[0] - 0.105, n[1] - 0.015]),
    at([n[0], n[1] + 0.015]),
    at([n[0] + 0.105, n[1] - 0.015]),
    at([h[0] + 0.075, h[1] - 0.02]),
    at([h[0] - 0.075, h[1] - 0.02]),
  )
  board.halo(trunk, wide * 0.14)
  board.tint(trunk, kit.shirt)
  board.area(trunk, 'cloth', kit.shirtTone)
  board.shade(
    poly(at([n[0] + 0.02, n[1]]), at([n[0] + 0.12, n[1]]), at([h[0] + 0.09, h[1]]), at([h[0] + 0.03, h[1]])),
    0.45,
    wide * 0.3,
    trunk,
  )
}

const towards = (a: Point, b: Point, t: number): Point => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]

/** A limb that tapers from `from` to `to`, round at both ends. */
export function limb(a: Point, b: Point, from: number, to: number): Shape {
  const turn = (Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI
  return [...arc(a[0], a[1], from / 2, from / 2, turn + 90, turn + 270, 8), ...arc(b[0], b[1], to / 2, to / 2, turn - 90, turn + 90, 8)]
}
