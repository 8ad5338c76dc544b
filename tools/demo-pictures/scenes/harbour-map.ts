import { Board } from '#tools/demo-pictures/board.ts'
import { plain, stone } from '#tools/demo-pictures/nature.ts'
import { dice, noise } from '#tools/demo-pictures/noise.ts'
import { compass, legend, names, stops, walk } from '#tools/demo-pictures/parts/map-signs.ts'
import { ferryLine, works } from '#tools/demo-pictures/parts/map-works.ts'
import { arc, type Point, pts, rect, rough, type Shape, spline, trios } from '#tools/demo-pictures/shapes.ts'

const NORTH: Point[] = pts`0,250 180,236 330,196 450,150 600,128 700,90 800,96 850,140 838,196 780,236 742,300 756,356 720,400 640,420 560,436 500,470 430,482 330,492 190,508 0,540`
const SOUTH: Point[] = pts`0,600 200,572 340,556 450,548 540,560 600,596 668,640 740,650 800,640 840,668 828,730 770,790 740,860 760,940 720,1060 0,1060`
const ISLE: Point[] = pts`1250,300 1310,250 1390,246 1450,286 1476,350 1440,410 1360,430 1280,400 1244,350`

const COAST = [coast(NORTH.slice(0, 20)), coast(SOUTH.slice(0, 15)), rough(spline(ISLE, true, 8), 5, 9)]

const LANDS: Shape[] = [COAST[0] ?? [], [...(COAST[1] ?? []), [0, 1060]], COAST[2] ?? []]

function coast(points: Point[]): Point[] {
  return rough(spline(points, false, 8), 5, 3)
}

/** Pellmouth, its harbour and Hallsay, as an engraver of charts would cut them; nine numbered stops of a walk. */
export function harbourMap(): Board {
  const board = new Board(1560, 1040, { paper: '#f4ecd9', ink: '#26303a' })
  board.hatch('water', { field: shoreLines, texture: (x, y, tone) => tone * Math.max(0.12, 1 - distance(x, y) / 150) })
  board.hatch('land', plain(52, 11, 0.9))
  board.hatch('hill', stone(64, 7, 0.5))
  board.hatch('town', plain(34, 5.5, 0.6))
  board.tint(rect(0, 0, 1560, 1040), '#c4d6d3')
  board.area(rect(0, 0, 1560, 1040), 'water', 0.5)
  for (const shore of LANDS) land(board, shore)
  hills(board)
  roads(board)
  streets(board)
  works(board)
  ferryLine(board)
  names(board)
  walk(board)
  stops(board)
  compass(board)
  legend(board)
  frame(board)
  return board
}

function frame(board: Board): void {
  for (const margin of [rect(0, 0, 1560, 18), rect(0, 1022, 1560, 18), rect(0, 0, 18, 1040), rect(1542, 0, 18, 1040)]) {
    board.tint(margin, '#f4ecd9')
    board.bare(margin)
  }
  board.edge(rect(18, 18, 1524, 1004), 7)
  board.edge(rect(31, 31, 1498, 978), 2.4)
}

/** Lines that follow the shore, closer near to it, as on old charts. */
function shoreLines(x: number, y: number): number {
  return 9 * Math.log(1 + distance(x, y) / 26) * 1.6 + 0.1 * noise(x / 30, y / 30)
}

const CELL = 6
const known = new Map<number, number>()

/** Distance to the nearest shore, read off a grid and smoothed between. */
function distance(x: number, y: number): number {
  const [u, v] = [x / CELL, y / CELL]
  const [i, j] = [Math.floor(u), Math.floor(v)]
  const top = atCell(i, j) * (1 - u + i) + atCell(i + 1, j) * (u - i)
  const low = atCell(i, j + 1) * (1 - u + i) + atCell(i + 1, j + 1) * (u - i)
  return top * (1 - v + j) + low * (v - j)
}

function atCell(i: number, j: number): number {
  const key = i * 1000 + j
  const seen = known.get(key)
  if (seen !== undefined) return seen
  let best = Infinity
  for (const shore of COAST) for (const [x, y] of shore) best = Math.min(best, Math.hypot(x - i * CELL, y - j * CELL))
  known.set(key, best)
  return best
}

function land(board: Board, shore: Shape): void {
  board.tint(shore, '#e9dcbb')
  board.halo(shore, 2)
  board.area(shore, 'land', 0.06)
  board.edge(shore, 5)
}

function hills(board: Board): void {
  const roll = dice(5)
  for (const [x, y, n] of trios`330,300,9 470,270,6 700,150,7 130,320,5 640,860,5 1330,404,3`) {
    for (let i = 0; i < n; i++) {
      const [u, v] = [x + (roll() - 0.5) * n * 16, y + (roll() - 0.5) * n * 8]
      board.line(spline(pts`${u - 16},${v + 8} ${u - 4},${v - 8} ${u + 6},${v - 4} ${u + 18},${v + 10}`), 3.4, 0.2)
      for (let k = 0; k < 4; k++) board.line(pts`${u + k * 4},${v - 5 + k * 3} ${u + 4 + k * 4},${v + 6 + k * 2}`, 1.8, 0.5)
    }
  }
  for (let i = 0; i < 30; i++) {
    const [u, v] = [70 + roll() * 380, 924 + roll() * 60]
    board.line(pts`${u},${v} ${u},${v - 9}`, 2, 1)
    board.line(arc(u, v - 13, 6, 7, 140, 400), 2.4)
  }
}

function streets(board: Board): void {
  const roll = dice(17)
  for (const [x, y, w, h, tilt] of [
    [360, 600, 190, 90, 0.1],
    [300, 660, 90, 90, 0.06],
    [560, 670, 130, 60, 0.4],
    [460, 700, 130, 90, 0.2],
    [700, 300, 50, 40, -0.6],
    [724, 210, 70, 40, -0.4],
  ] satisfies [number, number, number, number, number][]) {
    for (let u = 0; u < w; u += 26) {
      for (let v = 0; v < h; v += 22) {
        if (roll() < 0.18) continue
        const [bx, by] = [x + u, y + v + u * tilt]
        const block = pts`${bx},${by} ${bx + 15 + roll() * 7},${by + 15 * tilt} ${bx + 15 + roll() * 7},${by + 12 + roll() * 5 + 15 * tilt} ${bx},${by + 13}`
        board.halo(block, 2)
        board.tint(block, '#cf9a7c')
        board.area(block, 'town', 0.44)
        board.edge(block, 2)
      }
    }
  }
}

/** The roads to the next towns, the bridge, and the path to the light. */
function roads(board: Board): void {
  for (const road of [
    pts`0,700 112,600 260,610 420,640 560,690`,
    pts`560,690 620,780 610,900 560,1060`,
    pts`0,470 60,490 104,512`,
    pts`104,512 280,470 440,452 560,414 690,392 752,350`,
  ]) {
    const line = spline(road)
    board.line(line, 11, 1)
    board.scratch(line, 6, 1)
  }
}
