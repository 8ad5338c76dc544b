import { Board } from '#tools/demo-pictures/board.ts'
import { stander } from '#tools/demo-pictures/folk.ts'
import { plain, sea, sky, smoothFace } from '#tools/demo-pictures/nature.ts'
import { noise } from '#tools/demo-pictures/noise.ts'
import { arc, blob, ellipse, type Point, poly, pts, rect, type Shape, spline } from '#tools/demo-pictures/shapes.ts'

const LENS: Point = [620, 470]

/** The lamp room of Orrin Light: the great lens, an open log on the table, and the keeper with her back to us, watching the sea. */
export function lampRoom(): Board {
  const board = new Board(1560, 1040, { paper: '#f2ead9', ink: '#1d2730' })
  board.hatch('sky', sky(8, 0.55, 12))
  board.hatch('sea', sea(470, 0.7, 50))
  board.hatch('glass', { field: (x, y) => Math.hypot(x - LENS[0], y - LENS[1]) / 6.5 })
  board.hatch('prism', { field: (x, y) => (y + 0.0009 * (x - LENS[0]) ** 2) / 5.5 })
  board.hatch('brass', smoothFace(86, 5.5))
  board.hatch('iron', smoothFace(82, 6))
  board.hatch('floor', { field: (x, y) => (y - 700) / 8 + 0.8 * noise(x / 200, y / 24) })
  board.hatch('dark', plain(84, 7, 0.7))
  board.hatch('cloth', smoothFace(78, 5))
  board.hatch('skin', smoothFace(-30, 4.6))
  outlook(board)
  room(board)
  lens(board)
  keeper(board)
  table(board)
  return board
}

function outlook(board: Board): void {
  board.tint(rect(0, 0, 1560, 1040), '#cfd9d6')
  board.tint(poly(...spline(pts`0,330 500,300 1000,330 1560,290`), [1560, 480], [0, 480]), '#f0d6a8')
  board.tint(rect(0, 478, 1560, 240), '#a8c0c0')
  board.fade(rect(0, 0, 1560, 480), 'sky', [0, 0], [0, 480], [0.56, 0.34, 0.08])
  board.fade(rect(0, 478, 1560, 240), 'sea', [0, 478], [0, 720], [0.3, 0.56])
  const boat: Point = [1010, 512]
  board.line(pts`${boat[0]},${boat[1]} ${boat[0]},${boat[1] - 40}`, 4, 0.8)
  board.solid(
    pts`${boat[0] - 34},${boat[1]} ${boat[0] + 40},${boat[1] - 4} ${boat[0] + 28},${boat[1] + 16} ${boat[0] - 26},${boat[1] + 16}`,
  )
  board.bare(pts`${boat[0] + 4},${boat[1] - 36} ${boat[0] + 28},${boat[1] - 6} ${boat[0] + 4},${boat[1] - 6}`)
}

function room(board: Board): void {
  const floor = pts`0,716 1560,716 1560,1040 0,1040`
  board.tint(floor, '#a58a68')
  board.fade(floor, 'floor', [620, 716], [620, 1040], [0.5, 0.42, 0.82])
  for (const x of [-60, 246, 552, 858, 1164, 1470]) {
    const bar = rect(x, 0, 26, 716)
    board.halo(bar, 3)
    board.tint(bar, '#5e6f76')
    board.fade(bar, 'iron', [x, 0], [x + 26, 0], [0.4, 0.95])
  }
  for (const y of [236, 566]) board.line(pts`0,${y} 780,${y + 1} 1560,${y}`, 7, 1)
  const sill = rect(0, 692, 1560, 30)
  board.halo(sill, 3)
  board.tint(sill, '#5e6f76')
  board.fade(sill, 'dark', [0, 692], [0, 722], [0.3, 0.9])
  const roof = pts`0,0 1560,0 1560,46 900,70 620,60 300,70 0,46`
  board.tint(roof, '#5e6f76')
  board.area(roof, 'dark', 0.86)
  board.line(pts`0,46 300,70 900,70 1560,46`, 6, 0.9)
}

/** The barrel of the lens at height `v` (−1 top … 1 foot): half its width. */
const girth = (v: number): number => 250 * Math.sqrt(1 - Math.min(0.92, v * v * 0.62))

