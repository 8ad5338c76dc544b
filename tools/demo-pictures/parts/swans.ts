import type { Board } from '#tools/demo-pictures/board.ts'
import { muscle } from '#tools/demo-pictures/limbs.ts'
import { blob, ellipse, placed, type Point, pts, rough, spline } from '#tools/demo-pictures/shapes.ts'

type At = (u: number, v: number) => Point

/** Necks by what the bird is about, from the chest to the back of the head. */
const NECKS = {
  calm: pts`0.34,0.12 0.45,0.26 0.43,0.42 0.35,0.56 0.36,0.7 0.46,0.78`,
  begging: pts`0.34,0.14 0.44,0.22 0.47,0.36 0.42,0.5 0.46,0.64 0.56,0.68`,
}

/** A swan `s` long that looks to our right; `turn` −1 mirrors it. `tone` above 0 is a cygnet's grey. Needs the hatch `feather`. */
export function swan(board: Board, [x, y]: Point, s: number, neck: keyof typeof NECKS, turn = 1, young = false): void {
  const at: At = (u, v) => [x + u * s * turn, y - v * s]
  const line = Math.max(2, s * 0.013)
  const colour = young ? '#b9ab9a' : '#fdfbf3'
  const tone = young ? 0.3 : 0.04
  const body = blob(placed(at, pts`-0.66,0.26 -0.4,0.26 -0.1,0.32 0.2,0.28 0.4,0.2 0.46,0.04 0.32,-0.1 0,-0.14 -0.36,-0.1 -0.52,0.02`))
  board.halo(body, line * 1.6)
  board.edge(body, line * 1.8)
  board.tint(body, colour)
  board.fade(body, 'feather', at(0, 0.22), at(-0.04, -0.16), [tone, tone + 0.06, tone + 0.4])
  throat(board, at, s, line, NECKS[neck], colour, tone)
  // The neck grows out of the breast: no line there.
  const breast = ellipse(...at(0.325, 0.09), s * 0.108, s * 0.105)
  board.tint(breast, colour)
  board.area(breast, 'feather', tone + 0.04)
  wing(board, at, line, colour, tone)
  face(board, at, s, line, NECKS[neck].at(-1) ?? [0, 0], young)
}

function throat(board: Board, at: At, s: number, line: number, points: readonly Point[], colour: string, tone: number): void {
  const way = spline(points, false, 12)
  const wide = (i: number) => s * (0.17 - 0.1 * Math.min(1, (i / way.length) * 1.5))
  const parts = way.slice(1).map((p, i) => muscle(at(...(way[i] ?? p)), at(...p), [wide(i), wide(i + 1)]))
  for (const part of parts) board.halo(part, line * 1.5)
  for (const part of parts) board.edge(part, line * 1.8)
  for (const part of parts) {
    board.tint(part, colour)
    board.area(part, 'feather', tone)
  }
  for (const [i, p] of way.entries()) {
    const [u, v] = p
    if (i % 9 === 4 && i > 10 && i < way.length - 8) board.line([at(u + 0.034, v), at(u + 0.018, v - 0.03)], line * 0.8, 0.4)
  }
}

function wing(board: Board, at: At, line: number, colour: string, tone: number): void {
  const shape = blob(placed(at, pts`-0.7,0.3 -0.46,0.36 -0.12,0.44 0.16,0.38 0.28,0.22 0.2,0.06 -0.02,0.0 -0.3,0.08 -0.52,0.2`))
  board.halo(shape, line)
  board.edge(shape, line * 1.7)
  board.tint(shape, colour)
  board.fade(shape, 'feather', at(0, 0.4), at(-0.08, 0), [tone, tone + 0.04, tone + 0.26])
  for (const [a, b, c] of [
    pts`0.2,0.14 0.1,0.04 -0.04,0.05`,
    pts`0.14,0.2 0,0.1 -0.2,0.1`,
    pts`0.1,0.26 -0.08,0.17 -0.34,0.17`,
    pts`0.06,0.31 -0.14,0.24 -0.46,0.24`,
    pts`0.0,0.36 -0.2,0.31 -0.58,0.29`,
  ])
    if (a && b && c) board.line(spline([at(...a), at(...b), at(...c)]), line * 1.1, 0.15)
  for (const [u, v] of pts`0.16,0.3 0.08,0.34 -0.02,0.38 0.2,0.22`)
    board.line(spline([at(u, v), at(u - 0.03, v - 0.025), at(u - 0.07, v - 0.005)]), line * 0.8, 0.2)
}

function face(board: Board, at: At, s: number, line: number, [u, v]: Point, young: boolean): void {
  const skull = blob([
    at(u - 0.06, v - 0.02),
    at(u - 0.02, v + 0.055),
    at(u + 0.06, v + 0.045),
    at(u + 0.1, v),
    at(u + 0.06, v - 0.045),
    at(u - 0.01, v - 0.06),
  ])
  const bill = blob([
    at(u + 0.07, v + 0.03),
    at(u + 0.15, v - 0.01),
    at(u + 0.235, v - 0.05),
    at(u + 0.22, v - 0.075),
    at(u + 0.13, v - 0.06),
    at(u + 0.07, v - 0.04),
  ])
  for (const shape of [bill, skull]) board.halo(shape, line * 1.4)
  for (const shape of [bill, skull]) board.edge(shape, line * 1.6)
  board.tint(skull, young ? '#b9ab9a' : '#fdfbf3')
  board.area(skull, 'feather', young ? 0.3 : 0.02)
  board.tint(bill, young ? '#6b6258' : '#e0702a')
  board.area(bill, 'feather', 0.16)
  board.solid([at(u + 0.03, v + 0.02), at(u + 0.085, v + 0.04), at(u + 0.1, v + 0.005), at(u + 0.08, v - 0.03)])
  if (!young) board.solid(ellipse(...at(u + 0.1, v + 0.03), s * 0.022, s * 0.02))
  board.solid(ellipse(...at(u + 0.03, v + 0.012), s * 0.012, s * 0.013))
}

/** Black feet on stone. */
export function standing(board: Board, feet: readonly Point[], from: number): void {
  for (const [x, y] of feet) {
    board.scratch(pts`${x - 8},${from} ${x},${y - 8}`, 20, 1)
    board.line(pts`${x - 8},${from} ${x},${y - 8}`, 13, 0.9)
    const web = blob(pts`${x - 14},${y - 12} ${x + 16},${y - 12} ${x + 44},${y} ${x - 8},${y + 2}`)
    board.halo(web, 3)
    board.solid(web)
  }
}

/** The broken white of a swan on the water below it. */
export function reflection(board: Board, [x, y]: Point, s: number): void {
  for (let i = 0; i < 8; i++) {
    const [v, half] = [y + s * (0.12 + i * 0.055), s * (0.5 - i * 0.045)]
    const off = ((i * 7) % 3) * s * 0.05 - s * 0.05
    const streak = rough(
      spline(pts`${x - half + off},${v} ${x + off},${v - s * 0.014} ${x + half + off},${v + 1} ${x + off},${v + s * 0.02}`, true),
      s * 0.012,
      i,
    )
    board.tint(streak, '#f3f2e6')
    board.bare(streak)
  }
}
