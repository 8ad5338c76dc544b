import { Board } from '#tools/demo-pictures/board.ts'
import { plain } from '#tools/demo-pictures/nature.ts'
import { Modeller } from '#tools/demo-pictures/modeller.ts'
import { goat } from '#tools/demo-pictures/parts/goat.ts'
import { rect } from '#tools/demo-pictures/shapes.ts'

export function tryOut(): Board {
  const board = new Board(800, 700, { paper: '#f1e8d8', ink: '#1b2530' })
  board.hatch('wall', plain(87, 8))
  board.tint(rect(0, 0, 900, 700), '#b4c6c8')
  board.area(rect(0, 0, 900, 700), 'wall', 0.4)
  const m = new Modeller(board, [-0.6, 0.62, 0.62])
  goat(board, m, [450, 400], 120)
  return board
}
