import type { Board } from '#tools/demo-pictures/board.ts'
import type { Sitter } from '#tools/demo-pictures/head.ts'
import type { Vec } from '#tools/demo-pictures/sdf.ts'
import { ellipse, type Point, poly, spline, trios } from '#tools/demo-pictures/shapes.ts'

/** Whose features they are, and how heavy the brows. */
export type Featured = Pick<Sitter, 'head' | 'yaw' | 'age'> & { darkness: { hair: number }; eyesShut?: boolean }

/**
 * What the burin cuts by hand on top of the form: lids, brows, iris, the line of the mouth, the marks of age.
 * @param size against a portrait; where a head is small the strokes are somewhat heavier for it
 */
export function features(board: Board, sitter: Featured, put: Put, size = 1): void {
  const cut = (points: Vec[], width: number, ends = 0.25) => board.line(spline(points.map(put)), width * size, ends)
  for (const side of [-1, 1]) if (side * Math.sin(sitter.yaw) < 0.5) eye(board, sitter, put, cut, side, size)
  const y = -0.5 * sitter.head.long - 0.012
  cut(trios`-0.21,${y + 0.012},0.68 -0.1,${y - 0.006},0.78 0,${y + 0.008},0.8 0.1,${y - 0.006},0.78 0.21,${y + 0.012},0.68`, 3.4)
  const tip = -0.2 * sitter.head.nose.long - 0.1
  for (const side of [-1, 1])
    if (side * Math.sin(sitter.yaw) < 0.5)
      cut(trios`${side * 0.04},${tip},0.9 ${side * 0.085},${tip + 0.01},0.88 ${side * 0.12 * sitter.head.nose.wide},${tip + 0.035},0.84`, 3)
  if (sitter.age > 0.2) age(cut, sitter)
}

type Put = (v: Vec) => Point
type Cut = (points: Vec[], width: number, ends?: number) => void

function eye(board: Board, sitter: Featured, put: Put, cut: Cut, side: number, size: number): void {
  const on = (u: number, v: number): Vec => [side * (0.285 + u), 0.05 + v, 0.58 + Math.sqrt(Math.max(0.0001, 0.0225 - u * u - v * v))]
  const lid = [on(-0.13, -0.01), on(-0.07, 0.045), on(0, 0.06), on(0.08, 0.04), on(0.14, -0.01)]
  const under = [on(-0.13, -0.01), on(-0.05, -0.045), on(0.03, -0.05), on(0.1, -0.03), on(0.14, -0.01)]
  if (sitter.eyesShut) {
    cut(under, 5, 0.3)
    brow(sitter, cut, side)
    return
  }
  const white = poly(...spline(lid.map(put)), ...spline(under.map(put)).toReversed())
  board.tint(white, '#f6f0e2')
  board.bare(white)
  const [cx, cy] = put(on(side * sitter.yaw * 0.05, 0.006))
  const iris = ellipse(cx, cy, 6.4 * size, 6.6 * size)
  for (const [i, point] of iris.entries()) if (i % 2 === 0) board.line([[cx, cy], point], 1.6 * size, 1)
  board.solid(ellipse(cx, cy, 4.4 * size, 4.6 * size))
  board.edge(iris, 1.6 * size)
  board.bare(ellipse(cx - 1.8 * size, cy - 2.2 * size, 1.5 * size, 1.5 * size))
  cut(lid, 4.6, 0.3)
  cut(under, 1.9, 0.3)
  cut(trios`${side * 0.15},0.14,0.72 ${side * 0.28},0.165,0.73 ${side * 0.42},0.12,0.66`, 2.2, 0.2)
  brow(sitter, cut, side)
}

function brow(sitter: Featured, cut: Cut, side: number): void {
  if (sitter.head.hat === 'peaked') return
  const heavy = sitter.head.brow * (sitter.darkness.hair > 0.4 ? 7 : 5.2)
  cut(trios`${side * 0.1},0.22,0.82 ${side * 0.24},0.275,0.8 ${side * 0.38},0.265,0.72 ${side * 0.47},0.2,0.62`, heavy, 0.2)
}

function age(cut: Cut, { age: years, head }: Featured): void {
  const w = 1.6 + years * 1.4
  for (const side of [-1, 1]) {
    cut(trios`${side * 0.13},-0.24,0.78 ${side * 0.25},-0.36,0.7 ${side * 0.3},${-0.5 * head.long},0.62`, w + 0.6, 0.1)
    cut(trios`${side * 0.17},-0.1,0.72 ${side * 0.28},-0.14,0.71 ${side * 0.4},-0.1,0.66`, w, 0.1)
    for (const v of [0.06, 0, -0.06]) cut(trios`${side * 0.47},${0.02 + v * 0.4},0.6 ${side * 0.56},${0.03 + v * 1.3},0.5`, w * 0.8, 0.1)
  }
  if (head.hat || years < 0.45) return
  for (const v of [0.46, 0.55]) cut(trios`-0.36,${v},0.62 -0.1,${v + 0.03},0.74 0.14,${v + 0.02},0.73 0.36,${v},0.62`, w * 0.8, 0.1)
}
