import { Board, FINE } from '#tools/demo-pictures/board.ts'
import { bodyAt, type Head, headAt, type Hit, type Stuff } from '#tools/demo-pictures/head.ts'
import { clamp, fbm, noise, smooth } from '#tools/demo-pictures/noise.ts'
import { ball, nodded, type Vec, yawed } from '#tools/demo-pictures/sdf.ts'
import { ellipse, type Point, poly, rect, spline } from '#tools/demo-pictures/shapes.ts'

export type Sitter = {
  head: Head
  /** Which way it looks, radians: above 0 to our right; and how far down. */
  yaw: number
  nod: number
  colours: { ground: string; skin: string; hair: string; cloth: string; trim: string; hat?: string }
  /** How dark each is by itself, 0 … 1. */
  darkness: { skin: number; hair: number; cloth: number; trim: number; hat?: number }
  /** Lines of age, 0 … 1. */
  age: number
}

const SIZE = 480
/** Dots to one unit of the head, and where its origin lies. */
const UNIT = 132
const MIDDLE: Point = [240, 222]
const LIGHT = unit([-0.62, 0.62, 0.62])
const STUFFS: Stuff[] = ['skin', 'hair', 'cloth', 'trim', 'hat', 'wire']

/** A sitter engraved from a modelled head: the strokes run round the form. */
export function portrait(sitter: Sitter): Board {
  const board = new Board(SIZE, SIZE, { paper: sitter.colours.ground, ink: '#1d252e' })
  const columns = SIZE * FINE
  const phases = STUFFS.map(() => new Float32Array(columns * columns))
  const crosses = new Float32Array(columns * columns)
  const read = (from: Float32Array | undefined) => (x: number, y: number) =>
    from?.[Math.round(y * FINE) * columns + Math.round(x * FINE)] ?? 0
  board.hatch('ground', { field: (x, y) => (y + x * 0.5) / 6.5 + 0.5 * noise(x / 50, y / 50) })
  STUFFS.forEach((stuff, i) =>
    board.hatch(stuff, { field: read(phases[i]), cross: { from: stuff === 'skin' ? 0.5 : 0.8, field: read(crosses) } }),
  )
  board.fade(rect(0, 0, SIZE, SIZE), 'ground', [60, 60], [480, 440], [0.1, 0.3, 0.62])
  for (let row = 0; row < columns; row++) {
    for (let column = 0; column < columns; column++) model(board, sitter, row, column, phases, crosses)
  }
  features(board, sitter)
  return board
}

function model(board: Board, sitter: Sitter, row: number, column: number, phases: Float32Array[], crosses: Float32Array): void {
  const x = (column / FINE - MIDDLE[0]) / UNIT
  const y = (MIDDLE[1] - row / FINE) / UNIT
  const found = march(x, y, sitter)
  if (!found) return
  const { p, stuff } = found
  const dot = row * board.width * FINE + column
  const number = STUFFS.indexOf(stuff)
  board.hatching[dot] = number + 2
  board.tone[dot] = 255 * tone(p, stuff, sitter)
  board.tintDot(dot, tintOf(stuff, sitter))
  const q = inHead(p, sitter)
  const phase = phases[number]
  if (phase) phase[dot] = strokes(stuff, stuff === 'cloth' || stuff === 'trim' ? p : q)
  crosses[dot] = (q[0] * 0.75 + q[1] * 0.8 - q[2] * 0.55) * 27
}

/** Which stroke passes through a place on the surface. */
function strokes(stuff: Stuff, [x, y, z]: Vec): number {
  switch (stuff) {
    case 'skin':
      return (y * 0.92 - z * 0.42 + x * 0.16) * 27
    case 'hair':
      return Math.atan2(x, z + 0.12) * 17 + 1.8 * fbm(x * 3 + z * 2, y * 2.4, 2)
    case 'hat':
      return Math.atan2(x, z + 0.15) * 19
    case 'trim':
      return (x * 0.5 + y * 0.3 + z * 0.4) * 26
    default:
      return (x * 0.7 + y * 0.7 + z * 0.5) * 21
  }
}

