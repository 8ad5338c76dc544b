import type { Board } from '#tools/demo-pictures/board.ts'
import { features } from '#tools/demo-pictures/features.ts'
import { type Head, headAt, type Stuff } from '#tools/demo-pictures/head.ts'
import type { Look, Modeller, Part, Place } from '#tools/demo-pictures/modeller.ts'
import { noise } from '#tools/demo-pictures/noise.ts'
import { ball, between, egg, join, nodded, rod, unit, type Vec, yawed } from '#tools/demo-pictures/sdf.ts'
import { ellipse, type Point, spline } from '#tools/demo-pictures/shapes.ts'

export type Arm = { elbow: Vec; hand: Vec }

/** Somebody modelled, in heads' own measure (see sdf.ts): the shoulders lie 2 below the middle of the skull, the soles 13.2. */
export type Person = {
  head: Head
  /** Which way the head looks and how far down, against the body. */
  yaw?: number
  nod?: number
  looks: Record<Stuff, Look> & { legs: Look; boots: Look }
  /** That of our left hand side first, when the person faces us. */
  arms: readonly [Arm, Arm]
  feet?: readonly [Vec, Vec]
  knees?: readonly [Vec, Vec]
  /** How far down a coat goes; without it, it ends at the hips. */
  hem?: number
  /** What the trunk is covered with from place to place, if not with the coat alone. */
  worn?: (p: Vec) => Look
  age?: number
  eyesShut?: boolean
  /** What hangs about them besides. */
  extra?: Part[]
  /** Against a grown body; the head stays as it is. */
  body?: number
  stout?: number
}

/** Cuts a person into the board, and a face by hand where it is seen. */
export function stand(board: Board, modeller: Modeller, who: Person, place: Place): (v: Vec) => Point {
  const put = modeller.cut(person(who), place)
  const turn = (place.yaw ?? 0) + (who.yaw ?? 0)
  const size = Math.min(1.1, (place.unit / 132) ** 0.8)
  const featured = {
    head: who.head,
    yaw: turn,
    age: who.age ?? 0.2,
    darkness: { hair: who.looks.hair.dark },
    eyesShut: who.eyesShut ?? false,
  }
  const cut = (v: Vec) => put(yawed(nodded(v, who.nod ?? 0), who.yaw ?? 0))
  if (Math.cos(turn) > 0.2 && place.unit < 30) smallFace(board, cut, place.unit)
  else if (Math.cos(turn) > 0.2) features(board, featured, cut, size)
  return put
}

/** Where a head is so small, two eyes and a mouth are enough. */
function smallFace(board: Board, put: (v: Vec) => Point, size: number): void {
  for (const side of [-1, 1]) {
    const [x, y] = put([side * 0.28, 0.05, 0.7])
    board.solid(ellipse(x, y, size * 0.08, size * 0.09))
    board.line(spline([put([side * 0.14, 0.3, 0.75]), put([side * 0.3, 0.36, 0.75]), put([side * 0.44, 0.28, 0.7])]), size * 0.07, 0.4)
  }
  board.line(spline([put([-0.22, -0.47, 0.7]), put([0, -0.57, 0.75]), put([0.22, -0.47, 0.7])]), size * 0.09, 0.4)
}

/** The parts of a person. */
export function person(who: Person): Part[] {
  const k = who.body ?? 1
  const below = (p: Vec): Vec => [p[0] / k, (p[1] + 1.2) / k - 1.2, p[2] / k]
  const grown = (part: Part): Part => ({ ...part, distance: (p) => part.distance(below(p)) * k, local: below })
  return [headOf(who), ...(who.extra ?? []), ...[trunk(who), ...legs(who), ...who.arms.flatMap((arm, i) => armOf(who, arm, i))].map(grown)]
}

/** The looks of somebody dressed in these colours. */
export function dressed(colours: {
  skin: string
  hair: string
  coat: string
  trim?: string
  hat?: string
  legs?: string
  skinDark?: number
  hairDark?: number
  coatDark?: number
  hatDark?: number
  /** For somebody small: finer strokes on the skin, and fewer. */
  small?: boolean
}): Person['looks'] {
  const { skinDark = 0.02, hairDark = 0.5, coatDark = 0.4, hatDark = 0.4 } = colours
  return {
    skin: { tint: colours.skin, dark: skinDark, grain: [0.16, 0.92, -0.42], ...(colours.small ? { gap: 3.6, soft: 0.5 } : {}) },
    hair: {
      tint: colours.hair,
      dark: hairDark,
      grain: ([x, y, z]) => Math.atan2(x, z + 0.12) * 0.63 + 0.07 * noise(x * 3 + z * 2, y * 2.4),
      glint: true,
    },
    cloth: { tint: colours.coat, dark: coatDark, grain: [0.34, 0.86, 0.4] },
    trim: { tint: colours.trim ?? colours.coat, dark: colours.trim === undefined ? coatDark : 0.2, grain: [0.6, 0.4, 0.5] },
    hat: { tint: colours.hat ?? colours.coat, dark: hatDark, grain: ([x, , z]) => Math.atan2(x, z + 0.15) * 0.7 },
    wire: { tint: colours.hair, dark: 1, grain: [0, 1, 0] },
    legs: { tint: colours.legs ?? '#4a4f58', dark: 0.62, grain: [0.2, 0.9, 0.4] },
    boots: { tint: '#3a3a3c', dark: 0.8, grain: [0.3, 0.8, 0.5] },
  }
}

