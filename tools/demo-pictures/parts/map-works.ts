import type { Board } from '#tools/demo-pictures/board.ts'
import { ellipse, fine, placed, type Point, pts, spline } from '#tools/demo-pictures/shapes.ts'

/** Mole, piers, bridge and light. Needs the hatch `town`. */
export function works(board: Board): void {
  bridge(board)
  const mole = fine(pts`752,352 860,420 930,500`)
  board.scratch(mole, 26, 1)
  board.line(mole, 18, 1)
  board.scratch(mole, 8, 1)
  board.glow([936, 508], 34, ['#a9cdb5', '#6fae8d'])
  board.solid(ellipse(936, 508, 8, 8))
  for (const pier of [pts`600,596 650,560`, pts`668,640 716,598`, pts`540,560 566,530`]) {
    board.scratch(pier, 17, 1)
    board.line(pier, 12, 1)
  }
  for (let i = 0; i < 9; i++) board.line(pts`${492 + i * 24},${478 + (i % 2) * 8 - i} ${500 + i * 24},${486 + (i % 2) * 8 - i}`, 5)
  coaster(board)
  beacon(board, [800, 132])
  rocks(board)
}

function bridge(board: Board): void {
  const deck = pts`94,600 88,508 118,504 126,598`
  board.halo(deck, 4)
  board.tint(deck, '#f4ecd9')
  board.bare(deck)
  for (const side of [pts`94,602 88,506`, pts`126,600 118,502`]) board.line(side, 6, 1)
  for (const y of [540, 566]) board.line(pts`91,${y} 122,${y - 2}`, 3, 1)
}

/** Something at the Coal Berth. */
function coaster(board: Board): void {
  const hull = pts`176,560 244,548 250,562 236,570 180,577`
  board.halo(hull, 3)
  board.tint(hull, '#9c4031')
  board.area(hull, 'town', 0.4)
  board.edge(hull, 3)
}

function beacon(board: Board, [x, y]: Point): void {
  const tower = pts`${x - 15},${y} ${x - 8},${y - 52} ${x + 8},${y - 52} ${x + 15},${y}`
  board.halo(tower, 4)
  board.tint(tower, '#f8f1e1')
  board.area(tower, 'town', 0.2)
  board.edge(tower, 3.4)
  board.solid(pts`${x - 12},${y - 52} ${x + 12},${y - 52} ${x + 7},${y - 70} ${x},${y - 78} ${x - 7},${y - 70}`)
  for (const turn of [-40, -20, 0, 20, 40]) {
    const a = (turn * Math.PI) / 180
    board.line(pts`${x + Math.cos(a) * 22},${y - 60 + Math.sin(a) * 22} ${x + Math.cos(a) * 62},${y - 60 + Math.sin(a) * 62}`, 3.4, 0.5)
  }
}

function rocks(board: Board): void {
  for (const [x, y] of pts`1212,392 1196,372 1184,398`) board.solid(pts`${x - 8},${y + 6} ${x - 2},${y - 9} ${x + 8},${y + 5}`)
}

export function ferryLine(board: Board): void {
  const way = spline(pts`736,586 860,576 1000,520 1150,410 1246,352`, false, 16)
  way.forEach((p, i) => {
    const next = way[i + 1]
    if (!next || i % 2 === 1) return
    board.scratch([p, next], 15, 1)
    board.line([p, next], 5, 1)
  })
  // The island has been fetched in: a torn place in the sea says so.
  for (const [u, gap] of pts`1092,34 1122,0`) {
    const tear = spline(pts`${u},${370 + gap} ${u + 16},${400 + gap} ${u - 6},${430 + gap} ${u + 18},${460 + gap} ${u + 4},${490 + gap}`)
    board.scratch(tear, 24 - gap * 0.3, 0.9)
    board.line(tear, 4, 0.7)
  }
  const at = (u: number, v: number): Point => [1022 + u, 498 + v]
  const boat = placed(at, pts`-32,-2 40,-12 30,14 -28,14`)
  const house = placed(at, pts`-20,-4 -18,-26 14,-28 18,-8`)
  for (const part of [house, boat]) board.halo(part, 3)
  board.tint(house, '#f8f1e1')
  board.bare(house)
  board.edge(house, 3)
  board.tint(boat, '#9c4031')
  board.area(boat, 'town', 0.5)
  board.edge(boat, 3)
  board.line([at(-4, -28), at(-4, -44)], 6, 1)
}
