import type { Board } from '#tools/demo-pictures/board.ts'
import { blob, ellipse, type Point, pts, rect, spline } from '#tools/demo-pictures/shapes.ts'

const PAPERS = ['#f7d774', '#f2a65a', '#f4e6b0', '#eebf6a']

/** The light that a lantern gives; to be laid before anything that stands in front of it. */
export function lanternLight(board: Board, at: Point, size: number): void {
  board.glow(at, size * 3.2, ['#b59a8e', '#d8b683', '#f0cd7a'])
}

/** A jar in a paper sleeve with a light in it. Needs the hatch `paper`. */
export function lantern(board: Board, [x, y]: Point, size: number, colour: number): void {
  const sleeve = blob(
    pts`${x - size * 0.62},${y - size * 0.95} ${x},${y - size * 1.06} ${x + size * 0.62},${y - size * 0.95} ${x + size * 0.84},${y} ${x + size * 0.62},${y + size * 0.95} ${x},${y + size * 1.04} ${x - size * 0.62},${y + size * 0.95} ${x - size * 0.84},${y}`,
  )
  board.tint(sleeve, PAPERS[colour % 4] ?? '#f7d774')
  board.halo(sleeve, 2.4)
  board.fade(sleeve, 'paper', [x - size, 0], [x + size, 0], [0.2, 0.04, 0.3])
  board.edge(sleeve, Math.max(2.4, size * 0.1))
  for (const v of [-0.45, 0, 0.45]) {
    const half = 0.74 + 0.08 * (1 - Math.abs(v))
    board.line(
      spline(pts`${x - size * half},${y + size * v} ${x},${y + size * (v + 0.1)} ${x + size * half},${y + size * v}`),
      Math.max(1.8, size * 0.06),
      0.6,
    )
  }
  const flame = blob(
    pts`${x - size * 0.2},${y + size * 0.34} ${x},${y - size * 0.42} ${x + size * 0.2},${y + size * 0.34} ${x},${y + size * 0.5}`,
  )
  board.tint(flame, '#fdf6d8')
  board.bare(flame)
  board.solid(rect(x - size * 0.5, y - size * 1.12, size, size * 0.2))
  board.solid(ellipse(x, y + size * 1.02, size * 0.46, size * 0.09))
}