function march(x: number, y: number, sitter: Sitter): { p: Vec; stuff: Stuff } | undefined {
  let z = 2.2
  for (let i = 0; i < 70 && z > -1.8; i++) {
    const hit = at([x, y, z], sitter)
    if (hit.distance < 0.004) return { p: [x, y, z], stuff: hit.stuff }
    z -= Math.max(0.004, hit.distance * 0.8)
  }
  return undefined
}

const inHead = (p: Vec, sitter: Sitter): Vec => nodded(yawed(p, -sitter.yaw), -sitter.nod)

function at(p: Vec, sitter: Sitter): Hit {
  // Far from both, the distance to a ball round each is near enough, and much cheaper.
  const [off, low] = [ball(p, [0, 0.05, -0.1], 1.5), ball(p, [0, -2.1, -0.3], 2)]
  const body: Hit = low > 0.3 ? { distance: low, stuff: 'cloth' } : bodyAt(yawed(p, -sitter.yaw * 0.35), sitter.head)
  if (off > Math.min(0.3, body.distance)) return off < body.distance ? { distance: off, stuff: 'hair' } : body
  const head = headAt(inHead(p, sitter), sitter.head)
  return head.distance < body.distance ? head : body
}

function tone(p: Vec, stuff: Stuff, sitter: Sitter): number {
  if (stuff === 'wire') return 1
  const n = normal(p, sitter)
  const lit = clamp(n[0] * LIGHT[0] + n[1] * LIGHT[1] + n[2] * LIGHT[2])
  const shadow = shaded(p, n, sitter)
  const close = clamp(at([p[0] + n[0] * 0.16, p[1] + n[1] * 0.16, p[2] + n[2] * 0.16], sitter).distance / 0.16)
  const edge = smooth(0.5, 0.06, n[2])
  const dark = 1 - clamp(lit * shadow * 0.95 + 0.12) * (0.55 + 0.45 * close) + edge * 0.16
  const own = {
    skin: sitter.darkness.skin,
    hair: sitter.darkness.hair,
    cloth: sitter.darkness.cloth,
    trim: sitter.darkness.trim,
    hat: sitter.darkness.hat ?? 0.6,
  }[stuff]
  const glint = stuff === 'hair' ? 0.3 * smooth(0.66, 0.95, lit) : 0
  return clamp(own + (dark - 0.22) * (1 - own * 0.7) - glint, 0, 0.96)
}

function shaded(p: Vec, n: Vec, sitter: Sitter): number {
  let open = 1
  for (let t = 0.07; t < 1; t += 0.12) {
    const q: Vec = [p[0] + n[0] * 0.03 + LIGHT[0] * t, p[1] + n[1] * 0.03 + LIGHT[1] * t, p[2] + n[2] * 0.03 + LIGHT[2] * t]
    open = Math.min(open, clamp(0.5 + at(q, sitter).distance / (0.09 * t + 0.05)))
  }
  return 0.35 + 0.65 * open
}

function normal(p: Vec, sitter: Sitter): Vec {
  const e = 0.012
  const d = (x: number, y: number, z: number) => at([p[0] + x * e, p[1] + y * e, p[2] + z * e], sitter).distance
  const [a, b, c, f] = [d(1, -1, -1), d(-1, -1, 1), d(-1, 1, -1), d(1, 1, 1)]
  return unit([a - b - c + f, -a - b + c + f, -a + b - c + f])
}

function unit([x, y, z]: Vec): Vec {
  const length = Math.hypot(x, y, z) || 1
  return [x / length, y / length, z / length]
}

function tintOf(stuff: Stuff, { colours }: Sitter): string {
  if (stuff === 'wire') return colours.hair
  return stuff === 'hat' ? (colours.hat ?? colours.cloth) : colours[stuff]
}

