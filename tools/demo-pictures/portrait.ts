import { Board, FINE } from '#tools/demo-pictures/board.ts'
import { features } from '#tools/demo-pictures/features.ts'
import { bodyAt, headAt, type Hit, type Sitter, type Stuff } from '#tools/demo-pictures/head.ts'
import { clamp, fbm, noise, smooth } from '#tools/demo-pictures/noise.ts'
import { ball, nodded, unit, type Vec, yawed } from '#tools/demo-pictures/sdf.ts'
import { type Point, rect } from '#tools/demo-pictures/shapes.ts'

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
  features(board, sitter, (v) => {
    const [x, y] = yawed(nodded(v, sitter.nod), sitter.yaw)
    return [MIDDLE[0] + x * UNIT, MIDDLE[1] - y * UNIT]
  })
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

function tintOf(stuff: Stuff, { colours }: Sitter): string {
  if (stuff === 'wire') return colours.hair
  return stuff === 'hat' ? (colours.hat ?? colours.cloth) : colours[stuff]
}
