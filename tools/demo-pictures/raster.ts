import type { Shape } from '#tools/demo-pictures/shapes.ts'

export type Box = { left: number; top: number; right: number; bottom: number }

/** Calls `span` for every run of dots inside the shape, which is scaled by `scale` and cut to the raster. `to` is excluded. */
export function fill(
  shape: Shape,
  scale: number,
  width: number,
  height: number,
  span: (row: number, from: number, to: number) => void,
): void {
  const box = bounds(shape, scale, width, height)
  for (let row = box.top; row < box.bottom; row++) {
    let winding = 0
    let start = 0
    for (const [x, turn] of crossings(shape, scale, row + 0.5)) {
      if (winding === 0) start = x
      winding += turn
      if (winding !== 0) continue
      const from = Math.max(0, Math.round(start))
      const to = Math.min(width, Math.round(x))
      if (to > from) span(row, from, to)
    }
  }
}

/** The dots that a shape can touch, with a margin of `more` dots. */
export function bounds(shape: Shape, scale: number, width: number, height: number, more = 0): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of shape) {
    left = Math.min(left, x * scale)
    right = Math.max(right, x * scale)
    top = Math.min(top, y * scale)
    bottom = Math.max(bottom, y * scale)
  }
  return {
    left: Math.max(0, Math.floor(left) - more),
    top: Math.max(0, Math.floor(top) - more),
    right: Math.min(width, Math.ceil(right) + more),
    bottom: Math.min(height, Math.ceil(bottom) + more),
  }
}

/** Three box blurs, which come close to a Gaussian of standard deviation `radius`. Works in place. */
export function soften(mask: Float32Array, width: number, height: number, radius: number): void {
  const half = Math.max(1, Math.round(radius))
  for (let pass = 0; pass < 3; pass++) {
    for (let y = 0; y < height; y++) slide(mask, y * width, 1, width, half)
    for (let x = 0; x < width; x++) slide(mask, x, width, height, half)
  }
}

function slide(mask: Float32Array, start: number, step: number, count: number, half: number): void {
  const line = new Float32Array(count)
  for (let i = 0; i < count; i++) line[i] = mask[start + i * step] ?? 0
  let sum = 0
  for (let i = -half; i < count; i++) {
    sum += (line[i + half] ?? 0) - (line[i - half - 1] ?? 0)
    if (i >= 0) mask[start + i * step] = sum / (2 * half + 1)
  }
}

function crossings(shape: Shape, scale: number, y: number): [number, number][] {
  const found: [number, number][] = []
  shape.forEach((a, i) => {
    const b = shape[(i + 1) % shape.length] ?? a
    const [ay, by] = [a[1] * scale, b[1] * scale]
    if (ay <= y === by <= y) return
    found.push([(a[0] + ((y - ay) / (by - ay)) * (b[0] - a[0])) * scale, ay < by ? 1 : -1])
  })
  return found.sort((p, q) => p[0] - q[0])
}
