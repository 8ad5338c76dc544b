import type { Board } from '#tools/demo-pictures/board.ts'
import type { Look, Modeller, Part } from '#tools/demo-pictures/modeller.ts'
import { noise } from '#tools/demo-pictures/noise.ts'
import { carve, egg, join, ring, rod, trail, type Vec } from '#tools/demo-pictures/sdf.ts'
import { ellipse, placed, type Point, pts, spline, trios } from '#tools/demo-pictures/shapes.ts'

const white: Look = { tint: '#f3ead8', dark: 0, grain: [1, 0.24, 0.35] }
const brown: Look = { tint: '#a9774a', dark: 0.26, grain: [1, 0.24, 0.35] }
const face: Look = { ...white, grain: [0.5, 0.8, 0.4], gap: 4.6 }
const blaze: Look = { ...brown, grain: [0.5, 0.8, 0.4], gap: 4.6 }
const leg: Look = { ...white, grain: [0.2, 1, 0.3] }
const horn: Look = { tint: '#b9a688', dark: 0.24, grain: [0.7, 0.5, 0.2], gap: 4.6, glint: true }
const hoof: Look = { tint: '#4a423c', dark: 0.7, grain: [0.2, 1, 0.3] }
const pink: Look = { tint: '#e2b3a0', dark: 0.08, grain: [0.4, 0.9, 0.3] }
const strap: Look = { tint: '#b5432f', dark: 0.2, grain: [0.4, 0.4, 0.9] }
const brass: Look = { tint: '#e0b24c', dark: 0.1, grain: [0.3, 0.9, 0.3], glint: true }

/** A nanny goat who stands and looks to our left, hoofs 2.1 below the middle of her. Lengths are about half those of her trunk. */
export function goat(board: Board, modeller: Modeller, at: Point, unit: number): void {
  const put = modeller.cut([trunk(), headOf(), ...horns(), hooves(), udder(), ...collar()], {
    at,
    unit,
    yaw: 0.24,
    box: [-3.3, -2.3, 2.3, 2.9],
  })
  features(board, put, unit)
}

const TAIL = trail(trios`1.6,0.5,0 1.85,0.72,0 1.95,1.0,0`, 0.16, 0.07)
const EAR = trail(trios`-1.72,1.56,0.26 -1.56,1.5,0.6 -1.5,1.3,0.86`, 0.13, 0.05)
const BEARD = trail(trios`-2.36,0.82,0 -2.34,0.5,0 -2.2,0.16,0`, 0.13, 0.02)

const shag = ([x, y, z]: Vec): number => 0.05 * (noise(x * 9 + z * 3, y * 2.6) - 0.5)

function trunk(): Part {
  const distance = (p: Vec) => {
    let d = egg(p, [0.1, -0.04, 0], [1.35, 0.76, 0.66])
    d = join(d, egg(p, [-0.92, -0.02, 0], [0.62, 0.78, 0.54]), 0.4)
    d = join(d, egg(p, [1.05, 0.12, 0], [0.66, 0.66, 0.56]), 0.4)
    d = join(d, rod(p, [-1.05, 0.3, 0], [-1.78, 1.25, 0], 0.54, 0.3), 0.4)
    d = join(d, TAIL(p), 0.16)
    return join(d, Math.min(...LEGS.map((one) => one(p))), 0.26) + shag(p)
  }
  const patched = ([x, y, z]: Vec) => noise(x * 1.1 + 4.3, y * 1.3 + z * 0.6 + 2) > 0.53 + (x < -1.2 ? 0.3 : 0)
  return { distance, look: (p) => (p[1] < -0.72 && (p[0] < -0.6 || p[0] > 0.56) ? leg : patched(p) ? brown : white) }
}

function headOf(): Part {
  const distance = (p: Vec) => {
    const side: Vec = [p[0], p[1], Math.abs(p[2])]
    let d = egg(p, [-1.96, 1.46, 0], [0.44, 0.4, 0.33])
    d = join(d, rod(p, [-2.1, 1.36, 0], [-2.68, 0.98, 0], 0.3, 0.19), 0.16)
    d = join(d, rod(p, [-1.92, 1.2, 0], [-2.5, 0.86, 0], 0.24, 0.13), 0.12)
    d = join(d, egg(p, [-2.72, 0.96, 0], [0.17, 0.17, 0.18]), 0.08)
    d = join(d, egg(side, [-2.06, 1.56, 0.26], [0.16, 0.11, 0.1]), 0.08)
    d = carve(d, egg(side, [-2.1, 1.46, 0.36], [0.1, 0.08, 0.1]), 0.05)
    d = Math.min(d, EAR(side))
    const beard = BEARD(p) + 0.03 * noise(p[0] * 20 + p[2] * 9, p[1] * 3)
    return Math.min(d, beard) + shag(p) * 0.4
  }
  const striped = ([x, y, z]: Vec) => Math.abs(z) > 0.14 && Math.abs(z) < 0.34 && y > 0.86 - (x + 2.6) * 0.3 && y > 1 && x < -1.8
  return { distance, look: (p) => (striped(p) ? blaze : face) }
}

