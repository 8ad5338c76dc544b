import type { Board } from '#tools/demo-pictures/board.ts'
import { lantern, lanternLight } from '#tools/demo-pictures/parts/lantern.ts'
import type { Point, Shape } from '#tools/demo-pictures/shapes.ts'

const MIDDLE = 785
const FRONTS = ['#a8897a', '#8d93a0', '#b39a7c', '#7f8c86', '#9c7f86']
/** How far from the middle a front begins and ends, the nearest house last. */
const HOUSES: [number, number][] = [
  [108, 150],
  [152, 208],
  [210, 296],
  [298, 424],
  [426, 600],
  [602, 860],
]

/** How far along the street (0 at its top) a place `off` from the middle lies. */
const depth = (off: number): number => (off - 100) / 430

/** The foot of a front and the level of its eaves: the street falls towards us, and the roofs stand higher. */
const footOf = (off: number): number => 560 + depth(off) * 480
const eavesOf = (off: number, tall: number): number => 400 - depth(off) * (250 + tall) - tall * 0.2

/** The houses of one side of the street, from its top down to us. Needs the hatches `house`, `roof` and `paper`. */
export function terraceSide(board: Board, side: -1 | 1): void {
  HOUSES.forEach(([from, to], i) => house(board, side, from, to, i + (side > 0 ? 2 : 0)))
}

function house(board: Board, side: -1 | 1, from: number, to: number, i: number): void {
  const tall = [30, 80, 10, 60, 0][i % 5] ?? 30
  const at = (t: number, v: number): Point => {
    const off = from + (to - from) * t
    const [foot, eaves] = [footOf(off), eavesOf(off, tall)]
    return [MIDDLE + side * off, foot + (eaves - foot) * v]
  }
  const front: Shape = [at(0, 0), at(0, 1), at(1, 1), at(1, 0)]
  const roof: Shape = [at(-0.05, 0.99), at(0.5, 1.24), at(1.05, 0.99)]
  board.halo(roof, 3)
  board.tint(roof, '#5a4a55')
  board.area(roof, 'roof', 0.78)
  board.edge(roof, 3)
  board.halo(front, 3)
  board.tint(front, FRONTS[i % 5] ?? '#a8897a')
  board.fade(front, 'house', at(0, 0.5), at(1, 0.5), [0.46, 0.74])
  board.edge(front, 3.4)
  const lamp = at(0.48, 0.27)
  lanternLight(board, lamp, (to - from) * 0.09)
  const box = (t: number, v: number, wide: number, high: number): Shape => [
    at(t, v),
    at(t, v + high),
    at(t + wide, v + high),
    at(t + wide, v),
  ]
  pane(board, box(0.16, 0.68, 0.24, 0.16), i % 3 === 0)
  pane(board, box(0.58, 0.68, 0.24, 0.16), i % 3 === 1)
  pane(board, box(0.58, 0.4, 0.26, 0.17), i % 2 === 0)
  pane(board, box(0.56, 0.13, 0.28, 0.17), i % 2 === 1)
  board.solid(box(0.16, 0, 0.24, 0.28))
  board.tint(box(0.18, 0.23, 0.2, 0.045), '#f3cf77')
  board.bare(box(0.18, 0.23, 0.2, 0.045))
  pane(board, box(0.16, 0.4, 0.24, 0.17), i % 3 === 2)
  lantern(board, lamp, (to - from) * 0.09, i)
}

function pane(board: Board, shape: Shape, lit: boolean): void {
  board.halo(shape, 3)
  if (lit) {
    board.tint(shape, '#f3cf77')
    board.bare(shape)
  } else board.solid(shape)
  board.edge(shape, 4)
  const [a, b, c, d] = shape
  if (!a || !b || !c || !d || !lit) return
  const mid = (p: Point, q: Point): Point => [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2]
  board.line([mid(a, d), mid(b, c)], 3, 1)
  board.line([mid(a, b), mid(d, c)], 3, 1)
}
