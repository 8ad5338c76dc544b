import { limb } from '#tools/demo-pictures/athletes.ts'
import type { Board } from '#tools/demo-pictures/board.ts'
import { blob, ellipse, type Point, pts, spline } from '#tools/demo-pictures/shapes.ts'

/** Height of the thwarts. */
const BASE = 690

/** Where a rower sits, from the stern (left) to the bow. */
export const seat = (i: number): Point => [500 + i * 128, BASE - 30 - i * 3 + (i - 2.5) ** 2 * 0.8]

export function rower(board: Board, i: number): void {
  const [x, y] = seat(i)
  const lean = 34
  const shoulder: Point = [x + lean + 8, y - 150]
  const hands: Point = [x - 64, y - 84]
  const trunk = blob(
    pts`${x - 30},${y + 20} ${x - 26},${y - 50} ${shoulder[0] - 44},${shoulder[1] + 14} ${shoulder[0] - 6},${shoulder[1] - 16} ${shoulder[0] + 30},${shoulder[1] + 8} ${x + 50},${y - 60} ${x + 40},${y + 20}`,
  )
  board.halo(trunk, 4)
  board.tint(trunk, '#2f6d86')
  board.fade(trunk, 'cloth', [x - 30, 0], [x + 60, 0], [0.16, 0.45, 0.85])
  const elbow: Point = [x - 4, y - 92]
  for (const part of [limb(shoulder, elbow, 36, 28), limb(elbow, hands, 26, 19)]) {
    board.halo(part, 3)
    board.tint(part, ['#e3bf9a', '#e8c8a6', '#dcb089', '#7a5238', '#e8c8a6', '#e3bf9a'][i] ?? '#e3bf9a')
    board.fade(part, 'skin', [x, y - 150], [x, y - 80], [0.04, 0.5])
  }
  headOf(board, [shoulder[0] - 8, shoulder[1] - 50], 33, i)
}

const HAIR = ['#3a2b25', '#9a5a2f', '#c99d52', '#1f1a1a', '#6a4a33', '#8b8378']

/** A head in profile that looks aft, to the left. */
function headOf(board: Board, [x, y]: Point, r: number, i: number): void {
  board.area(
    pts`${x - r * 0.4},${y + r * 0.6} ${x + r * 0.5},${y + r * 0.5} ${x + r * 0.7},${y + r * 1.4} ${x - r * 0.4},${y + r * 1.3}`,
    'skin',
    0.45,
  )
  const face = blob(
    pts`${x - r * 0.82},${y - r * 0.5} ${x - r * 0.9},${y - r * 0.1} ${x - r * 1.1},${y + r * 0.16} ${x - r * 0.86},${y + r * 0.3} ${x - r * 0.86},${y + r * 0.66} ${x - r * 0.6},${y + r * 0.98} ${x + r * 0.1},${y + r * 0.7} ${x + r * 0.7},${y + r * 0.2} ${x + r * 0.6},${y - r * 0.7} ${x - r * 0.2},${y - r}`,
  )
  board.halo(face, 3)
  board.tint(face, i === 3 ? '#7a5238' : '#e6c39d')
  board.fade(face, 'skin', [x - r, 0], [x + r * 0.6, 0], [0.04, 0.2, 0.6])
  board.edge(face, 2.4)
  const hair = blob(
    pts`${x - r * 0.84},${y - r * 0.46} ${x - r * 0.5},${y - r * 1.12} ${x + r * 0.3},${y - r * 1.2} ${x + r * 0.98},${y - r * 0.6} ${x + r * 0.94},${y + r * 0.3} ${x + r * 0.4},${y + r * 0.56} ${x + r * 0.26},${y - r * 0.1} ${x - r * 0.3},${y - r * 0.5}`,
  )
  board.tint(hair, HAIR[i] ?? '#3a2b25')
  board.area(hair, 'hull', i === 2 || i === 5 ? 0.5 : 0.82)
  board.edge(hair, 2)
  const tail = spline(pts`${x + r * 0.9},${y - r * 0.1} ${x + r * 1.5},${y + r * 0.1} ${x + r * 1.7},${y + r * 0.8}`)
  board.tint(
    pts`${x + r * 0.8},${y - r * 0.3} ${x + r * 1.6},${y} ${x + r * 1.8},${y + r * 0.8} ${x + r},${y + r * 0.2}`,
    HAIR[i] ?? '#3a2b25',
  )
  board.line(tail, r * 0.4, 0.3)
  board.line(spline(pts`${x - r * 0.74},${y - r * 0.16} ${x - r * 0.5},${y - r * 0.2} ${x - r * 0.34},${y - r * 0.12}`), r * 0.11, 0.3)
  board.line(spline(pts`${x - r * 0.82},${y + r * 0.5} ${x - r * 0.62},${y + r * 0.52} ${x - r * 0.5},${y + r * 0.46}`), r * 0.09, 0.3)
}

