import type { Board } from '#tools/demo-pictures/board.ts'
import type { Look, Modeller, Part } from '#tools/demo-pictures/modeller.ts'
import { dressed, type Person, stand } from '#tools/demo-pictures/person.ts'
import { box, egg, join, rod, type Vec } from '#tools/demo-pictures/sdf.ts'
import { type Point, spline } from '#tools/demo-pictures/shapes.ts'

const white: Look = { tint: '#fbf6ea', dark: 0, grain: [0.9, 0.3, 0.4], gap: 6 }
const suited = dressed({ skin: '#eec9a4', hair: '#7a4a2c', coat: '#d9763a', coatDark: 0.16, legs: '#d9763a', hairDark: 0.4, small: true })

const marnie: Person = {
  head: { jaw: 0.94, long: 0.98, cheek: 1.12, nose: { long: 0.9, wide: 0.95 }, lips: 1.15, brow: 0.8, hair: 'bun', collar: 'shirt' },
  yaw: 0.1,
  nod: -0.04,
  age: 0.05,
  looks: { ...suited, legs: { ...suited.legs, dark: 0.2 } },
  arms: [
    { elbow: [-2.3, -3.9, 0.7], hand: [-0.9, -1.9, 1.6] },
    { elbow: [2.4, -4.4, 0.2], hand: [2, -6.1, 1.9] },
  ],
  knees: [
    [-1.7, -6.5, 2.5],
    [1.7, -6.5, 2.5],
  ],
  feet: [
    [-2.1, -10.3, 2.6],
    [2.1, -10.3, 2.6],
  ],
}

/** The bride on a fish box, her feet apart, a boiler suit over the dress and a bacon roll in her hand. */
export function bride(board: Board, modeller: Modeller, at: Point, unit: number): void {
  const place = { at, unit, yaw: -0.34 } as const
  const put = stand(board, modeller, { ...marnie, extra: [veil(), hem()] }, { ...place, box: [-4.6, -11.2, 7.4, 2.4], deep: 6 })
  const cut = (points: Vec[], width: number) => board.line(spline(points.map(put)), width, 0.5)
  cut(
    [
      [-0.34, -0.42, 0.68],
      [0, -0.6, 0.8],
      [0.36, -0.42, 0.68],
    ],
    4,
  )
  for (const side of [-1, 1])
    cut(
      [
        [side * 0.4, -0.36, 0.64],
        [side * 0.46, -0.46, 0.6],
        [side * 0.42, -0.56, 0.58],
      ],
      2.4,
    )
  cut(
    [
      [0.02, -1.9, 0.7],
      [0, -3.6, 0.9],
      [0.02, -5.6, 0.9],
    ],
    4,
  )
  modeller.cut(roll(), { ...place, box: [-2.6, -3, 1.2, -0.2] })
}

/** It streams away to leeward. */
function veil(): Part {
  const distance = ([x, y, z]: Vec) => {
    const middle = 0.95 - 0.12 * x + 0.28 * Math.sin(x * 1.2)
    const wave = -0.8 - 0.1 * x + 0.34 * Math.sin(x * 1.7 + y * 1.3)
    return Math.max(Math.abs(z - wave) - 0.06, Math.abs(y - middle) - 0.36 - 0.14 * x, 0.1 - x, x - 4.9 - 0.24 * Math.sin(y * 3.4)) * 0.55
  }
  return { distance, look: { ...white, grain: ([x, y, z]) => y * 0.8 + z * 1.2 + x * 0.1 } }
}

/** What shows of the dress: it comes out below the knees. */
function hem(): Part {
  const distance = (p: Vec) => {
    const [x, y, z] = [p[0], p[1], (p[2] - 1.6) * 1.05]
    const turn = Math.atan2(x, z)
    const fall = Math.max(0, -6.7 - y)
    const fold = 0.13 * Math.sin(turn * 13 + 0.6 * Math.sin(y)) * fall * 0.7
    return Math.max(rod([x, y, z], [0, -6.7, 0], [0, -9.8, 0], 1.25, 2.7) - fold, -10.05 - 0.12 * Math.sin(turn * 13) - y, y + 6.7) * 0.6
  }
  return { distance, look: { ...white, dark: 0.03, grain: ([x, y, z]) => Math.atan2(x, z - 1.6) * 3.2 + y * 0.06 } }
}

function roll(): Part[] {
  const bread: Look = { tint: '#d9a35a', dark: 0.06, grain: [0.3, 0.9, 0.3], gap: 4.6, glint: true }
  return [
    { distance: (p) => egg(p, [-0.55, -1.22, 1.75], [0.62, 0.3, 0.5]), look: bread },
    { distance: (p) => egg(p, [-0.55, -1.5, 1.75], [0.7, 0.12, 0.58]), look: { tint: '#b5432f', dark: 0.24, grain: [0.9, 0.2, 0.3] } },
    { distance: (p) => egg(p, [-0.55, -1.7, 1.75], [0.62, 0.22, 0.5]), look: bread },
    {
      distance: (p) => join(egg(p, [-0.95, -1.7, 1.9], [0.3, 0.42, 0.36]), rod(p, [-0.9, -1.4, 2.1], [-0.5, -1.45, 2.3], 0.13, 0.11), 0.08),
      look: suited.skin,
    },
  ]
}

/** The deckhand, his legs braced and his eyes shut, with the mirror out of his own van. */
export function mirrorBearer(board: Board, modeller: Modeller, at: Point, unit: number): void {
  const looks = dressed({ skin: '#d9a87c', hair: '#3b2f2a', coat: '#3f5a6e', coatDark: 0.42, hat: '#a8483a', legs: '#4a4f58', small: true })
  const who: Person = {
    head: { jaw: 1, long: 1, cheek: 1, nose: { long: 1, wide: 1.05 }, lips: 1, brow: 1.1, hair: 'short', hat: 'knit', collar: 'roll' },
    yaw: -0.5,
    nod: -0.12,
    eyesShut: true,
    looks,
    arms: [
      { elbow: [-2.1, -4.2, 0.8], hand: [-1.1, -4.4, 2.5] },
      { elbow: [2.1, -4.2, 0.8], hand: [1.1, -4.4, 2.5] },
    ],
    knees: [
      [-1.3, -9.3, 0.5],
      [1.3, -9.3, 0.5],
    ],
    feet: [
      [-1.9, -12.7, 0],
      [1.9, -12.7, 0],
    ],
    extra: mirror(),
  }
  stand(board, modeller, who, { at, unit, yaw: 0.85, lean: 0.06, box: [-5, -13.6, 5.4, 2], deep: 5 })
}

function mirror(): Part[] {
  return [
    { distance: (p) => box(p, [0, -3.5, 2.9], [1.25, 1.75, 0.16], 0.1), look: { tint: '#9a6a3c', dark: 0.36, grain: [0.3, 0.9, 0.3] } },
    {
      distance: (p) => box(p, [0, -3.5, 3.04], [1, 1.5, 0.08], 0.02),
      look: { tint: '#dfeceb', dark: 0, grain: [0.7, 0.7, 0.3], soft: 0.4, gap: 7 },
    },
  ]
}
