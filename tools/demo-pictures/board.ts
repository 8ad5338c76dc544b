import type { Hatch } from '#tools/demo-pictures/burin.ts'
import { clamp, mix } from '#tools/demo-pictures/noise.ts'
import { bounds, fill, soften } from '#tools/demo-pictures/raster.ts'
import { bar, ellipse, type Point, type Shape, swelling } from '#tools/demo-pictures/shapes.ts'

/** The colours of a picture: the paper under it, and the ink. */
export type Palette = { paper: string; ink: string }

/** Dots of the board to one of the finished picture, each way. */
export const FINE = 2

/**
 * A drawing in the making: how dark each dot is, how it is to be hatched, and what flat colour lies under the ink.
 * Later shapes cover earlier ones. All lengths are in dots of the finished picture.
 */
export class Board {
  readonly width: number
  readonly height: number
  readonly palette: Palette
  readonly hatches: (Hatch | undefined)[] = [undefined]
  readonly colours: string[]
  /** 0 paper … 255 solid ink. */
  readonly tone: Uint8Array
  /** Index into `hatches`; 0 is not hatched at all. */
  readonly hatching: Uint8Array
  /** Index into `colours`; 0 is the paper. */
  readonly tints: Uint8Array
  /** 1 where the sheet is kept, once it has been cut out; until then it is whole. */
  sheet: Uint8Array | undefined
  private readonly names = new Map<string, number>()
  private readonly columns: number
  private readonly rows: number

  constructor(width: number, height: number, palette: Palette) {
    this.width = width
    this.height = height
    this.palette = palette
    this.colours = [palette.paper]
    this.columns = width * FINE
    this.rows = height * FINE
    this.tone = new Uint8Array(this.columns * this.rows)
    this.hatching = new Uint8Array(this.columns * this.rows)
    this.tints = new Uint8Array(this.columns * this.rows)
  }

  /** Names a way of hatching. */
  hatch(name: string, hatch: Hatch): void {
    this.names.set(name, this.hatches.length)
    this.hatches.push(hatch)
  }

  /** Lays an area of one tone, 0 … 1. */
  area(shape: Shape, hatch: string, tone: number): void {
    this.paint(shape, this.numberOf(hatch), tone)
  }

  /** Lays an area whose tone goes evenly from the first of `tones` at `from` to the last at `to`. */
  fade(shape: Shape, hatch: string, from: Point, to: Point, tones: readonly number[]): void {
    const number = this.numberOf(hatch)
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
    const square = dx * dx + dy * dy || 1
    this.each(shape, (dot, x, y) => {
      const along = clamp(((x / FINE - from[0]) * dx + (y / FINE - from[1]) * dy) / square) * (tones.length - 1)
      const step = Math.min(tones.length - 2, Math.floor(along))
      this.tone[dot] = mix(tones[step] ?? 0, tones[step + 1] ?? 0, along - step) * 255
      this.hatching[dot] = number
    })
  }

  /** Darkens (above 0) or lightens (below 0) what is hatched there, with an edge soft over `blur`, inside `clip` only. */
  shade(shape: Shape, amount: number, blur = 0, clip?: Shape): void {
    const within = clip ? this.stencil(clip) : undefined
    const box = bounds(shape, FINE, this.columns, this.rows, Math.ceil(blur * FINE * 4))
    const [width, height] = [box.right - box.left, box.bottom - box.top]
    if (width <= 0 || height <= 0) return
    const mask = new Float32Array(width * height)
    fill(shape, FINE, this.columns, this.rows, (row, from, to) =>
      mask.fill(1, (row - box.top) * width + from - box.left, (row - box.top) * width + to - box.left),
    )
    if (blur > 0) soften(mask, width, height, blur * FINE)
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const dot = (y + box.top) * this.columns + x + box.left
        if (!within || within[dot]) this.deepen(dot, amount * (mask[y * width + x] ?? 0))
      }
    }
  }

  /** A stroke of solid ink, `width` at its middle and `ends` of that at its ends, through the points. */
  line(points: readonly Point[], width: number, ends = 0.35): void {
    this.paint(swelling(points, width, ends), 0, 1)
  }

  /** A stroke of bare paper. */
  scratch(points: readonly Point[], width: number, ends = 0.35): void {
    this.paint(swelling(points, width, ends), 0, 0)
  }

  /** An area of solid ink. */
  solid(shape: Shape): void {
    this.paint(shape, 0, 1)
  }

  /** An area without ink. */
  bare(shape: Shape): void {
    this.paint(shape, 0, 0)
  }

  /** Clears a margin of `width` round a shape, so that it stands off what is behind it. */
  halo(shape: Shape, width: number): void {
    this.rim(shape, width * 2, 0)
  }

  /** Draws along the edge of a shape, evenly. */
  edge(shape: Shape, width: number): void {
    this.rim(shape, width, 1)
  }

  /** A flat colour under the ink. */
  tint(shape: Shape, colour: string): void {
    const number = this.colourNumber(colour)
    this.each(shape, (dot) => (this.tints[dot] = number))
  }

  /** The same for one dot. */
  tintDot(dot: number, colour: string): void {
    this.tints[dot] = this.colourNumber(colour)
  }

  /** Cuts the sheet out along a shape: outside it the print is transparent. */
  cut(shape: Shape): void {
    this.sheet = this.stencil(shape)
  }

  /** Light round a lamp: rings of flat colour, the last innermost, and strokes that thin out towards it. */
  glow([x, y]: Point, radius: number, colours: readonly string[]): void {
    colours.forEach((colour, i) => this.tint(ellipse(x, y, radius * (1 - i / colours.length), radius * (1 - i / colours.length)), colour))
    this.shade(ellipse(x, y, radius * 0.85, radius * 0.85), -0.8, radius * 0.3)
  }

  private rim(shape: Shape, width: number, tone: number): void {
    shape.forEach((a, i) => {
      this.paint(bar(a, shape[(i + 1) % shape.length] ?? a, width), 0, tone)
      this.paint(ellipse(a[0], a[1], width / 2, width / 2), 0, tone)
    })
  }

  private paint(shape: Shape, hatch: number, tone: number): void {
    fill(shape, FINE, this.columns, this.rows, (row, from, to) => {
      this.tone.fill(Math.round(tone * 255), row * this.columns + from, row * this.columns + to)
      this.hatching.fill(hatch, row * this.columns + from, row * this.columns + to)
    })
  }

  private deepen(dot: number, amount: number): void {
    if (this.hatching[dot] === 0) return
    const tone = (this.tone[dot] ?? 0) / 255
    this.tone[dot] = (amount > 0 ? tone + (1 - tone) * amount : tone * (1 + amount)) * 255
  }

  private stencil(shape: Shape): Uint8Array {
    const dots = new Uint8Array(this.columns * this.rows)
    this.each(shape, (dot) => (dots[dot] = 1))
    return dots
  }

  private each(shape: Shape, visit: (dot: number, x: number, y: number) => void): void {
    fill(shape, FINE, this.columns, this.rows, (row, from, to) => {
      for (let x = from; x < to; x++) visit(row * this.columns + x, x, row)
    })
  }

  private colourNumber(colour: string): number {
    const known = this.colours.indexOf(colour)
    return known === -1 ? this.colours.push(colour) - 1 : known
  }

  private numberOf(hatch: string): number {
    const number = this.names.get(hatch)
    if (number === undefined) throw new Error(`No hatch is called ${hatch}`)
    return number
  }
}