export function cox(board: Board): void {
  const [x, y] = [330, 660]
  const coat = blob(
    pts`${x - 52},${y + 10} ${x - 54},${y - 70} ${x - 34},${y - 128} ${x + 10},${y - 138} ${x + 44},${y - 110} ${x + 52},${y - 40} ${x + 50},${y + 10}`,
  )
  board.halo(coat, 4)
  board.tint(coat, '#c9803c')
  board.fade(coat, 'cloth', [x - 50, 0], [x + 50, 0], [0.7, 0.4, 0.14])
  const arm = limb([x + 20, y - 100], [x - 20, y - 40], 34, 24)
  board.halo(arm, 3)
  board.tint(arm, '#c9803c')
  board.area(arm, 'cloth', 0.5)
  board.line(pts`${x - 24},${y - 36} ${x - 90},${y - 72}`, 9, 0.8)
  const r = 33
  const [hx, hy] = [x + 14, y - 172]
  const face = blob(
    pts`${hx + r * 0.82},${hy - r * 0.5} ${hx + r * 0.9},${hy - r * 0.1} ${hx + r * 1.08},${hy + r * 0.16} ${hx + r * 0.86},${hy + r * 0.3} ${hx + r * 0.84},${hy + r * 0.68} ${hx + r * 0.5},${hy + r * 0.98} ${hx - r * 0.2},${hy + r * 0.8} ${hx - r * 0.7},${hy + r * 0.2} ${hx - r * 0.6},${hy - r * 0.7} ${hx + r * 0.2},${hy - r}`,
  )
  board.halo(face, 3)
  board.tint(face, '#e6c39d')
  board.fade(face, 'skin', [hx + r, 0], [hx - r * 0.7, 0], [0.06, 0.24, 0.6])
  board.edge(face, 2.4)
  const cap = blob(
    pts`${hx + r * 1.5},${hy - r * 0.46} ${hx + r * 0.9},${hy - r * 0.66} ${hx + r * 0.5},${hy - r * 1.2} ${hx - r * 0.4},${hy - r * 1.26} ${hx - r * 0.96},${hy - r * 0.6} ${hx - r * 0.9},${hy - r * 0.2} ${hx},${hy - r * 0.42}`,
  )
  board.halo(cap, 2)
  board.tint(cap, '#f2e7cd')
  board.fade(cap, 'hull', [hx, hy - r * 1.3], [hx, hy - r * 0.2], [0.06, 0.6])
  board.edge(cap, 2.6)
  board.line(spline(pts`${hx + r * 0.74},${hy - r * 0.14} ${hx + r * 0.5},${hy - r * 0.18} ${hx + r * 0.36},${hy - r * 0.1}`), 3.6, 0.3)
  board.solid(ellipse(hx + r * 0.62, hy + r * 0.56, r * 0.16, r * 0.12))
}
