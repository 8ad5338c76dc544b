import type { Board } from '#tools/demo-pictures/board.ts'
import { type Dress, figure, type Pose } from '#tools/demo-pictures/figure.ts'
import { dice } from '#tools/demo-pictures/noise.ts'
import { blob, pair, type Point, pts, spline } from '#tools/demo-pictures/shapes.ts'

const ON_STEP: Pose = {
  head: [0.19, 0.655],
  neck: [0.13, 0.57],
  hips: [0, 0.3],
  shoulders: pair`0.165,0.54 0.09,0.545`,
  elbows: pair`0.26,0.43 0.09,0.405`,
  hands: pair`0.39,0.385 0.19,0.425`,
  knees: pair`0.215,0.345 0.195,0.33`,
  feet: pair`0.29,0.05 0.25,0.045`,
  toes: [0, 0],
}
const NOTING: Pose = {
  head: [0.045, 0.905],
  neck: [0.005, 0.81],
  hips: [0, 0.52],
  shoulders: pair`0.05,0.785 -0.03,0.785`,
  elbows: pair`0.08,0.66 -0.02,0.645`,
  hands: pair`0.18,0.68 0.13,0.7`,
  knees: pair`0.03,0.28 0,0.28`,
  feet: pair`0.035,0.045 -0.02,0.045`,
  toes: [0, -2],
}
const GORDON: Dress = {
  skin: '#e3b78f',
  top: { colour: '#5d7484', tone: 0.42, sleeve: 'long' },
  legs: { colour: '#6b5a4c', tone: 0.54, cut: 'trousers' },
  head: { seen: 'side', bow: 22, hair: { colour: '#a9a094', tone: 0.3, cut: 'short' }, hat: { colour: '#8a7350', kind: 'cap' } },
  girth: 1.1,
}
const MURIEL: Dress = {
  skin: '#ecccab',
  top: { colour: '#7a4a62', tone: 0.42, sleeve: 'long' },
  legs: { colour: '#4f4a52', tone: 0.6, cut: 'trousers' },
  head: { seen: 'side', bow: 12, hair: { colour: '#e4dfd2', tone: 0.1, cut: 'bun' }, hat: { colour: '#4f7f76', kind: 'knit' } },
  girth: 0.98,
  hem: 0.26,
}

/** He sits on the steps over his paper of chips, and holds one out. He would say that he puts it down. */
export function feeder(board: Board, [x, y]: Point, h: number): void {
  figure(board, [x, y], h, ON_STEP, GORDON, -1)
  const chip = pts`${x - h * 0.405},${y - h * 0.39} ${x - h * 0.455},${y - h * 0.352} ${x - h * 0.447},${y - h * 0.34} ${x - h * 0.395},${y - h * 0.376}`
  board.halo(chip, 4)
  board.tint(chip, '#f0c95a')
  board.bare(chip)
  board.edge(chip, 2.6)
  chips(board, [x - h * 0.2, y - h * 0.42], h)
}

function chips(board: Board, [x, y]: Point, h: number): void {
  const roll = dice(6)
  for (let i = 0; i < 9; i++) {
    const u = x - h * 0.045 + i * h * 0.011
    const chip = pts`${u},${y} ${u + h * 0.012},${y} ${u + h * 0.012 + (roll() - 0.5) * 9},${y - h * (0.03 + roll() * 0.03)} ${u + (roll() - 0.5) * 9},${y - h * (0.03 + roll() * 0.03)}`
    board.halo(chip, 2)
    board.tint(chip, '#f0c95a')
    board.bare(chip)
    board.edge(chip, 2.2)
  }
  const paper = pts`${x - h * 0.065},${y - h * 0.012} ${x - h * 0.02},${y - h * 0.004} ${x + h * 0.07},${y - h * 0.018} ${x + h * 0.03},${y + h * 0.07} ${x - h * 0.03},${y + h * 0.066}`
  board.halo(paper, 3)
  board.tint(paper, '#fbf7ea')
  board.area(paper, 'skin', 0.1)
  board.edge(paper, 3)
  board.line(pts`${x - h * 0.02},${y - h * 0.002} ${x},${y + h * 0.06}`, 2, 0.5)
}

/** The warden of the swans, with her notebook. */
export function warden(board: Board, [x, y]: Point, h: number): void {
  figure(board, [x, y], h, NOTING, MURIEL)
  const book = blob(
    pts`${x + h * 0.14},${y - h * 0.715} ${x + h * 0.21},${y - h * 0.76} ${x + h * 0.235},${y - h * 0.735} ${x + h * 0.17},${y - h * 0.69}`,
  )
  board.halo(book, 3)
  board.tint(book, '#fbf7ea')
  board.bare(book)
  board.edge(book, 3)
  board.line(pts`${x + h * 0.135},${y - h * 0.7} ${x + h * 0.165},${y - h * 0.78}`, 3.4, 0.8)
  const bag = blob(
    pts`${x - h * 0.1},${y - h * 0.5} ${x + h * 0.02},${y - h * 0.5} ${x + h * 0.03},${y - h * 0.37} ${x - h * 0.11},${y - h * 0.37}`,
  )
  board.line(spline(pts`${x + h * 0.03},${y - h * 0.78} ${x - h * 0.04},${y - h * 0.64} ${x - h * 0.05},${y - h * 0.5}`), 4, 1)
  board.halo(bag, 3)
  board.tint(bag, '#b98d52')
  board.fade(bag, 'skin', [x - h * 0.1, 0], [x + h * 0.03, 0], [0.1, 0.5])
  board.edge(bag, 3)
}
