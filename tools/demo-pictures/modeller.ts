import { type Board, FINE } from '#tools/demo-pictures/board.ts'
import { clamp, smooth } from '#tools/demo-pictures/noise.ts'
import { unit, type Vec, yawed } from '#tools/demo-pictures/sdf.ts'
import type { Point } from '#tools/demo-pictures/shapes.ts'

/**
 * How a surface is cut: its colour, how dark it is by itself, the way across its strokes or a
 * count of them, how far apart they are, and how much of the shading it takes (1 all of it).
 */
export type Look = { tint: string; dark: number; grain: Vec | ((p: Vec) => number); glint?: boolean; gap?: number; soft?: number }

/** Part of a model. `look` may change from place to place, `local` is where the strokes are counted. */
export type Part = { distance: (p: Vec) => number; look: Look | ((p: Vec) => Look); local?: (p: Vec) => Vec }

/**
 * Where a model stands on the board: its origin, dots to its unit, how it is turned, how far it leans
 * (sideways for each unit down), and what it fills (left, bottom, right, top).
 */
export type Place = { at: Point; unit: number; yaw?: number; lean?: number; box: readonly [number, number, number, number]; deep?: number }

type Dot = { z: number; tone: number; look: Look; phase: number; cross: number }

const HALO = 7
/** How much nearer an edge must be to stand off what is behind it. */
const STEP = 0.32

/** Cuts modelled forms into a board, as the portraits are: the strokes run round the form. */
export class Modeller {
  private readonly board: Board
  private readonly light: Vec
  private readonly gap: number
  private readonly columns: number
  private readonly phases: Float32Array
  private readonly crosses: Float32Array
  private readonly number: number

  constructor(board: Board, light: Vec, gap = 5.2) {
    this.board = board
    this.light = unit(light)
    this.gap = gap
    this.columns = board.width * FINE
    this.phases = new Float32Array(this.columns * board.height * FINE)
    this.crosses = new Float32Array(this.phases.length)
    this.number = board.hatches.length
    const read = (from: Float32Array) => (x: number, y: number) => from[Math.round(y * FINE) * this.columns + Math.round(x * FINE)] ?? 0
    board.hatch('form', { field: read(this.phases), cross: { from: 0.66, field: read(this.crosses) } })
  }

  /** Cuts the parts; answers where a place on them comes to lie. */
  cut(parts: readonly Part[], place: Place): (v: Vec) => Point {
    const [left, bottom, right, top] = place.box
    const [x0, y0] = [Math.floor(place.at[0] + left * place.unit), Math.floor(place.at[1] - top * place.unit)]
    const wide = Math.ceil((right - left) * place.unit)
    const high = Math.ceil((top - bottom) * place.unit)
    const coarse: (Dot | undefined)[] = Array.from({ length: wide * high })
    for (let row = 0; row < high; row++) {
      if (y0 + row < 0 || y0 + row >= this.board.height) continue
      for (let column = 0; column < wide; column++) {
        if (x0 + column < 0 || x0 + column >= this.board.width) continue
        const x = (x0 + column - place.at[0]) / place.unit
        const y = (place.at[1] - y0 - row) / place.unit
        coarse[row * wide + column] = this.dotAt(parts, place, x, y)
      }
    }
    this.lay(refined(coarse, wide, high), x0 * FINE, y0 * FINE, wide * FINE, high * FINE)
    return (v) => {
      const [x, y] = yawed(v, place.yaw ?? 0)
      return [place.at[0] + (x - (place.lean ?? 0) * y) * place.unit, place.at[1] - y * place.unit]
    }
  }

  private dotAt(parts: readonly Part[], place: Place, x: number, y: number): Dot | undefined {
    const yaw = place.yaw ?? 0
    const model = ([u, v, w]: Vec) => yawed([u + (place.lean ?? 0) * v, v, w], -yaw)
    const distance = (v: Vec) => nearest(parts, model(v))
    const z = march(distance, x, y, place.deep ?? 4)
    if (z === undefined) return undefined
    const p = model([x, y, z])
    const part = parts.reduce((a, b) => (b.distance(p) < a.distance(p) ? b : a))
    const look = typeof part.look === 'function' ? part.look(p) : part.look
    const q = part.local ? part.local(p) : p
    const scale = place.unit / (look.gap ?? this.gap)
    const along = typeof look.grain === 'function' ? look.grain(q) : dot(q, unit(look.grain))
    return {
      z,
      look,
      phase: along * scale,
      cross: (q[0] * 0.75 + q[1] * 0.8 - q[2] * 0.55) * scale,
      tone: this.toneAt(distance, [x, y, z], look),
    }
  }

  private toneAt(distance: (v: Vec) => number, v: Vec, look: Look): number {
    const n = normal(distance, v)
    const lit = clamp(dot(n, this.light))
    const close = clamp(distance([v[0] + n[0] * 0.3, v[1] + n[1] * 0.3, v[2] + n[2] * 0.3]) / 0.3)
    const edge = smooth(0.5, 0.06, n[2])
    const dark = 1 - clamp(lit * this.open(distance, v, n) * 0.95 + 0.12) * (0.55 + 0.45 * close) + edge * 0.14
    const glint = look.glint ? 0.3 * smooth(0.66, 0.95, lit) : 0
    return clamp(look.dark + (dark - 0.22) * (1 - look.dark * 0.7) * (look.soft ?? 1) - glint, 0, 0.96)
  }

