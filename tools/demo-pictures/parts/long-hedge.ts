import type { Board } from '#tools/demo-pictures/board.ts'
import { dice } from '#tools/demo-pictures/noise.ts'
import { type Eye, scaleAt, seen } from '#tools/demo-pictures/parts/room.ts'
import { blob, ellipse, type Point, poly, rough, type Shape, spline } from '#tools/demo-pictures/shapes.ts'

export const EYE: Eye = { at: [780, 350], focal: 900 }
export const GROUND = 2.4
/** Where the laid part ends and the wild part begins. */
const CUT = 4.5

/** A place on the hedge: `z` away from us, `high` metres up, blown over to our right by `lean` of its height. */
function on(z: number, high: number, lean = 0): Point {
  return seen(EYE, [1.9 - 0.5 * (z - 3) + high * lean, GROUND - high, z])
}

/** The part that nobody has laid: tall, leaning from the wind, bare at the knees. Needs the hatch `twig`. */
export function wildHedge(board: Board): void {
  const roll = dice(17)
  const crown: Point[] = []
  for (let z = 60; z > CUT; z *= 0.93) {
    const high = z > 30 ? 1.4 : 2.9 + 0.5 * Math.sin(z * 2.1)
    crown.push(on(z, high + roll() * 0.3, 0.34), on(z * 0.965, high - 0.34 - roll() * 0.3, 0.3))
  }
  const foot: Point[] = [on(CUT, 0.1), on(6, 0.04), on(9, 0), on(16, 0), on(60, 0)]
  const mass = poly(...crown, on(CUT, 2.4, 0.42), on(CUT, 1.5, 0.3), on(CUT, 0.5, 0.1), ...foot)
  board.halo(mass, 4)
  board.tint(mass, '#66713f')
  board.fade(mass, 'twig', [360, 0], [1180, 0], [0.5, 0.66, 0.86])
  for (let i = 0; i < 74; i++) stem(board, roll, i)
  berries(board, roll)
}

function stem(board: Board, roll: () => number, i: number): void {
  const z = CUT + 0.05 + (i / 74) ** 2.2 * 20
  const s = scaleAt(EYE, z)
  const high = 2.2 + roll() * 1
  const bend = 0.2 + roll() * 0.3
  const points = spline([on(z, 0), on(z, high * 0.4, bend * 0.5), on(z, high * 0.75, bend), on(z, high, bend * 1.4)])
  board.scratch(points, Math.max(2, s * 0.05), 0.3)
  board.line(points, Math.max(1.6, s * 0.036), 0.2)
  if (z > 9) return
  for (const t of [0.5, 0.66, 0.82]) {
    const twig = spline([on(z, high * t, bend * t), on(z, high * t + 0.2, bend * t + 0.16), on(z, high * t + 0.26, bend * t + 0.34)])
    board.line(twig, s * 0.016, 0.1)
  }
}

/** Buckthorn has its berries on the weather side. */
function berries(board: Board, roll: () => number): void {
  for (let i = 0; i < 120; i++) {
    const z = CUT + 0.2 + roll() ** 2 * 9
    const [x, y] = on(z, 0.9 + roll() * (z < 6 ? 1.2 : 1.9), 0.26)
    const r = Math.max(2.2, scaleAt(EYE, z) * 0.028)
    board.tint(ellipse(x - 2, y - 1, r, r), '#e58a2e')
    board.bare(ellipse(x, y, r, r))
  }
}

