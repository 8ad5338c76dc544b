import type { Board } from '#tools/demo-pictures/board.ts'
import type { Head } from '#tools/demo-pictures/head.ts'
import type { Modeller, Part } from '#tools/demo-pictures/modeller.ts'
import { dressed, type Person, person, stand } from '#tools/demo-pictures/person.ts'
import { rod, trail, type Vec } from '#tools/demo-pictures/sdf.ts'
import { type Point, trios } from '#tools/demo-pictures/shapes.ts'

const HEAD: Head = {
  jaw: 0.94,
  long: 0.94,
  cheek: 1.1,
  nose: { long: 0.8, wide: 0.95 },
  lips: 1,
  brow: 0.8,
  hair: 'bob',
  collar: 'scarf',
}
const COATS = ['#c0573f', '#e2a33d', '#4f7f96', '#a3475a', '#6f8a54', '#d9b45e', '#7a6a9a', '#b5653f', '#5d8a86'] as const
const HAIRS = ['#6a4a33', '#2b2320', '#c99d52', '#8a4b2f'] as const
const HATS: Head['hat'][] = [undefined, 'knit', undefined, 'knit', undefined, undefined, 'knit', undefined, 'knit']
/** Where each stands (the feet) and how tall, the nearest first; the smallest has turned round. */
const PLACES: [number, number, number][] = [
  [508, 806, 232],
  [408, 786, 268],
  [298, 764, 238],
  [462, 738, 200],
  [354, 722, 190],
  [206, 700, 168],
  [254, 680, 142],
  [158, 668, 122],
  [116, 660, 108],
]

/** The nine on their way home, their backs to us, all but Effie. */
export function ninePupils(board: Board, modeller: Modeller): void {
  for (const [i, [x, y, tall]] of [...PLACES.entries()].toReversed()) pupil(board, modeller, i, [x, y], tall)
}

function pupil(board: Board, modeller: Modeller, i: number, [x, y]: Point, tall: number): void {
  const body = i === 0 ? 0.56 : 0.64
  const unit = tall / (2.35 + 12 * body)
  const place = {
    at: [x, y - unit * (1.2 + 12 * body)] as const,
    unit,
    yaw: Math.PI - 0.3 + (i % 3) * 0.3,
    box: [-3.4, -13.6 * body - 1.2, 3.4, 1.8] as const,
  }
  const who = { ...walker(i), body }
  if (i === 0)
    stand(board, modeller, { ...who, head: { ...HEAD, hair: 'bun' }, yaw: 0.2, arms: [WAVE, who.arms[1]] }, { ...place, yaw: 0.3 })
  else modeller.cut([...person(who), bag(body, pick(COATS, i + 5))], place)
}

const WAVE = { elbow: [-2.5, -2.4, 0.3], hand: [-2.5, 0.4, 0.6] } as const

function walker(i: number): Person {
  const [step, hat] = [i % 2 === 0 ? 0.6 : 0, HATS[i]]
  const swing = step > 0 ? 0.6 : -0.6
  return {
    head: { ...HEAD, hair: pick(['bob', 'short', 'long'] as const, i), ...(hat ? { hat } : {}) },
    looks: dressed({
      skin: i % 4 === 3 ? '#a9744f' : '#ecc9a2',
      hair: pick(HAIRS, i),
      coat: pick(COATS, i),
      trim: pick(COATS, i + 4),
      hat: pick(COATS, i + 2),
      coatDark: 0.16,
      small: true,
      legs: '#4b5563',
    }),
    hem: i % 3 === 1 ? -7 : -8.4,
    stout: 1.15,
    arms: [
      { elbow: [-2.1, -4.4, -0.2], hand: [-2.2, -6.4, swing] },
      { elbow: [2.1, -4.4, -0.2], hand: [2.2, -6.4, -swing] },
    ],
    feet: [
      [-0.8, -13 + step, step > 0 ? -0.6 : 0.4],
      [0.8, -12.4 - step, step > 0 ? 0.4 : -0.6],
    ],
  }
}

const STRAP = trail(trios`0.75,-2.6,-1.2 0.85,-1.7,-0.4 0.9,-2.6,0.75`, 0.14, 0.14)

function bag(k: number, tint: string): Part {
  const distance = (p: Vec) => {
    const [x, y, z] = [Math.abs(p[0] / k), (p[1] + 1.2) / k - 1.2, p[2] / k]
    const pack = Math.hypot(Math.max(0, x - 0.75), Math.max(0, Math.abs(y + 3.7) - 0.95), Math.max(0, Math.abs(z + 1.35) - 0.35)) - 0.3
    const pocket = Math.hypot(Math.max(0, x - 0.5), Math.max(0, Math.abs(y + 4.2) - 0.3), Math.max(0, Math.abs(z + 1.85) - 0.1)) - 0.16
    return Math.min(pack, pocket, STRAP([x, y, z])) * k
  }
  return { distance, look: { tint, dark: 0.3, grain: [0.3, 0.9, 0.3] } }
}

/** Ms Rusk in the doorway with the register under her arm. */
export function teacher(board: Board, modeller: Modeller, at: Point, unit: number): void {
  const who: Person = {
    head: { ...HEAD, long: 1.02, cheek: 1, hair: 'bun', collar: 'roll' },
    yaw: -0.2,
    nod: 0.1,
    age: 0.15,
    looks: dressed({ skin: '#ecc9a2', hair: '#8a4b2f', coat: '#4e6e5a', coatDark: 0.34, legs: '#4b5563', hairDark: 0.4, small: true }),
    hem: -9.2,
    arms: [
      { elbow: [-1.95, -4.7, 0.2], hand: [-0.1, -4.9, 1.5] },
      { elbow: [2, -4.7, 0], hand: [0.7, -5.3, 1.4] },
    ],
  }
  const book: Part = {
    distance: (p) => Math.max(Math.abs(p[0] + 0.1) - 0.85, Math.abs(p[1] + 4.2) - 1.15, Math.abs(p[2] - 1.2) - 0.14, -9),
    look: { tint: '#9c4031', dark: 0.3, grain: [0.7, 0.6, 0.2] },
  }
  stand(board, modeller, who, { at, unit, yaw: -0.4, box: [-3.4, -13.6, 3.4, 2] })
  modeller.cut([book, { distance: (p) => rod(p, [-0.6, -5, 1.35], [0.4, -5.1, 1.5], 0.26, 0.3), look: who.looks.skin }], {
    at,
    unit,
    yaw: -0.4,
    box: [-1.4, -5.6, 1.4, -2.8],
  })
}

const pick = <T>(from: readonly [T, ...T[]], i: number): T => from[i % from.length] ?? from[0]
