import type { Board } from '#tools/demo-pictures/board.ts'
import { type Eye, type Place, scaleAt, seen } from '#tools/demo-pictures/parts/room.ts'
import { arc, blob, ellipse, type Point, pts, spline } from '#tools/demo-pictures/shapes.ts'

/** A bucket with its foot at `place`, 30 cm high, and the water that falls into it. Needs the hatch `iron`. */
export function bucket(board: Board, eye: Eye, place: Place, colour: string, from?: number): void {
  const [x, foot] = seen(eye, place)
  const s = scaleAt(eye, place[2]) * 0.16
  const brim = foot - s * 1.9
  board.shade(ellipse(x + s * 0.3, foot, s * 1.2, s * 0.26), 0.6, s * 0.1)
  const side: Point[] = [...arc(x, foot - s * 0.12, s * 0.74, s * 0.2, 180, 0, 12), [x + s, brim], [x - s, brim]]
  board.halo(side, Math.max(2.4, s * 0.08))
  board.tint(side, colour)
  board.fade(side, 'iron', [x - s, 0], [x + s, 0], [0.16, 0.06, 0.34, 0.8])
  board.edge(side, Math.max(2, s * 0.06))
  for (const v of [0.4, 1.3]) board.line(arc(x, brim + s * v, s * (0.96 - v * 0.12), s * 0.22, 172, 8, 10), Math.max(1.6, s * 0.05), 0.6)
  const mouth = ellipse(x, brim, s, s * 0.28)
  board.halo(mouth, Math.max(2, s * 0.06))
  board.tint(mouth, '#a9c3c6')
  board.fade(mouth, 'iron', [0, brim - s * 0.28], [0, brim + s * 0.28], [0.8, 0.12])
  board.edge(mouth, Math.max(2, s * 0.07))
  board.line(
    spline(
      pts`${x - s},${brim} ${x - s * 1.12},${brim + s * 0.7} ${x - s * 0.3},${brim + s * 1.05} ${x + s * 0.7},${brim + s * 0.8} ${x + s},${brim}`,
    ),
    Math.max(1.8, s * 0.055),
    0.8,
  )
  if (from !== undefined) fall(board, [x, from], [x, brim], s)
}

/** A string of drops, and the crown where it meets the water. */
function fall(board: Board, [x, top]: Point, [, foot]: Point, s: number): void {
  const count = Math.round((foot - top) / (s * 0.8))
  for (let i = 0; i < count; i++) {
    const y = top + ((i + 0.5) / count) * (foot - top)
    const long = s * (0.16 + 0.12 * ((i * 7) % 3))
    const drop = blob(pts`${x},${y - long} ${x + s * 0.075},${y + long * 0.4} ${x},${y + long * 0.7} ${x - s * 0.075},${y + long * 0.4}`)
    board.halo(drop, Math.max(1.6, s * 0.03))
    board.tint(drop, '#f4f6ef')
    board.bare(drop)
    board.edge(drop, Math.max(1.2, s * 0.028))
  }
  for (const way of [-1, 1]) {
    const leap = spline(pts`${x + way * s * 0.1},${foot} ${x + way * s * 0.24},${foot - s * 0.5} ${x + way * s * 0.5},${foot - s * 0.36}`)
    board.scratch(leap, Math.max(3, s * 0.13), 0.3)
    board.line(leap, Math.max(1.2, s * 0.035), 0.4)
  }
  board.scratch(arc(x, foot, s * 0.46, s * 0.12, 0, 360, 20), Math.max(1.6, s * 0.05), 1)
}
