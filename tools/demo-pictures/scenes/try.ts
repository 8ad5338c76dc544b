import { Board } from '#tools/demo-pictures/board.ts'
import { plain } from '#tools/demo-pictures/nature.ts'
import { Modeller } from '#tools/demo-pictures/modeller.ts'
import { dressed, person } from '#tools/demo-pictures/person.ts'
import { rect } from '#tools/demo-pictures/shapes.ts'

export function tryOut(): Board {
  const board = new Board(900, 700, { paper: '#f1e8d8', ink: '#1b2530' })
  board.hatch('wall', plain(87, 8))
  board.tint(rect(0, 0, 900, 700), '#b4c6c8')
  board.area(rect(0, 0, 900, 700), 'wall', 0.4)
  const m = new Modeller(board, [-0.6, 0.62, 0.62])
  const head = { jaw: 1, long: 1, cheek: 1, nose: { long: 1, wide: 1 }, lips: 1, brow: 1, hair: 'short', collar: 'shirt' } as const
  const looks = dressed({ skin: '#e8bf95', hair: '#6a4a33', coat: '#4f6878' })
  m.cut(person({ head, looks, arms: [{ elbow: [-2, -4.6, -0.3], hand: [-1.6, -6.6, 0.5] }, { elbow: [2.2, -3.6, 0.3], hand: [2.4, -1.2, 0.6] }] }), { at: [200, 120], unit: 38, yaw: 0.4, box: [-4, -13.6, 4, 2] })
  m.cut(person({ head: { ...head, hair: 'bob' }, hem: -9.5, looks: dressed({ skin: '#e8bf95', hair: '#6a4a33', coat: '#c06a4c' }), arms: [{ elbow: [-2, -4.6, -0.3], hand: [-2.2, -6.6, 0.5] }, { elbow: [2, -4.6, -0.3], hand: [2.2, -6.6, 0.5] }] }), { at: [500, 120], unit: 38, yaw: 3.3, box: [-4, -13.6, 4, 2] })
  m.cut(person({ head: { ...head, hat: 'knit' }, body: 0.62, looks: dressed({ skin: '#e8bf95', hair: '#6a4a33', coat: '#e2a33d', hat: '#a3475a' }), arms: [{ elbow: [-2, -4.6, -0.3], hand: [-2.2, -6.6, 0.5] }, { elbow: [2, -4.6, -0.3], hand: [2.2, -6.6, 0.5] }] }), { at: [760, 330], unit: 36, yaw: -0.9, box: [-4, -13.6, 4, 2] })
  return board
}