function headOf({ head, looks, yaw = 0, nod = 0 }: Person): Part {
  const local = (p: Vec): Vec => nodded(yawed(p, -yaw), -nod)
  const bound = (p: Vec) => ball(p, [0, 0.05, -0.1], 1.55)
  return {
    distance: (p) => (bound(p) > 0.5 ? bound(p) : headAt(local(p), head).distance),
    look: (p) => looks[headAt(local(p), head).stuff],
    local,
  }
}

function trunk({ looks, hem, worn, stout = 1 }: Person): Part {
  const low = hem ?? -6.4
  const fold = (p: Vec) => (hem === undefined ? 0 : 0.07 * Math.sin(Math.atan2(p[0], p[2]) * 7) * Math.max(0, -5 - p[1]) * 0.4)
  const distance = (p: Vec) => {
    const q: Vec = [p[0], p[1], p[2] * 1.35]
    let d = join(egg(p, [0, -3.1, -0.28], [1.42, 1.6, 0.95 * stout]), egg(p, [0, -5, -0.2], [1.2 * stout, 1.7, 0.95 * stout]), 0.7)
    d = join(d, rod(p, [-1.22, -2.1, -0.35], [1.22, -2.1, -0.35], 0.5, 0.5), 0.5)
    d = join(d, rod(p, [0, -1.0, -0.2], [0, -2, -0.3], 0.42, 0.7), 0.5)
    const skirt = rod(q, [0, -5, -0.25], [0, low, -0.25], 1.12 * stout, 1.2 + Math.max(0, -6.4 - low) * 0.09) * 0.74
    return Math.max(join(d, skirt, 0.6) - fold(p), low - 0.1 - p[1], p[1] + 0.9)
  }
  const neck = (p: Vec) => rod(p, [0, -0.6, -0.14], [0, -1.5, -0.24], 0.36, 0.42)
  return { distance: (p) => Math.min(distance(p), neck(p)), look: (p) => (neck(p) < distance(p) ? looks.skin : (worn?.(p) ?? looks.cloth)) }
}

function legs({ looks, feet, knees }: Person): Part[] {
  return [-1, 1].flatMap((side, i) => {
    const foot = feet?.[i] ?? [side * 0.75, -12.8, 0]
    const knee = knees?.[i] ?? [side * 0.68, -9.4, 0.1]
    const leg = (p: Vec) => join(rod(p, [side * 0.62, -6, -0.2], knee, 0.72, 0.52), rod(p, knee, foot, 0.5, 0.4), 0.2)
    const boot = (p: Vec) =>
      join(
        egg(p, [foot[0], foot[1] - 0.1, foot[2] + 0.3], [0.42, 0.34, 0.86]),
        rod(p, foot, [foot[0], foot[1] + 0.7, foot[2]], 0.42, 0.46),
        0.2,
      )
    return [
      { distance: leg, look: looks.legs },
      { distance: (p: Vec) => Math.max(boot(p), foot[1] - 0.4 - p[1]), look: looks.boots },
    ]
  })
}

function armOf({ looks }: Person, { elbow, hand }: Arm, i: number): Part[] {
  const shoulder: Vec = [i === 0 ? -1.4 : 1.4, -2.25, -0.32]
  const wrist = between(elbow, hand, 0.8)
  const fist = between(elbow, hand, 0.98)
  const upper: Look = { ...looks.cloth, grain: unit([elbow[0] - shoulder[0], elbow[1] - shoulder[1] - 0.01, elbow[2] - shoulder[2] + 0.6]) }
  const lower: Look = { ...looks.cloth, grain: unit([hand[0] - elbow[0], hand[1] - elbow[1], hand[2] - elbow[2] + 0.5]) }
  const above = (p: Vec) => rod(p, shoulder, elbow, 0.52, 0.42)
  const below = (p: Vec) => rod(p, elbow, wrist, 0.42, 0.34)
  return [
    { distance: (p) => join(above(p), below(p), 0.14), look: (p) => (above(p) < below(p) ? upper : lower) },
    { distance: (p) => join(rod(p, wrist, fist, 0.22, 0.3), rod(p, fist, between(elbow, hand, 1.14), 0.28, 0.2), 0.12), look: looks.skin },
  ]
}