function horns(): Part[] {
  const ridge = (p: Vec) => 0.012 * Math.sin(Math.atan2(p[1] - 1.7, p[0] + 1.1) * 34)
  return [-1, 1].map((side) => {
    const horned = trail(
      trios`-1.86,1.8,${side * 0.14} -1.78,2.16,${side * 0.2} -1.54,2.44,${side * 0.28} -1.2,2.56,${side * 0.36} -0.9,2.5,${side * 0.44}`,
      0.15,
      0.03,
    )
    return { distance: (p) => horned(p) + ridge(p), look: horn }
  })
}

const LEGS = [-1, 1].map((side) => {
  const [z, off] = [side * 0.33, side * 0.12]
  const upper = trail(trios`-0.98,-0.2,${z} ${-1.0 + off},-1.1,${z}`, 0.32, 0.15)
  const lower = trail(trios`${-1.0 + off},-1.1,${z} ${-0.97 + off},-1.9,${z}`, 0.135, 0.1)
  const knee = (p: Vec) => egg(p, [-1.01 + off, -1.12, z], [0.15, 0.19, 0.15])
  const thigh = trail(trios`1.12,0,${z} ${0.9 + off},-0.72,${z}`, 0.5, 0.22)
  const shank = trail(trios`${0.9 + off},-0.72,${z} ${1.26 + off},-1.2,${z} ${1.14 + off},-1.9,${z}`, 0.21, 0.09)
  return (p: Vec) => Math.min(join(join(upper(p), lower(p), 0.05), knee(p), 0.08), join(thigh(p), shank(p), 0.14))
})

const hooves = (): Part => ({
  distance: (p) => {
    let d = Infinity
    for (const side of [-1, 1])
      for (const x of [-0.97, 1.14]) {
        const [u, z] = [x + side * 0.12, side * 0.33]
        d = Math.min(d, rod(p, [u, -1.88, z], [u - 0.07, -2.06, z], 0.11, 0.15))
      }
    return Math.max(d, -2.12 - p[1])
  },
  look: hoof,
})

const udder = (): Part => ({
  distance: (p) =>
    join(
      egg(p, [0.62, -0.74, 0], [0.32, 0.28, 0.3]),
      rod([p[0], p[1], Math.abs(p[2])], [0.56, -0.92, 0.14], [0.52, -1.14, 0.18], 0.1, 0.05),
      0.08,
    ),
  look: pink,
})

/** Round the middle of the neck, with a bell. */
function collar(): Part[] {
  const slant = ([x, y, z]: Vec): Vec => [(x + 1.5) * 0.76 + (y - 0.8) * 0.6, z, (y - 0.8) * 0.76 - (x + 1.5) * 0.6]
  return [
    { distance: (p) => Math.max(ring([slant(p)[0], slant(p)[1], slant(p)[2]], [0, 0, 0], 0.43, 0.09), -5), look: strap },
    { distance: (p) => Math.max(rod(p, [-1.84, 0.5, 0], [-1.84, 0.3, 0], 0.1, 0.2), 0.22 - p[1]), look: brass },
  ]
}

function features(board: Board, put: (v: Vec) => Point, unit: number): void {
  const [x, y] = put([-2.1, 1.47, 0.31])
  const eye = ellipse(x, y, unit * 0.09, unit * 0.075)
  board.halo(eye, 2)
  board.tint(eye, '#e8b64a')
  board.bare(eye)
  board.edge(eye, 3)
  board.solid(ellipse(x, y, unit * 0.056, unit * 0.026))
  board.line(spline([put([-2.24, 1.5, 0.28]), put([-2.1, 1.6, 0.3]), put([-1.94, 1.5, 0.3])]), 4.6, 0.3)
  board.line(spline([put([-2.84, 0.86, 0.08]), put([-2.66, 0.84, 0.14]), put([-2.46, 0.96, 0.18])]), 3.6, 0.3)
  board.line(spline([put([-2.82, 1.04, 0.1]), put([-2.74, 1.02, 0.15]), put([-2.7, 1.08, 0.15])]), 4.4, 0.3)
  const string = spline(placed((u, v) => put([u, v, 0.2]), pts`-2.7,0.86 -2.86,0.62 -2.74,0.4 -2.9,0.16 -2.8,-0.06`))
  board.scratch(string, 9, 0.9)
  board.line(string, 4, 0.8)
}
