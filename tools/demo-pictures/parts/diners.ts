import type { Board } from '#tools/demo-pictures/board.ts'
import { stander } from '#tools/demo-pictures/folk.ts'
import { dice } from '#tools/demo-pictures/noise.ts'
import { blob, placed, type Point, pts, spline } from '#tools/demo-pictures/shapes.ts'

export function diners(board: Board): void {
  const roll = dice(19)
  for (let i = 0; i < 16; i++) {
    const x = 985 + i * 38
    board.line(pts`${x},742 ${x},648`, 4, 1)
  }
  for (const y of [660, 700]) board.line(pts`965,${y + 6} 1560,${y}`, 4, 1)
  stander(board, 1372, 880, 300, { hat: 'cap', coat: 0.7, tint: '#6f8794', lean: -0.02 })
  for (const [i, x] of [1010, 1118, 1216, 1450, 1548].entries()) {
    const h = 232 + roll() * 20
    sitter(board, x, 890 + roll() * 16, h, ['#b5653f', '#6f8794', '#8d8a78', '#c9a24a', '#7f9496', '#9a4b37'][i] ?? '#8d8a78', i)
  }
}

/** Somebody seated on a fish box, turned towards the pan, a bowl in the hands. */
function sitter(board: Board, x: number, y: number, h: number, coat: string, seed: number): void {
  const at = (u: number, v: number): Point => [x + u * h, y - v * h]
  const box = placed(at, pts`-0.2,0.26 0.26,0.26 0.26,0 -0.2,0`)
  board.halo(box, 3)
  board.tint(box, '#e0d0ac')
  board.area(box, 'hull', 0.42)
  board.edge(box, 3)
  const legs = placed(at, pts`-0.26,0.38 0.16,0.4 0.18,0.26 -0.12,0.26 -0.16,0.02 -0.3,0.02`)
  board.halo(legs, 3)
  board.area(legs, 'cloth', 0.82)
  board.solid(blob(placed(at, pts`-0.14,0.03 -0.14,0 -0.38,-0.01 -0.36,0.04 -0.26,0.06`)))
  const back = blob(placed(at, pts`0.18,0.3 0.2,0.6 0.1,0.76 -0.02,0.78 -0.1,0.68 -0.1,0.46 -0.14,0.36`))
  board.halo(back, 4)
  board.tint(back, coat)
  board.fade(back, 'cloth', at(-0.14, 0), at(0.22, 0), [0.12, 0.5, 0.85])
  const arm = spline([at(0.06, 0.68), at(0, 0.5), at(-0.2, 0.52)])
  board.scratch(arm, h * 0.1, 0.8)
  board.tint(placed(at, pts`-0.24,0.56 -0.1,0.56 -0.12,0.48 -0.2,0.46`), '#f6efdf')
  board.line(arm, h * 0.082, 0.8)
  board.bare(blob(placed(at, pts`-0.28,0.58 -0.14,0.58 -0.17,0.49 -0.25,0.49`)))
  board.edge(blob(placed(at, pts`-0.28,0.58 -0.14,0.58 -0.17,0.49 -0.25,0.49`)), 2.4)
  profile(board, at, h, seed)
}

function profile(board: Board, at: (u: number, v: number) => Point, h: number, seed: number): void {
  const skull = blob(placed(at, pts`-0.1,0.9 -0.115,0.86 -0.09,0.79 -0.02,0.77 0.05,0.82 0.07,0.91 0.02,0.98 -0.06,0.98`))
  board.halo(skull, 3)
  board.tint(skull, ['#e3bf9a', '#c99a70', '#e8c8a6'][seed % 3] ?? '#e3bf9a')
  board.fade(skull, 'skin', at(-0.1, 0), at(0.08, 0), [0.05, 0.55])
  board.solid(blob(placed(at, pts`-0.07,0.95 -0.02,0.93 0.02,0.85 0.06,0.82 0.09,0.92 0.03,1.0 -0.05,1.0`)))
  if (seed % 2 === 0) board.solid(blob(placed(at, pts`-0.17,0.945 -0.06,0.955 0.08,0.95 0.06,1.01 -0.05,1.03 -0.1,0.98`)))
  board.line([at(-0.085, 0.885), at(-0.06, 0.89)], h * 0.016, 0.6)
}
