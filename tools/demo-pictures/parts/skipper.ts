import type { Board } from '#tools/demo-pictures/board.ts'
import { letters } from '#tools/demo-pictures/lettering.ts'
import type { Look, Modeller, Part } from '#tools/demo-pictures/modeller.ts'
import { dressed, type Person, stand } from '#tools/demo-pictures/person.ts'
import { egg, join, rod, type Vec } from '#tools/demo-pictures/sdf.ts'
import { ellipse, placed, type Point, pts, spline, trios } from '#tools/demo-pictures/shapes.ts'

const UNIT = 104
const looks = dressed({
  skin: '#e0b088',
  hair: '#d9d2c3',
  hairDark: 0.12,
  coat: '#3f5a6e',
  coatDark: 0.5,
  hat: '#a8483a',
  hatDark: 0.34,
  skinDark: 0.06,
})
const oilskin: Look = { tint: '#d9913c', dark: 0.16, grain: [0.4, 0.8, 0.5], glint: true }
const iron: Look = { tint: '#6d6a62', dark: 0.5, grain: [0.3, 0.8, 0.5], glint: true }

const hector: Person = {
  head: {
    jaw: 1.06,
    long: 1.02,
    cheek: 1.1,
    nose: { long: 1.12, wide: 1.2 },
    lips: 0.9,
    brow: 1.2,
    hair: 'short',
    hat: 'knit',
    beard: 'close',
    collar: 'roll',
  },
  yaw: -0.34,
  nod: 0.1,
  age: 0.9,
  looks,
  worn: ([x, y, z]) => (z > -0.4 && (y < -3.5 || (Math.abs(x) > 0.55 && Math.abs(x) < 0.98)) ? oilskin : looks.cloth),
  arms: [
    { elbow: [-2.7, -4.1, -0.3], hand: [-2.5, -2.2, 0.5] },
    { elbow: [2.7, -4.1, -0.3], hand: [2.5, -2.2, 0.5] },
  ],
}

/** The skipper at the head of the ladder, his face to it and to us, the bag of rolls in his teeth. */
export function skipper(board: Board, modeller: Modeller, at: Point): void {
  bag(board, stand(board, modeller, hector, { at, unit: UNIT, box: [-4, -5.4, 4, 2] }))
}

/** Creased paper, its neck bitten together under the moustache, the rolls heavy in its corners. */
function bag(board: Board, put: (v: Vec) => Point): void {
  const at = (u: number, v: number): Point => put([u - 0.32, v - 0.72, 1])
  const frill = placed(at, pts`0.08,0.02 0.34,0.16 0.62,0.2 0.56,0.04 0.66,-0.08 0.42,-0.1 0.14,-0.12`)
  const neck = placed(
    at,
    pts`-0.16,0.06 0.16,0.06 0.13,-0.16 0.4,-0.5 0.72,-0.62 0.86,-1.9 0.7,-2.02 0.1,-2.08 -0.5,-2.06 -0.8,-1.94 -0.74,-0.66 -0.42,-0.5 -0.15,-0.18`,
  )
  for (const part of [frill, neck]) {
    board.halo(part, 5)
    board.tint(part, '#ead6ac')
    board.fade(part, 'paper', at(0.9, -1), at(-0.8, -1), [0.06, 0.22, 0.5])
  }
  for (const [u, v, r] of trios`-0.3,-1.5,0.46 0.36,-1.46,0.48 0.02,-0.98,0.36`) {
    board.shade(ellipse(...at(u - 0.08, v - 0.1), r * UNIT * 1.1, r * UNIT), 0.26, 9, neck)
    board.shade(ellipse(...at(u + 0.08, v + 0.08), r * UNIT * 0.8, r * UNIT * 0.72), -0.7, 12, neck)
  }
  for (const crease of [
    pts`-0.06,0 -0.1,-0.3 -0.46,-0.62 -0.5,-0.9`,
    pts`0.02,0 0,-0.4 -0.1,-0.66`,
    pts`0.08,0 0.1,-0.26 0.4,-0.6 0.5,-0.86`,
    pts`-0.74,-1.7 -0.5,-1.82 -0.44,-2.04`,
    pts`0.78,-1.66 0.56,-1.8 0.48,-2.04`,
    pts`-0.62,-1 -0.5,-1.06 -0.44,-1.2`,
    pts`0.62,-0.98 0.54,-1.1 0.58,-1.26`,
  ])
    board.line(spline(placed(at, crease)), 3.6, 0.2)
  for (const crease of [pts`0.16,0 0.36,0.06 0.58,0.12`, pts`0.2,-0.04 0.4,-0.02 0.58,-0.02`])
    board.line(spline(placed(at, crease)), 3, 0.2)
  board.edge(neck, 3)
  board.edge(frill, 3)
  board.shade(placed(at, pts`-0.7,-1.12 0.74,-1.12 0.74,-1.5 -0.7,-1.5`), -0.8, 3, neck)
  letters(board, 'NASSER', at(0.03, -1.42), { size: 24, align: 'middle', weight: 0.17 })
}

