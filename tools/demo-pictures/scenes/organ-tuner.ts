import { Board } from '#tools/demo-pictures/board.ts'
import { plain, sea, sky, smoothFace, stone } from '#tools/demo-pictures/nature.ts'
import { keyHolder, tuner } from '#tools/demo-pictures/parts/tuners.ts'
import { arc, blob, ellipse, type Point, pts, rect, spline } from '#tools/demo-pictures/shapes.ts'

/** The organ of the Fishermen's Chapel on a tuning day: one at the keys, one on a ladder, and the door that is seldom shut. */
export function organTuner(): Board {
  const board = new Board(1560, 1040, { paper: '#f3ead6', ink: '#231f24' })
  board.hatch('wall', plain(87, 9, 0.62))
  board.hatch('wood', smoothFace(3, 7))
  board.hatch('panel', smoothFace(88, 6.5))
  board.hatch('metal', smoothFace(87, 5.5))
  board.hatch('floor', stone(3, 9, 0.4))
  board.hatch('sky', sky(8, 0.6, 19))
  board.hatch('sea', sea(430, 0.7, 11))
  board.hatch('cloth', smoothFace(76, 5))
  board.hatch('skin', smoothFace(-28, 4.8))
  chapel(board)
  door(board)
  organ(board)
  consoleOf(board)
  keyHolder(board)
  tuner(board)
  return board
}

function chapel(board: Board): void {
  board.tint(rect(0, 0, 1560, 1040), '#e2d3b0')
  board.fade(rect(0, 0, 1560, 900), 'wall', [240, 400], [1560, 200], [0.08, 0.4, 0.66])
  board.tint(rect(0, 880, 1560, 160), '#b39a76')
  board.fade(rect(0, 880, 1560, 160), 'floor', [0, 880], [0, 1040], [0.34, 0.64])
  board.line(pts`0,880 800,881 1560,880`, 6, 1)
  const lit = pts`60,884 250,884 470,1040 120,1040`
  board.tint(lit, '#f3e3b4')
  board.shade(lit, -0.7, 10)
}

/** Never locked and seldom shut: the sea is in it, and a note a little under A. */
function door(board: Board): void {
  const opening = [...arc(150, 380, 100, 120, 180, 360, 18), ...pts`250,880 50,880`]
  const surround = [...arc(150, 380, 126, 148, 180, 360, 18), ...pts`276,880 24,880`]
  board.halo(surround, 4)
  board.tint(surround, '#cdbf9f')
  board.area(surround, 'floor', 0.4)
  board.edge(surround, 4)
  board.tint(opening, '#d3dcd6')
  board.fade(opening, 'sky', [0, 260], [0, 480], [0.36, 0.06])
  board.tint(rect(50, 470, 200, 200), '#8fb0b4')
  board.fade(rect(50, 470, 200, 200), 'sea', [0, 470], [0, 670], [0.3, 0.6])
  board.solid(pts`120,500 176,498 168,512 128,512`)
  board.line(pts`146,500 146,462`, 4, 0.8)
  board.tint(rect(50, 670, 200, 210), '#c3b392')
  board.fade(rect(50, 670, 200, 210), 'floor', [0, 670], [0, 880], [0.2, 0.5])
  for (let i = 0; i < 5; i++) board.line(pts`50,${676 + i * 42} 250,${676 + i * 42}`, 4, 1)
  const leaf = pts`50,380 66,316 112,330 118,900 50,880`
  board.halo(leaf, 4)
  board.tint(leaf, '#5f7f86')
  board.area(leaf, 'panel', 0.66)
  board.edge(leaf, 5)
  for (const y of [440, 780]) board.line(pts`52,${y} 104,${y + 8}`, 9, 0.9)
  board.edge(opening, 6)
}

