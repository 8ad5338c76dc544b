import type { Board } from '#tools/demo-pictures/board.ts'
import type { Modeller } from '#tools/demo-pictures/modeller.ts'
import { granite } from '#tools/demo-pictures/parts/granite.ts'
import { dressed, type Person, stand } from '#tools/demo-pictures/person.ts'
import { blob, ellipse, type Point, pts, rough, spline } from '#tools/demo-pictures/shapes.ts'

const DECK = 612
const FOOT: Point = [880, 500]
const TIP: Point = [498, 62]
const YELLOW = '#e2a83c'

/** The crane barge alongside the wall, a stone in the chains. Needs the hatches `hull`, `iron` and `house`. */
export function craneBarge(board: Board, modeller: Modeller): void {
  jib(board)
  hull(board)
  tracks(board)
  body(board)
  load(board, modeller)
  hand(board, modeller, [664, 508], -0.5)
  tender(board, modeller)
}

function jib(board: Board): void {
  const [dx, dy] = [TIP[0] - FOOT[0], TIP[1] - FOOT[1]]
  const long = Math.hypot(dx, dy)
  const at = (t: number, off: number): Point => {
    const wide = off * Math.min(1, 0.3 + t * 4, 0.3 + (1 - t) * 5)
    return [FOOT[0] + t * dx - (dy / long) * wide, FOOT[1] + t * dy + (dx / long) * wide]
  }
  for (const off of [-24, 24]) {
    const chord = spline([at(0, off), at(0.18, off), at(0.5, off), at(0.84, off), at(1, off)])
    board.scratch(chord, 15, 0.95)
    board.line(chord, 8, 0.95)
  }
  for (let i = 1; i < 17; i++) {
    const [t, next] = [i / 18, (i + 1) / 18]
    board.line([at(t, i % 2 ? -24 : 24), at(next, i % 2 ? 24 : -24)], 4.4, 1)
  }
  for (const off of [0, 10]) board.line([at(0.98, 10), [1010 + off, 380]], 3, 1)
  board.line(pts`940,480 1010,380 1040,490`, 9, 1)
  const wheel = ellipse(TIP[0], TIP[1], 20, 20)
  board.halo(wheel, 4)
  board.edge(wheel, 6)
}

function hull(board: Board): void {
  const side = pts`566,${DECK} 1180,${DECK - 6} 1168,704 584,708`
  board.halo(side, 5)
  board.tint(side, '#6a4a3e')
  board.fade(side, 'hull', [0, DECK], [0, 706], [0.36, 0.8])
  for (let x = 600; x < 1170; x += 74) {
    const tyre = ellipse(x, 660, 21, 24)
    board.halo(tyre, 3)
    board.solid(tyre)
    board.scratch(spline(pts`${x - 12},652 ${x},644 ${x + 10},648`), 3, 0.3)
  }
  board.line(pts`556,${DECK} 880,${DECK - 3} 1190,${DECK - 6}`, 11, 1)
  for (const x of [590, 1150]) {
    board.scratch(pts`${x},${DECK} ${x},520`, 12, 1)
    board.line(pts`${x},${DECK} ${x},520`, 7, 1)
  }
  for (const y of [560, 586]) board.line(pts`1080,${y} 1150,${y - 1}`, 3, 1)
}

function tracks(board: Board): void {
  const belt = blob(pts`790,${DECK - 4} 774,586 790,562 1000,560 1018,584 1002,${DECK - 4}`)
  board.halo(belt, 4)
  board.tint(belt, '#4c4a48')
  board.area(belt, 'iron', 0.86)
  for (let x = 806; x < 1000; x += 32) {
    board.edge(ellipse(x, 588, 12, 12), 4)
    board.bare(ellipse(x, 588, 4, 4))
  }
}

