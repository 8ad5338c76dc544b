import type { Board } from '#tools/demo-pictures/board.ts'
import { type Dress, figure, type Pose } from '#tools/demo-pictures/figure.ts'
import { dice } from '#tools/demo-pictures/noise.ts'
import { blob, ellipse, pair, type Point, pts, rect, spline } from '#tools/demo-pictures/shapes.ts'

const WAIT: Pose = {
  head: [0.03, 0.905],
  neck: [0.0, 0.805],
  hips: [0, 0.52],
  shoulders: pair`0.06,0.78 -0.055,0.78`,
  elbows: pair`0.09,0.65 -0.08,0.64`,
  hands: pair`0.06,0.53 -0.02,0.52`,
  knees: pair`0.04,0.28 -0.03,0.28`,
  feet: pair`0.05,0.045 -0.04,0.045`,
  toes: [0, -4],
}

/** The van from behind, its doors open on four crates, and the sea running out of it; a clipboard lies on its roof. */
export function sandryVan(board: Board, [x, y]: Point): void {
  board.shade(ellipse(x, y + 2, 250, 16), 0.7, 6)
  for (const side of [-1, 1]) {
    board.halo(rect(x + side * 120 - 24, y - 44, 48, 44), 3)
    board.solid(rect(x + side * 120 - 24, y - 44, 48, 44))
  }
  const body = blob(
    pts`${x - 168},${y - 30} ${x - 170},${y - 180} ${x - 150},${y - 270} ${x},${y - 284} ${x + 150},${y - 270} ${x + 170},${y - 180} ${x + 168},${y - 30} ${x},${y - 26}`,
  )
  board.halo(body, 4)
  board.tint(body, '#9a5a48')
  board.fade(body, 'cloth', [x - 170, 0], [x + 170, 0], [0.3, 0.5, 0.8])
  board.edge(body, 4)
  const hold = rect(x - 138, y - 246, 276, 200)
  board.solid(hold)
  for (const side of [-1, 1]) door(board, x, y, side)
  for (const [u, v] of pts`-128,-48 6,-48 -128,-136 6,-136`) crate(board, [x + u, y + v])
  for (const side of [-1, 1]) {
    const lamp = rect(x + side * 152 - 9, y - 92, 18, 34)
    board.tint(lamp, '#e0562f')
    board.bare(lamp)
    board.edge(lamp, 3)
  }
  water(board, x, y)
  const clip = pts`${x - 60},${y - 286} ${x + 30},${y - 288} ${x + 42},${y - 302} ${x - 44},${y - 300}`
  board.halo(clip, 4)
  board.tint(clip, '#fbf7ea')
  board.bare(clip)
  board.edge(clip, 3)
  board.solid(pts`${x + 16},${y - 290} ${x + 30},${y - 290} ${x + 38},${y - 304} ${x + 24},${y - 304}`)
}

function door(board: Board, x: number, y: number, side: number): void {
  const leaf = pts`${x + side * 140},${y - 250} ${x + side * 236},${y - 276} ${x + side * 240},${y - 26} ${x + side * 140},${y - 44}`
  board.halo(leaf, 4)
  board.tint(leaf, '#9a5a48')
  board.area(leaf, 'cloth', side < 0 ? 0.34 : 0.7)
  board.edge(leaf, 4)
  const glass = pts`${x + side * 152},${y - 228} ${x + side * 224},${y - 248} ${x + side * 225},${y - 168} ${x + side * 152},${y - 158}`
  board.tint(glass, '#8fb0b4')
  board.area(glass, 'skin', 0.4)
  board.edge(glass, 3)
}

/** A crate with claws and feelers over its edge. */
function crate(board: Board, [x, y]: Point): void {
  const roll = dice(x)
  for (let i = 0; i < 6; i++) {
    const u = x + 12 + i * 18 + roll() * 8
    const feeler = spline(pts`${u},${y - 56} ${u + 6},${y - 74} ${u + (roll() - 0.5) * 40},${y - 86}`)
    board.scratch(feeler, 4.4, 0.4)
  }
  for (let i = 0; i < 3; i++) {
    const [u, v] = [x + 22 + i * 38, y - 62]
    const claw = blob(
      pts`${u - 12},${v + 10} ${u - 14},${v - 8} ${u - 3},${v - 18} ${u + 1},${v - 6} ${u + 8},${v - 18} ${u + 13},${v - 4} ${u + 8},${v + 10}`,
    )
    board.halo(claw, 2.4)
    board.tint(claw, '#4a6d96')
    board.area(claw, 'skin', 0.4)
    board.edge(claw, 2.4)
  }
  const box = rect(x, y - 56, 122, 54)
  board.halo(box, 3)
  board.tint(box, '#c9974c')
  board.area(box, 'cloth', 0.22)
  board.edge(box, 3)
  for (const v of [-40, -20]) board.line(pts`${x + 3},${y + v} ${x + 119},${y + v}`, 4, 1)
}

function water(board: Board, x: number, y: number): void {
  const roll = dice(71)
  for (let i = 0; i < 13; i++) {
    const u = x - 128 + i * 21 + roll() * 8
    const string = spline(pts`${u},${y - 46} ${u + 2},${y - 30} ${u - 2},${y - 4}`)
    board.scratch(string, 5 + roll() * 4, 0.6)
  }
  const pool = spline(
    pts`${x - 190},${y + 8} ${x - 60},${y - 6} ${x + 120},${y - 4} ${x + 230},${y + 10} ${x + 90},${y + 22} ${x - 110},${y + 22}`,
    true,
  )
  board.halo(pool, 3)
  board.tint(pool, '#bcd0d0')
  board.area(pool, 'skin', 0.14)
  board.edge(pool, 2.6)
}

/** The brothers Dunning, who have no objection. */
export function brothers(board: Board, [x, y]: Point): void {
  const base: Omit<Dress, 'top' | 'head'> = {
    skin: '#e3b78f',
    legs: { colour: '#d9a441', tone: 0.34, cut: 'trousers' },
    boots: 'high',
    girth: 1.1,
  }
  for (const [u, h, turn, dress] of [
    [
      0,
      292,
      -1,
      {
        ...base,
        top: { colour: '#4f6878', tone: 0.46, sleeve: 'long' },
        head: { seen: 'side', bow: 18, hair: { colour: '#3b302c', tone: 0.7, cut: 'short' }, beard: true },
      },
    ],
    [
      118,
      280,
      -1,
      {
        ...base,
        top: { colour: '#6f7f58', tone: 0.4, sleeve: 'long' },
        head: { seen: 'side', bow: 24, hair: { colour: '#7a4f33', tone: 0.5, cut: 'short' }, hat: { colour: '#8f4844', kind: 'knit' } },
      },
    ],
  ] satisfies [number, number, number, Dress][]) {
    board.shade(ellipse(x + u + 20, y + 2, 80, 9), 0.6, 4)
    figure(board, [x + u, y], h, WAIT, dress, turn)
  }
}
