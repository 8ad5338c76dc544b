import type { Board } from '#tools/demo-pictures/board.ts'
import { blob, type Point, pts, spline } from '#tools/demo-pictures/shapes.ts'

export function loaf(board: Board, x: number, y: number, size: number, tone: number): void {
  const shape = blob(
    pts`${x - size},${y + size * 0.2} ${x - size * 0.85},${y - size * 0.3} ${x - size * 0.3},${y - size * 0.58} ${x + size * 0.3},${y - size * 0.58} ${x + size * 0.85},${y - size * 0.3} ${x + size},${y + size * 0.2} ${x},${y + size * 0.32}`,
  )
  board.halo(shape, 3)
  board.tint(shape, '#d99b54')
  board.fade(shape, 'loaf', [x - size * 0.4, y - size * 0.5], [x + size * 0.7, y + size * 0.3], [0.03, tone, tone + 0.45])
  board.line(spline(pts`${x - size},${y + size * 0.2} ${x},${y + size * 0.33} ${x + size},${y + size * 0.2}`), 4, 0.5)
  for (let i = -1.5; i <= 1.5; i++) {
    const cut: Point[] = pts`${x + i * size * 0.42 - size * 0.16},${y - size * 0.06} ${x + i * size * 0.42},${y - size * 0.3} ${x + i * size * 0.42 + size * 0.14},${y - size * 0.42}`
    board.scratch(spline(cut), size * 0.13, 0.2)
    board.line(spline(cut.map(([u, v]): Point => [u + size * 0.05, v + size * 0.03])), size * 0.06, 0.2)
  }
}
