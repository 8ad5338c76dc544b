import { Board } from '#tools/demo-pictures/board.ts'
import { sea, sky, smoothFace, stone } from '#tools/demo-pictures/nature.ts'
import { noise } from '#tools/demo-pictures/noise.ts'
import { lobster } from '#tools/demo-pictures/parts/lobster.ts'
import type { OnBack } from '#tools/demo-pictures/parts/lobster-limbs.ts'
import { gauge, measuringHand } from '#tools/demo-pictures/parts/lobster-gauge.ts'
import { brothers, sandryVan } from '#tools/demo-pictures/parts/sandry-van.ts'
import { type Point, poly, pts, rect, rough, spline } from '#tools/demo-pictures/shapes.ts'

const SIZE = 760

/** How the lobster lies: its head at our left, its back a little tilted and seen from a standing person's height. */
const back: OnBack = (u, v) => [770 - u * SIZE * 0.985 + v * SIZE * 0.1, 720 + u * SIZE * 0.07 + v * SIZE * 0.74]

/** Ten past five at the Sandry slip: a lobster, the officer's gauge, and behind them the van and the brothers. */
export function shortLobster(): Board {
  const board = new Board(1560, 1040, { paper: '#f3ead8', ink: '#1d2430' })
  board.hatch('sky', sky(13, 0.8, 70))
  board.hatch('sea', sea(232, 0.5, 14))
  board.hatch('far', stone(22, 7, 0.7))
  board.hatch('slip', stone(4, 12, 0.5))
  board.hatch('wood', { field: (x, y) => y / 11.5 + 1.0 * noise(x / 300, y / 26) + 0.4 * noise(x / 30, y / 9) })
  board.hatch('brass', smoothFace(80, 6))
  board.hatch('cloth', smoothFace(78, 6))
  board.hatch('skin', smoothFace(-32, 5.4))
  dawn(board)
  sandryVan(board, [360, 396])
  brothers(board, [780, 408])
  lid(board)
  lobster(board, back, SIZE)
  gauge(board, back, SIZE)
  const [x, y] = back(-0.03, -0.27)
  measuringHand(board, [x, y])
  tally(board)
  return board
}

function dawn(board: Board): void {
  board.tint(rect(0, 0, 1560, 260), '#8fa3b4')
  board.tint(poly(...spline(pts`0,90 500,60 1000,84 1560,56`), [1560, 260], [0, 260]), '#c9a9a0')
  board.tint(poly(...spline(pts`0,160 500,140 1000,156 1560,130`), [1560, 260], [0, 260]), '#f0c48c')
  board.fade(rect(0, 0, 1560, 240), 'sky', [0, 0], [0, 240], [0.6, 0.4, 0.12])
  board.tint(rect(0, 240, 1560, 200), '#8fa9b0')
  board.fade(rect(0, 240, 1560, 200), 'sea', [0, 240], [0, 400], [0.24, 0.5])
  const head = rough(spline(pts`1560,120 1430,138 1320,170 1240,214 1180,242 1560,242`, true), 4)
  board.tint(head, '#7d7f86')
  board.area(head, 'far', 0.6)
  const ground = rough(spline(pts`0,330 300,322 700,330 1000,352 1200,388 1560,420`, false, 8), 3)
  const slip = poly(...ground, [1560, 620], [0, 620])
  board.halo(ground, 4)
  board.tint(slip, '#a59a8c')
  board.fade(slip, 'slip', [0, 320], [0, 480], [0.34, 0.6])
  board.line(ground, 5, 0.8)
  for (const d of [0, 16]) {
    const yellow = pts`0,${420 + d} 1200,${430 + d} 1560,${446 + d} 1560,${452 + d} 1200,${436 + d} 0,${426 + d}`
    board.halo(yellow, 1.6)
    board.tint(yellow, '#f0c23a')
    board.bare(yellow)
  }
}

/** The lid of a crate, near enough to lean on. */
function lid(board: Board): void {
  const top = pts`-40,476 1600,470 1660,1080 -100,1080`
  board.halo(top, 6)
  board.tint(top, '#cfa873')
  board.fade(top, 'wood', [0, 480], [0, 1040], [0.14, 0.3])
  board.edge(top, 6)
  for (const [a, b] of [pts`-60,604 1610,598`, pts`-70,762 1620,756`, pts`-80,940 1640,934`]) {
    if (!a || !b) continue
    board.scratch([a, b], 9, 1)
    board.line([a, b], 6, 1)
  }
  for (const [x, y] of pts`60,540 60,684 60,850 1500,540 1500,682 1500,846`) {
    board.solid(rect(x - 6, y - 5, 12, 10))
    board.scratch(pts`${x - 4},${y - 3} ${x + 3},${y - 4}`, 2, 1)
  }
  const wet = spline(pts`150,760 300,610 700,560 1120,580 1290,660 1240,760 940,850 560,930 250,930`, true)
  board.tint(wet, '#b58d5c')
  board.shade(wet, 0.2, 14)
}

/** Her notebook: two sorts of strokes, and more of the one. */
function tally(board: Board): void {
  const at = (u: number, v: number): Point => [1226 + u * 0.98 + v * 0.16, 800 - u * 0.1 + v]
  const page = [at(0, 0), at(250, 0), at(250, 190), at(0, 190)]
  board.shade(
    page.map(([x, y]): Point => [x + 12, y + 14]),
    0.5,
    5,
  )
  board.halo(page, 5)
  board.tint(page, '#fbf7ea')
  board.bare(page)
  board.edge(page, 4)
  board.line([at(104, 10), at(104, 180)], 3, 0.8)
  for (const [from, fives, across] of [
    [30, 4, 1],
    [122, 8, 2],
  ] as const)
    for (let k = 0; k < fives; k++) {
      const [u, v] = [from + (k % across) * 62, 20 + Math.floor(k / across) * 42]
      for (let i = 0; i < 4; i++) board.line([at(u + i * 9, v), at(u + i * 9 + 2, v + 28)], 4, 0.7)
      board.line([at(u - 6, v + 24), at(u + 36, v + 4)], 4, 0.7)
    }
  const pencil = [at(-96, 40), at(-80, 34), at(-34, 166), at(-32, 190), at(-48, 172)]
  board.halo(pencil, 4)
  board.tint(pencil, '#b5473a')
  board.area(pencil, 'skin', 0.3)
  board.edge(pencil, 3)
  board.solid([at(-37, 178), at(-32, 192), at(-44, 180)])
}