function lens(board: Board): void {
  pedestal(board)
  const outline: Shape = [
    ...Array.from({ length: 31 }, (_, i): Point => [LENS[0] + girth(-1 + i / 15), LENS[1] + (-1 + i / 15) * 340]),
    ...Array.from({ length: 31 }, (_, i): Point => [LENS[0] - girth(1 - i / 15), LENS[1] + (1 - i / 15) * 340]),
  ]
  board.halo(outline, 8)
  board.tint(outline, '#d9e6df')
  board.fade(outline, 'prism', [LENS[0] - 250, 0], [LENS[0] + 250, 0], [0.72, 0.3, 0.16, 0.36, 0.8])
  for (let i = 0; i < 30; i++) {
    const v = -0.98 + i * 0.068
    if (Math.abs(v) < 0.42) continue
    const w = girth(v)
    const y = LENS[1] + v * 340
    const bow = (v < 0 ? -1 : 1) * 12
    board.scratch(spline(pts`${LENS[0] - w},${y} ${LENS[0]},${y - bow} ${LENS[0] + w},${y}`), 8, 0.7)
    board.line(spline(pts`${LENS[0] - w},${y + 6} ${LENS[0]},${y + 6 - bow} ${LENS[0] + w},${y + 6}`), 4.5, 0.6)
  }
  eye(board)
  frame(board, outline)
}

function eye(board: Board): void {
  const belt = rect(LENS[0] - girth(0.42), LENS[1] - 144, girth(0.42) * 2, 288)
  board.tint(belt, '#d9e6df')
  for (const [i, r] of [224, 188, 154, 122, 92, 64].entries()) {
    const ring = ellipse(LENS[0], LENS[1], r, Math.min(r, 142 - i * 4) * (i === 0 ? 1 : 0.98))
    board.halo(ring, 3)
    board.tint(ring, i % 2 === 0 ? '#c9dbd4' : '#e7efe6')
    board.fade(ring, 'glass', [LENS[0] - r, LENS[1] - r], [LENS[0] + r, LENS[1] + r], i % 2 === 0 ? [0.08, 0.4, 0.75] : [0.5, 0.14, 0.05])
    board.edge(ring, 3.4)
  }
  const bull = ellipse(LENS[0], LENS[1], 50, 50)
  board.tint(ellipse(LENS[0], LENS[1], 52, 52), '#f7dc8e')
  board.halo(bull, 4)
  board.fade(bull, 'glass', [LENS[0] - 50, LENS[1] - 50], [LENS[0] + 50, LENS[1] + 50], [0, 0.1, 0.5])
  board.edge(bull, 4)
  upsideDown(board)
}

/** The horizon and a boat, small and the wrong way up, as the bull's eye shows them. */
function upsideDown(board: Board): void {
  const [x, y] = LENS
  board.line(spline(pts`${x - 44},${y - 8} ${x},${y - 11} ${x + 44},${y - 8}`), 3, 0.4)
  board.solid(pts`${x - 12},${y - 8} ${x + 14},${y - 8} ${x + 9},${y - 15} ${x - 8},${y - 15}`)
  board.line(pts`${x + 2},${y - 8} ${x + 2},${y + 10}`, 2.6, 0.8)
  board.scratch(arc(x, y, 38, 38, 150, 220), 5, 0.2)
}

function frame(board: Board, outline: Shape): void {
  board.edge(outline, 8)
  for (const turn of [-0.62, 0.62]) {
    const rib = Array.from({ length: 25 }, (_, i): Point => [LENS[0] + girth(-1 + i / 12) * turn, LENS[1] + (-1 + i / 12) * 340])
    board.scratch(rib, 15, 1)
    board.tint(
      rib
        .flatMap(([x, y], i): Point[] => (i === 0 ? [[x - 7, y]] : [[x - 7, y]]))
        .concat(rib.map(([x, y]): Point => [x + 7, y]).toReversed()),
      '#c79a4b',
    )
    board.line(
      rib.map(([x, y]): Point => [x + 3, y]),
      6,
      1,
    )
    board.line(
      rib.map(([x, y]): Point => [x - 6, y]),
      2.4,
      1,
    )
  }
  for (const v of [-1, -0.42, 0.42, 1]) {
    const [w, y] = [girth(v) + 10, LENS[1] + v * 340]
    const band = rect(LENS[0] - w, y - 11, w * 2, 22)
    board.halo(band, 3)
    board.tint(band, '#c79a4b')
    board.fade(band, 'brass', [LENS[0] - w, 0], [LENS[0] + w, 0], [0.85, 0.3, 0.08, 0.4, 0.9])
    board.edge(band, 3)
    for (let i = 0; i < 9; i++) board.solid(ellipse(LENS[0] - w + 16 + (i * (w * 2 - 32)) / 8, y, 3, 3))
  }
  board.solid(
    blob(
      pts`${LENS[0] - 120},${LENS[1] - 350} ${LENS[0] - 60},${LENS[1] - 384} ${LENS[0] + 60},${LENS[1] - 384} ${LENS[0] + 120},${LENS[1] - 350}`,
    ),
  )
}

