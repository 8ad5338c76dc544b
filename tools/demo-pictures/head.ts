import { noise } from '#tools/demo-pictures/noise.ts'
import { ball, carve, egg, join, ring, rod, type Vec } from '#tools/demo-pictures/sdf.ts'

/** What makes one head unlike another. Lengths are in heads' own measure (see sdf.ts). */
export type Head = {
  /** Width of the jaw and length of the face against the ordinary, 1. */
  jaw: number
  long: number
  cheek: number
  nose: { long: number; wide: number }
  lips: number
  brow: number
  hair: 'cropped' | 'short' | 'swept' | 'bob' | 'long' | 'bun' | 'curls' | 'thin'
  hat?: 'knit' | 'peaked'
  beard?: 'full' | 'close'
  glasses?: boolean
  collar: 'shirt' | 'roll' | 'scarf' | 'jacket'
}

/** Somebody who sits for a portrait. */
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

export type Stuff = 'skin' | 'hair' | 'cloth' | 'trim' | 'hat' | 'wire'

export type Hit = { distance: number; stuff: Stuff }

/** The nearest part of the head at `p`, and what it is made of. */
export function headAt(p: Vec, head: Head): Hit {
  let near: Hit = { distance: face(p, head), stuff: 'skin' }
  const take = (distance: number, stuff: Stuff) => {
    if (distance < near.distance) near = { distance, stuff }
  }
  take(hair(p, head), 'hair')
  if (head.beard) take(beard(p, head), 'hair')
  if (head.hat) take(hat(p, head.hat), 'hat')
  if (head.hat === 'peaked') take(peak(p), 'wire')
  if (head.glasses) take(glasses(p), 'wire')
  return near
}

/** Neck, shoulders and what is worn, which do not turn with the head. */
export function bodyAt(p: Vec, head: Head): Hit {
  const shoulders = join(egg(p, [0, -2.28, -0.35], [1.75, 0.72, 0.8]), rod(p, [0, -1.1, -0.3], [0, -1.8, -0.34], 0.46, 0.8), 0.3)
  const neck = rod(p, [0, -0.6, -0.12], [0, -1.5, -0.24], 0.36, 0.42)
  const worn = collar(p, head)
  const cloth = Math.max(shoulders, p[1] + 1.2 - 0.22 * Math.abs(p[0]) + 0.2 * p[2])
  if (worn < Math.min(cloth, neck)) return { distance: worn, stuff: 'trim' }
  return cloth < neck ? { distance: cloth, stuff: 'cloth' } : { distance: neck, stuff: 'skin' }
}

function collar(p: Vec, head: Head): number {
  const flat: Vec = [p[0], p[2] + 0.24, p[1]]
  if (head.collar === 'roll') return join(ring(flat, [0, 0, -1.12], 0.46, 0.16), ring(flat, [0, 0, -1.3], 0.5, 0.15), 0.06)
  if (head.collar === 'scarf') {
    const folds = 0.03 * Math.sin(Math.atan2(p[0], p[2]) * 9 + p[1] * 8)
    const tail = rod(p, [0.3, -1.4, 0.34], [0.44, -2.4, 0.5], 0.2, 0.24)
    return Math.min(ring(flat, [0, 0, -1.2], 0.54, 0.25) + folds, tail + folds)
  }
  const side = Math.abs(p[0])
  const wing = egg([side, p[1], p[2]], [0.3, -1.28, 0.2], [0.16, 0.24, 0.09])
  const band = ring(flat, [0, 0, -1.16], 0.44, 0.09)
  if (head.collar === 'shirt') return Math.min(band, wing)
  const placket = egg([side, p[1], p[2]], [0.05, -1.62, 0.42], [0.13, 0.42, 0.06])
  return Math.min(band, wing, placket)
}