function body(board: Board): void {
  const house = pts`836,556 836,452 1080,446 1086,550`
  board.halo(house, 5)
  board.tint(house, YELLOW)
  board.fade(house, 'house', [836, 0], [1086, 0], [0.14, 0.3, 0.62])
  board.edge(house, 4)
  const weight = pts`1040,556 1040,470 1116,470 1116,552`
  board.halo(weight, 4)
  board.tint(weight, '#4c4a48')
  board.area(weight, 'iron', 0.8)
  for (const y of [478, 494, 510]) board.line(pts`930,${y} 1020,${y - 2}`, 4, 1)
  const cab = pts`822,560 816,440 838,402 914,400 914,560`
  board.halo(cab, 5)
  board.tint(cab, YELLOW)
  board.fade(cab, 'house', [816, 0], [914, 0], [0.04, 0.3])
  board.edge(cab, 5)
  const glass = pts`828,496 826,444 844,414 900,412 900,496`
  board.tint(glass, '#cfe0df')
  board.area(glass, 'house', 0.08)
  board.edge(glass, 4)
  board.solid(blob(pts`852,496 852,462 862,452 860,436 872,428 884,436 882,452 892,464 892,496`))
  board.line(pts`864,404 864,496`, 3, 1)
}

/** Four legs of chain, a hook, and six tonnes at the end of it. */
function load(board: Board, modeller: Modeller): void {
  for (const off of [-5, 5]) board.line(pts`${TIP[0] + off - 16},${TIP[1]} ${TIP[0] + off * 0.6 - 10},334`, 3, 1)
  const [x, y] = [TIP[0] - 10, 440]
  for (const u of [-56, -22, 26, 58]) board.line(pts`${x},372 ${x + u},${y - 30}`, 4, 1)
  board.shade(ellipse(x, y, 120, 110), 0.45, 18)
  granite(board, modeller, [x, y], 66, '5.8', 3, true)
  for (const u of [-40, 34]) board.line(spline(pts`${x},374 ${x + u * 0.9},${y - 44} ${x + u * 1.5},${y + 20}`), 4, 0.9)
  const block = blob(pts`${x - 17},334 ${x + 17},334 ${x + 14},366 ${x},378 ${x - 14},366`)
  board.halo(block, 4)
  board.tint(block, YELLOW)
  board.area(block, 'iron', 0.5)
  board.edge(block, 4)
  board.line(pts`${x + 40},${y + 60} ${x + 110},${y + 110} 626,574`, 2.6, 1)
}

function hand(board: Board, modeller: Modeller, at: Point, yaw: number): void {
  const who: Person = {
    head: { jaw: 1, long: 1, cheek: 1, nose: { long: 1, wide: 1 }, lips: 1, brow: 1, hair: 'short', hat: 'knit', collar: 'roll' },
    looks: dressed({
      skin: '#e3bf9a',
      hair: '#6a4a33',
      coat: '#d9763a',
      coatDark: 0.16,
      hat: '#f3ead8',
      hatDark: 0.05,
      legs: '#d9763a',
      small: true,
    }),
    arms: [
      { elbow: [-2.9, -2.6, 0.3], hand: [-4.4, -1, 0.6] },
      { elbow: [2.2, -4.4, -0.2], hand: [1.9, -6.4, 0.4] },
    ],
  }
  stand(board, modeller, who, { at, unit: 8, yaw, box: [-5.4, -13.6, 3.4, 2] })
}

/** Somebody minds the diver's hose at the barge's end; the bubbles come up at the foot of the wall. */
function tender(board: Board, modeller: Modeller): void {
  const hose = spline(pts`628,580 596,606 560,640 500,664 430,668`)
  board.scratch(hose, 10, 0.9)
  board.line(hose, 4.4, 0.9)
  hand(board, modeller, [738, 506], 0.4)
  for (const [i, [x, y]] of pts`430,668 398,654 446,648 416,684 378,674 460,686 404,664`.entries()) {
    const ring = rough(ellipse(x, y, 16 - i, 7 - i * 0.5), 1)
    board.tint(ring, '#eef3ec')
    board.bare(ring)
    board.edge(ring, 2)
  }
}
