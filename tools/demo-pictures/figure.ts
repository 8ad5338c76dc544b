import type { Board } from '#tools/demo-pictures/board.ts'
import { cover, muscle, type Part } from '#tools/demo-pictures/limbs.ts'
import { head, type Head } from '#tools/demo-pictures/profile.ts'
import { blob, ellipse, type Point, type Shape, spline } from '#tools/demo-pictures/shapes.ts'

/** Two of a kind: the one that is further from us, then the nearer. */
type Two = readonly [Point, Point]

/** A pose. Lengths in heights of the whole person: across from the middle of the hips, up from the ground. */
export type Pose = {
  head: Point
  neck: Point
  hips: Point
  shoulders: Two
  elbows: Two
  hands: Two
  knees: Two
  feet: Two
  /** Which way each foot points, degrees anticlockwise from the right. */
  toes: readonly [number, number]
}

export type Dress = {
  skin: string
  /** How dark bare skin is printed. */
  dark?: number
  top: { colour: string; tone: number; sleeve: 'short' | 'long' }
  legs: { colour: string; tone: number; cut: 'shorts' | 'trousers' }
  sock?: { colour: string; tone: number }
  boots?: 'low' | 'high'
  head: Head
  /** Width of the trunk against the ordinary: less when seen from the side. */
  girth?: number
  /** How high above the ground a coat or an apron over the trunk ends. */
  hem?: number
}

/** Draws somebody with a body under the clothes. Needs the hatches `cloth` and `skin`. `turn` −1 mirrors the pose. */
export function figure(board: Board, [x, y]: Point, height: number, pose: Pose, dress: Dress, turn = 1): void {
  const draw: Draw = { board, height, turn, dress, at: ([u, v]) => [x + u * height * turn, y - v * height] }
  arm(draw, pose, 0)
  leg(draw, pose, 0)
  leg(draw, pose, 1)
  trunk(draw, pose)
  const neck = muscle(draw.at(pose.neck), draw.at(pose.head), [0.066 * height, 0.056 * height])
  cover(draw, [[neck, dress.skin, 'skin', 0.16 + (dress.dark ?? 0)]])
  head(board, draw.at(pose.head), height * 0.066, dress.head, dress, turn)
  arm(draw, pose, 1)
}

type Draw = { board: Board; height: number; turn: number; dress: Dress; at: (p: Point) => Point }

const part = (a: Point, b: Point, t: number): Point => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]

function arm({ board, height, dress, at }: Draw, pose: Pose, side: 0 | 1): void {
  const [shoulder, elbow, hand] = [at(pose.shoulders[side]), at(pose.elbows[side]), at(pose.hands[side])]
  const shade = (dress.dark ?? 0) + (side === 0 ? 0.16 : 0)
  const w = (n: number) => n * height
  const { colour, tone, sleeve } = dress.top
  const bare: Part[] = [
    [muscle(shoulder, elbow, [w(0.052), w(0.052), w(0.042)]), dress.skin, 'skin', 0.26 + shade],
    [muscle(elbow, hand, [w(0.042), w(0.044), w(0.032), w(0.026)]), dress.skin, 'skin', 0.26 + shade],
  ]
  const dark = Math.min(0.9, tone + (side === 0 ? 0.2 : 0))
  const clothed: Part[] =
    sleeve === 'long'
      ? [
          [muscle(shoulder, elbow, [w(0.074), w(0.074), w(0.058)]), colour, 'cloth', dark],
          [muscle(elbow, part(elbow, hand, 0.92), [w(0.058), w(0.056), w(0.046)]), colour, 'cloth', dark],
        ]
      : [[muscle(shoulder, part(shoulder, elbow, 0.66), [w(0.066), w(0.072), w(0.076)], true), colour, 'cloth', dark]]
  cover({ board, height }, [[fist(elbow, hand, height), dress.skin, 'skin', 0.24 + shade]])
  if (sleeve === 'short') cover({ board, height }, bare)
  cover({ board, height }, clothed)
}

function fist(elbow: Point, hand: Point, height: number): Shape {
  return muscle(part(elbow, hand, 0.9), part(elbow, hand, 1.3), [height * 0.024, height * 0.032, height * 0.046, height * 0.028])
}

