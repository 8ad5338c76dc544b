import type { Board } from '#tools/demo-pictures/board.ts'
import type { Head } from '#tools/demo-pictures/head.ts'
import type { Look, Modeller, Part } from '#tools/demo-pictures/modeller.ts'
import { inShed, metre } from '#tools/demo-pictures/parts/fish-boxes.ts'
import { type Arm, dressed, type Person, stand } from '#tools/demo-pictures/person.ts'
import { egg, join, rod, type Vec } from '#tools/demo-pictures/sdf.ts'
import { ellipse, pts, spline } from '#tools/demo-pictures/shapes.ts'

/** Metres to one unit of a head. */
const UNIT = 0.1175
const HEAD: Head = { jaw: 1, long: 1, cheek: 1, nose: { long: 1, wide: 1.05 }, lips: 1, brow: 1, hair: 'short', collar: 'roll' }
type Arms = readonly [Arm, Arm]
const POCKETS: Arms = [
  { elbow: [-2.2, -4.6, -0.6], hand: [-0.9, -6.3, -0.15] },
  { elbow: [2.2, -4.6, -0.6], hand: [0.9, -6.3, -0.15] },
]
const FOLDED: Arms = [
  { elbow: [-2, -4.3, 0.2], hand: [0.9, -4, 1.05] },
  { elbow: [2, -4.3, 0.2], hand: [-0.9, -4.35, 1.3] },
]
const AT_THE_CHIN: Arms = [
  { elbow: [-1.9, -4.3, 0.3], hand: [0.7, -4.5, 1.1] },
  { elbow: [1.5, -4.1, 0.9], hand: [0.3, -1.6, 1.2] },
]
const BEHIND: Arms = [
  { elbow: [-2.1, -4.5, -0.8], hand: [-0.4, -6, -1.3] },
  { elbow: [2.1, -4.5, -0.8], hand: [0.4, -6, -1.3] },
]

/** Somebody on the floor of the shed at a place in metres. */
function onFloor(board: Board, modeller: Modeller, who: Person, x: number, z: number, yaw: number): ReturnType<typeof stand> {
  const unit = metre(z) * UNIT
  return stand(board, modeller, who, { at: inShed(x, 13.2 * UNIT, z), unit, yaw, box: [-3.4, -13.6, 3.4, 2.2] })
}

/** Mrs Crewe rings the bell, a board with the lots in her other hand. */
export function auctioneer(board: Board, modeller: Modeller, x: number, z: number): void {
  const who: Person = {
    head: { ...HEAD, jaw: 0.95, hair: 'bob', lips: 1.1 },
    yaw: 0.3,
    nod: -0.06,
    age: 0.4,
    looks: dressed({
      skin: '#e9c3a0',
      hair: '#c9b48a',
      coat: '#f3ecda',
      coatDark: 0.02,
      trim: '#a3475a',
      hairDark: 0.2,
      legs: '#44505c',
      small: true,
    }),
    hem: -9.8,
    arms: [
      { elbow: [-2.75, -2.6, 0.3], hand: [-2.7, 0.1, 0.7] },
      { elbow: [2, -4.6, 0.1], hand: [0.7, -4.7, 1.5] },
    ],
  }
  const put = onFloor(board, modeller, who, x, z, 0.1)
  const unit = metre(z) * UNIT
  const place = { at: inShed(x, 13.2 * UNIT, z), unit, yaw: 0.1 } as const
  board.line(spline([put([0, -1.9, 0.62]), put([0.05, -4, 0.85]), put([0, -9.6, 0.9])]), 3.4, 0.7)
  for (const y of [-6.2, -7.2, -8.2]) board.solid(ellipse(...put([0.3, y, 0.9]), 4, 4))
  modeller.cut(bell(), { ...place, box: [-4.6, -0.4, -2, 3] })
  modeller.cut(lots(who.looks.skin), { ...place, box: [-1.6, -6, 1.8, -2.4] })
  const [mx, my] = put([0.24, -0.52, 0.75])
  board.solid(ellipse(mx, my, unit * 0.17, unit * 0.2))
  for (const [u, v] of pts`-70,-20 -84,-34 -98,-48`)
    board.line(
      spline(
        pts`${mx - 130 + u * 0.6},${my - 70 + v} ${mx - 146 + u * 0.6},${my - 100 + v * 1.2} ${mx - 140 + u * 0.5},${my - 132 + v * 1.3}`,
      ),
      4,
      0.2,
    )
}

