import { clamp, hash, noise } from '#tools/demo-pictures/noise.ts'

/**
 * How an area is engraved. `field` counts lines: each whole number is one, so its contours are the strokes.
 * Coordinates are those of the drawing.
 */
export type Hatch = {
  field: (x: number, y: number) => number
  /** A second set of strokes, which begins to appear where the tone passes `from`. */
  cross?: { from: number; field: (x: number, y: number) => number }
  /** Changes the tone from place to place: waves, stone, cloud. */
  texture?: (x: number, y: number, tone: number) => number
}

/** The tone (0 paper … 1 solid ink) and the number of the hatch of every dot of a raster, row by row. */
export type Tones = { width: number; height: number; tone: Uint8Array; hatch: Uint8Array }

/**
 * Turns tones into strokes that swell where it is dark and break off where it is light.
 * @param scale dots of the raster to one unit of the drawing
 * @returns ink per dot, 0 … 1
 */
export function engrave(tones: Tones, hatches: (Hatch | undefined)[], scale: number): Float32Array {
  const { width, height } = tones
  const ink = new Float32Array(width * height)
  const lines = hatches.map((h) => (h ? new Strokes(h.field, width) : undefined))
  const crossing = hatches.map((h) => (h?.cross ? new Strokes(h.cross.field, width) : undefined))
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const dot = row * width + column
      const number = tones.hatch[dot] ?? 0
      const hatch = hatches[number]
      const given = (tones.tone[dot] ?? 0) / 255
      if (!hatch) {
        ink[dot] = given > 0.5 ? 1 : 0
        continue
      }
      const x = column / scale
      const y = row / scale
      ink[dot] = stroke(hatch, given, x, y, column, row, lines[number], crossing[number])
    }
  }
  return ink
}

function stroke(
  hatch: Hatch,
  given: number,
  x: number,
  y: number,
  column: number,
  row: number,
  lines: Strokes | undefined,
  crossing: Strokes | undefined,
): number {
  const wanted = hatch.texture ? hatch.texture(x, y, given) : given
  if (wanted <= 0.025) return 0
  if (wanted >= 0.965) return 1
  // The hand is never even: light strokes break, dark ones run together.
  const tone = clamp(wanted + (noise(x / 19, y / 19) - 0.5) * 0.1 + (noise(x / 5, y / 5) - 0.5) * 0.05)
  const from = hatch.cross?.from ?? 2
  const over = clamp((tone - from) / (1 - Math.min(from, 0.99)))
  const first = lines?.ink(x, y, column, row, tone > from ? from + (tone - from) * 0.45 : tone) ?? 0
  if (over <= 0.02 || !crossing) return first
  return Math.max(first, crossing.ink(x, y, column, row, over * 0.75))
}

/** One set of strokes. It remembers the row above, to know how many dots wide a stroke is here. */
class Strokes {
  private readonly field: (x: number, y: number) => number
  private readonly above: Float64Array
  private readonly seen: Int32Array

  constructor(field: (x: number, y: number) => number, width: number) {
    this.field = field
    this.above = new Float64Array(width)
    this.seen = new Int32Array(width).fill(-9)
  }

  ink(x: number, y: number, column: number, row: number, tone: number): number {
    const at = this.field(x, y)
    const slope = this.slope(at, column, row)
    this.above[column] = at
    this.seen[column] = row
    if (tone < 0.045) return 0
    const line = Math.floor(at)
    const duty = clamp(tone * (0.88 + 0.24 * hash(line, 3)), 0, 0.985)
    const away = Math.abs(at - line - 0.5) * 2
    return clamp((duty - away) / (2.2 * slope) + 0.5)
  }

  private slope(at: number, column: number, row: number): number {
    const across = this.seen[column - 1] === row ? Math.abs(at - (this.above[column - 1] ?? at)) : 0
    const down = this.seen[column] === row - 1 ? Math.abs(at - (this.above[column] ?? at)) : 0
    return clamp(Math.hypot(across, down), 0.02, 0.5)
  }
}

/** Straight strokes at `angle` degrees (0 lies flat, 90 stands), `gap` apart, drawn by a hand that shakes by `shake` of a gap. */
export function straight(angle: number, gap: number, shake = 0.35): (x: number, y: number) => number {
  const rad = (angle * Math.PI) / 180
  const sin = Math.sin(rad)
  const cos = Math.cos(rad)
  return (x, y) => (x * sin + y * cos) / gap + shake * (noise(x / 90, y / 90) * 2 - 1)
}
