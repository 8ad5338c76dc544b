import { Board } from '#tools/demo-pictures/board.ts'
import { stander } from '#tools/demo-pictures/folk.ts'
import { letters } from '#tools/demo-pictures/lettering.ts'
import { plain, smoothFace, stone } from '#tools/demo-pictures/nature.ts'
import { dice } from '#tools/demo-pictures/noise.ts'
import { blob, type Point, pts, rect, rough, spline, trios } from '#tools/demo-pictures/shapes.ts'

/** People walking on to Fish Quay on the Saturday and the Sunday, from the table of the story. */
const WEEKENDS: [string, boolean, number, number][] = [
  ['BEFORE', true, 1190, 930],
  ['BEFORE', false, 1770, 1310],
  ['FIRST', false, 2310, 1690],
  ['SECOND', true, 1260, 1030],
  ['THIRD', false, 2450, 2180],
  ['FOURTH', false, 2890, 2070],
]
const FOOT = 800
/** Dots to a person. */
const UNIT = 0.108
const SATURDAY = '#5f93a1'
const SUNDAY = '#e0b25c'

/** A chart: how many people walked on to the Quay, the weekends before the trial and its first four. */
export function quayChart(): Board {
  const board = new Board(1560, 1040, { paper: '#f4ecdb', ink: '#1e2830' })
  board.hatch('saturday', smoothFace(45, 7))
  board.hatch('sunday', plain(-45, 9, 0.9))
  board.hatch('ground', stone(4, 9, 0.45))
  board.hatch('cloth', smoothFace(78, 5))
  board.hatch('skin', smoothFace(-30, 5))
  letters(board, 'WALKING ON TO FISH QUAY', [90, 92], { size: 40, weight: 0.15, spread: 1.15 })
  letters(board, 'PEOPLE COUNTED AT BOTH ENDS, 10 TO 6, BY WEEKEND', [92, 136], { size: 20, spread: 1.4, weight: 0.12 })
  scale(board)
  WEEKENDS.forEach((weekend, i) => column(board, placeOf(i), weekend))
  letters(board, 'WITH CARS', [placeOf(0) + 160, 186], { size: 18, align: 'middle', weight: 0.14, spread: 1.3 })
  letters(board, 'THE TRIAL, WITHOUT', [placeOf(3) + 186, 186], { size: 18, align: 'middle', weight: 0.14, spread: 1.3 })
  for (let y = 168; y < FOOT; y += 18) board.line(pts`${placeOf(2) - 40},${y} ${placeOf(2) - 40},${y + 9}`, 3, 1)
  quay(board)
  key(board)
  return board
}

/** The two before stand apart from the four of the trial. */
const placeOf = (i: number): number => 190 + i * 212 + (i > 1 ? 34 : 0)

const heightOf = (people: number): number => FOOT - people * UNIT

const spoken = (people: number): string => people.toLocaleString('en-GB')

function scale(board: Board): void {
  for (const people of [1000, 2000, 3000, 4000, 5000]) {
    const y = heightOf(people)
    for (let x = 162; x < 1510; x += 16) board.line(pts`${x},${y} ${x + 7},${y}`, 2.4, 1)
    letters(board, spoken(people), [148, y + 8], { size: 18, align: 'end' })
  }
}

function column(board: Board, x: number, [name, wet, saturday, sunday]: [string, boolean, number, number]): void {
  const wide = 150
  const [line, top] = [heightOf(saturday), heightOf(saturday + sunday)]
  const upper = rect(x, top, wide, line - top)
  board.halo(upper, 6)
  board.tint(upper, SUNDAY)
  board.area(upper, 'sunday', 0.24)
  board.edge(upper, 4)
  const lower = rect(x, line, wide, FOOT - line)
  board.tint(lower, SATURDAY)
  board.area(lower, 'saturday', 0.5)
  board.edge(lower, 5)
  board.line(rough(pts`${x - 10},${line} ${x + wide / 2},${line} ${x + wide + 10},${line}`, 1), 8, 0.9)
  figure(board, spoken(sunday), [x + wide / 2, (top + line) / 2 + 12])
  figure(board, spoken(saturday), [x + wide / 2, (line + FOOT) / 2 + 12])
  total(board, [x + wide / 2, top - 14], spoken(saturday + sunday))
  letters(board, name, [x + wide / 2, FOOT + 34], { size: 19, align: 'middle', weight: 0.15 })
  if (wet) umbrella(board, [x + wide / 2, top - 62])
}

