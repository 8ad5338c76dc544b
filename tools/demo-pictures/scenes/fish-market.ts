import { Board } from '#tools/demo-pictures/board.ts'
import { Modeller } from '#tools/demo-pictures/modeller.ts'
import { plain, sky, smoothFace, stone } from '#tools/demo-pictures/nature.ts'
import { dice } from '#tools/demo-pictures/noise.ts'
import { fishBox, inShed } from '#tools/demo-pictures/parts/fish-boxes.ts'
import { auctioneer, buyers } from '#tools/demo-pictures/parts/fish-buyers.ts'
import { blob, ellipse, type Point, pts, rect, type Shape, spline } from '#tools/demo-pictures/shapes.ts'

/** Six in the morning in the shed on South Quay: the bell, the boxes, and buyers who look at the roof. */
export function fishMarket(): Board {
  const board = new Board(1560, 1040, { paper: '#f3ead8', ink: '#1c232b' })
  board.hatch('sky', sky(8, 0.6, 19))
  board.hatch('roof', plain(38, 10, 0.85))
  board.hatch('wall', smoothFace(88, 11))
  board.hatch('floor', stone(2, 11, 0.35))
  board.hatch('box', smoothFace(4, 7.5))
  board.hatch('ice', plain(-30, 9))
  board.hatch('fish', smoothFace(10, 4.4))
  board.hatch('iron', smoothFace(84, 6))
  const modeller = new Modeller(board, [0.5, 0.66, 0.56])
  shed(board)
  dawn(board)
  trusses(board)
  for (let z = 14; z > 5.6; z -= 1.15) row(board, z, [-3.1, -2.15, 0.4, 1.35, 2.3])
  buyers(board, modeller)
  row(board, 4.05, [-3, -2.05, 0.06, 1.0, 1.94, 2.88])
  auctioneer(board, modeller, -1.16, 3.1)
  row(board, 2.42, [-2.36, -1.42, -0.48, 0.46, 1.4])
  return board
}

function row(board: Board, z: number, places: readonly number[]): void {
  for (const [i, x] of places.entries()) fishBox(board, x, z, i * 5 + Math.round(z * 3))
}

/** A flat part of the shed, from its corners in metres. */
const plane = (...corners: (readonly [number, number, number])[]): Shape => corners.map(([x, y, z]) => inShed(x, y, z))

function shed(board: Board): void {
  const [near, far] = [1.1, 24]
  const parts: [Shape, string, string, readonly number[], Point, Point][] = [
    [plane([-3.8, 3.3, near], [-3.8, 3.3, far], [0, 4.6, far], [0, 4.6, near]), '#8c8a80', 'roof', [0.86, 0.6], [0, 0], [840, 170]],
    [plane([4.6, 3.3, near], [4.6, 3.3, far], [0, 4.6, far], [0, 4.6, near]), '#8c8a80', 'roof', [0.86, 0.6], [1560, 0], [960, 170]],
    [plane([-3.8, 0, near], [-3.8, 3.3, near], [-3.8, 3.3, far], [-3.8, 0, far]), '#b7a88c', 'wall', [0.8, 0.44], [0, 0], [760, 0]],
    [plane([4.6, 0, near], [4.6, 3.3, near], [4.6, 3.3, far], [4.6, 0, far]), '#b7a88c', 'wall', [0.84, 0.5], [1560, 0], [1100, 0]],
    [plane([-3.8, 0, near], [4.6, 0, near], [4.6, 0, far], [-3.8, 0, far]), '#c9c0a8', 'floor', [0.16, 0.34, 0.6], [900, 300], [900, 1000]],
    [plane([-3.8, 0, far], [-3.8, 3.3, far], [0, 4.6, far], [4.6, 3.3, far], [4.6, 0, far]), '#c9b48f', 'wall', [0.3, 0.3], [0, 0], [1, 0]],
  ]
  for (const [shape, colour, hatch, tones, from, to] of parts) {
    board.tint(shape, colour)
    board.fade(shape, hatch, from, to, tones)
  }
}

/** The doors at the far end and along the quay stand open on the first light. */
function dawn(board: Board): void {
  for (const [i, z] of [20, 15.4, 11.6, 8.6, 6.3, 4.6].entries()) {
    const opening = plane([-3.8, 0, z], [-3.8, 2.5, z], [-3.8, 2.5, z * 0.84], [-3.8, 0, z * 0.84])
    sunrise(board, opening)
    if (i > 2) mast(board, opening)
  }
  const end = plane([-2.4, 0, 24], [-2.4, 2.9, 24], [3, 2.9, 24], [3, 0, 24])
  sunrise(board, end)
  for (const z of [11.6, 8.6, 6.3, 4.6, 3.5]) {
    const beam = plane([-3.7, 0, z], [-3.7, 0, z * 0.86], [0.4, 0, z * 0.74], [0.2, 0, z * 0.84])
    board.tint(beam, '#f0d9a8')
    board.shade(beam, -0.6, 6)
  }
  const roll = dice(6)
  for (let i = 0; i < 34; i++) {
    const [x, y] = inShed((roll() - 0.5) * 3.4, 0, 5 + roll() * 16)
    board.scratch(spline(pts`${x - 26},${y} ${x},${y - 2} ${x + 30},${y}`), 4, 0.1)
  }
}

