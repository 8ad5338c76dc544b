import { Board } from '#tools/demo-pictures/board.ts'
import { letters } from '#tools/demo-pictures/lettering.ts'
import { plain, sea, smoothFace, stone } from '#tools/demo-pictures/nature.ts'
import { chartFerry } from '#tools/demo-pictures/parts/chart-ferry.ts'
import { blob, pts, rect, rough, spline } from '#tools/demo-pictures/shapes.ts'

/** Pounds a season, from facts.md: what the report strikes out, what is paid although nothing sails, and what is left. */
const STRUCK_OUT = 90_090
const PAID_ANYWAY = 3 * 154 * 156
const SAVED = STRUCK_OUT - PAID_ANYWAY

const LEFT = 90
/** Dots to a pound. */
const UNIT = 1380 / STRUCK_OUT
const WATER = 936

/** A chart: of the sum that the report would save, how much goes on being paid and how little is left. */
export function winterCutChart(): Board {
  const board = new Board(1560, 1170, { paper: '#f4ecdb', ink: '#1e2830' })
  board.hatch('fares', smoothFace(45, 7))
  board.hatch('rest', plain(-45, 9, 0.9))
  board.hatch('kept', smoothFace(90, 8))
  board.hatch('sea', sea(WATER - 10, 0.8, 6))
  board.hatch('hull', smoothFace(12, 5.5))
  board.hatch('house', smoothFace(88, 5.5))
  board.hatch('stone', stone(4, 9, 0.5))
  letters(board, 'WHAT THE CUT SAVES', [LEFT, 120], { size: 62, weight: 0.15, spread: 1.15 })
  letters(board, 'THREE SAILINGS A DAY, ONE SEASON', [LEFT + 2, 190], { size: 38, spread: 1.2, weight: 0.12 })
  bar(board, 292, 'IN THE COUNCIL’S REPORT', [0, STRUCK_OUT], ['#d98e72', 'rest', 0.26])
  bar(board, 512, 'PAID ALL THE SAME, BOAT OR NO BOAT', [SAVED, STRUCK_OUT], ['#cfc7b4', 'kept', 0.2])
  bar(board, 732, 'WHAT IS LEFT', [0, SAVED], ['#5f93a1', 'fares', 0.5])
  for (const [pounds, from, to] of [
    [STRUCK_OUT, 426, 536],
    [SAVED, 646, 690],
  ] as const)
    for (let y = from; y < to; y += 15) board.line(pts`${xOf(pounds)},${y} ${xOf(pounds)},${y + 8}`, 4, 1)
  moored(board)
  return board
}

const xOf = (pounds: number): number => LEFT + pounds * UNIT

/** A bar from one sum to another under its name; the sum stands in it, or beside it where it is too short. */
function bar(board: Board, y: number, name: string, [from, to]: [number, number], [colour, hatch, tone]: [string, string, number]): void {
  const shape = rect(xOf(from), y + 24, (to - from) * UNIT, 108)
  board.halo(shape, 6)
  board.tint(shape, colour)
  board.area(shape, hatch, tone)
  board.edge(shape, 5)
  letters(board, name, [LEFT, y], { size: 42, weight: 0.14, spread: 1.05 })
  const short = (to - from) * UNIT < 400
  const middle = short ? xOf(to) + 200 : xOf((from + to) / 2)
  const plate = rect(middle - 176, y + 38, 352, 80)
  board.tint(plate, '#f4ecdb')
  board.bare(plate)
  if (!short) board.edge(plate, 3)
  letters(board, `£${(to - from).toLocaleString('en-GB')}`, [middle, y + 106], { size: 56, align: 'middle', weight: 0.15 })
}

/** The boat that costs £154 a sailing while she lies at the quay. */
function moored(board: Board): void {
  const crest = spline(
    pts`0,${WATER} 60,${WATER + 8} 140,${WATER - 4} 240,${WATER + 8} 360,${WATER - 4} 480,${WATER + 8} 600,${WATER - 4} 720,${WATER + 8} 840,${WATER - 4} 960,${WATER + 8} 1080,${WATER - 2} 1200,${WATER + 4}`,
  )
  const body = [...crest, ...pts`1200,1170 0,1170`]
  board.halo(body, 5)
  board.tint(body, '#b3cccb')
  board.fade(body, 'sea', [0, WATER], [0, 1170], [0.3, 0.62])
  board.line(crest, 6, 0.9)
  chartFerry(board, [850, 1098], 470)
  const quay = pts`1178,898 1560,898 1560,1170 1178,1170`
  board.halo(quay, 5)
  board.tint(quay, '#d3c6ad')
  board.fade(quay, 'stone', [0, 898], [0, 1170], [0.3, 0.7])
  board.line(rough(spline(pts`1170,898 1360,900 1560,898`), 2), 9, 0.9)
  for (const [row, y] of [960, 1022, 1084, 1146].entries()) {
    board.scratch(pts`1182,${y} 1560,${y}`, 4, 1)
    for (let x = 1240 + (row % 2) * 55; x < 1560; x += 110) board.scratch(pts`${x},${y} ${x},${y - 60}`, 4, 1)
  }
  const post = blob(pts`1256,900 1260,862 1240,846 1256,824 1304,824 1320,846 1300,862 1304,900`)
  board.halo(post, 4)
  board.tint(post, '#5a5046')
  board.fade(post, 'house', [1240, 0], [1320, 0], [0.4, 0.7, 0.97])
  board.line(spline(pts`1266,872 1206,936 1150,968 1094,1008`), 8, 0.8)
  board.line(spline(pts`1262,878 1282,886 1302,878`), 9, 0.8)
}
