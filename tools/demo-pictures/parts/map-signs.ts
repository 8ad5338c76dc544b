import type { Board } from '#tools/demo-pictures/board.ts'
import { letters, lettersWidth } from '#tools/demo-pictures/lettering.ts'
import { ellipse, fine, placed, type Point, poly, pts, rect, type Shape, spline } from '#tools/demo-pictures/shapes.ts'

/** A name on a bare ground, so that no hatching runs through it. */
function name(board: Board, text: string, at: Point, size: number, align: 'start' | 'middle' | 'end' = 'middle', angle = 0): void {
  const length = lettersWidth(text, size) + size
  const from = align === 'middle' ? -length / 2 : align === 'end' ? -length + size / 2 : -size / 2
  const turn = (angle * Math.PI) / 180
  const corner = (u: number, v: number): Point => [
    at[0] + u * Math.cos(turn) - v * Math.sin(turn),
    at[1] + u * Math.sin(turn) + v * Math.cos(turn),
  ]
  board.bare(
    placed(corner, pts`${from},${-size * 1.45} ${from + length},${-size * 1.45} ${from + length},${size * 0.45} ${from},${size * 0.45}`),
  )
  letters(board, text, at, { size, align, angle, weight: 0.14 })
}

export function names(board: Board): void {
  name(board, 'PELLMOUTH', [270, 884], 54)
  name(board, 'RIVER PELL', [330, 540], 25, 'middle', -5)
  name(board, 'ALDCASTLE, 26 MILES', [56, 418], 23, 'start', -6)
  name(board, 'UPPER PELL', [56, 742], 23, 'start')
  name(board, 'STONEWICK, 11 MILES', [716, 976], 23, 'end')
  name(board, 'COAL BERTH', [182, 636], 23)
  name(board, 'ORRIN HEAD', [560, 206], 33, 'middle', -8)
  name(board, 'ORRIN LIGHT', [882, 96], 27, 'start')
  name(board, 'NORTH SHORE', [800, 284], 27, 'start')
  name(board, 'NORTH MOLE', [902, 404], 27, 'start')
  name(board, 'INNER BASIN', [590, 526], 23)
  name(board, 'SOUTH QUAY', [846, 728], 27, 'start')
  name(board, 'HALLSAY', [1362, 352], 30)
  name(board, 'THE CALVES', [1180, 482], 23, 'start')
  name(board, '35 MINUTES', [934, 622], 23, 'middle', -11)
}

const STOPS: Point[] = pts`704,610 764,660 618,628 424,578 386,652 344,712 500,612 690,404 836,404`

/** The way that the walk takes: to stop seven, back along the river to the bridge, and out to the Mole. */
const WALK: Point[][] = [
  pts`704,610 764,660`,
  pts`764,660 700,650 618,628`,
  pts`618,628 530,584 424,578`,
  pts`424,578 400,610 386,652 344,712`,
  pts`344,712 440,680 500,612`,
  pts`500,612 400,600 260,592 112,600`,
  pts`112,600 108,560 104,516`,
  pts`104,516 280,476 440,460 560,420 690,404`,
  pts`690,404 752,362 836,404`,
]

export function walk(board: Board): void {
  for (const part of WALK) {
    const way = fine(spline(part, false, 12), 5)
    let gone = 0
    way.forEach(([x, y], i) => {
      const [u, v] = way[i - 1] ?? [x, y]
      gone += Math.hypot(x - u, y - v)
      if (gone < 19 && i > 0) return
      gone = 0
      board.halo(ellipse(x, y, 5, 5), 2.4)
      board.tint(ellipse(x - 2, y - 1, 6.4, 6.4), '#b5372a')
      board.bare(ellipse(x, y, 5, 5))
      board.edge(ellipse(x, y, 5, 5), 1.6)
    })
  }
}

export function stops(board: Board): void {
  STOPS.forEach((at, i) => number(board, at, i, 26))
}

function number(board: Board, [x, y]: Point, i: number, r: number): void {
  const disc: Shape = ellipse(x, y, r, r)
  board.halo(disc, 5)
  board.tint(ellipse(x - 2, y - 1, r + 4, r + 4), '#f4ecd9')
  board.solid(disc)
  letters(board, String(i + 1), [x, y + r * 0.54], { size: r * 1.08, align: 'middle', bare: true, weight: 0.19 })
}

export function compass(board: Board): void {
  const [x, y, r] = [1196, 172, 84]
  board.tint(ellipse(x, y, r, r), '#f4ecd9')
  board.bare(ellipse(x, y, r, r))
  board.edge(ellipse(x, y, r - 3, r - 3), 4.4)
  board.edge(ellipse(x, y, r - 13, r - 13), 2.2)
  for (let i = 0; i < 32; i++) {
    const a = (i * 11.25 * Math.PI) / 180
    const on = (by: number): Point => [x + Math.cos(a) * by, y + Math.sin(a) * by]
    board.line([on(r - 13), on(r - 4)], i % 4 === 0 ? 4.4 : 2.2, 1)
  }
  for (const [i, long] of [70, 38, 70, 38, 70, 38, 70, 38].entries()) {
    const a = ((i * 45 - 90) * Math.PI) / 180
    const tip: Point = [x + Math.cos(a) * long, y + Math.sin(a) * long]
    const flank = (side: number): Point => [x + Math.cos(a + side * 0.39) * 23, y + Math.sin(a + side * 0.39) * 23]
    board.tint(poly([x, y], flank(-1), tip), i === 0 ? '#a8362a' : '#f4ecd9')
    board.solid(poly([x, y], flank(1), tip))
    board.edge(poly([x, y], flank(-1), tip), 2.4)
  }
  letters(board, 'N', [x, y - r - 14], { size: 28, align: 'middle', weight: 0.16 })
}

const LEGEND = [
  'FERRY SLIP',
  'OLD BESS',
  'FISH MARKET',
  'FISH QUAY',
  'CHAPEL STAIRS',
  'THE CHAPEL',
  'CUSTOM HOUSE',
  'THE MUSEUM',
  'NORTH MOLE',
]

/** The title, and what the numbers stand for. */
export function legend(board: Board): void {
  const [x, y, w, h] = [1100, 520, 412, 472]
  const plate = rect(x, y, w, h)
  board.halo(plate, 8)
  board.tint(plate, '#f4ecd9')
  board.bare(plate)
  board.edge(plate, 5)
  board.edge(rect(x + 9, y + 9, w - 18, h - 18), 2)
  letters(board, 'THE NINE STOPS', [x + w / 2, y + 56], { size: 30, align: 'middle', weight: 0.15 })
  board.line(pts`${x + 60},${y + 76} ${x + w - 60},${y + 76}`, 3, 0.3)
  LEGEND.forEach((text, i) => {
    const v = y + 106 + i * 42
    number(board, [x + 52, v], i, 16)
    letters(board, text, [x + 88, v + 14], { size: 28, weight: 0.14 })
  })
}