function bell(): Part[] {
  const brass: Look = { tint: '#e0b24c', dark: 0.12, grain: [0.5, 0.8, 0.3], gap: 4.4, glint: true }
  const cup = (p: Vec) => join(rod(p, [-3.02, 1.0, 0.8], [-3.4, 2.0, 0.9], 0.32, 0.62), egg(p, [-3.42, 2.06, 0.9], [0.78, 0.26, 0.7]), 0.2)
  return [
    { distance: (p) => rod(p, [-2.62, 0, 0.75], [-3, 0.9, 0.8], 0.13, 0.12), look: { tint: '#7a4f2f', dark: 0.5, grain: [0.3, 0.9, 0.2] } },
    { distance: cup, look: brass },
  ]
}

function lots(skin: Look): Part[] {
  const slab = ([x, y, z]: Vec) => Math.max(Math.abs(x - 0.1) - 1, Math.abs(y + 3.9) - 1.3, Math.abs(z - 1.4 - (y + 4) * 0.2) - 0.1)
  return [
    { distance: slab, look: { tint: '#c99a5c', dark: 0.2, grain: [0.8, 0.4, 0.3] } },
    { distance: (p) => rod(p, [0.5, -5, 1.6], [1, -4.6, 1.7], 0.28, 0.24), look: skin },
  ]
}

const BUYERS: {
  x: number
  z: number
  yaw: number
  nod: number
  coat: string
  hair: string
  skin?: string
  hat?: Head['hat']
  style?: Head['hair']
  beard?: Head['beard']
  hem?: number
  hatTint?: string
  arms?: Arms
}[] = [
  { x: -0.1, z: 5.2, yaw: -0.3, nod: 0, coat: '#6f8a54', hair: '#8b8378', hat: 'knit', hatTint: '#b5533c', beard: 'full', arms: FOLDED },
  { x: 0.75, z: 4.9, yaw: 0.5, nod: -0.5, coat: '#4f6878', hair: '#6a4a33', hat: 'peaked', hatTint: '#3f4a55' },
  { x: 1.6, z: 4.7, yaw: -0.5, nod: -0.2, coat: '#2f3a4c', hair: '#22201f', skin: '#e2b98c', arms: BEHIND },
  { x: 2.42, z: 4.9, yaw: -0.7, nod: 0.05, coat: '#a3475a', hair: '#7a5238', style: 'long', hem: -9.4, arms: AT_THE_CHIN },
  { x: -1.1, z: 6.8, yaw: 0.6, nod: -0.1, coat: '#c08a3e', hair: '#2b2320', skin: '#8a5c40' },
]

/** Buyers with their hands in their pockets, who look at anything but the fish. */
export function buyers(board: Board, modeller: Modeller): void {
  for (const b of BUYERS.toSorted((one, other) => other.z - one.z)) {
    const who: Person = {
      head: { ...HEAD, hair: b.style ?? 'short', ...(b.hat ? { hat: b.hat } : {}), ...(b.beard ? { beard: b.beard } : {}) },
      yaw: b.yaw * 0.7,
      nod: b.nod,
      looks: dressed({ skin: b.skin ?? '#e9c3a0', hair: b.hair, coat: b.coat, hat: b.hatTint ?? b.coat, coatDark: 0.3, small: true }),
      hem: b.hem ?? -7.6,
      arms: b.arms ?? POCKETS,
    }
    onFloor(board, modeller, who, b.x, b.z, b.yaw * 0.4)
  }
}
