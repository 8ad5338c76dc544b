import type { Board } from '#tools/demo-pictures/board.ts'
import { type Point, spline, swelling } from '#tools/demo-pictures/shapes.ts'

/*
 * The engraver's own capitals, so that no machine's fonts change a picture. Each glyph is its strokes on a field 4 wide and 6 high,
 * from the upper left; a stroke that begins with ~ is a curve. Glyphs that are narrower or wider say so.
 */
const GLYPHS: Record<string, string> = {
  A: '0,6 2,0 4,6|0.7,4 3.3,4',
  B: '0,0 0,6|~0,0 2.4,0 3.3,1.4 2.4,2.8 0,2.8|~0,2.8 2.6,2.8 3.8,4.4 2.6,6 0,6',
  C: '~3.8,1.2 2.2,0 0.3,1.6 0.3,4.4 2.2,6 3.8,4.8',
  D: '0,0 0,6|~0,0 2.2,0 3.9,1.8 3.9,4.2 2.2,6 0,6',
  E: '3.5,0 0,0 0,6 3.6,6|0,2.9 2.8,2.9',
  F: '3.5,0 0,0 0,6|0,2.9 2.8,2.9',
  G: '~3.8,1.2 2.2,0 0.3,1.6 0.3,4.4 2.2,6 3.8,4.9|3.8,5.8 3.8,3.4 2.4,3.4',
  H: '0,0 0,6|4,0 4,6|0,2.9 4,2.9',
  I: '0.5,0 0.5,6',
  J: '~2.6,0 2.6,4.6 1.6,6 0.1,5.4',
  K: '0,0 0,6|3.8,0 0,3.6|1.3,2.6 4,6',
  L: '0,0 0,6 3.4,6',
  M: '0,6 0.3,0 2.4,4.4 4.5,0 4.8,6',
  N: '0,6 0,0 4,6 4,0',
  O: '~2.1,0 0.2,1.6 0.2,4.4 2.1,6 4,4.4 4,1.6 2.1,0',
  P: '0,0 0,6|~0,0 2.5,0 3.7,1.6 2.5,3.2 0,3.2',
  Q: '~2.1,0 0.2,1.6 0.2,4.4 2.1,6 4,4.4 4,1.6 2.1,0|2.4,4.4 4.2,6.5',
  R: '0,0 0,6|~0,0 2.5,0 3.6,1.5 2.5,3 0,3|1.8,3 3.9,6',
  S: '~3.5,0.9 2,0 0.4,1.3 1.9,2.9 3.6,4.6 2,6 0.2,5.1',
  T: '0,0 4,0|2,0 2,6',
  U: '~0,0 0,4.2 2,6 4,4.2 4,0',
  V: '0,0 2,6 4,0',
  W: '0,0 1.4,6 2.8,1.4 4.2,6 5.6,0',
  X: '0,0 4,6|4,0 0,6',
  Y: '0,0 2,3 4,0|2,3 2,6',
  Z: '0,0 4,0 0,6 4,6',
  0: '~1.8,0 0.2,1.6 0.2,4.4 1.8,6 3.4,4.4 3.4,1.6 1.8,0',
  1: '0.4,1.2 1.7,0 1.7,6',
  2: '~0.3,1.6 1.6,0 3.2,1.6 2.4,3.4 0.2,6|0.2,6 3.5,6',
  3: '~0.3,0.9 1.8,0 3.2,1.4 1.6,2.8|~1.6,2.8 3.5,4.4 1.8,6 0.1,5.1',
  4: '2.6,6 2.6,0 0,4.2 3.6,4.2',
  5: '3.2,0 0.6,0 0.4,2.6|~0.4,2.6 2,2.2 3.5,4.2 2,6 0.1,5.2',
  6: '~3.1,0.6 1.4,1 0.2,3.6 1.6,6 3.4,4.4 1.8,2.7 0.3,3.8',
  7: '0.1,0 3.5,0 1.2,6',
  8: '~1.8,2.8 0.4,1.4 1.8,0 3.2,1.4 1.8,2.8 0.2,4.4 1.8,6 3.5,4.4 1.8,2.8',
  9: '~3.3,2.4 1.8,3.4 0.2,1.7 1.8,0 3.4,2.2 2.4,5 0.8,6',
  '.': '0.3,5.7 0.6,5.9',
  ',': '0.7,5.1 0.6,6.1 0,7.4',
  '’': '0.6,0 0.2,1.2',
  '-': '0.2,3.2 1.8,3.2',
  '£': '~3.4,1 2.2,0 1.2,1.2 1.4,4.4 0.2,6|0.2,6 3.5,6|0.4,3.1 2.7,3.1',
  '&': '~3.8,6 0.6,1.6 1.6,0 2.6,1.4 0.3,3.8 1.2,6 2.8,5.4 3.9,3',
}
const WIDTHS: Record<string, number> = {
  I: 1,
  M: 4.8,
  W: 5.6,
  J: 2.7,
  L: 3.4,
  E: 3.6,
  F: 3.5,
  S: 3.7,
  P: 3.7,
  R: 3.9,
  '.': 0.9,
  ',': 0.8,
  '’': 0.8,
  '-': 2,
  ' ': 2.2,
  1: 2.4,
}
const FIELD = 6
const GAP = 1.5

export type Lettering = {
  size: number
  weight?: number
  align?: 'start' | 'middle' | 'end'
  angle?: number
  spread?: number
  bare?: boolean
  /** With `bare`: painted in this colour. */
  paint?: string
}

/** Cuts capitals into the board: `size` high, standing on `y`, beginning, centred or ending at `x`, turned by `angle` degrees. */
export function letters(board: Board, text: string, [x, y]: Point, style: Lettering): void {
  const unit = style.size / FIELD
  const spread = (style.spread ?? 1) * GAP
  const length = (textWidth(text, spread) - spread) * unit
  const turn = ((style.angle ?? 0) * Math.PI) / 180
  let along = style.align === 'middle' ? -length / 2 : style.align === 'end' ? -length : 0
  for (const glyph of text) {
    for (const stroke of strokes(GLYPHS[glyph] ?? '')) {
      const placed = stroke.map(([u, v]): Point => {
        const [dx, dy] = [along + u * unit, (v - FIELD) * unit]
        return [x + dx * Math.cos(turn) - dy * Math.sin(turn), y + dx * Math.sin(turn) + dy * Math.cos(turn)]
      })
      const width = style.size * (style.weight ?? 0.13)
      if (style.paint !== undefined) board.tint(swelling(placed, width * 1.3, 0.9), style.paint)
      if (style.bare) board.scratch(placed, width, 0.85)
      else board.line(placed, width, 0.85)
    }
    along += ((WIDTHS[glyph] ?? 4) + spread) * unit
  }
}

/** Width of a text cut at a height of `size`. */
export const lettersWidth = (text: string, size: number): number => ((textWidth(text, GAP) - GAP) * size) / FIELD

const textWidth = (text: string, spread: number): number => [...text].reduce((sum, glyph) => sum + (WIDTHS[glyph] ?? 4) + spread, 0)

function strokes(glyph: string): Point[][] {
  if (glyph === '') return []
  return glyph.split('|').map((stroke) => {
    const points = stroke
      .replace('~', '')
      .split(' ')
      .map((pair): Point => [Number(pair.split(',')[0]), Number(pair.split(',')[1])])
    return stroke.startsWith('~') ? spline(points, false, 6) : points
  })
}
