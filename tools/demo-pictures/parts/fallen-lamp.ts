import type { Board } from '#tools/demo-pictures/board.ts'
import { letters } from '#tools/demo-pictures/lettering.ts'
import { dice } from '#tools/demo-pictures/noise.ts'
import { arc, blob, ellipse, type Point, pts, rough, spline } from '#tools/demo-pictures/shapes.ts'

/** What fell at twenty past seven: the shade on its side on the front desk, its flex, and plaster. */
export function fallenLamp(board: Board): void {
  const [x, y] = [640, 664]
  board.shade(ellipse(x + 14, y + 16, 120, 14), 0.6, 4)
  const flex = spline(
    pts`${x - 84},${y - 56} ${x - 128},${y - 40} ${x - 150},${y + 6} ${x - 110},${y + 12} ${x - 96},${y - 8} ${x - 140},${y + 2} ${x - 196},${y + 22} ${x - 204},${y + 70} ${x - 196},${y + 120}`,
  )
  board.scratch(flex, 11, 0.9)
  board.line(flex, 6, 0.9)
  for (const way of [-1, 1]) board.line(pts`${x - 196},${y + 116} ${x - 196 + way * 7},${y + 138}`, 3, 0.8)
  const shade = blob(
    pts`${x - 92},${y - 70} ${x - 92},${y - 36} ${x - 50},${y - 16} ${x + 10},${y + 14} ${x + 50},${y + 16} ${x + 84},${y - 60} ${x + 66},${y - 140} ${x + 30},${y - 138} ${x - 40},${y - 92}`,
  )
  board.halo(shade, 6)
  board.tint(shade, '#5f7f76')
  board.fade(shade, 'iron', [x, y - 140], [x - 20, y + 18], [0.12, 0.34, 0.6, 0.92])
  board.edge(shade, 4)
  const dent = blob(pts`${x - 20},${y - 60} ${x + 12},${y - 74} ${x + 8},${y - 36} ${x - 14},${y - 34}`)
  board.shade(dent, 0.6, 3, shade)
  board.scratch(spline(pts`${x - 18},${y - 34} ${x + 4},${y - 30} ${x + 14},${y - 50}`), 3.4, 0.4)
  const mouth: Point[] = ellipse(0, 0, 27, 78).map(([u, v]) => [x + 58 + u * 0.96 - v * 0.12, y - 62 + v + u * 0.1])
  board.halo(mouth, 3)
  board.tint(mouth, '#f6f1e0')
  board.fade(mouth, 'iron', [x + 34, y - 100], [x + 90, y], [0.72, 0.2, 0])
  board.edge(mouth, 5)
  const bulb = blob(pts`${x + 42},${y - 68} ${x + 58},${y - 80} ${x + 76},${y - 66} ${x + 66},${y - 50} ${x + 46},${y - 52}`)
  board.halo(bulb, 3)
  board.tint(bulb, '#fbf4d2')
  board.bare(bulb)
  board.edge(bulb, 3)
  board.solid(pts`${x + 34},${y - 72} ${x + 48},${y - 74} ${x + 48},${y - 50} ${x + 34},${y - 50}`)
  plaster(board, x, y)
}

function plaster(board: Board, x: number, y: number): void {
  const roll = dice(41)
  for (let i = 0; i < 17; i++) {
    const [u, v, s] = [x - 176 + roll() * 410, y - 4 + roll() * 42, 5 + roll() * 13]
    const lump = rough(
      pts`${u - s},${v} ${u - s * 0.3},${v - s * 0.8} ${u + s * 0.8},${v - s * 0.6} ${u + s},${v + s * 0.2} ${u},${v + s * 0.4}`,
      s * 0.3,
      i,
      7,
    )
    board.shade(ellipse(u + 3, v + s * 0.4, s, s * 0.3), 0.5, 1)
    board.halo(lump, 2.4)
    board.tint(lump, '#f4f0e2')
    board.area(lump, 'skin', i % 3 === 0 ? 0.22 : 0.04)
    board.edge(lump, 2.2)
  }
}

/** They stack, and they do not care. */
export function fishBoxes(board: Board): void {
  for (const [i, [x, foot, colour]] of (
    [
      [150, 1010, '#6f93a8'],
      [166, 908, '#c9974c'],
      [142, 806, '#6f93a8'],
    ] as const
  ).entries()) {
    const [w, h, d] = [300, 100, 44]
    const front = pts`${x - w / 2},${foot - h} ${x + w / 2},${foot - h} ${x + w / 2 - 12},${foot} ${x - w / 2 + 12},${foot}`
    const end = pts`${x + w / 2},${foot - h} ${x + w / 2 + d},${foot - h - 26} ${x + w / 2 + d - 8},${foot - 34} ${x + w / 2 - 12},${foot}`
    const top = pts`${x - w / 2},${foot - h} ${x - w / 2 + d},${foot - h - 26} ${x + w / 2 + d},${foot - h - 26} ${x + w / 2},${foot - h}`
    for (const shape of [top, end, front]) board.halo(shape, 4)
    board.tint(top, colour)
    board.solid(top)
    if (i === 2) water(board, top)
    board.tint(end, colour)
    board.area(end, 'iron', 0.72)
    board.edge(end, 3.6)
    board.tint(front, colour)
    board.fade(front, 'iron', [x - w / 2, 0], [x + w / 2, 0], [0.14, 0.3, 0.5])
    board.edge(front, 4)
    board.line(pts`${x - w / 2 + 4},${foot - h + 18} ${x + w / 2 - 4},${foot - h + 18}`, 3, 1)
    const plate = pts`${x - 96},${foot - 70} ${x + 96},${foot - 70} ${x + 96},${foot - 26} ${x - 96},${foot - 26}`
    board.tint(plate, '#f1ecdc')
    board.bare(plate)
    board.edge(plate, 2.4)
    letters(board, 'PROVIDER', [x, foot - 36], { size: 25, weight: 0.16, align: 'middle' })
  }
}

function water(board: Board, top: readonly Point[]): void {
  const [a, b, c, d] = top
  if (!a || !b || !c || !d) return
  const pool = pts`${a[0] + 26},${a[1] - 4} ${b[0] + 6},${b[1] + 6} ${c[0] - 26},${c[1] + 6} ${d[0] - 8},${d[1] - 4}`
  board.tint(pool, '#a9c3c6')
  board.area(pool, 'iron', 0.2)
  board.scratch(arc((a[0] + c[0]) / 2, (a[1] + c[1]) / 2, 60, 6, 0, 360, 20), 3, 1)
}
