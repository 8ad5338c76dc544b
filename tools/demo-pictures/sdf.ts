/** A place in space: x to our right, y up, z towards us. Heads are about 1.9 high, the middle of the skull near the origin. */
export type Vec = readonly [number, number, number]

/** Distance to a sphere. */
export const ball = (p: Vec, c: Vec, r: number): number => Math.hypot(p[0] - c[0], p[1] - c[1], p[2] - c[2]) - r

/** Distance to an ellipsoid, near enough for marching. */
export function egg(p: Vec, c: Vec, r: Vec): number {
  const [x, y, z] = [(p[0] - c[0]) / r[0], (p[1] - c[1]) / r[1], (p[2] - c[2]) / r[2]]
  const k = Math.hypot(x, y, z)
  const slope = Math.hypot(x / r[0], y / r[1], z / r[2])
  return slope === 0 ? -Math.min(...r) : (k * (k - 1)) / slope
}

/** Distance to a rod from `a` to `b` whose radius goes from `from` to `to`. */
export function rod(p: Vec, a: Vec, b: Vec, from: number, to: number): number {
  const [x, y, z] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]]
  const t = Math.min(1, Math.max(0, ((p[0] - a[0]) * x + (p[1] - a[1]) * y + (p[2] - a[2]) * z) / (x * x + y * y + z * z)))
  return Math.hypot(p[0] - a[0] - x * t, p[1] - a[1] - y * t, p[2] - a[2] - z * t) - (from + (to - from) * t)
}

/** Distance to a ring round the z axis. */
export const ring = (p: Vec, c: Vec, r: number, thick: number): number =>
  Math.hypot(Math.hypot(p[0] - c[0], p[1] - c[1]) - r, p[2] - c[2]) - thick

/** Both shapes, grown together over `k`. */
export function join(a: number, b: number, k: number): number {
  const h = Math.max(0, k - Math.abs(a - b)) / k
  return Math.min(a, b) - h * h * k * 0.25
}

/** The first shape without the second, its edge rounded over `k`. */
export function carve(a: number, b: number, k: number): number {
  const h = Math.max(0, k - Math.abs(a + b)) / k
  return Math.max(a, -b) + h * h * k * 0.25
}

/** `p` turned by `angle` radians about the upright axis. */
export function yawed([x, y, z]: Vec, angle: number): Vec {
  const [s, c] = [Math.sin(angle), Math.cos(angle)]
  return [x * c + z * s, y, z * c - x * s]
}

/** `p` nodded by `angle` radians. */
export function nodded([x, y, z]: Vec, angle: number): Vec {
  const [s, c] = [Math.sin(angle), Math.cos(angle)]
  return [x, y * c - z * s, y * s + z * c]
}

/** The same way, one long. */
export function unit([x, y, z]: Vec): Vec {
  const length = Math.hypot(x, y, z) || 1
  return [x / length, y / length, z / length]
}

/** A place part of the way from `a` to `b`. */
export const between = (a: Vec, b: Vec, t: number): Vec => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t]

/** How far a place is from a bent rod through the points, which thins from `from` to `to`. */
export function trail(points: readonly Vec[], from: number, to: number): (p: Vec) => number {
  const parts = points.length - 1
  const thick = points.map((_, i) => from + ((to - from) * i) / parts)
  return (p) => {
    let d = Infinity
    for (let i = 0; i < parts; i++) d = Math.min(d, rod(p, points[i] ?? p, points[i + 1] ?? p, thick[i] ?? from, thick[i + 1] ?? to))
    return d
  }
}

/** Distance to a box of half sizes `h`, its edges rounded by `r`. */
export function box(p: Vec, c: Vec, h: Vec, r: number): number {
  const [x, y, z] = [Math.abs(p[0] - c[0]) - h[0] + r, Math.abs(p[1] - c[1]) - h[1] + r, Math.abs(p[2] - c[2]) - h[2] + r]
  return Math.hypot(Math.max(0, x), Math.max(0, y), Math.max(0, z)) + Math.min(0, Math.max(x, y, z)) - r
}
