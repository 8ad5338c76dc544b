import { Board } from '#tools/demo-pictures/board.ts'
import { letters } from '#tools/demo-pictures/lettering.ts'
import { Modeller } from '#tools/demo-pictures/modeller.ts'
import { sea, sky, smoothFace, stone } from '#tools/demo-pictures/nature.ts'
import { dice } from '#tools/demo-pictures/noise.ts'
import { mate, rails, skipper } from '#tools/demo-pictures/parts/skipper.ts'
import { blob, ellipse, type Point, poly, pts, rect, rough, spline } from '#tools/demo-pictures/shapes.ts'

const HORIZON = 372
const EDGE = 800
const HEAD: Point = [716, 400]

/** Ten to four in the morning, low water: the skipper goes down the ladder to his boat with the rolls in his teeth. */
export function providerLadder(): Board {
  const board = new Board(1560, 1040, { paper: '#efe6d4', ink: '#161d29' })
  board.hatch('sky', sky(8.5, 0.35, 61))
  board.hatch('sea', sea(HORIZON - 8, 0.8, 9))
  board.hatch('far', stone(20, 6.5, 0.7))
  board.hatch('hull', smoothFace(4, 6.5))
  board.hatch('house', smoothFace(88, 6))
  board.hatch('stone', stone(5, 9, 0.55))
  board.hatch('paper', smoothFace(60, 5))
  const modeller = new Modeller(board, [0.62, 0.5, 0.62])
  night(board)
  boat(board, modeller)
  skipper(board, modeller, HEAD)
  coping(board)
  rails(modeller, HEAD)
  return board
}

function night(board: Board): void {
  board.tint(rect(0, 0, 1560, HORIZON), '#7f95a8')
  board.tint(poly(...spline(pts`0,300 500,270 1000,296 1560,262`), [1560, HORIZON], [0, HORIZON]), '#a5a9a8')
  board.tint(rect(0, HORIZON, 1560, 500), '#7c98a3')
  board.fade(rect(0, 0, 1560, HORIZON), 'sky', [0, 0], [0, HORIZON], [0.86, 0.74, 0.5])
  board.fade(rect(0, HORIZON, 1560, 500), 'sea', [0, HORIZON], [0, 860], [0.62, 0.8])
  const roll = dice(5)
  for (let i = 0; i < 60; i++) {
    const [x, y, r] = [roll() * 1560, roll() ** 1.4 * 250, 1.4 + roll() ** 3 * 2.6]
    board.tint(ellipse(x, y, r + 2, r + 2), '#f7efdc')
    board.bare(ellipse(x, y, r, r))
  }
  const mole = pts`0,${HORIZON + 20} 0,346 250,354 272,352 272,${HORIZON + 8}`
  board.halo(mole, 2)
  board.area(mole, 'far', 0.86)
  const tower = pts`236,354 242,286 262,286 268,354`
  board.tint(tower, '#e9e0cc')
  board.area(tower, 'house', 0.4)
  board.glow([252, 276], 54, ['#8fa7a0', '#7fb79a', '#a4d6b0'])
  board.solid(pts`240,288 264,288 260,266 244,266`)
  board.bare(rect(247, 270, 10, 14))
  for (let i = 0; i < 12; i++) {
    const y = HORIZON + 14 + i * 12
    const half = 8 + i * 2 + roll() * 12
    board.tint(rect(252 - half, y, half * 2, 5), '#a4d6b0')
    board.bare(blob(pts`${252 - half},${y + 2} ${252},${y} ${252 + half},${y + 2} ${252},${y + 5}`))
  }
}