function pedestal(board: Board): void {
  const [x, y] = LENS
  const drum = pts`${x - 150},${y + 340} ${x + 150},${y + 340} ${x + 128},${y + 430} ${x + 160},960 ${x - 160},960 ${x - 128},${y + 430}`
  board.halo(drum, 6)
  board.tint(drum, '#3f5560')
  board.fade(drum, 'iron', [x - 150, 0], [x + 150, 0], [0.95, 0.6, 0.4, 0.7, 0.97])
  for (const v of [360, 430]) board.line(pts`${x - 146},${y + v} ${x + 146},${y + v}`, 7, 0.9)
  const clock = ellipse(x - 30, y + 462, 34, 34)
  board.tint(clock, '#f2ead9')
  board.bare(clock)
  board.edge(clock, 5)
  board.line(pts`${x - 30},${y + 462} ${x - 30},${y + 438}`, 4, 0.8)
  board.line(pts`${x - 30},${y + 462} ${x - 14},${y + 470}`, 4, 0.8)
  board.shade(blob(pts`${x - 220},950 ${x},930 ${x + 240},950 ${x + 180},1000 ${x - 160},1000`), 0.6, 16)
}

function keeper(board: Board): void {
  board.shade(pts`1180,984 1300,984 1420,1040 1240,1040`, 0.5, 10)
  stander(board, 1240, 990, 510, { hat: 'none', coat: 0.78, skirt: true, tint: '#4f6878', hair: '#cfc8ba', scarf: '#a8483a' })
  const bun = ellipse(1240, 512, 21, 19)
  board.halo(bun, 3)
  board.tint(bun, '#cfc8ba')
  board.area(bun, 'skin', 0.45)
  board.edge(bun, 2.4)
  for (const side of [-1, 1]) {
    board.line(spline(pts`${1240 + side * 62},590 ${1240 + side * 84},660 ${1240 + side * 22},720`), 6, 0.4)
  }
  const hands = blob(pts`1216,716 1240,704 1264,716 1258,738 1222,738`)
  board.halo(hands, 3)
  board.tint(hands, '#e3bf9a')
  board.area(hands, 'skin', 0.3)
  board.edge(hands, 2.4)
}

function table(board: Board): void {
  const top = pts`0,880 330,866 420,960 0,990`
  board.halo(top, 5)
  board.tint(top, '#b5854f')
  board.area(top, 'floor', 0.3)
  board.edge(top, 5)
  board.solid(pts`0,990 420,960 420,984 0,1016`)
  for (const x of [380, 40]) board.solid(pts`${x},980 ${x + 26},978 ${x + 20},1040 ${x + 4},1040`)
  const book = pts`60,926 190,894 330,920 196,962`
  board.halo(book, 4)
  board.tint(book, '#f9f3e3')
  board.bare(book)
  board.edge(book, 4)
  board.line(spline(pts`190,894 184,930 196,962`), 5, 0.7)
  for (let i = 0; i < 6; i++) {
    board.line(pts`${82 + i * 18},${924 - i * 4} ${106 + i * 16},${938 - i * 3.4 + 8}`, 2.2, 0.4)
    board.line(pts`${206 + i * 17},${908 + i * 3} ${212 + i * 17},${944 - i * 4.4}`, 2.2, 0.4)
  }
  const lamp = blob(pts`250,870 252,800 270,780 290,800 292,870`)
  board.halo(lamp, 4)
  board.tint(lamp, '#f7dc8e')
  board.area(lamp, 'brass', 0.14)
  board.edge(lamp, 4)
  board.solid(rect(240, 864, 62, 14))
  board.line(arc(271, 790, 30, 50, 200, 340), 4)
}
