import { Board } from '#tools/demo-pictures/board.ts'
import { stander } from '#tools/demo-pictures/folk.ts'
import { plain, sea, sky, smoothFace, stone } from '#tools/demo-pictures/nature.ts'
import { dice } from '#tools/demo-pictures/noise.ts'
import { order } from '#tools/demo-pictures/parts/arrest-order.ts'
import { desk, wheel } from '#tools/demo-pictures/parts/wheelhouse-gear.ts'
import { arc, poly, pts, rect, rough, spline } from '#tools/demo-pictures/shapes.ts'

/** Inside the wheelhouse of the Thalia S.: the order taped to the window, the wheel nobody turns, the empty deck beyond. */
export function wheelhouseOrder(): Board {
  const board = new Board(1560, 1040, { paper: '#f2ead9', ink: '#1c252c' })
  board.hatch('sky', sky(8, 0.6, 52))
  board.hatch('sea', sea(330, 0.5, 23))
  board.hatch('far', stone(28, 6.5, 0.7))
  board.hatch('deck', { field: (x, y) => (y - 380) / 8 + (x - 780) / 900 })
  board.hatch('iron', smoothFace(84, 6))
  board.hatch('dark', plain(86, 7, 0.7))
  board.hatch('wood', smoothFace(3, 6.5))
  board.hatch('page', smoothFace(60, 7))
  board.hatch('cloth', smoothFace(78, 5))
  board.hatch('skin', smoothFace(-30, 5))
  outlook(board)
  deck(board)
  frame(board)
  order(board)
  desk(board)
  wheel(board)
  return board
}

function outlook(board: Board): void {
  board.tint(rect(0, 0, 1560, 1040), '#cdd5cf')
  board.tint(poly(...spline(pts`0,230 500,200 1000,236 1560,196`), [1560, 360], [0, 360]), '#efd9b0')
  board.fade(rect(0, 0, 1560, 360), 'sky', [0, 0], [0, 350], [0.46, 0.3, 0.08])
  const hills = pts`0,330 200,292 420,316 700,276 980,306 1260,270 1560,300 1560,372 0,372`
  board.tint(hills, '#a3ab94')
  board.area(poly(...rough(hills, 3)), 'far', 0.46)
  const roll = dice(61)
  for (let i = 0; i < 18; i++) {
    const [x, w, h] = [i * 92 + roll() * 30, 34 + roll() * 26, 22 + roll() * 22]
    const home = pts`${x},364 ${x},${364 - h} ${x + w / 2},${346 - h} ${x + w},${364 - h} ${x + w},364`
    board.halo(home, 2)
    board.tint(home, i % 3 === 0 ? '#d7b497' : '#e7dcc6')
    board.area(home, 'dark', 0.2 + roll() * 0.3)
    board.solid(rect(x + w * 0.4, 350, 7, 10))
  }
  board.tint(rect(0, 364, 1560, 350), '#a8bfc0')
  board.fade(rect(0, 364, 1560, 350), 'sea', [0, 364], [0, 700], [0.36, 0.6])
}

/** The deck runs away to the bow, hatches shut, derricks down. */
function deck(board: Board): void {
  const plates = pts`150,760 560,420 700,384 860,384 1000,420 1410,760`
  board.halo(plates, 5)
  board.tint(plates, '#8b8a7c')
  board.fade(plates, 'deck', [780, 384], [780, 760], [0.3, 0.6])
  board.edge(plates, 6)
  hatches(board)
  rails(board)
  mast(board)
  stander(board, 982, 676, 168, { hat: 'none', coat: 0.5, tint: '#c9813c', hair: '#2b2320' })
}

function hatches(board: Board): void {
  for (const [y, half, high] of [
    [452, 112, 22],
    [520, 166, 34],
    [620, 236, 50],
  ] satisfies [number, number, number][]) {
    const lid = pts`${780 - half},${y} ${780 - half * 0.82},${y - high * 1.4} ${780 + half * 0.82},${y - high * 1.4} ${780 + half},${y}`
    const side = pts`${780 - half},${y} ${780 + half},${y} ${780 + half},${y + high * 0.7} ${780 - half},${y + high * 0.7}`
    for (const part of [lid, side]) board.halo(part, 3)
    board.tint(lid, '#b9ab90')
    board.area(lid, 'deck', 0.24)
    board.tint(side, '#9a4b37')
    board.area(side, 'iron', 0.66)
    board.edge(lid, 3.4)
    board.edge(side, 3.4)
  }
}

function rails(board: Board): void {
  for (const side of [-1, 1]) {
    board.line(
      [
        [780 + side * 84, 386],
        [780 + side * 236, 424],
        [780 + side * 640, 752],
      ],
      4,
      1,
    )
    for (let i = 0; i < 9; i++) {
      const t = (i / 9) ** 1.4
      const [x, y] = [780 + side * (220 + t * 400), 420 + t * 330]
      board.line(pts`${x},${y} ${x + side * 4},${y - 26 - t * 40}`, 4 + t * 3, 1)
    }
    board.line(
      [
        [780 + side * 220, 394],
        [780 + side * 630, 684],
      ],
      4,
      1,
    )
  }
}

function mast(board: Board): void {
  const [x, foot, head] = [780, 470, 150]
  board.line(pts`${x},${foot} ${x},${head}`, 14, 0.8)
  board.line(pts`${x - 60},${head + 44} ${x + 60},${head + 44}`, 7, 0.8)
  for (const side of [-1, 1]) {
    board.line(pts`${x},${foot - 40} ${x + side * 150},${foot - 190}`, 8, 0.7)
    board.line(pts`${x},${head + 14} ${x + side * 150},${foot - 190}`, 2.6, 1)
    board.line(pts`${x},${head + 6} ${x + side * 210},${foot - 50}`, 2.4, 1)
    board.line(pts`${x + side * 150},${foot - 190} ${x + side * 150},${foot - 96}`, 2.6, 1)
    board.line(arc(x + side * 150, foot - 88, 7, 9, -90, 150), 4)
  }
}

function frame(board: Board): void {
  const wall = '#7d8c86'
  for (const shape of [rect(0, 0, 1560, 96), rect(0, 700, 1560, 340), rect(0, 0, 70, 1040), rect(1490, 0, 70, 1040)]) {
    board.tint(shape, wall)
    board.area(shape, 'dark', 0.84)
  }
  for (const x of [470, 1046]) {
    const post = rect(x - 26, 80, 52, 640)
    board.halo(post, 4)
    board.tint(post, wall)
    board.fade(post, 'iron', [x - 26, 0], [x + 26, 0], [0.5, 0.94])
    for (const y of [130, 670]) for (const u of [-14, 14]) board.scratch(pts`${x + u - 2},${y} ${x + u + 3},${y}`, 6, 1)
  }
  for (const [x, w] of pts`70,374 496,524 1072,418`) {
    board.edge(rect(x, 96, w, 604), 9)
    board.scratch(pts`${x + 12},108 ${x + w - 12},108`, 3, 1)
  }
  const sill = rect(0, 694, 1560, 34)
  board.halo(sill, 4)
  board.tint(sill, '#a8814f')
  board.fade(sill, 'wood', [0, 694], [0, 728], [0.16, 0.7])
}
