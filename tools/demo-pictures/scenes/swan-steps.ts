import { Board } from '#tools/demo-pictures/board.ts'
import { letters } from '#tools/demo-pictures/lettering.ts'
import { plain, sea, sky, smoothFace, stone } from '#tools/demo-pictures/nature.ts'
import { dice } from '#tools/demo-pictures/noise.ts'
import { applinsVan } from '#tools/demo-pictures/parts/applins-van.ts'
import { QUAY, steps, tread, wall } from '#tools/demo-pictures/parts/quay-steps.ts'
import { feeder, warden } from '#tools/demo-pictures/parts/swan-steps-people.ts'
import { reflection, standing, swan } from '#tools/demo-pictures/parts/swans.ts'
import { ellipse, type Point, poly, pts, rect, spline } from '#tools/demo-pictures/shapes.ts'

/** Ten to one at Swan Steps: a man with chips, the cob, and the warden who writes it down. */
export function swanSteps(): Board {
  const board = new Board(1560, 1040, { paper: '#f3ecda', ink: '#1f2a31' })
  board.hatch('sky', sky(10, 0.75, 41))
  board.hatch('sea', sea(360, 0.95, 34))
  board.hatch('house', plain(88, 8, 0.7))
  board.hatch('stone', stone(3, 8.5, 0.6))
  board.hatch('face', plain(86, 7.5, 0.6))
  board.hatch('panel', smoothFace(2, 6))
  board.hatch('feather', smoothFace(-22, 5.4))
  board.hatch('cloth', smoothFace(74, 5.2))
  board.hatch('skin', smoothFace(-30, 5.2))
  harbour(board)
  town(board)
  wall(board)
  applinsVan(board, [1016, QUAY - 8])
  notice(board)
  warden(board, [560, QUAY + 2], 336)
  steps(board)
  birds(board)
  feeder(board, [1010, tread(5)[1]], 440)
  return board
}

function harbour(board: Board): void {
  board.tint(rect(0, 0, 1560, QUAY), '#cfdcd8')
  board.tint(poly(...spline(pts`0,270 400,236 900,260 1560,230`), [1560, QUAY], [0, QUAY]), '#ecdfc2')
  board.fade(rect(0, 0, 1560, QUAY), 'sky', [0, 0], [0, QUAY], [0.42, 0.26, 0.06])
  board.tint(rect(0, 368, 1560, 700), '#7fa6a6')
  board.fade(rect(0, 368, 1560, 700), 'sea', [0, 368], [0, 1040], [0.28, 0.5, 0.68])
  const mole = pts`0,352 250,360 262,360 262,382 0,388`
  board.halo(mole, 3)
  board.tint(mole, '#a59a88')
  board.area(mole, 'stone', 0.6)
  board.area(pts`238,360 243,312 257,312 262,360`, 'house', 0.2)
  board.solid(pts`236,314 264,314 257,298 243,298`)
  board.glow([250, 304], 26, ['#a9c9b4', '#6fae8d'])
  for (const [x, h] of pts`60,150 110,120 330,170 372,130`) {
    board.line(pts`${x},${410 - h} ${x},404`, 4, 0.8)
    board.line(pts`${x},${424 - h} ${x + 34},396`, 2, 1)
    const hull = pts`${x - 44},400 ${x + 50},396 ${x + 38},420 ${x - 36},420`
    board.halo(hull, 3)
    board.tint(hull, x > 200 ? '#4f7fa0' : '#b5473a')
    board.area(hull, 'panel', 0.5)
    board.edge(hull, 3)
  }
}

/** Fronts of the Quay, and the clock of the Custom House at ten to one. */
function town(board: Board): void {
  const colours = ['#d9b79a', '#c9cdb8', '#e3cf9f', '#c7b3b0', '#b9c6c6']
  const roll = dice(9)
  let x = 450
  for (let i = 0; x < 1560; i++) {
    const [w, top] = [72 + roll() * 30, 250 + roll() * 40]
    const front = pts`${x},${QUAY} ${x},${top + 34} ${x + w / 2},${top} ${x + w},${top + 34} ${x + w},${QUAY}`
    board.halo(front, 2)
    board.tint(front, colours[i % 5] ?? '#d9b79a')
    board.area(front, 'house', 0.2)
    board.edge(front, 2.4)
    for (const v of [60, 112]) for (const u of [0.2, 0.6]) board.solid(rect(x + w * u, top + v, w * 0.18, 26))
    x += w
  }
  const tower = rect(872, 96, 92, QUAY - 96)
  board.halo(tower, 3)
  board.tint(tower, '#d8cbb0')
  board.fade(tower, 'house', [872, 0], [964, 0], [0.14, 0.44])
  board.edge(tower, 3)
  board.solid(pts`860,98 918,34 976,98`)
  const dial = ellipse(918, 156, 36, 36)
  board.halo(dial, 3)
  board.tint(dial, '#fbf7ea')
  board.bare(dial)
  board.edge(dial, 4)
  const hand = (turn: number, long: number): Point => [918 + Math.sin(turn) * long, 156 - Math.cos(turn) * long]
  board.line([[918, 156], hand((50 / 60) * 2 * Math.PI, 29)], 4, 1)
  board.line([[918, 156], hand((12.83 / 12) * 2 * Math.PI, 18)], 5.4, 1)
}

function notice(board: Board): void {
  board.scratch(pts`752,250 752,${QUAY - 8}`, 18, 1)
  board.line(pts`752,250 752,${QUAY - 8}`, 11, 1)
  const plate = rect(672, 206, 160, 112)
  board.halo(plate, 4)
  board.tint(plate, '#fbf7ea')
  board.bare(plate)
  board.edge(plate, 5)
  for (const [i, text] of ['DO NOT', 'FEED THE', 'SWANS'].entries())
    letters(board, text, [752, 240 + i * 31], { size: 22, weight: 0.18, align: 'middle' })
}

function birds(board: Board): void {
  const [, foot] = tread(8)
  standing(board, pts`630,${foot} 672,${foot}`, 720)
  swan(board, [600, 690], 298, 'begging')
  for (const [x, y, s, turn, young] of [
    [196, 806, 236, 1, false],
    [420, 912, 130, 1, true],
    [250, 956, 130, 1, true],
    [700, 990, 130, -1, true],
  ] as const) {
    reflection(board, [x, y], s)
    swan(board, [x, y], s, 'calm', turn, young)
    board.scratch(spline(pts`${x - s * 0.7},${y + s * 0.12} ${x},${y + s * 0.07} ${x + s * 0.7},${y + s * 0.12}`), s * 0.03, 0.3)
  }
}