  private open(distance: (v: Vec) => number, v: Vec, n: Vec): number {
    let open = 1
    const [lx, ly, lz] = this.light
    for (let t = 0.1; t < 2; t *= 1.6) {
      const far = distance([v[0] + n[0] * 0.05 + lx * t, v[1] + n[1] * 0.05 + ly * t, v[2] + n[2] * 0.05 + lz * t])
      open = Math.min(open, clamp(0.5 + far / (0.1 * t + 0.06)))
    }
    return 0.35 + 0.65 * open
  }

  /** Puts the dots down, with a bare rim round the whole and round what stands before something else. */
  private lay(dots: readonly (Dot | undefined)[], x0: number, y0: number, wide: number, high: number): void {
    for (let row = -HALO; row < high + HALO; row++) {
      for (let column = -HALO; column < wide + HALO; column++) {
        if (!this.holds(y0 + row, x0 + column)) continue
        const inside = row >= 0 && row < high && column >= 0 && column < wide
        const here = inside ? dots[row * wide + column] : undefined
        const rimmed = isBehind(dots, row, column, wide, high, here)
        if (here || rimmed) this.put((y0 + row) * this.columns + x0 + column, here, rimmed)
      }
    }
  }

  private holds(row: number, column: number): boolean {
    return row >= 0 && column >= 0 && row < this.board.height * FINE && column < this.columns
  }

  private put(at: number, here: Dot | undefined, rimmed: boolean): void {
    if (here) this.board.tintDot(at, here.look.tint)
    this.board.hatching[at] = rimmed || !here ? 0 : this.number
    this.board.tone[at] = rimmed || !here ? 0 : here.tone * 255
    if (!here) return
    this.phases[at] = here.phase
    this.crosses[at] = here.cross
  }
}

/** Eight places round a dot, at the width of the rim. */
const ROUND = [0, 45, 90, 135, 180, 225, 270, 315].map((turn) => [
  Math.round(Math.cos((turn * Math.PI) / 180) * HALO),
  Math.round(Math.sin((turn * Math.PI) / 180) * HALO),
])

function isBehind(
  dots: readonly (Dot | undefined)[],
  row: number,
  column: number,
  wide: number,
  high: number,
  here: Dot | undefined,
): boolean {
  return ROUND.some(([dx = 0, dy = 0]) => {
    const [c, r] = [column + dx, row + dy]
    if (c < 0 || r < 0 || c >= wide || r >= high) return false
    const other = dots[r * wide + c]
    return other !== undefined && (!here || other.z > here.z + STEP)
  })
}

/** The dots between those that were looked at, which lie one to a dot of the finished picture. */
function refined(coarse: readonly (Dot | undefined)[], wide: number, high: number): (Dot | undefined)[] {
  const dots: (Dot | undefined)[] = Array.from({ length: wide * FINE * high * FINE })
  for (let row = 0; row < high * FINE; row++) {
    for (let column = 0; column < wide * FINE; column++) {
      const [r, c] = [row / FINE, column / FINE]
      const a = coarse[Math.floor(r) * wide + Math.floor(c)]
      const b = coarse[Math.min(high - 1, Math.ceil(r)) * wide + Math.min(wide - 1, Math.ceil(c))]
      dots[row * wide * FINE + column] = a && b && isOneSurface(a, b) ? halfway(a, b) : a
    }
  }
  return dots
}

const isOneSurface = (a: Dot, b: Dot): boolean => a.look === b.look && Math.abs(a.z - b.z) < STEP

const halfway = (a: Dot, b: Dot): Dot => ({
  look: a.look,
  z: (a.z + b.z) / 2,
  tone: (a.tone + b.tone) / 2,
  phase: (a.phase + b.phase) / 2,
  cross: (a.cross + b.cross) / 2,
})

function nearest(parts: readonly Part[], p: Vec): number {
  let near = Infinity
  for (const part of parts) near = Math.min(near, part.distance(p))
  return near
}

function march(distance: (v: Vec) => number, x: number, y: number, deep: number): number | undefined {
  let z = deep
  for (let i = 0; i < 90 && z > -deep; i++) {
    const far = distance([x, y, z])
    if (far < 0.006) return z
    z -= Math.max(0.006, far * 0.85)
  }
  return undefined
}

function normal(distance: (v: Vec) => number, v: Vec): Vec {
  const e = 0.02
  const d = (x: number, y: number, z: number) => distance([v[0] + x * e, v[1] + y * e, v[2] + z * e])
  const [a, b, c, f] = [d(1, -1, -1), d(-1, -1, 1), d(-1, 1, -1), d(1, 1, 1)]
  return unit([a - b - c + f, -a - b + c + f, -a + b - c + f])
}

const dot = (a: Vec, b: Vec): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
