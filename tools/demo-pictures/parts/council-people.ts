import { limb } from '#tools/demo-pictures/athletes.ts'
import type { Board } from '#tools/demo-pictures/board.ts'
import { blob, ellipse, pts, rough, spline } from '#tools/demo-pictures/shapes.ts'

const COATS = ['#5d7484', '#8a5648', '#6f7f68', '#86705a', '#4e5d6e']
const SKINS = ['#e7c39c', '#d8ab80', '#ecd0b0', '#8a5c40', '#e3bf9a']

/** A member behind the bench, facing us; `stands` shows more of him and one hand on the desk. */
export function member(board: Board, x: number, y: number, r: number, i: number, stands: boolean): void {
  const drop = stands ? 230 : 150
  const body = blob(
    pts`${x - r * 1.5},${y + drop} ${x - r * 1.5},${y + r * 2} ${x - r * 0.9},${y + r * 1.2} ${x},${y + r} ${x + r * 0.9},${y + r * 1.2} ${x + r * 1.5},${y + r * 2} ${x + r * 1.5},${y + drop}`,
  )
  board.halo(body, 4)
  board.tint(body, COATS[i % 5] ?? '#5d7484')
  board.fade(body, 'cloth', [x - r * 1.5, 0], [x + r * 1.5, 0], x < 780 ? [0.8, 0.6, 0.4] : [0.4, 0.6, 0.85])
  const shirt = pts`${x - r * 0.34},${y + r * 0.9} ${x + r * 0.34},${y + r * 0.9} ${x},${y + r * 2.3}`
  board.tint(shirt, '#faf4e6')
  board.bare(shirt)
  if (i % 3 !== 1) board.line(pts`${x},${y + r * 1.1} ${x},${y + r * 2.1}`, r * 0.18, 0.6)
  for (const side of [-1, 1])
    board.line(spline(pts`${x + side * r * 0.36},${y + r * 0.9} ${x + side * r * 0.4},${y + r * 1.5} ${x},${y + r * 2.4}`), 3.4, 0.5)
  headOf(board, x, y, r, i)
  if (!stands) return
  const arm = limb([x + r * 1.1, y + r * 1.7], [x + r * 1.9, y + 196], 40, 28)
  board.halo(arm, 4)
  board.tint(arm, COATS[i % 5] ?? '#5d7484')
  board.area(arm, 'cloth', 0.75)
}

function headOf(board: Board, x: number, y: number, r: number, i: number): void {
  const face = blob(
    pts`${x - r * 0.7},${y - r * 0.2} ${x - r * 0.58},${y - r * 0.8} ${x},${y - r} ${x + r * 0.58},${y - r * 0.8} ${x + r * 0.7},${y - r * 0.2} ${x + r * 0.54},${y + r * 0.58} ${x},${y + r} ${x - r * 0.54},${y + r * 0.58}`,
  )
  board.halo(face, 3)
  board.tint(face, SKINS[(i * 3) % 5] ?? '#e7c39c')
  board.fade(face, 'skin', [x - r * 0.7, 0], [x + r * 0.7, 0], x < 780 ? [0.5, 0.16, 0.04] : [0.04, 0.16, 0.5])
  board.edge(face, 2.4)
  features(board, x, y, r, i === 11 ? 0 : Math.sign(1146 - x) * r * 0.12)
  hairOf(board, x, y, r, i)
}

function features(board: Board, x: number, y: number, r: number, gaze: number): void {
  for (const side of [-1, 1]) {
    board.line(
      spline(
        pts`${x + gaze + side * r * 0.14},${y - r * 0.2} ${x + gaze + side * r * 0.34},${y - r * 0.28} ${x + gaze + side * r * 0.52},${y - r * 0.18}`,
      ),
      r * 0.1,
      0.3,
    )
    board.solid(ellipse(x + gaze + side * r * 0.32, y - r * 0.02, r * 0.07, r * 0.06))
  }
  board.line(
    spline(
      pts`${x + gaze * 1.4 + r * 0.04},${y - r * 0.12} ${x + gaze * 1.6 + r * 0.1},${y + r * 0.22} ${x + gaze * 1.4 - r * 0.06},${y + r * 0.28}`,
    ),
    r * 0.07,
    0.3,
  )
  board.line(pts`${x + gaze - r * 0.2},${y + r * 0.56} ${x + gaze},${y + r * 0.54} ${x + gaze + r * 0.2},${y + r * 0.57}`, r * 0.08, 0.5)
}

