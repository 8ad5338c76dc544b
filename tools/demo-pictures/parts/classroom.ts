import type { Board } from '#tools/demo-pictures/board.ts'
import { letters } from '#tools/demo-pictures/lettering.ts'
import { hole } from '#tools/demo-pictures/parts/ceiling-hole.ts'
import { at, CEILING, EYE, FLOOR } from '#tools/demo-pictures/parts/classroom-view.ts'
import { seenAll } from '#tools/demo-pictures/parts/room.ts'
import { type Point, rect } from '#tools/demo-pictures/shapes.ts'

const BACK = 9

/** Walls, windows, ceiling and floor. Needs the hatches `wall`, `ceiling`, `floor`, `rain` and `iron`. */
export function classroom(board: Board): void {
  const left = seenAll(EYE, [-4, CEILING, BACK], [-4, FLOOR, BACK], [-4, FLOOR, 3.4], [-4, CEILING, 3.4])
  const right = seenAll(EYE, [4, CEILING, BACK], [4, FLOOR, BACK], [4, FLOOR, 3.4], [4, CEILING, 3.4])
  const back = seenAll(EYE, [-4, CEILING, BACK], [4, CEILING, BACK], [4, FLOOR, BACK], [-4, FLOOR, BACK])
  const ceiling = seenAll(EYE, [-4, CEILING, BACK], [4, CEILING, BACK], [4, CEILING, 3.4], [-4, CEILING, 3.4])
  const floor = seenAll(EYE, [-4, FLOOR, BACK], [4, FLOOR, BACK], [4, FLOOR, 1.8], [-4, FLOOR, 1.8])
  board.tint(rect(0, 0, 1560, 1040), '#cfd3bd')
  board.tint(ceiling, '#d9d6c4')
  board.fade(ceiling, 'ceiling', [860, 210], [860, 0], [0.3, 0.56])
  board.area(back, 'wall', 0.24)
  board.fade(right, 'wall', [1260, 0], [1560, 0], [0.4, 0.66])
  board.area(left, 'wall', 0.5)
  board.tint(floor, '#a98c66')
  board.fade(floor, 'floor', [0, 590], [0, 1040], [0.3, 0.5, 0.74])
  for (const [a, b] of [
    [at(-4, CEILING, BACK), at(4, CEILING, BACK)],
    [at(-4, FLOOR, BACK), at(4, FLOOR, BACK)],
    [at(-4, CEILING, BACK), at(-4, FLOOR, BACK)],
    [at(4, CEILING, BACK), at(4, FLOOR, BACK)],
    [at(-4, CEILING, BACK), at(-4, CEILING, 3.4)],
    [at(4, CEILING, BACK), at(4, CEILING, 3.4)],
    [at(4, FLOOR, BACK), at(4, FLOOR, 3.4)],
    [at(-4, FLOOR, BACK), at(-4, FLOOR, 3.4)],
  ] satisfies [Point, Point][])
    board.line([a, b], 4, 1)
  windows(board)
  blackboard(board)
  hole(board)
}

/** Three windows on the weather side, and the daylight they lay on the floor. */
function windows(board: Board): void {
  for (const z of [8.1, 6.4, 4.9]) {
    const pane = seenAll(EYE, [-4, -1.75, z + 0.6], [-4, 0.5, z + 0.6], [-4, 0.5, z - 0.55], [-4, -1.75, z - 0.55])
    board.halo(pane, 8)
    board.tint(pane, '#b9cdd2')
    board.area(pane, 'rain', 0.34)
    board.edge(pane, 6)
    board.line([at(-4, -0.5, z + 0.6), at(-4, -0.5, z - 0.55)], 5, 1)
    board.line([at(-4, -1.75, z), at(-4, 0.5, z)], 5, 1)
    const light = seenAll(EYE, [-3.3, FLOOR, z + 0.6], [-0.6, FLOOR, z + 0.2], [-0.6, FLOOR, z - 0.8], [-3.3, FLOOR, z - 0.55])
    board.shade(light, -0.5, 10)
  }
}

/** Chemistry is elsewhere now. */
function blackboard(board: Board): void {
  const frame = seenAll(EYE, [-2.2, -1.3, BACK], [1.3, -1.3, BACK], [1.3, 0.25, BACK], [-2.2, 0.25, BACK])
  board.halo(frame, 5)
  board.tint(frame, '#e9ecdf')
  board.solid(frame)
  board.edge(frame, 9)
  const [x, y] = at(-0.45, -0.4, BACK)
  for (const [text, u, v, size] of [
    ['H', -76, 0, 88],
    ['2', -12, 26, 46],
    ['O', 58, 0, 88],
  ] as const)
    letters(board, text, [x + u, y + v], { size, weight: 0.12, align: 'middle', bare: true })
  const tray = rect(x - 170, y + 76, 330, 8)
  board.tint(tray, '#b08a5c')
  board.area(tray, 'iron', 0.3)
}
