import { Board } from '#tools/demo-pictures/board.ts'
import { letters } from '#tools/demo-pictures/lettering.ts'
import { plain, sea, smoothFace } from '#tools/demo-pictures/nature.ts'
import { chartFerry } from '#tools/demo-pictures/parts/chart-ferry.ts'
import { type Point, pts, rect, rough, spline } from '#tools/demo-pictures/shapes.ts'

/** Pounds of fares for each return sailing, from the table in facts.md. */
const FARES: [string, number][] = [
  ['06.50', 211.7],
  ['09.30', 116.4],
  ['13.15', 79.3],
  ['16.20', 184.2],
  ['19.40', 51.8],
]
const COST = 275
const FOOT = 800
/** Dots to a pound. */
const UNIT = 1.86

/** A chart: what each winter sailing costs, the part that fares pay, and the part that the town does. */
export function winterBoatChart(): Board {
  const board = new Board(1560, 1040, { paper: '#f4ecdb', ink: '#1e2830' })
  board.hatch('fares', smoothFace(45, 7))
  board.hatch('rest', plain(-45, 9, 0.9))
  board.hatch('sea', sea(790, 0.8, 6))
  board.hatch('hull', smoothFace(12, 5.5))
  board.hatch('house', smoothFace(88, 5.5))
  letters(board, 'WHAT EACH WINTER SAILING COSTS', [90, 108], { size: 40, weight: 0.15, spread: 1.15 })
  letters(board, 'AND WHO PAYS FOR IT, PER RETURN SAILING', [92, 156], { size: 20, spread: 1.4, weight: 0.12 })
  scale(board)
  FARES.forEach(([time, fares], i) => column(board, 210 + i * 256, time, fares))
  water(board)
  key(board)
  return board
}

const heightOf = (pounds: number): number => FOOT - pounds * UNIT

function scale(board: Board): void {
  for (const pounds of [100, 200]) {
    const y = heightOf(pounds)
    for (let x = 150; x < 1500; x += 16) board.line(pts`${x},${y} ${x + 7},${y}`, 2.4, 1)
    letters(board, `£${String(pounds)}`, [136, y + 8], { size: 18, align: 'end' })
  }
  const top = heightOf(COST)
  board.line(pts`150,${top} 800,${top} 1500,${top}`, 4, 1)
  letters(board, '£275', [136, top + 8], { size: 18, align: 'end', weight: 0.17 })
}

function column(board: Board, x: number, time: string, fares: number): void {
  const wide = 168
  const [top, line] = [heightOf(COST), heightOf(fares)]
  const rest = rect(x, top, wide, line - top)
  board.tint(rest, '#d98e72')
  board.area(rest, 'rest', 0.26)
  board.edge(rest, 4)
  const paid = rect(x, line, wide, FOOT - line)
  board.tint(paid, '#5f93a1')
  board.area(paid, 'fares', 0.5)
  board.edge(paid, 5)
  board.line(rough(pts`${x - 10},${line} ${x + wide / 2},${line} ${x + wide + 10},${line}`, 1), 8, 0.9)
  figure(board, `£${(COST - fares).toFixed(2)}`, [x + wide / 2, Math.max(top + 58, (top + line) / 2 + 12)])
  figure(board, `£${fares.toFixed(2)}`, [x + wide / 2, (line + FOOT) / 2 + 12])
  letters(board, time, [x + wide / 2, top - 18], { size: 30, align: 'middle', weight: 0.15 })
}

function figure(board: Board, text: string, [x, y]: Point): void {
  const plate = rect(x - 72, y - 32, 144, 42)
  board.tint(plate, '#f4ecdb')
  board.bare(plate)
  board.edge(plate, 2.4)
  letters(board, text, [x, y], { size: 21, align: 'middle', weight: 0.15 })
}

function water(board: Board): void {
  const crest: Point[] = []
  for (let x = 0; x <= 1560; x += 40) crest.push([x, FOOT + (x % 80 === 0 ? -8 : 9)])
  const body = [...spline(crest), [1560, 1040] satisfies Point, [0, 1040] satisfies Point]
  board.halo(body, 5)
  board.tint(body, '#b3cccb')
  board.fade(body, 'sea', [0, FOOT], [0, 1040], [0.3, 0.62])
  board.line(spline(crest), 6, 0.9)
  chartFerry(board, [1270, 962], 330)
}

function key(board: Board): void {
  const plate = rect(90, 896, 880, 92)
  board.tint(plate, '#f4ecdb')
  board.halo(plate, 6)
  board.bare(plate)
  board.edge(plate, 4)
  for (const [x, colour, hatch, tone, words] of [
    [116, '#5f93a1', 'fares', 0.5, 'PAID BY FARES'],
    [540, '#d98e72', 'rest', 0.26, 'PAID BY THE TOWN'],
  ] satisfies [number, string, string, number, string][]) {
    const swatch = rect(x, 918, 64, 48)
    board.tint(swatch, colour)
    board.area(swatch, hatch, tone)
    board.edge(swatch, 4)
    letters(board, words, [x + 86, 953], { size: 24, weight: 0.14 })
  }
}