function face(p: Vec, h: Head): number {
  const side: Vec = [Math.abs(p[0]), p[1], p[2]]
  const skull = egg(p, [0, 0.27, -0.14], [0.76, 0.84, 0.88])
  const jaw = egg(p, [0, -0.36 * h.long, 0.14], [0.55 * h.jaw, 0.64 * h.long, 0.6])
  let d = join(skull, jaw, 0.3)
  d = join(d, egg(side, [0.36, -0.16, 0.46], [0.26, 0.2, 0.24 * h.cheek]), 0.22)
  d = join(d, rod(side, [0.06, 0.23, 0.72], [0.42, 0.24, 0.56], 0.09 * h.brow, 0.07 * h.brow), 0.14)
  d = carve(d, egg(side, [0.3, 0.05, 0.84], [0.2, 0.13, 0.2]), 0.14)
  d = join(d, ball(p, [0, -0.86 * h.long, 0.46], 0.2 * h.jaw), 0.24)
  d = Math.min(d, ball(side, [0.285, 0.05, 0.58], 0.145))
  d = lids(d, side)
  d = nose(d, p, side, h)
  d = mouth(d, p, h)
  return Math.min(d, ear(side))
}

function lids(d: number, side: Vec): number {
  const upper = Math.max(ball(side, [0.285, 0.05, 0.58], 0.172), 0.085 - side[1])
  const lower = Math.max(ball(side, [0.285, 0.05, 0.58], 0.162), side[1] - 0.0)
  return join(join(d, upper, 0.03), lower, 0.03)
}

function nose(d: number, p: Vec, side: Vec, h: Head): number {
  const tip = -0.2 * h.nose.long
  const ridge = rod(p, [0, 0.16, 0.68], [0, tip, 0.92], 0.07, 0.095 * h.nose.wide)
  const wing = ball(side, [0.1 * h.nose.wide, tip - 0.05, 0.82], 0.075)
  let n = join(d, ridge, 0.13)
  n = join(n, wing, 0.07)
  return carve(n, egg(side, [0.07 * h.nose.wide, tip - 0.13, 0.87], [0.04, 0.03, 0.06]), 0.03)
}

function mouth(d: number, p: Vec, h: Head): number {
  const y = -0.5 * h.long
  const upper = egg(p, [0, y + 0.035, 0.7], [0.23, 0.052 * h.lips, 0.1])
  const lower = egg(p, [0, y - 0.06, 0.69], [0.19, 0.066 * h.lips, 0.11])
  const lipped = join(join(d, upper, 0.05), lower, 0.05)
  return carve(lipped, egg(p, [0, y - 0.012, 0.82], [0.24, 0.012, 0.1]), 0.03)
}

const ear = (side: Vec): number =>
  carve(egg(side, [0.77, 0.0, -0.08], [0.09, 0.24, 0.15]), egg(side, [0.84, 0.02, 0.0], [0.06, 0.15, 0.09]), 0.05)

function hair(p: Vec, h: Head): number {
  const side: Vec = [Math.abs(p[0]), p[1], p[2]]
  const strand = 0.018 * noise(Math.atan2(p[0], p[2] + 0.1) * 14, p[1] * 2.5 + 9)
  const opening = egg(p, [0, -0.22, 0.86], [0.6, 0.74, 0.74])
  const cap = egg(p, [0, 0.36, -0.18], [0.83, 0.86, 0.95])
  switch (h.hair) {
    case 'cropped':
      return Math.max(carve(egg(p, [0, 0.3, -0.16], [0.785, 0.85, 0.9]), opening, 0.06), -0.12 - p[1] + Math.max(0, p[2]) * 0.9)
    case 'thin': {
      const fringe = egg(p, [0, 0.12, -0.2], [0.83, 0.5, 0.9])
      return Math.max(carve(fringe, opening, 0.06), -0.22 - p[1], p[2] - 0.36) - strand
    }
    case 'short':
      return Math.max(carve(cap, opening, 0.08), -0.2 - p[1] + Math.max(0, p[2]) * 0.7) - strand
    case 'swept': {
      const quiff = egg(p, [0.12, 0.98, 0.36], [0.6, 0.26, 0.42])
      return Math.max(join(carve(cap, opening, 0.08), quiff, 0.2), -0.25 - p[1] + Math.max(0, p[2]) * 0.7) - strand * 1.6
    }
    default:
      return longHair(p, side, h, carve(egg(p, [0, 0.36, -0.16], [0.87, 0.9, 0.98]), opening, 0.1), strand)
  }
}

