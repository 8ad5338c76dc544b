import type { Board } from '#tools/demo-pictures/board.ts'
import { dice } from '#tools/demo-pictures/noise.ts'
import { at, CEILING, EYE } from '#tools/demo-pictures/parts/classroom-view.ts'
import { scaleAt } from '#tools/demo-pictures/parts/room.ts'
import { blob, poly, pts, rough, spline } from '#tools/demo-pictures/shapes.ts'

/** Where the ceiling came down: laths, felt and a wire. */
export function hole(board: Board): void {
  const edge = rough(
    blob([
      at(-1.3, CEILING, 7.4),
      at(-0.2, CEILING, 7.9),
      at(1.2, CEILING, 7.5),
      at(1.7, CEILING, 6.3),
      at(0.9, CEILING, 5.4),
      at(-0.5, CEILING, 5.2),
      at(-1.6, CEILING, 6.1),
    ]),
    12,
    4,
    26,
  )
  board.shade(
    blob([at(-2.2, CEILING, 8), at(2.2, CEILING, 8.2), at(2.8, CEILING, 5.8), at(0.6, CEILING, 4.8), at(-2.6, CEILING, 5.4)]),
    0.4,
    26,
  )
  board.halo(edge, 7)
  board.solid(edge)
  board.edge(edge, 3)
  const roll = dice(8)
  for (let i = 0; i < 9; i++) {
    const z = 5.75 + i * 0.19
    const [a, b] = [at(-1.05 + roll() * 0.5, CEILING, z), at(1.1 - roll() * 0.9, CEILING, z + (roll() - 0.5) * 0.2)]
    if (i % 3 === 1) continue
    board.scratch([a, b], 4.4, 0.9)
  }
  laths(board)
  wires(board)
}

function laths(board: Board): void {
  for (const [x, z, long] of [
    [-1.1, 5.9, 0.5],
    [0.4, 5.5, 0.4],
    [1.3, 6.4, 0.55],
    [-0.4, 7.4, 0.45],
  ] as const) {
    const [u, v] = at(x, CEILING, z)
    const drop = long * scaleAt(EYE, z)
    const lath = poly([u - 5, v], [u + 5, v - 2], [u + 14, v + drop], [u + 4, v + drop + 5])
    board.halo(lath, 3)
    board.tint(lath, '#b08a5c')
    board.area(lath, 'iron', 0.34)
    board.edge(lath, 2.6)
  }
}

/** The lamp hung from these. */
function wires(board: Board): void {
  const [x, y] = at(0, CEILING, 6.6)
  for (const way of [-1, 1]) {
    const wire = spline(pts`${x},${y} ${x + way * 4},${y + 60} ${x + way * 14},${y + 84} ${x + way * 10},${y + 104}`)
    board.scratch(wire, 6, 0.9)
    board.line(wire, 3, 0.9)
  }
}
