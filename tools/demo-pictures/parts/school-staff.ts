import type { Board } from '#tools/demo-pictures/board.ts'
import { type Dress, figure, type Pose } from '#tools/demo-pictures/figure.ts'
import { bucket } from '#tools/demo-pictures/parts/leaks.ts'
import { EYE, FLOOR } from '#tools/demo-pictures/parts/classroom-view.ts'
import { scaleAt, seen, seenAll } from '#tools/demo-pictures/parts/room.ts'
import { arc, ellipse, pair, type Point, pts, spline } from '#tools/demo-pictures/shapes.ts'

const STAND: Pose = {
  head: [0.035, 0.91],
  neck: [0.005, 0.81],
  hips: [0, 0.52],
  shoulders: pair`0.045,0.785 -0.03,0.785`,
  elbows: pair`0.07,0.65 -0.05,0.635`,
  hands: pair`0.06,0.52 0.1,0.655`,
  knees: pair`0.035,0.28 -0.005,0.28`,
  feet: pair`0.03,0.045 -0.025,0.045`,
  toes: [0, -3],
}
const CARRY: Pose = {
  ...STAND,
  head: [0.0, 0.91],
  neck: [0, 0.81],
  shoulders: pair`0.09,0.785 -0.09,0.785`,
  elbows: pair`0.14,0.64 -0.14,0.64`,
  hands: pair`0.17,0.49 -0.17,0.49`,
  knees: pair`0.05,0.28 -0.045,0.29`,
  feet: pair`0.06,0.045 -0.06,0.06`,
  toes: [-50, 230],
}
const HEAD: Dress = {
  skin: '#e3b78f',
  top: { colour: '#7d5a48', tone: 0.44, sleeve: 'long' },
  legs: { colour: '#5d6a72', tone: 0.62, cut: 'trousers' },
  head: { seen: 'side', bow: 20, hair: { colour: '#a9a094', tone: 0.36, cut: 'short' } },
  girth: 0.95,
  hem: 0.44,
}
const CARETAKER: Dress = {
  skin: '#e3bf9a',
  top: { colour: '#4f6f86', tone: 0.46, sleeve: 'long' },
  legs: { colour: '#4f6f86', tone: 0.58, cut: 'trousers' },
  head: { seen: 'behind', hair: { colour: '#6a4a33', tone: 0.6, cut: 'bun' } },
  girth: 1.06,
  hem: 0.46,
}

/** The head of the school with a mug, before the desk on which the lamp lies. */
export function headmaster(board: Board): void {
  const z = 2.72
  const at = seen(EYE, [1.32, FLOOR, z])
  const h = scaleAt(EYE, z) * 1.76
  board.shade(pts`${at[0] - 60},${at[1] - 6} ${at[0] + 50},${at[1] - 10} ${at[0] + 330},${at[1] + 50} ${at[0] + 180},${at[1] + 70}`, 0.6, 8)
  figure(board, at, h, STAND, HEAD, -1)
  mug(board, [at[0] - h * 0.128, at[1] - h * 0.685], h * 0.034)
}

function mug(board: Board, [x, y]: Point, r: number): void {
  const handle = arc(x - r, y, r * 0.6, r * 0.6, 90, 270, 12)
  board.scratch(handle, r * 0.6, 0.9)
  board.line(handle, r * 0.3, 0.9)
  const cup = pts`${x - r},${y - r} ${x + r},${y - r} ${x + r * 0.9},${y + r * 1.1} ${x - r * 0.9},${y + r * 1.1}`
  board.halo(cup, 4)
  board.tint(cup, '#c8553d')
  board.fade(cup, 'skin', [x - r, 0], [x + r, 0], [0.04, 0.2, 0.6])
  board.edge(cup, 3)
  board.solid(ellipse(x, y - r, r * 0.96, r * 0.26))
  for (const u of [-0.4, 0.3]) {
    const steam = spline(
      pts`${x + u * r},${y - r * 1.6} ${x + u * r - 7},${y - r * 2.3} ${x + u * r + 6},${y - r * 3} ${x + u * r - 3},${y - r * 3.7}`,
    )
    board.scratch(steam, 7, 0.2)
    board.line(steam, 2.4, 0.1)
  }
}

/** The caretaker at the far door, with two buckets that are full. */
export function caretaker(board: Board): void {
  const door = seenAll(EYE, [1.9, -0.6, 9], [3.1, -0.6, 9], [3.1, FLOOR, 9], [1.9, FLOOR, 9])
  board.halo(door, 7)
  board.tint(door, '#f3e3b4')
  board.area(door, 'iron', 0.08)
  board.edge(door, 7)
  const at = seen(EYE, [2.5, FLOOR, 8.4])
  const h = scaleAt(EYE, 8.4) * 1.68
  board.shade(pts`${at[0] - 20},${at[1] - 2} ${at[0] + 20},${at[1] - 2} ${at[0] + 40},${at[1] + 60} ${at[0] - 30},${at[1] + 60}`, 0.5, 5)
  figure(board, at, h, CARRY, CARETAKER)
  for (const way of [-1, 1]) bucket(board, EYE, [2.5 + way * 0.31, FLOOR - 0.28, 8.3], way < 0 ? '#d9a441' : '#8fa0a2')
}