function longHair(p: Vec, side: Vec, h: Head, cap: number, strand: number): number {
  const over = cap - strand * 1.5
  if (h.hair === 'bob') return join(over, egg(side, [0.7, -0.3, -0.06], [0.26, 0.62, 0.42]) - strand, 0.14)
  if (h.hair === 'long') {
    const wave = 0.06 * Math.sin(p[1] * 7 + side[0] * 3)
    return join(over, egg([side[0] + wave, p[1], p[2]], [0.74, -0.72, -0.08], [0.32, 1.06, 0.44]) - strand, 0.16)
  }
  if (h.hair === 'curls') {
    const curl = 0.1 * noise(p[0] * 5.5 + p[2] * 3.1, p[1] * 5.5 - p[2] * 2.3)
    const mass = join(egg(p, [0, 0.48, -0.2], [0.98, 0.92, 1.0]), egg(side, [0.72, -0.02, -0.2], [0.32, 0.48, 0.46]), 0.2)
    return carve(mass, egg(p, [0, -0.22, 0.92], [0.6, 0.78, 0.74]), 0.1) - curl
  }
  const knot = ball(p, [0.16, 1.14, -0.5], 0.36) - 0.02 * Math.sin(Math.atan2(p[1] - 1.14, p[0]) * 9)
  return Math.min(Math.max(over + 0.05, -0.34 - p[1]), knot)
}

function beard(p: Vec, h: Head): number {
  const full = h.beard === 'full'
  const mass = join(
    egg(p, [0, -0.72 * h.long, 0.26], [0.6 * h.jaw, full ? 0.58 : 0.4, full ? 0.58 : 0.5]),
    egg([Math.abs(p[0]), p[1], p[2]], [0.58 * h.jaw, -0.3, 0.08], [0.12, 0.42, 0.24]),
    0.12,
  )
  const lip = egg(p, [0, -0.39 * h.long, 0.74], [0.27, 0.075, 0.11])
  const strand = 0.02 * noise(p[0] * 16, p[1] * 3)
  const around = carve(mass, egg(p, [0, -0.5 * h.long, 0.86], [0.21, 0.1, 0.2]), 0.05)
  return Math.min(carve(around, egg(p, [0, -0.1, 0.8], [0.46, 0.34, 0.5]), 0.12), lip) - strand
}

function hat(p: Vec, kind: 'knit' | 'peaked'): number {
  if (kind === 'knit') {
    const rib = 0.014 * Math.sin(Math.atan2(p[0], p[2] + 0.15) * 34)
    const crown = Math.max(egg(p, [0, 0.46, -0.16], [0.9, 0.92, 0.98]), 0.36 - p[1] - 0.1 * p[2])
    const cuff = Math.max(egg(p, [0, 0.4, -0.15], [0.96, 1.1, 1.04]), 0.3 - p[1] - 0.1 * p[2], p[1] + 0.1 * p[2] - 0.6)
    return Math.min(crown, cuff) - rib
  }
  const band = Math.max(egg(p, [0, 0.42, -0.15], [0.9, 1.0, 0.97]), 0.4 - p[1], p[1] - 0.66)
  const top = egg(p, [0, 0.86, -0.1], [1.08, 0.24, 1.1])
  return join(band, top, 0.08)
}

const peak = (p: Vec): number => Math.max(egg(p, [0, 0.36 - Math.max(0, p[2] - 0.7) * 0.34, 0.62], [0.66, 0.05, 0.58]), 0.5 - p[2])

function glasses(p: Vec): number {
  const side: Vec = [Math.abs(p[0]), p[1], p[2]]
  const rim = ring(side, [0.29, 0.04, 0.86], 0.215, 0.02)
  const bridge = rod(side, [0, 0.08, 0.9], [0.09, 0.07, 0.88], 0.02, 0.02)
  const arm = rod(side, [0.5, 0.07, 0.84], [0.79, 0.06, 0.0], 0.018, 0.018)
  return Math.min(rim, bridge, arm)
}