function boat(board: Board, modeller: Modeller): void {
  rigging(board)
  wheelhouse(board)
  mate(board, modeller, [378, 446])
  const hull = [...spline(pts`70,470 250,566 520,616 900,632 1250,618 1470,584`), ...pts`1480,900 210,900`]
  board.halo(hull, 5)
  board.tint(hull, '#35607a')
  board.fade(hull, 'hull', [0, 500], [0, 840], [0.42, 0.7, 0.92])
  board.line(spline(pts`70,470 250,566 520,616 900,632 1250,618 1470,584`), 13, 0.9)
  board.scratch(spline(pts`96,512 260,598 520,646 900,662 1250,648 1466,616`), 7, 0.8)
  const name = pts`136,562 392,655 378,694 122,601`
  board.tint(name, '#d9d2bd')
  board.area(name, 'hull', 0.97)
  letters(board, 'PROVIDER', [144, 598], { size: 28, angle: 20, bare: true, weight: 0.15, spread: 1.2 })
  for (const x of [900, 1130, 1360]) {
    board.halo(ellipse(x, 704, 44, 44), 3)
    board.solid(ellipse(x, 704, 44, 44))
    board.scratch(spline(pts`${x - 26},690 ${x - 14},676 ${x},672`), 4, 0.2)
  }
}

function rigging(board: Board): void {
  board.line(pts`1010,640 1010,60`, 17, 0.8)
  board.line(pts`1010,84 90,470`, 4, 1)
  board.line(pts`1010,84 1460,584`, 4, 1)
  board.line(pts`1010,470 1190,230`, 10, 0.8)
  board.line(pts`1010,110 1190,230`, 3, 1)
  for (const side of [-90, 90]) board.line(pts`1010,130 ${1010 + side},630`, 3, 1)
  board.glow([1010, 176], 86, ['#8b9aa6', '#c9bd93', '#f1d58a'])
  board.bare(rect(1002, 164, 16, 24))
  for (const y of [162, 190]) board.line(pts`998,${y} 1022,${y}`, 5, 1)
}

function wheelhouse(board: Board): void {
  const house = pts`1120,640 1100,384 1380,376 1400,632`
  board.halo(house, 5)
  board.tint(house, '#e6dcc6')
  board.fade(house, 'house', [1100, 0], [1400, 0], [0.5, 0.34, 0.62])
  const roof = blob(pts`1076,386 1090,362 1240,350 1390,354 1408,378 1240,388`)
  board.halo(roof, 4)
  board.tint(roof, '#a8483a')
  board.area(roof, 'hull', 0.6)
  board.edge(roof, 4)
  for (const x of [1124, 1196, 1268]) {
    const pane = pts`${x},416 ${x + 56},414 ${x + 58},490 ${x + 4},492`
    board.tint(pane, '#f1c766')
    board.bare(pane)
    board.edge(pane, 6)
  }
  const door = pts`1332,416 1372,414 1384,632 1340,634`
  board.tint(door, '#f1c766')
  board.halo(door, 3)
  board.area(door, 'house', 0.1)
  board.edge(door, 5)
  board.edge(house, 4)
  board.line(pts`1280,352 1280,250`, 5, 0.8)
  board.line(pts`1250,290 1310,290`, 4, 1)
}

/** The edge of the quay, wet under a lamp that stands behind us. */
function coping(board: Board): void {
  const top = pts`0,${EDGE} 1560,${EDGE - 6} 1560,1040 0,1040`
  board.halo(top, 5)
  board.tint(top, '#d9c7a2')
  board.fade(top, 'stone', [800, 1040], [40, 800], [0.2, 0.34, 0.72])
  const lip = pts`0,${EDGE} 1560,${EDGE - 6} 1560,${EDGE + 26} 0,${EDGE + 34}`
  board.tint(lip, '#efe0bb')
  board.fade(lip, 'stone', [0, 0], [1560, 0], [0.4, 0.1, 0.3])
  board.line(rough(spline(pts`0,${EDGE} 500,${EDGE - 1} 1000,${EDGE - 5} 1560,${EDGE - 6}`), 2), 8, 0.9)
  board.line(rough(spline(pts`0,${EDGE + 35} 500,${EDGE + 33} 1000,${EDGE + 29} 1560,${EDGE + 27}`), 2), 5, 0.9)
  for (const [x, foot] of pts`130,-160 420,330 860,920 1180,1440 1440,1880`)
    board.line(rough(spline(pts`${x},${EDGE} ${(x * 2 + foot) / 3},${EDGE + 78} ${foot},1040`), 3), 6, 0.9)
}