function sunrise(board: Board, opening: Shape): void {
  board.halo(opening, 4)
  board.tint(opening, '#f4d9a6')
  const [a, b, , d] = opening
  if (!a || !b || !d) return
  board.tint(
    [b, [b[0] + (a[0] - b[0]) * 0.5, b[1] + (a[1] - b[1]) * 0.42], [d[0], d[1] - (a[1] - b[1]) * 0.56], opening[2] ?? d],
    '#f0b98a',
  )
  board.fade(opening, 'sky', b, a, [0.34, 0.1, 0.02])
  board.edge(opening, 5)
}

function mast(board: Board, opening: Shape): void {
  const xs = opening.map(([x]) => x)
  const ys = opening.map(([, y]) => y)
  const [x, low, top] = [(Math.min(...xs) + Math.max(...xs)) / 2, Math.max(...ys), Math.min(...ys)]
  const high = low - top
  board.line(pts`${x},${low - high * 0.32} ${x},${top + high * 0.24}`, 6, 0.8)
  board.line(pts`${x},${top + high * 0.3} ${x + high * 0.1},${low - high * 0.34}`, 2.4, 1)
  const hull = blob(
    pts`${x - high * 0.12},${low - high * 0.34} ${x},${low - high * 0.3} ${x + high * 0.14},${low - high * 0.38} ${x + high * 0.11},${low - high * 0.24} ${x - high * 0.1},${low - high * 0.24}`,
  )
  const water = opening.map(([u, v], i): Point => (i === 1 || i === 2 ? [u, low - (low - v) * 0.3 - (i === 2 ? high * 0.02 : 0)] : [u, v]))
  board.tint(water, '#a3b9b8')
  board.area(water, 'floor', 0.44)
  board.halo(hull, 3)
  board.solid(hull)
  board.edge(opening, 5)
}

function trusses(board: Board): void {
  for (const z of [18, 13, 9.4, 6.8, 4.9, 3.5]) {
    const wide = Math.max(3, 62 / z)
    const [left, right, ridge] = [inShed(-3.8, 3.3, z), inShed(4.6, 3.3, z), inShed(0, 4.6, z)]
    for (const [a, b] of [
      [left, ridge],
      [right, ridge],
      [left, right],
      [inShed(0, 3.3, z), ridge],
      [inShed(-1.9, 3.3, z), inShed(-1.9, 3.95, z)],
      [inShed(2.2, 3.3, z), inShed(2.2, 3.95, z)],
    ] satisfies [Point, Point][]) {
      board.scratch([a, b], wide * 1.5, 1)
      board.line([a, b], wide, 1)
    }
    for (const x of [-3.8, 4.6]) {
      const foot = inShed(x, 0, z)
      const [u, v] = inShed(x, 3.3, z)
      board.halo(rect(u - wide, v, wide * 2, foot[1] - v), 3)
      board.area(rect(u - wide, v, wide * 2, foot[1] - v), 'iron', 0.9)
    }
  }
  clock(board, [1330, 176], 50)
  for (const z of [11, 7.6, 5.4]) lamp(board, inShed(0.5, 3.1, z), 200 / z)
}

function lamp(board: Board, [x, y]: Point, size: number): void {
  board.glow([x, y + size * 0.3], size * 2.6, ['#a69b80', '#d9c28a', '#f6dc94'])
  board.line(pts`${x},${y - size * 3} ${x},${y - size * 0.6}`, 4, 1)
  board.solid(blob(pts`${x - size},${y} ${x - size * 0.5},${y - size * 0.6} ${x + size * 0.5},${y - size * 0.6} ${x + size},${y}`))
  const bulb = ellipse(x, y + size * 0.14, size * 0.5, size * 0.3)
  board.tint(bulb, '#fff3cf')
  board.bare(bulb)
}

function clock(board: Board, [x, y]: Point, r: number): void {
  board.line(pts`${x},20 ${x},${y - r}`, 8, 1)
  board.halo(ellipse(x, y, r, r), 5)
  board.tint(ellipse(x, y, r, r), '#faf4e4')
  board.bare(ellipse(x, y, r, r))
  board.edge(ellipse(x, y, r, r), 9)
  for (let i = 0; i < 12; i++) {
    const [u, v] = [Math.sin((i * Math.PI) / 6), Math.cos((i * Math.PI) / 6)]
    board.line(pts`${x + u * r * 0.7},${y - v * r * 0.7} ${x + u * r * 0.82},${y - v * r * 0.82}`, i % 3 === 0 ? 6 : 3, 1)
  }
  board.line(pts`${x},${y + 6} ${x},${y - r * 0.62}`, 5, 1)
  board.line(pts`${x},${y - 6} ${x},${y + r * 0.44}`, 7, 1)
}
