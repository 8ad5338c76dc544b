import type { Board } from '#tools/demo-pictures/board.ts'
import { type Dress, figure, type Pose } from '#tools/demo-pictures/figure.ts'
import { type Eye, scaleAt, seen } from '#tools/demo-pictures/parts/room.ts'
import { blob, ellipse, pair, type Point, pts } from '#tools/demo-pictures/shapes.ts'

const SEATED: Pose = {
  head: [0.065, 0.775],
  neck: [0.025, 0.68],
  hips: [-0.03, 0.385],
  shoulders: pair`0.07,0.655 -0.005,0.655`,
  elbows: pair`0.11,0.53 0.06,0.515`,
  hands: pair`0.2,0.5 0.19,0.485`,
  knees: pair`0.215,0.35 0.2,0.34`,
  feet: pair`0.25,0.11 0.19,0.1`,
  toes: [0, 0],
}
const RIDE: Pose = {
  ...SEATED,
  head: [0.0, 0.79],
  neck: [-0.02, 0.69],
  shoulders: pair`0.02,0.665 -0.05,0.665`,
  elbows: pair`0.08,0.53 -0.11,0.54`,
  hands: pair`0.12,0.42 -0.05,0.42`,
  knees: pair`0.21,0.42 0.2,0.4`,
  feet: pair`0.43,0.37 0.41,0.33`,
  toes: [40, 36],
}
const PUSH: Pose = {
  head: [0.2, 0.84],
  neck: [0.15, 0.745],
  hips: [-0.02, 0.49],
  shoulders: pair`0.18,0.715 0.11,0.72`,
  elbows: pair`0.27,0.62 0.2,0.6`,
  hands: pair`0.36,0.64 0.33,0.63`,
  knees: pair`0.12,0.31 -0.06,0.27`,
  feet: pair`0.06,0.06 -0.24,0.1`,
  toes: [0, -50],
}
const PEER: Pose = {
  head: [0.19, 0.79],
  neck: [0.12, 0.72],
  hips: [-0.02, 0.51],
  shoulders: pair`0.15,0.69 0.08,0.7`,
  elbows: pair`0.05,0.58 -0.02,0.6`,
  hands: pair`-0.07,0.52 -0.1,0.53`,
  knees: pair`0.02,0.28 -0.02,0.28`,
  feet: pair`0.04,0.045 -0.03,0.045`,
  toes: [0, -2],
}

const WOMAN: Dress = {
  skin: '#ecccab',
  top: { colour: '#a3475a', tone: 0.36, sleeve: 'long' },
  legs: { colour: '#43506a', tone: 0.56, cut: 'trousers' },
  head: { seen: 'side', bow: 6, hair: { colour: '#c9c0b0', tone: 0.2, cut: 'bun' } },
  girth: 1,
}
const GIRL: Dress = {
  skin: '#8a5c40',
  dark: 0.14,
  top: { colour: '#d9a441', tone: 0.22, sleeve: 'long' },
  legs: { colour: '#4f6f86', tone: 0.5, cut: 'trousers' },
  head: { seen: 'side', hair: { colour: '#3b302c', tone: 0.72, cut: 'curls' } },
  girth: 1.1,
}
const BOY: Dress = {
  skin: '#ecd0b0',
  top: { colour: '#4f7f76', tone: 0.4, sleeve: 'long' },
  legs: { colour: '#6b5a4c', tone: 0.56, cut: 'trousers' },
  head: { seen: 'side', hair: { colour: '#b9824a', tone: 0.36, cut: 'short' } },
  girth: 1.1,
}
const MAN: Dress = {
  skin: '#e3b78f',
  top: { colour: '#4f6878', tone: 0.46, sleeve: 'long' },
  legs: { colour: '#5b5148', tone: 0.6, cut: 'trousers' },
  head: { seen: 'side', bow: 10, hair: { colour: '#6a4a33', tone: 0.56, cut: 'short' }, beard: true },
  hem: 0.42,
}

export const FLOOR = 1.55

/** Those who look, and those who race. */
export function visitors(board: Board, eye: Eye): void {
  const spot = (x: number, z: number): Point => seen(eye, [x, FLOOR, z])
  const man = scaleAt(eye, 5.6) * 1.78
  shadow(board, spot(1.93, 5.6), man)
  figure(board, spot(1.93, 5.6), man, PEER, MAN)
  const child = scaleAt(eye, 3.72) * 1.3
  const ride = spot(0.6, 3.7)
  shadow(board, ride, child)
  chair(board, [ride[0] - child * 0.02, ride[1]], child, 0.33)
  figure(board, ride, child, RIDE, GIRL)
  const push = spot(-0.01, 3.75)
  shadow(board, push, child * 1.05)
  figure(board, push, child * 1.05, PUSH, BOY)
  const seat = spot(-0.68, 2.5)
  const h = scaleAt(eye, 2.5) * 1.62
  shadow(board, seat, h)
  chair(board, [seat[0] + h * 0.03, seat[1]], h, 0.31, -1)
  figure(board, seat, h, SEATED, WOMAN, -1)
}

function shadow(board: Board, [x, y]: Point, h: number): void {
  board.shade(ellipse(x + h * 0.04, y - h * 0.005, h * 0.26, h * 0.035), 0.6, h * 0.02)
}

/** A chair on castors, with its seat at `high` of the sitter's height and its back behind. */
function chair(board: Board, [x, y]: Point, h: number, high: number, turn = 1): void {
  const line = Math.max(3, h * 0.02)
  const at = (u: number, v: number): Point => [x + u * h * turn, y - v * h]
  for (const u of [-0.17, -0.07, 0.08, 0.17]) {
    board.scratch([at(0, 0.12), at(u, 0.035)], line * 1.5, 1)
    board.line([at(0, 0.12), at(u, 0.035)], line, 1)
    const wheel = ellipse(...at(u, 0.018), h * 0.022, h * 0.022)
    board.halo(wheel, 2)
    board.solid(wheel)
    board.bare(ellipse(...at(u, 0.018), h * 0.007, h * 0.007))
  }
  board.scratch([at(0, 0.1), at(0, high)], line * 2, 1)
  board.line([at(0, 0.1), at(0, high)], line * 1.4, 1)
  const pad = blob([at(-0.15, high + 0.02), at(0.14, high + 0.02), at(0.15, high - 0.025), at(-0.14, high - 0.025)])
  board.halo(pad, 3)
  board.tint(pad, '#5f7f76')
  board.area(pad, 'cloth', 0.5)
  board.edge(pad, 2.6)
  board.scratch([at(-0.13, high), at(-0.185, high + 0.26)], line * 1.7, 1)
  board.line([at(-0.13, high), at(-0.185, high + 0.26)], line, 1)
  const back = blob(
    pts`${at(-0.15, high + 0.17)[0]},${at(0, high + 0.17)[1]} ${at(-0.19, high + 0.17)[0]},${at(0, high + 0.16)[1]} ${at(-0.22, high + 0.33)[0]},${at(0, high + 0.33)[1]} ${at(-0.18, high + 0.34)[0]},${at(0, high + 0.34)[1]}`,
  )
  board.halo(back, 3)
  board.tint(back, '#5f7f76')
  board.area(back, 'cloth', 0.6)
  board.edge(back, 2.6)
}