function hairOf(board: Board, x: number, y: number, r: number, i: number): void {
  if (i % 5 === 4) {
    for (const side of [-1, 1])
      board.area(
        blob(pts`${x + side * r * 0.62},${y - r * 0.5} ${x + side * r * 0.84},${y - r * 0.3} ${x + side * r * 0.74},${y + r * 0.2}`),
        'cloth',
        0.5,
      )
    return
  }
  const low = i % 3 === 1 ? 0.7 : -0.05
  const hair = blob(
    pts`${x - r * 0.82},${y + r * low} ${x - r * 0.84},${y - r * 0.5} ${x - r * 0.3},${y - r * 1.16} ${x + r * 0.36},${y - r * 1.14} ${x + r * 0.84},${y - r * 0.5} ${x + r * 0.82},${y + r * low} ${x + r * 0.6},${y - r * 0.2} ${x + r * 0.3},${y - r * 0.62} ${x - r * 0.4},${y - r * 0.56} ${x - r * 0.62},${y - r * 0.1}`,
  )
  board.tint(hair, ['#b9b0a2', '#6a4a33', '#3b2f2a', '#8b8378'][i % 4] ?? '#8b8378')
  board.area(hair, 'cloth', i % 4 === 0 || i % 4 === 3 ? 0.44 : 0.82)
  board.edge(hair, 2.2)
}

export function onlooker(board: Board, x: number, y: number, r: number, i: number, roll: () => number): void {
  const back = blob(
    pts`${x - r * 1.7},${y + r * 3} ${x - r * 1.6},${y + r * 1.7} ${x - r * 0.8},${y + r * 1.12} ${x},${y + r} ${x + r * 0.8},${y + r * 1.12} ${x + r * 1.6},${y + r * 1.7} ${x + r * 1.7},${y + r * 3}`,
  )
  board.halo(back, 4)
  board.tint(back, COATS[(i + 2) % 5] ?? '#5d7484')
  board.fade(back, 'near', [x, y + r], [x, y + r * 2.4], [0.55, 0.9])
  const skull = rough(
    blob(
      pts`${x - r * 0.78},${y - r * 0.1} ${x - r * 0.62},${y - r * 0.86} ${x},${y - r * 1.06} ${x + r * 0.62},${y - r * 0.86} ${x + r * 0.78},${y - r * 0.1} ${x + r * 0.5},${y + r * 0.8} ${x},${y + r} ${x - r * 0.5},${y + r * 0.8}`,
    ),
    2.5,
    i,
  )
  board.halo(skull, 4)
  const pale = i % 4 === 1
  board.tint(skull, pale ? '#c9c0b0' : (['#4a3a30', '#7a5238', '#33302f'][i % 3] ?? '#4a3a30'))
  board.fade(skull, 'cloth', [x - r * 0.8, y - r], [x + r * 0.8, y + r * 0.6], pale ? [0.2, 0.5, 0.8] : [0.6, 0.86, 0.95])
  const way = roll() > 0.5 ? 1 : -1
  for (const u of [-0.4, 0, 0.4])
    board.line(spline(pts`${x + u * r * 0.4},${y - r} ${x + u * r + way * 4},${y - r * 0.3} ${x + u * r * 0.9},${y + r * 0.6}`), 3, 0.2)
  for (const side of [-1, 1]) {
    const ear = ellipse(x + side * r * 0.8, y + r * 0.06, r * 0.13, r * 0.22)
    board.halo(ear, 2)
    board.tint(ear, SKINS[i % 5] ?? '#e3bf9a')
    board.area(ear, 'skin', 0.3)
    board.edge(ear, 2)
  }
}
