import type { Look, Part } from '#tools/demo-pictures/modeller.ts'
import { box, join, rod, trail, type Vec } from '#tools/demo-pictures/sdf.ts'
import { trios } from '#tools/demo-pictures/shapes.ts'

/** From one cylinder to the next. */
export const BAY = 1.24
const green: Look = { tint: '#6f9a7f', dark: 0.22, grain: [0.35, 0.85, 0.5], gap: 6.4 }
const paler: Look = { tint: '#8fb09a', dark: 0.12, grain: [0.7, 0.5, 0.5], gap: 5.6 }
const steel: Look = { tint: '#c3c8c6', dark: 0.14, grain: [0.4, 0.8, 0.4], gap: 5.4, glint: true }
const copper: Look = { tint: '#cf8450', dark: 0.12, grain: [0.4, 0.8, 0.5], gap: 4.6, glint: true }
const lagging: Look = { tint: '#e6dcc6', dark: 0.12, grain: [1, 0.12, 0.2], gap: 7 }

/** The place within its own cylinder's bay: the six are alike. */
const inBay = ([x, y, z]: Vec): Vec => {
  const bay = Math.min(2, Math.max(-3, Math.floor(x / BAY)))
  return [x - (bay + 0.5) * BAY, y, z]
}

/** From the pump to the head, as each cylinder has it. */
const PIPE = trail(trios`-0.12,0.6,0.82 -0.1,0.84,1.02 0.24,1.0,1.02 0.3,1.5,0.86 0.26,1.76,0.5`, 0.07, 0.06)

/** What the exhaust goes away by, lagged, behind the heads. */
const manifold = (p: Vec, thick: number): number => rod(p, [-4.6, 1.74, -1.1], [4.6, 1.74, -1.1], thick, thick)

/** One of the ferry's two engines from the side: six cylinders in a row, the middle between the third and the fourth. */
export function shipEngine(): Part[] {
  const block = (p: Vec) => join(box(p, [0, -2.3, 0], [3.95, 1.7, 1], 0.1), box(p, [0, 0.1, -0.1], [3.78, 0.85, 0.75], 0.08), 0.12)
  const door = (p: Vec) => box(inBay(p), [0, -1.75, 1], [0.44, 0.5, 0.09], 0.08)
  const bolts = (p: Vec) => {
    const [x, y, z] = inBay(p)
    return Math.hypot(Math.abs(x) - 0.36, Math.abs(y + 1.75) - 0.41, z - 1.08) - 0.055
  }
  const heads = (p: Vec) =>
    join(box(inBay(p), [0, 1.32, -0.05], [0.5, 0.36, 0.62], 0.1), box(inBay(p), [0, 0.86, 0], [0.42, 0.16, 0.5], 0.05), 0.06)
  const covers = (p: Vec) => box(inBay(p), [0, 1.86, -0.05], [0.4, 0.24, 0.44], 0.16)
  const knobs = (p: Vec) => rod(inBay(p), [0, 2.06, 0], [0, 2.2, 0], 0.1, 0.13)
  const pumps = (p: Vec) =>
    Math.min(box(inBay(p), [-0.12, 0.3, 0.78], [0.22, 0.34, 0.2], 0.08), rod(p, [-3.7, 0.02, 0.82], [3.7, 0.02, 0.82], 0.13, 0.13))
  return [
    { distance: block, look: green },
    { distance: door, look: paler },
    { distance: bolts, look: steel },
    { distance: heads, look: green },
    { distance: covers, look: paler },
    { distance: knobs, look: steel },
    { distance: pumps, look: steel },
    { distance: (p) => PIPE(inBay(p)), look: copper },
    { distance: (p) => manifold(p, 0.34), look: lagging },
    { distance: (p) => Math.max(manifold(p, 0.37), Math.abs(inBay(p)[0]) - 0.05), look: steel },
  ]
}
