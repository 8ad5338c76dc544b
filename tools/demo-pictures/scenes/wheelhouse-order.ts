import { Board } from '#tools/demo-pictures/board.ts'
import { stander } from '#tools/demo-pictures/folk.ts'
import { letters } from '#tools/demo-pictures/lettering.ts'
import { plain, sea, sky, smoothFace, stone } from '#tools/demo-pictures/nature.ts'
import { dice } from '#tools/demo-pictures/noise.ts'
import { arc, bar, blob, ellipse, type Point, poly, pts, rect, rough, spline } from '#tools/demo-pictures/shapes.ts'

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
  console(board)
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
  mast(board)
  stander(board, 982, 676, 168, { hat: 'none', coat: 0.5, tint: '#c9813c', hair: '#2b2320' })
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

/** The paper, with six lengths of tape that a man has smoothed with his thumb. */
function order(board: Board): void {
  const sheet = pts`142,186 392,180 398,560 146,566`
  board.shade(pts`156,200 410,196 416,580 160,584`, 0.5, 8)
  board.halo(sheet, 5)
  board.tint(sheet, '#fbf5e6')
  board.bare(sheet)
  board.edge(sheet, 4)
  const crest = ellipse(269, 232, 26, 26)
  board.edge(crest, 4)
  board.line(pts`269,212 269,250`, 5, 0.9)
  board.line(arc(269, 236, 15, 15, 10, 170), 5, 0.8)
  board.line(pts`256,222 282,222`, 4, 0.9)
  letters(board, 'ADMIRALTY COURT', [269, 288], { size: 15, align: 'middle', weight: 0.18 })
  letters(board, 'ARREST', [270, 334], { size: 31, align: 'middle', weight: 0.16, spread: 1.3 })
  letters(board, 'M.V. THALIA S.', [270, 368], { size: 17, align: 'middle', weight: 0.18 })
  const roll = dice(46)
  for (let row = 0; row < 7; row++) {
    let x = 174
    const [y, end] = [400 + row * 19, row === 6 ? 270 : 352 + roll() * 16]
    while (x < end) {
      const word = 12 + roll() * 34
      board.line(pts`${x},${y} ${Math.min(end, x + word)},${y - 0.6}`, 4, 1)
      x += word + 9
    }
  }
  board.edge(ellipse(340, 536, 20, 18), 4)
  board.line(spline(pts`176,542 200,522 214,548 236,528 262,542`), 3, 0.4)
  for (const [a, b] of [
    [
      [112, 208],
      [178, 168],
    ],
    [
      [358, 166],
      [424, 204],
    ],
    [
      [116, 546],
      [180, 588],
    ],
    [
      [362, 584],
      [428, 542],
    ],
    [
      [112, 372],
      [176, 372],
    ],
    [
      [366, 370],
      [430, 370],
    ],
  ] satisfies [Point, Point][]) {
    const strip = bar(a, b, 30)
    board.halo(strip, 3)
    board.tint(strip, '#c79a5e')
    board.area(strip, 'wood', 0.2)
    board.edge(strip, 2.6)
  }
}

function console(board: Board): void {
  const top = pts`0,822 1560,822 1560,1040 0,1040`
  board.halo(top, 5)
  board.tint(top, '#a8814f')
  board.fade(top, 'wood', [0, 822], [0, 1040], [0.3, 0.72])
  board.line(pts`0,822 780,824 1560,822`, 8, 1)
  for (const [i, x] of [1140, 1250, 1360].entries()) {
    const dial = ellipse(x, 900, 44, 44)
    board.halo(dial, 5)
    board.tint(dial, '#f2ead9')
    board.bare(dial)
    board.edge(dial, 7)
    for (let k = 0; k < 9; k++) {
      const a = ((150 + k * 30) * Math.PI) / 180
      board.line(pts`${x + Math.cos(a) * 30},${900 + Math.sin(a) * 30} ${x + Math.cos(a) * 37},${900 + Math.sin(a) * 37}`, 3, 1)
    }
    // All three stand at nothing.
    board.line(pts`${x},900 ${x - 25},${914 + i}`, 4, 0.8)
  }
  telegraph(board)
  const mug = pts`150,848 222,848 216,930 156,930`
  board.line(arc(226, 886, 22, 24, -90, 90), 8, 0.9)
  board.halo(mug, 4)
  board.tint(mug, '#5f8a9a')
  board.fade(mug, 'iron', [150, 0], [222, 0], [0.16, 0.7])
  board.edge(mug, 4)
}

