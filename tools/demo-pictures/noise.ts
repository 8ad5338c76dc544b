/** A number in [0, 1) for a pair of integers: the same on every machine. */
export function hash(x: number, y: number): number {
  let h = Math.imul(x | 0, 0x27d4eb2d) ^ Math.imul(y | 0, 0x165667b1)
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d)
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39)
  return ((h ^ (h >>> 15)) >>> 0) / 4294967296
}

/** Smooth noise in [0, 1) with a feature size of 1. */
export function noise(x: number, y: number): number {
  const xi = Math.floor(x)
  const yi = Math.floor(y)
  const u = ease(x - xi)
  const v = ease(y - yi)
  const top = hash(xi, yi) * (1 - u) + hash(xi + 1, yi) * u
  const bottom = hash(xi, yi + 1) * (1 - u) + hash(xi + 1, yi + 1) * u
  return top * (1 - v) + bottom * v
}

/** Noise of `octaves` sizes, each half the one before; in [0, 1). */
export function fbm(x: number, y: number, octaves = 3): number {
  let sum = 0
  let weight = 0.5
  let total = 0
  for (let i = 0; i < octaves; i++) {
    sum += weight * noise(x * 2 ** i + i * 17.3, y * 2 ** i + i * 9.1)
    total += weight
    weight /= 2
  }
  return sum / total
}

/** A source of numbers in [0, 1), told apart by its seed. */
export function dice(seed: number): () => number {
  let n = 0
  return () => hash(seed * 7919, n++)
}

/** Follows `x` from 0 at `from` to 1 at `to`, softly; `from` may be the larger. */
export function smooth(from: number, to: number, x: number): number {
  return ease(clamp((x - from) / (to - from)))
}

export const clamp = (x: number, low = 0, high = 1): number => Math.min(high, Math.max(low, x))

export const mix = (a: number, b: number, t: number): number => a + (b - a) * t

const ease = (t: number): number => t * t * (3 - 2 * t)
