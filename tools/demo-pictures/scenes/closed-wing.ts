import { Board } from '#tools/demo-pictures/board.ts'
import { plain, smoothFace } from '#tools/demo-pictures/nature.ts'
import { noise } from '#tools/demo-pictures/noise.ts'
import { classroom } from '#tools/demo-pictures/parts/classroom.ts'
import { EYE, FLOOR } from '#tools/demo-pictures/parts/classroom-view.ts'
import { desk, pendant } from '#tools/demo-pictures/parts/school-furniture.ts'
import { fallenLamp, fishBoxes } from '#tools/demo-pictures/parts/fallen-lamp.ts'
import { bucket } from '#tools/demo-pictures/parts/leaks.ts'
import { caretaker, headmaster } from '#tools/demo-pictures/parts/school-staff.ts'
import { scaleAt, seen } from '#tools/demo-pictures/parts/room.ts'
import { spline } from '#tools/demo-pictures/shapes.ts'

const TOP = FLOOR - 0.75

/** A classroom of the east wing, shut: the hole in its ceiling, the buckets, the lamp on the desk, and the head with his tea. */
export function closedWing(): Board {
  const board = new Board(1560, 1040, { paper: '#f1ecdc', ink: '#1e2830' })
  board.hatch('wall', plain(87, 9, 0.62))
  board.hatch('ceiling', { field: (x, y) => y / 9 + 0.5 * noise(x / 90, y / 30) })
  board.hatch('floor', { field: (x, y) => 30 * Math.log(1 + Math.max(0, y - 540) / 60) + 0.8 * noise(x / 120, y / 20) })
  board.hatch('rain', smoothFace(66, 9))
  board.hatch('iron', smoothFace(86, 5.5))
  board.hatch('cloth', smoothFace(74, 5.4))
  board.hatch('skin', smoothFace(-30, 5.2))
  classroom(board)
  caretaker(board)
  for (const [x, z] of [
    [-2.5, 5.3],
    [-2.5, 3.9],
  ] as const)
    pendant(board, [x, -0.9, z])
  pendant(board, [2.5, -0.9, 6.6])
  puddle(board, 0.15, 4.3)
  puddle(board, 0.3, 2.75)
  for (const z of [7.4, 6.1, 4.8]) for (const x of [-2.5, -0.8, 0.9]) if (z !== 4.8 || x !== -0.8) desk(board, x, z)
  bucket(board, EYE, [-0.26, TOP, 7.7], '#c8553d', 172)
  bucket(board, EYE, [1.2, TOP, 7.6], '#d9a441')
  bucket(board, EYE, [-2.3, TOP, 4.95], '#8fa0a2')
  bucket(board, EYE, [0.66, TOP, 5.0], '#4f7fa0', 60)
  desk(board, -0.75, 2.9)
  fallenLamp(board)
  bucket(board, EYE, [0.56, FLOOR, 2.75], '#c8553d', 0)
  fishBoxes(board)
  headmaster(board)
  return board
}

function puddle(board: Board, x: number, z: number): void {
  const [u, v] = seen(EYE, [x, FLOOR, z])
  const s = scaleAt(EYE, z)
  const edge = spline(
    [
      [u - s * 0.8, v],
      [u - s * 0.3, v - s * 0.14],
      [u + s * 0.4, v - s * 0.1],
      [u + s * 0.9, v + s * 0.02],
      [u + s * 0.3, v + s * 0.15],
      [u - s * 0.4, v + s * 0.12],
    ],
    true,
  )
  board.halo(edge, 3)
  board.tint(edge, '#b9cdd2')
  board.fade(edge, 'floor', [0, v - s * 0.14], [0, v + s * 0.15], [0.06, 0.34])
  board.edge(edge, 2.6)
}