function leg(draw: Draw, pose: Pose, side: 0 | 1): void {
  const { board, height, dress, at } = draw
  const w = (n: number) => n * height
  const sway = (side === 0 ? 0.018 : -0.018) * (dress.girth ?? 1)
  const hip = at([pose.hips[0] + sway, pose.hips[1]])
  const [knee, foot] = [at(pose.knees[side]), at(pose.feet[side])]
  const far = side === 0 ? 0.18 : 0
  shoe(draw, pose, side)
  const { colour, tone, cut } = dress.legs
  if (cut === 'trousers') {
    cover({ board, height }, [
      [muscle(knee, foot, [w(0.086), w(0.08), w(0.076)]), colour, 'cloth', Math.min(0.92, tone + far)],
      [muscle(hip, knee, [w(0.116), w(0.106), w(0.088)]), colour, 'cloth', Math.min(0.92, tone + far)],
    ])
    return
  }
  const skin = 0.24 + far + (dress.dark ?? 0)
  cover({ board, height }, [
    [muscle(knee, foot, [w(0.056), w(0.068), w(0.05), w(0.034)]), dress.skin, 'skin', skin],
    [muscle(hip, knee, [w(0.104), w(0.092), w(0.06)]), dress.skin, 'skin', skin],
  ])
  if (dress.sock)
    cover({ board, height }, [
      [
        muscle(part(knee, foot, 0.2), foot, [w(0.068), w(0.074), w(0.054), w(0.038)]),
        dress.sock.colour,
        'cloth',
        Math.min(0.9, dress.sock.tone + far),
      ],
    ])
  cover({ board, height }, [
    [muscle(hip, part(hip, knee, 0.62), [w(0.108), w(0.112), w(0.116)], true), colour, 'cloth', Math.min(0.9, tone + far)],
  ])
}

function shoe({ board, height, at, turn, dress }: Draw, pose: Pose, side: 0 | 1): void {
  const [ax, ay] = at(pose.feet[side])
  const rad = (pose.toes[side] * Math.PI) / 180
  const [c, s] = [Math.cos(rad) * turn, -Math.sin(rad)]
  const [px, py] = [-s * turn, c * turn]
  const on = (u: number, v: number): Point => [ax + (c * u - px * v) * height, ay + (s * u - py * v) * height]
  const high = dress.boots === 'high' ? 0.11 : 0.026
  const sole = blob([
    on(-0.036, high),
    on(-0.045, -0.03),
    on(0.02, -0.034),
    on(0.1, -0.032),
    on(0.108, -0.012),
    on(0.06, 0.01),
    on(0.036, high),
  ])
  board.halo(sole, Math.max(2.4, height * 0.01))
  board.solid(sole)
  board.scratch([on(-0.03, -0.021), on(0.03, -0.023), on(0.096, -0.021)], Math.max(1.2, height * 0.006), 0.7)
}

function trunk({ board, height, dress, at }: Draw, pose: Pose): void {
  const g = (dress.girth ?? 1) * height
  const [hips, neck] = [at([pose.hips[0], pose.hips[1] - 0.02]), at(pose.neck)]
  const [far, near] = [at(pose.shoulders[0]), at(pose.shoulders[1])]
  const chest = muscle(hips, neck, [0.13 * g, 0.122 * g, 0.14 * g, 0.156 * g, 0.08 * g])
  const yoke = blob([
    part(far, neck, -0.1),
    at([pose.neck[0], pose.neck[1] + 0.016]),
    part(near, neck, -0.1),
    part(near, hips, 0.3),
    part(far, hips, 0.3),
  ])
  const { colour, tone } = dress.top
  const skirt = muscle(
    at([pose.hips[0], pose.hips[1] + 0.1]),
    at([pose.hips[0] - 0.01, dress.hem ?? pose.hips[1]]),
    [0.12 * g, 0.14 * g, 0.152 * g, 0.16 * g],
    true,
  )
  cover({ board, height }, [
    ...(dress.hem === undefined ? [] : [[skirt, colour, 'cloth', tone] satisfies Part]),
    [chest, colour, 'cloth', tone],
    [yoke, colour, 'cloth', tone],
  ])
  const all = chest
  board.tint(all, colour)
  board.shade(ellipse(near[0] + 0.06 * g, (near[1] + hips[1]) / 2, 0.06 * g, 0.2 * g), 0.35, 0.02 * g, all)
  folds(board, height, [far, near, hips], neck)
}

/** Where the cloth drags, and the edge of the collar. */
function folds(board: Board, height: number, [far, near, hips]: readonly [Point, Point, Point], neck: Point): void {
  const line = Math.max(1.3, height * 0.0055)
  for (const t of [0.4, 0.58, 0.76])
    board.line(
      spline([part(near, hips, t), part(part(near, hips, t + 0.1), part(far, hips, t + 0.14), 0.4), part(far, hips, t + 0.2)]),
      line,
      0.1,
    )
  board.line(spline([part(far, neck, 0.5), part(neck, hips, 0.06), part(near, neck, 0.6)]), line * 1.4, 0.5)
}