function telegraph(board: Board): void {
  const [x, y] = [500, 800]
  const stem = pts`${x - 26},${y + 40} ${x + 26},${y + 40} ${x + 40},1040 ${x - 40},1040`
  board.halo(stem, 4)
  board.tint(stem, '#c79a4b')
  board.fade(stem, 'iron', [x - 40, 0], [x + 40, 0], [0.6, 0.1, 0.8])
  const face = ellipse(x, y, 78, 78)
  board.halo(face, 5)
  board.tint(face, '#c79a4b')
  board.fade(face, 'iron', [x - 78, 0], [x + 78, 0], [0.3, 0.1, 0.7])
  board.edge(face, 6)
  board.tint(ellipse(x, y, 56, 56), '#f7f1e1')
  board.bare(ellipse(x, y, 56, 56))
  board.edge(ellipse(x, y, 56, 56), 4)
  for (let i = 0; i < 8; i++)
    board.line(
      [
        [x, y],
        [x + Math.cos((i * Math.PI) / 4 + 0.39) * 54, y + Math.sin((i * Math.PI) / 4 + 0.39) * 54],
      ],
      2.4,
      1,
    )
  board.line(pts`${x},${y - 58} ${x},${y - 104}`, 10, 0.8)
  board.tint(rect(x - 30, y - 42, 60, 24), '#f7f1e1')
  board.bare(rect(x - 30, y - 42, 60, 24))
  letters(board, 'STOP', [x, y - 23], { size: 15, align: 'middle', weight: 0.17 })
  board.solid(ellipse(x, y - 108, 13, 13))
  board.solid(ellipse(x, y, 12, 12))
}

function wheel(board: Board): void {
  const [x, y] = [780, 860]
  for (let i = 0; i < 8; i++) {
    const a = (i * Math.PI) / 4 + 0.2
    const [c, s] = [Math.cos(a), Math.sin(a)]
    board.scratch(pts`${x + c * 20},${y + s * 20} ${x + c * 212},${y + s * 212}`, 26, 1)
    board.line(pts`${x + c * 20},${y + s * 20} ${x + c * 168},${y + s * 168}`, 14, 0.9)
    const grip = blob(
      pts`${x + c * 172 - s * 8},${y + s * 172 + c * 8} ${x + c * 192 - s * 13},${y + s * 192 + c * 13} ${x + c * 214},${y + s * 214} ${x + c * 192 + s * 13},${y + s * 192 - c * 13} ${x + c * 172 + s * 8},${y + s * 172 - c * 8}`,
    )
    board.tint(grip, '#8a5a34')
    board.area(grip, 'page', 0.6)
    board.edge(grip, 3)
  }
  const rim: Point[] = [...ellipse(x, y, 168, 168), [x + 168, y], [x + 132, y], ...ellipse(x, y, 132, 132).toReversed()]
  board.tint(rim, '#a56c3c')
  board.fade(rim, 'page', [x - 168, y - 168], [x + 168, y + 168], [0.16, 0.5, 0.84])
  board.edge(ellipse(x, y, 168, 168), 5)
  board.edge(ellipse(x, y, 132, 132), 5)
  const hub = ellipse(x, y, 42, 42)
  board.halo(hub, 4)
  board.tint(hub, '#c79a4b')
  board.fade(hub, 'iron', [x - 42, 0], [x + 42, 0], [0.1, 0.7])
  board.edge(hub, 5)
  board.solid(ellipse(x, y, 11, 11))
}