function organ(board: Board): void {
  const back = rect(400, 130, 940, 760)
  board.halo(back, 5)
  board.area(back, 'panel', 0.94)
  tower(board, 430, 280, 160)
  trebles(board)
  tower(board, 740, 244, 100)
  for (const x of [400, 716, 990, 1314]) {
    const post = rect(x, 110, 26, 780)
    board.halo(post, 3)
    board.tint(post, '#9a6a3c')
    board.fade(post, 'panel', [x, 0], [x + 26, 0], [0.3, 0.86])
  }
  const cornice = pts`370,130 400,84 1340,84 1370,130`
  board.halo(cornice, 4)
  board.tint(cornice, '#9a6a3c')
  board.fade(cornice, 'wood', [0, 84], [0, 130], [0.3, 0.7])
  board.edge(cornice, 5)
  for (let x = 410; x < 1330; x += 40) board.solid(rect(x, 134, 18, 10))
  const base = rect(384, 640, 972, 250)
  board.halo(base, 4)
  board.tint(base, '#9a6a3c')
  board.area(base, 'panel', 0.62)
  board.line(pts`370,640 870,641 1370,640`, 12, 1)
  for (const x of [1010, 1170]) board.edge(rect(x, 680, 136, 180), 5)
  for (const x of [310, 350]) pipe(board, x, 130 + (350 - x) * 1.4, 890, 20)
  // The fifty-third step left its mark on the tallest.
  const dent = blob(pts`334,520 346,508 356,522 348,538 336,534`)
  board.solid(dent)
  board.scratch(spline(pts`338,540 350,544 358,530`), 3, 0.4)
}

/** Five pipes with the tallest in the middle. */
function tower(board: Board, x: number, room: number, fall: number): void {
  for (let i = 0; i < 5; i++) pipe(board, x + (room / 5) * (i + 0.5), 130 + (Math.abs(i - 2) / 2) * fall, 634, (room / 5) * 0.42)
}

/** The row that ends no bigger than a pencil. */
function trebles(board: Board): void {
  for (let i = 0; i < 12; i++) pipe(board, 1022 + i * 25, 286 + i * 17, 634, 10.5)
}

function pipe(board: Board, x: number, top: number, foot: number, half: number): void {
  const mouth = foot - 74 - half
  const body = pts`${x - half},${top} ${x + half},${top} ${x + half},${mouth + 20} ${x + half * 0.3},${foot} ${x - half * 0.3},${foot} ${x - half},${mouth + 20}`
  board.halo(body, 3)
  board.tint(body, '#c9c3b0')
  board.fade(body, 'metal', [x - half, 0], [x + half, 0], [0.4, 0.06, 0.2, 0.84])
  board.edge(body, 3)
  board.solid(ellipse(x, top, half, Math.max(3, half * 0.28)))
  const lip: Point[] = pts`${x - half * 0.66},${mouth + 14} ${x},${mouth - half * 1.3} ${x + half * 0.66},${mouth + 14}`
  board.line(spline(lip), 3, 0.6)
  board.solid(rect(x - half * 0.66, mouth + 12, half * 1.32, 6))
}

function consoleOf(board: Board): void {
  const recess = rect(520, 660, 330, 220)
  board.halo(recess, 4)
  board.solid(recess)
  for (const [y, grow] of pts`742,0 776,12`) {
    const keys = pts`${560 - grow},${y} ${812 + grow},${y} ${820 + grow},${y + 24} ${552 - grow},${y + 24}`
    board.tint(keys, '#f6efdc')
    board.bare(keys)
    for (let i = 1; i < 20; i++) board.line(pts`${556 - grow + i * 13.2},${y} ${556 - grow + i * 13.2},${y + 24}`, 2.2, 1)
    for (let i = 0; i < 20; i++) if (![2, 6, 9, 13, 16].includes(i)) board.solid(rect(558 - grow + i * 13.2, y, 6, 13))
  }
  for (const side of [542, 832])
    for (let i = 0; i < 5; i++) {
      const knob = ellipse(side, 676 + i * 18, 8, 7)
      board.tint(knob, '#f6efdc')
      board.bare(knob)
    }
  const sheet = pts`610,672 762,672 768,728 604,728`
  board.tint(sheet, '#b58a56')
  board.area(sheet, 'wood', 0.3)
}