/** What the burin cuts by hand on top of the form: lids, brows, iris, the line of the mouth, the marks of age. */
function features(board: Board, sitter: Sitter): void {
  const put = (v: Vec): Point => {
    const [x, y] = yawed(nodded(v, sitter.nod), sitter.yaw)
    return [MIDDLE[0] + x * UNIT, MIDDLE[1] - y * UNIT]
  }
  const cut = (points: Vec[], width: number, ends = 0.25) => board.line(spline(points.map(put)), width, ends)
  for (const side of [-1, 1]) eye(board, sitter, put, cut, side)
  const y = -0.5 * sitter.head.long - 0.012
  cut(
    [
      [-0.21, y + 0.012, 0.68],
      [-0.1, y - 0.006, 0.78],
      [0, y + 0.008, 0.8],
      [0.1, y - 0.006, 0.78],
      [0.21, y + 0.012, 0.68],
    ],
    3.4,
  )
  const tip = -0.2 * sitter.head.nose.long - 0.1
  for (const side of [-1, 1])
    cut(
      [
        [side * 0.04, tip, 0.9],
        [side * 0.085, tip + 0.01, 0.88],
        [side * 0.12 * sitter.head.nose.wide, tip + 0.035, 0.84],
      ],
      3,
    )
  if (sitter.age > 0.2) age(cut, sitter)
}

type Put = (v: Vec) => Point
type Cut = (points: Vec[], width: number, ends?: number) => void

function eye(board: Board, sitter: Sitter, put: Put, cut: Cut, side: number): void {
  const on = (u: number, v: number): Vec => [side * (0.285 + u), 0.05 + v, 0.58 + Math.sqrt(Math.max(0.0001, 0.0225 - u * u - v * v))]
  const lid = [on(-0.13, -0.01), on(-0.07, 0.045), on(0, 0.06), on(0.08, 0.04), on(0.14, -0.01)]
  const under = [on(-0.13, -0.01), on(-0.05, -0.045), on(0.03, -0.05), on(0.1, -0.03), on(0.14, -0.01)]
  const white = poly(...spline(lid.map(put)), ...spline(under.map(put)).toReversed())
  board.tint(white, '#f6f0e2')
  board.bare(white)
  const [cx, cy] = put(on(side * sitter.yaw * 0.05, 0.006))
  const iris = ellipse(cx, cy, 6.4, 6.6)
  for (const [i, point] of iris.entries()) if (i % 2 === 0) board.line([[cx, cy], point], 1.6, 1)
  board.solid(ellipse(cx, cy, 4.4, 4.6))
  board.edge(iris, 1.6)
  board.bare(ellipse(cx - 1.8, cy - 2.2, 1.5, 1.5))
  cut(lid, 4.6, 0.3)
  cut(under, 1.9, 0.3)
  cut(
    [
      [side * 0.15, 0.14, 0.72],
      [side * 0.28, 0.165, 0.73],
      [side * 0.42, 0.12, 0.66],
    ],
    2.2,
    0.2,
  )
  if (sitter.head.hat === 'peaked') return
  const heavy = sitter.head.brow * (sitter.darkness.hair > 0.4 ? 7 : 5.2)
  cut(
    [
      [side * 0.1, 0.22, 0.82],
      [side * 0.24, 0.275, 0.8],
      [side * 0.38, 0.265, 0.72],
      [side * 0.47, 0.2, 0.62],
    ],
    heavy,
    0.2,
  )
}

function age(cut: Cut, { age: years, head }: Sitter): void {
  const w = 1.6 + years * 1.4
  for (const side of [-1, 1]) {
    cut(
      [
        [side * 0.13, -0.24, 0.78],
        [side * 0.25, -0.36, 0.7],
        [side * 0.3, -0.5 * head.long, 0.62],
      ],
      w + 0.6,
      0.1,
    )
    cut(
      [
        [side * 0.17, -0.1, 0.72],
        [side * 0.28, -0.14, 0.71],
        [side * 0.4, -0.1, 0.66],
      ],
      w,
      0.1,
    )
    for (const v of [0.06, 0, -0.06])
      cut(
        [
          [side * 0.47, 0.02 + v * 0.4, 0.6],
          [side * 0.56, 0.03 + v * 1.3, 0.5],
        ],
        w * 0.8,
        0.1,
      )
  }
  if (head.hat || years < 0.45) return
  for (const v of [0.46, 0.55])
    cut(
      [
        [-0.36, v, 0.62],
        [-0.1, v + 0.03, 0.74],
        [0.14, v + 0.02, 0.73],
        [0.36, v, 0.62],
      ],
      w * 0.8,
      0.1,
    )
}