/** The ladder's two hand rails, which bend over the edge towards us, and the hands on them. */
export function rails(modeller: Modeller, at: Point): void {
  for (const side of [-1, 1])
    modeller.cut([rail(side), ...grip(side)], { at, unit: UNIT, box: side < 0 ? [-3.6, -6.6, -1.4, 0] : [1.4, -6.6, 3.6, 0] })
}

function rail(side: number): Part {
  const x = side * 2.5
  const bends: Vec[] = trios`${x},-3.6,0.5 ${x},-1.5,0.5 ${x},-1.15,0.9 ${x},-1.3,1.5 ${x},-2,1.8 ${x + side * 0.3},-5.9,2.6`
  const distance = (p: Vec) => {
    let d = Infinity
    bends.slice(1).forEach((to, i) => (d = Math.min(d, rod(p, bends[i] ?? to, to, 0.15, 0.15))))
    const foot = egg(p, [x + side * 0.3, -5.95, 2.6], [0.42, 0.14, 0.42])
    return join(d, foot, 0.1)
  }
  return { distance, look: iron }
}

function grip(side: number): Part[] {
  const x = side * 2.5
  const fingers = (p: Vec) => {
    let d = egg(p, [x + side * 0.22, -2.2, 0.42], [0.34, 0.56, 0.3])
    for (let i = 0; i < 4; i++) {
      const y = -1.82 - i * 0.245
      const bent = join(
        rod(p, [x + side * 0.34, y, 0.5], [x + side * 0.1, y - 0.02, 0.82], 0.14, 0.14),
        rod(p, [x + side * 0.1, y - 0.02, 0.82], [x - side * 0.24, y - 0.05, 0.7], 0.14, 0.11),
        0.05,
      )
      d = join(d, bent, 0.05)
    }
    const thumb = rod(p, [x - side * 0.05, -2.4, 0.4], [x - side * 0.3, -1.72, 0.72], 0.17, 0.13)
    return Math.min(d, thumb)
  }
  const cuff = (p: Vec) => rod(p, [x + side * 0.2, -2.65, 0.3], [x + side * 0.24, -3.1, 0.16], 0.38, 0.42)
  return [
    { distance: fingers, look: { ...looks.skin, grain: [0.5, 0.2, 0.84] } },
    { distance: cuff, look: { ...looks.cloth, grain: [0, 1, 0.2] } },
  ]
}

/** One of the crew of two, who has seen nothing; only what stands above the gunwale shows. */
export function mate(board: Board, modeller: Modeller, at: Point): void {
  const who: Person = {
    ...hector,
    head: { ...hector.head, hat: 'knit', hair: 'short' },
    yaw: 0.2,
    looks: dressed({ skin: '#e3bf9a', hair: '#3b2f2a', coat: '#d9a03c', hat: '#43566b', coatDark: 0.3 }),
    worn: () => oilskin,
    arms: [
      { elbow: [-2.3, -4.5, -0.5], hand: [-1.3, -6.2, 0.6] },
      { elbow: [2.3, -4.5, -0.5], hand: [1.3, -6.2, 0.6] },
    ],
  }
  stand(board, modeller, who, { at, unit: 14, yaw: -2.5, box: [-4, -13.6, 4, 2] })
}
