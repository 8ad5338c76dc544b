import type { Board } from '#tools/demo-pictures/board.ts'
import { blob, ellipse, pts, spline } from '#tools/demo-pictures/shapes.ts'

const SKINS = ['#e7c39c', '#d8ab80', '#ecd0b0', '#b07f58']
const HAIRS = ['#3b2f2a', '#8b8378', '#d9d2c3', '#6a4a33']

/** A singer who faces us: `x`, `y` the middle of the face, `r` half its height. */
export function singer(board: Board, x: number, y: number, r: number, roll: () => number): void {
  const turn = (780 - x) / 780
  const light = x < 780 ? [0.5, 0.12, 0.04] : [0.04, 0.12, 0.5]
  shoulders(board, x, y, r, roll())
  const face = blob(
    pts`${x - r * 0.74},${y - r * 0.2} ${x - r * 0.6},${y - r * 0.84} ${x},${y - r * 1.05} ${x + r * 0.6},${y - r * 0.84} ${x + r * 0.74},${y - r * 0.2} ${x + r * 0.56},${y + r * 0.62} ${x},${y + r * 1.02} ${x - r * 0.56},${y + r * 0.62}`,
  )
  board.halo(face, 3.4)
  board.tint(face, SKINS[Math.floor(roll() * 3.99)] ?? '#e7c39c')
  board.fade(face, 'skin', [x - r * 0.7, 0], [x + r * 0.7, 0], light)
  board.edge(face, 2.2)
  features(board, x + turn * r * 0.16, y, r, roll)
  hair(board, x, y, r, roll)
}

function features(board: Board, x: number, y: number, r: number, roll: () => number): void {
  for (const side of [-1, 1]) {
    board.line(
      spline(pts`${x + side * r * 0.14},${y - r * 0.24} ${x + side * r * 0.34},${y - r * 0.34} ${x + side * r * 0.52},${y - r * 0.22}`),
      r * 0.1,
      0.3,
    )
    board.line(
      spline(pts`${x + side * r * 0.18},${y - r * 0.06} ${x + side * r * 0.32},${y - r * 0.12} ${x + side * r * 0.46},${y - r * 0.05}`),
      r * 0.1,
      0.4,
    )
    board.line(
      spline(pts`${x + side * r * 0.22},${y + r * 0.04} ${x + side * r * 0.34},${y + r * 0.07} ${x + side * r * 0.44},${y + r * 0.02}`),
      r * 0.05,
      0.2,
    )
  }
  board.line(spline(pts`${x + r * 0.06},${y - r * 0.16} ${x + r * 0.12},${y + r * 0.18} ${x - r * 0.06},${y + r * 0.24}`), r * 0.07, 0.3)
  const open = 0.12 + roll() * 0.1
  board.solid(ellipse(x, y + r * 0.56, r * (0.13 + roll() * 0.06), r * open))
  board.line(spline(pts`${x - r * 0.16},${y + r * 0.82} ${x},${y + r * 0.86} ${x + r * 0.16},${y + r * 0.81}`), r * 0.05, 0.2)
}

function hair(board: Board, x: number, y: number, r: number, roll: () => number): void {
  const kind = roll()
  const colour = HAIRS[Math.floor(roll() * 3.99)] ?? '#8b8378'
  const pale = colour === '#d9d2c3' || colour === '#8b8378'
  if (kind > 0.22) {
    const line = kind > 0.6 ? -0.45 : -0.2
    const cap = blob(
      pts`${x - r * 0.84},${y + r * 0.04} ${x - r * 0.86},${y - r * 0.5} ${x - r * 0.4},${y - r * 1.14} ${x + r * 0.4},${y - r * 1.14} ${x + r * 0.86},${y - r * 0.5} ${x + r * 0.84},${y + r * 0.04} ${x + r * 0.64},${y + r * (line + 0.02)} ${x + r * 0.2},${y + r * (line - 0.3)} ${x - r * 0.3},${y + r * (line - 0.26)} ${x - r * 0.66},${y + r * (line + 0.04)}`,
    )
    board.tint(cap, colour)
    board.area(cap, 'cloth', pale ? 0.42 : 0.85)
    board.edge(cap, 2)
  } else {
    for (const side of [-1, 1])
      board.solid(
        blob(pts`${x + side * r * 0.7},${y - r * 0.3} ${x + side * r * 0.86},${y - r * 0.1} ${x + side * r * 0.74},${y + r * 0.22}`),
      )
  }
  if (roll() > 0.62) {
    const beard = blob(
      pts`${x - r * 0.66},${y + r * 0.3} ${x - r * 0.3},${y + r * 0.36} ${x},${y + r * 0.34} ${x + r * 0.3},${y + r * 0.36} ${x + r * 0.66},${y + r * 0.3} ${x + r * 0.5},${y + r * 0.92} ${x},${y + r * 1.26} ${x - r * 0.5},${y + r * 0.92}`,
    )
    board.tint(beard, colour)
    board.area(beard, 'cloth', pale ? 0.4 : 0.82)
    board.solid(ellipse(x, y + r * 0.58, r * 0.15, r * 0.14))
  } else if (roll() > 0.7) {
    for (const side of [-1, 1]) board.edge(ellipse(x + side * r * 0.3, y - r * 0.05, r * 0.2, r * 0.17), 2.4)
    board.line(pts`${x - r * 0.1},${y - r * 0.07} ${x + r * 0.1},${y - r * 0.07}`, 2.4, 1)
  }
}

function shoulders(board: Board, x: number, y: number, r: number, kind: number): void {
  const body = blob(
    pts`${x - r * 1.3},${y + r * 3.4} ${x - r * 1.36},${y + r * 1.7} ${x - r * 0.8},${y + r * 1.08} ${x},${y + r * 0.94} ${x + r * 0.8},${y + r * 1.08} ${x + r * 1.36},${y + r * 1.7} ${x + r * 1.3},${y + r * 3.4}`,
  )
  board.halo(body, 3.4)
  board.tint(body, '#4a5f74')
  board.fade(body, 'wool', x < 780 ? [x + r, 0] : [x - r, 0], x < 780 ? [x - r, 0] : [x + r, 0], [0.45, 0.8])
  const collar = blob(
    pts`${x - r * 0.46},${y + r * 0.92} ${x},${y + r * 1.16} ${x + r * 0.46},${y + r * 0.92} ${x + r * 0.34},${y + r * 1.3} ${x},${y + r * 1.42} ${x - r * 0.34},${y + r * 1.3}`,
  )
  board.tint(collar, '#f2e9d9')
  board.area(collar, 'cloth', 0.2)
  const folder = pts`${x - r * 0.9},${y + r * 1.75} ${x},${y + r * 1.95} ${x + r * 0.9},${y + r * 1.75} ${x + r * 0.9},${y + r * 2.6} ${x},${y + r * 2.8} ${x - r * 0.9},${y + r * 2.6}`
  board.halo(folder, 2.6)
  board.tint(folder, kind > 0.3 ? '#7c3b34' : '#2f2a33')
  board.area(folder, 'glass', kind > 0.3 ? 0.55 : 0.86)
  board.line(pts`${x},${y + r * 1.95} ${x},${y + r * 2.8}`, 3.4, 0.9)
  for (const side of [-1, 1]) {
    const hand = ellipse(x + side * r * 0.92, y + r * 2.2, r * 0.18, r * 0.24)
    board.halo(hand, 2)
    board.tint(hand, '#e0b88e')
    board.area(hand, 'skin', 0.3)
  }
}
