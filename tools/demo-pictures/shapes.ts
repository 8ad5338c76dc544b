import { noise } from '#tools/demo-pictures/noise.ts'

/** A place in the drawing, in dots of the finished picture from its upper left. */
export type Point = readonly [number, number]

/** A closed outline, straight from each point to the next and from the last to the first. */
export type Shape = readonly Point[]

export const poly = (...points: Point[]): Shape => points

/** A closed smooth outline through the points. */
export const blob = (points: readonly Point[]): Shape => spline(points, true)

/** Points as a path has them: pts`10,20 30,${y}` is [[10, 20], [30, y]]. */
export const pts = (text: TemplateStringsArray, ...values: number[]): Point[] => numbers(text, values).map(([x = 0, y = 0]) => [x, y])

/** The same in threes and fours, for things that have a size as well as a place. */
export const trios = (text: TemplateStringsArray, ...values: number[]): [number, number, number][] =>
  numbers(text, values).map(([a = 0, b = 0, c = 0]) => [a, b, c])

export const quads = (text: TemplateStringsArray, ...values: number[]): [number, number, number, number][] =>
  numbers(text, values).map(([a = 0, b = 0, c = 0, d = 0]) => [a, b, c, d])

/** Just two points. */
export function pair(text: TemplateStringsArray, ...values: number[]): readonly [Point, Point] {
  const [from, to] = pts(text, ...values)
  return [from ?? [0, 0], to ?? [0, 0]]
}

/** Points given in another measure, brought to the board by `at`. */
export const placed = (at: (u: number, v: number) => Point, points: readonly Point[]): Point[] => points.map(([u, v]) => at(u, v))

export const rect = (x: number, y: number, width: number, height: number): Shape => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
]

export function ellipse(cx: number, cy: number, rx: number, ry: number): Shape {
  const count = Math.max(12, Math.min(90, Math.round(Math.max(rx, ry))))
  return Array.from({ length: count }, (_, i) => {
    const turn = (i / count) * 2 * Math.PI
    return [cx + Math.cos(turn) * rx, cy + Math.sin(turn) * ry]
  })
}

/** Part of an ellipse's edge, in degrees clockwise from the right. */
export function arc(cx: number, cy: number, rx: number, ry: number, from: number, to: number, steps = 16): Point[] {
  return Array.from({ length: steps + 1 }, (_, i) => {
    const turn = ((from + ((to - from) * i) / steps) * Math.PI) / 180
    return [cx + Math.cos(turn) * rx, cy + Math.sin(turn) * ry]
  })
}

/** Points of a smooth curve through the given ones. */
export function spline(points: readonly Point[], closed = false, steps = 8): Point[] {
  const n = points.length
  const at = (i: number): Point => (closed ? points[(i + n) % n] : points[Math.min(n - 1, Math.max(0, i))]) ?? [0, 0]
  const result: Point[] = []
  for (let i = 0; i < (closed ? n : n - 1); i++) {
    for (let s = 0; s < steps; s++) result.push(between(at(i - 1), at(i), at(i + 1), at(i + 2), s / steps))
  }
  if (!closed) result.push(at(n - 1))
  return result
}

/** The same line drawn by hand: no part of it further off than `by`, its wobbles about `grain` long. */
export function rough(points: readonly Point[], by: number, seed = 0, grain = 14): Point[] {
  const off = (x: number, y: number, more: number) => (noise(x / grain + seed + more, y / grain) - 0.5) * 2 * by
  return points.map(([x, y]) => [x + off(x, y, 0), y + off(x, y, 50)])
}

/** The line with points added, so that no part of it is longer than `step`. */
export function fine(points: readonly Point[], step = 12): Point[] {
  return points.flatMap((p, i) => {
    const next = points[i + 1]
    if (!next) return [p]
    const parts = Math.max(1, Math.ceil(Math.hypot(next[0] - p[0], next[1] - p[1]) / step))
    return Array.from({ length: parts }, (_, k): Point => [p[0] + ((next[0] - p[0]) * k) / parts, p[1] + ((next[1] - p[1]) * k) / parts])
  })
}

/** The outline of a stroke along `points`: `width` wide at its middle and `ends` of that at its ends. */
export function swelling(points: readonly Point[], width: number, ends: number): Shape {
  const left: Point[] = []
  const right: Point[] = []
  points.forEach((p, i) => {
    const before = points[Math.max(0, i - 1)] ?? p
    const after = points[Math.min(points.length - 1, i + 1)] ?? p
    const [dx, dy] = [after[0] - before[0], after[1] - before[1]]
    const length = Math.hypot(dx, dy) || 1
    const swell = points.length === 2 ? 1 : ends + (1 - ends) * Math.sin((Math.PI * i) / (points.length - 1))
    const half = (width / 2) * swell * (0.85 + 0.3 * noise(p[0] / 9, p[1] / 9))
    left.push([p[0] - (dy / length) * half, p[1] + (dx / length) * half])
    right.unshift([p[0] + (dy / length) * half, p[1] - (dx / length) * half])
  })
  return [...left, ...right]
}

/** The four corners of a stroke from `a` to `b`. */
export function bar(a: Point, b: Point, width: number): Shape {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1
  const [nx, ny] = [((a[1] - b[1]) / length) * (width / 2), ((b[0] - a[0]) / length) * (width / 2)]
  return [
    [a[0] + nx, a[1] + ny],
    [b[0] + nx, b[1] + ny],
    [b[0] - nx, b[1] - ny],
    [a[0] - nx, a[1] - ny],
  ]
}

function between(a: Point, b: Point, c: Point, d: Point, t: number): Point {
  const one = (p: number, q: number, r: number, s: number) =>
    0.5 * (2 * q + (r - p) * t + (2 * p - 5 * q + 4 * r - s) * t * t + (3 * q - p - 3 * r + s) * t * t * t)
  return [one(a[0], b[0], c[0], d[0]), one(a[1], b[1], c[1], d[1])]
}

function numbers(text: TemplateStringsArray, values: readonly number[]): number[][] {
  const whole = text.map((part, i) => part + String(values[i] ?? '')).join('')
  return whole.split(' ').map((group) => group.split(',').map(Number))
}
