import type { Board } from '#tools/demo-pictures/board.ts'
import { type Point, type Shape, spline } from '#tools/demo-pictures/shapes.ts'

export type Part = [shape: Shape, colour: string, hatch: 'cloth' | 'skin', tone: number]

/** Parts that make one outline: its contour is cut round all of them, and none across a joint. */
export function cover(draw: { board: Board; height: number }, parts: readonly Part[]): void {
  const line = Math.max(1.6, draw.height * 0.006)
  for (const [shape] of parts) draw.board.halo(shape, line * 1.9)
  for (const [shape] of parts) draw.board.edge(shape, line * 2)
  for (const [shape, colour, hatch, tone] of parts) {
    draw.board.tint(shape, colour)
    rounded(draw.board, shape, hatch, tone)
  }
}

/** Lays a tone that turns from the light, which comes from the upper left, into the shade. */
function rounded(board: Board, shape: Shape, hatch: string, tone: number): void {
  const [left, right] = [Math.min(...shape.map(([u]) => u)), Math.max(...shape.map(([u]) => u))]
  const [top, foot] = [Math.min(...shape.map(([, v]) => v)), Math.max(...shape.map(([, v]) => v))]
  const slant = Math.min(right - left, foot - top) * 0.5
  const [mx, my] = [(left + right) / 2, (top + foot) / 2]
  const steep = foot - top > right - left
  const from: Point = steep ? [left, my - slant * 0.3] : [mx - slant * 0.3, top]
  const to: Point = steep ? [right, my + slant * 0.3] : [mx + slant * 0.3, foot]
  board.fade(shape, hatch, from, to, [tone * 0.3, tone, tone + (1 - tone) * 0.5])
}

/** A limb from `a` to `b` whose width swells and narrows through `widths`; `open` ends it flat, as a sleeve does. */
export function muscle(a: Point, b: Point, widths: readonly number[], open = false): Shape {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  const length = Math.hypot(dx, dy) || 1
  const [nx, ny] = [-dy / length, dx / length]
  const side = (way: number): Point[] =>
    widths.map((w, i) => {
      const t = i / (widths.length - 1)
      return [a[0] + dx * t + (nx * way * w) / 2, a[1] + dy * t + (ny * way * w) / 2]
    })
  const cap = ([px, py]: Point, w: number, way: number): Point => [px + (dx / length) * w * way, py + (dy / length) * w * way]
  return spline(
    [cap(a, (widths[0] ?? 0) * 0.36, -1), ...side(-1), cap(b, (widths.at(-1) ?? 0) * (open ? 0.06 : 0.36), 1), ...side(1).toReversed()],
    true,
    5,
  )
}
