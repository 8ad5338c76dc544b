import type { Board } from '#tools/demo-pictures/board.ts'
import { letters } from '#tools/demo-pictures/lettering.ts'
import { blob, ellipse, type Point, pts, rect, spline } from '#tools/demo-pictures/shapes.ts'

/** It has his name on it. The nose is to our left; `y` is the road. Needs the hatches `panel` and `cloth`. */
export function applinsVan(board: Board, [x, y]: Point): void {
  board.shade(rect(x - 10, y - 10, 560, 12), 0.7, 3)
  const body = blob(
    pts`${x},${y - 40} ${x + 6},${y - 96} ${x + 60},${y - 124} ${x + 120},${y - 216} ${x + 170},${y - 238} ${x + 380},${y - 244} ${x + 560},${y - 240} ${x + 566},${y - 120} ${x + 560},${y - 34} ${x + 280},${y - 30} ${x + 60},${y - 30}`,
  )
  board.halo(body, 4)
  board.tint(body, '#f4efe2')
  board.fade(body, 'panel', [0, y - 240], [0, y - 30], [0.02, 0.1, 0.5])
  board.edge(body, 4.4)
  const glass = pts`${x + 78},${y - 128} ${x + 130},${y - 206} ${x + 190},${y - 212} ${x + 190},${y - 128}`
  board.halo(glass, 2)
  board.tint(glass, '#8fb0b4')
  board.fade(glass, 'panel', [x + 80, 0], [x + 190, 0], [0.3, 0.8])
  board.edge(glass, 4)
  board.line(pts`${x + 200},${y - 226} ${x + 200},${y - 36}`, 3, 1)
  board.line(pts`${x + 70},${y - 216} ${x + 70},${y - 216}`, 3, 1)
  board.line(pts`${x + 8},${y - 76} ${x + 560},${y - 76}`, 3, 1)
  board.line(pts`${x + 172},${y - 104} ${x + 190},${y - 104}`, 5, 1)
  const mirror = blob(pts`${x + 62},${y - 160} ${x + 84},${y - 160} ${x + 84},${y - 130} ${x + 62},${y - 130}`)
  board.halo(mirror, 3)
  board.solid(mirror)
  board.tint(ellipse(x + 18, y - 92, 14, 11), '#f3d67a')
  board.bare(ellipse(x + 20, y - 91, 12, 10))
  board.edge(ellipse(x + 20, y - 91, 12, 10), 3)
  letters(board, 'G. APPLIN', [x + 222, y - 146], { size: 43, weight: 0.17 })
  letters(board, 'CARRIER', [x + 228, y - 98], { size: 25, weight: 0.16 })
  for (const u of [110, 450]) wheel(board, [x + u, y - 32])
}

function wheel(board: Board, [x, y]: Point): void {
  board.halo(ellipse(x, y, 40, 40), 4)
  board.solid(ellipse(x, y, 40, 40))
  board.tint(ellipse(x, y, 22, 22), '#c9c3b0')
  board.area(ellipse(x, y, 21, 21), 'cloth', 0.3)
  board.solid(ellipse(x, y, 6, 6))
  board.scratch(spline(pts`${x - 28},${y - 14} ${x - 16},${y - 28} ${x},${y - 33}`), 3, 0.4)
}