function total(board: Board, [x, y]: Point, text: string): void {
  board.tint(rect(x - 64, y - 36, 128, 44), '#f4ecdb')
  board.bare(rect(x - 64, y - 36, 128, 44))
  letters(board, text, [x, y], { size: 29, align: 'middle', weight: 0.15 })
}

function figure(board: Board, text: string, [x, y]: Point): void {
  const plate = rect(x - 56, y - 32, 112, 42)
  board.tint(plate, '#f4ecdb')
  board.bare(plate)
  board.edge(plate, 2.4)
  letters(board, text, [x, y], { size: 21, align: 'middle', weight: 0.15 })
}

/** It stands over the weekends on which it rained. */
function umbrella(board: Board, [x, y]: Point): void {
  const shade = blob(
    pts`${x - 46},${y - 22} ${x - 30},${y - 56} ${x},${y - 68} ${x + 30},${y - 56} ${x + 46},${y - 22} ${x + 22},${y - 30} ${x},${y - 22} ${x - 22},${y - 30}`,
  )
  board.halo(shade, 5)
  board.tint(shade, '#a8483a')
  board.area(shade, 'cloth', 0.4)
  board.edge(shade, 3.4)
  for (const u of [-22, 0, 22]) board.line(spline(pts`${x},${y - 66} ${x + u * 0.8},${y - 48} ${x + u},${y - 27}`), 2.6, 0.8)
  board.line(spline(pts`${x},${y - 24} ${x},${y + 4} ${x + 8},${y + 10} ${x + 15},${y + 2}`), 4.4, 0.8)
}

function quay(board: Board): void {
  board.line(pts`150,${FOOT} 800,${FOOT} 1510,${FOOT}`, 6, 1)
  const ground = pts`0,856 400,850 1000,852 1560,848 1560,1040 0,1040`
  board.halo(ground, 4)
  board.tint(ground, '#d3c6ad')
  board.fade(ground, 'ground', [0, 850], [0, 1040], [0.14, 0.56])
  board.line(rough(spline(pts`0,856 400,850 1000,852 1560,848`), 2), 7, 0.9)
  const roll = dice(14)
  const coats = ['#c06a4c', '#5f7f86', '#e2a33d', '#8d8a78', '#a3475a', '#5f7f54']
  for (const [
    i,
    [x, y, h],
  ] of trios`880,1004,136 968,1022,92 1060,1000,142 1146,1014,128 1250,1006,140 1330,1024,88 1420,1002,138 1504,1014,132`.entries()) {
    board.shade(pts`${x - 14},${y - 3} ${x + 14},${y - 3} ${x + 70},${y + 16} ${x + 26},${y + 20}`, 0.5, 6)
    stander(board, x, y, h, {
      hat: i % 3 === 1 ? 'bobble' : 'none',
      coat: 0.46,
      tint: coats[i % 6] ?? '#8d8a78',
      hair: ['#6a4a33', '#2b2320', '#c99d52'][i % 3] ?? '#6a4a33',
      skirt: roll() > 0.5,
      ...(i % 4 === 2 ? { bag: 'right' as const } : {}),
    })
  }
}

function key(board: Board): void {
  const plate = rect(90, 892, 700, 92)
  board.halo(plate, 6)
  board.tint(plate, '#f4ecdb')
  board.bare(plate)
  board.edge(plate, 4)
  for (const [x, colour, hatch, tone, words] of [
    [112, SATURDAY, 'saturday', 0.5, 'SATURDAY'],
    [372, SUNDAY, 'sunday', 0.24, 'SUNDAY'],
  ] satisfies [number, string, string, number, string][]) {
    const swatch = rect(x, 914, 56, 48)
    board.tint(swatch, colour)
    board.area(swatch, hatch, tone)
    board.edge(swatch, 4)
    letters(board, words, [x + 74, 948], { size: 22, weight: 0.14 })
  }
  umbrella(board, [632, 969])
  letters(board, 'WET', [692, 948], { size: 22, weight: 0.14 })
}