/** The part that is done: stems laid over, stakes, and hazel woven along the top. */
export function laidHedge(board: Board): void {
  const roll = dice(23)
  const [from, to] = [2.3, CUT]
  const body: Shape = [on(to, 0), on(to, 1.16), on(3.4, 1.16), on(from, 1.16), on(from, 0), on(3.4, 0)]
  board.halo(body, 3)
  board.tint(body, '#8d8a55')
  board.fade(body, 'twig', [1000, 0], [1560, 0], [0.5, 0.78])
  for (let i = 0; i < 26; i++) {
    const z = to - (i / 26) * (to - from) + 0.1
    const low = 0.02 + roll() * 0.2
    const points = spline([on(z, low), on(z - 0.1, low + 0.26), on(z - 0.5, 0.62 + low), on(z - 0.86, 0.9 + roll() * 0.34)])
    pole(board, points, scaleAt(EYE, z) * (0.05 + roll() * 0.03), '#9a7a4e')
  }
  for (let z = to - 0.08; z > from; z -= 0.36) {
    const s = scaleAt(EYE, z)
    pole(board, [on(z, -0.02), on(z, 0.7), on(z, 1.38)], s * 0.062, '#c9a56c')
    board.halo(ellipse(...on(z, 1.38), s * 0.036, s * 0.014), 2)
    board.tint(ellipse(...on(z, 1.38), s * 0.036, s * 0.014), '#f0deb4')
    board.bare(ellipse(...on(z, 1.38), s * 0.036, s * 0.014))
    board.edge(ellipse(...on(z, 1.38), s * 0.036, s * 0.014), 2)
  }
  for (const phase of [0, Math.PI]) {
    const rope: Point[] = []
    for (let k = 0; k <= 60; k++) {
      const z = to - (k / 60) * (to - from)
      rope.push(on(z, 1.16 + 0.07 * Math.sin(((to - 0.08 - z) / 0.36) * Math.PI + phase)))
    }
    pole(board, rope, 17, '#b98d52')
  }
}

/** A round stick with a light side. */
export function pole(board: Board, points: readonly Point[], wide: number, colour: string): void {
  board.scratch(points, wide + 5, 0.9)
  board.line(points, wide, 0.85)
  const light = points.map(([x, y]): Point => [x - wide * 0.16, y - wide * 0.1])
  for (const [i, a] of light.entries()) {
    const b = light[i + 1]
    if (b)
      board.tint(
        [
          [a[0] - wide * 0.4, a[1]],
          [a[0] + wide * 0.4, a[1]],
          [b[0] + wide * 0.4, b[1]],
          [b[0] - wide * 0.4, b[1]],
        ],
        colour,
      )
  }
  board.scratch(light, wide * 0.42, 0.7)
}

/** The stem that is being bent: cut nearly through, and held by its strap of bark. */
export function pleacher(board: Board, hand: Point): void {
  const foot = on(CUT - 0.1, 0.02)
  const stump = blob([
    [foot[0] - 22, foot[1] + 4],
    [foot[0] - 18, foot[1] - 40],
    [foot[0] + 2, foot[1] - 58],
    [foot[0] + 22, foot[1] - 30],
    [foot[0] + 24, foot[1] + 6],
  ])
  board.halo(stump, 4)
  board.tint(stump, '#f0deb4')
  board.area(stump, 'cloth', 0.14)
  board.edge(stump, 3)
  const points = spline([
    [foot[0] + 12, foot[1] - 8],
    [foot[0] + 10, foot[1] - 70],
    [hand[0] + 6, hand[1] + 50],
    hand,
    [hand[0] + 36, hand[1] - 96],
    [hand[0] + 110, hand[1] - 190],
  ])
  pole(board, points, 26, '#9a7a4e')
  const roll = dice(31)
  for (let i = 0; i < 16; i++) {
    const t = 0.4 + roll() * 0.6
    const [x, y] = [hand[0] + t * 116, hand[1] - t * 186]
    const way = i % 2 === 0 ? 1 : -0.5
    const twig = rough(
      spline([
        [x, y],
        [x + 40 * way, y - 34 - roll() * 30],
        [x + (70 + roll() * 50) * way, y - 20 - roll() * 70],
      ]),
      3,
      i,
    )
    board.scratch(twig, 7, 0.3)
    board.line(twig, 4, 0.15)
  }
}
