import type { Board } from '#tools/demo-pictures/board.ts'
import { letters } from '#tools/demo-pictures/lettering.ts'
import { dice } from '#tools/demo-pictures/noise.ts'
import { type Eye, type Place, scaleAt, seen, seenAll } from '#tools/demo-pictures/parts/room.ts'
import { blob, ellipse, type Point, poly, pts, rect, rough, spline } from '#tools/demo-pictures/shapes.ts'

export const EYE: Eye = { at: [860, 420], focal: 900 }
export const FLOOR = 1.6
const CEILING = -2.2
const BACK = 9
const DESK = FLOOR - 0.75

const at = (x: number, y: number, z: number): Point => seen(EYE, [x, y, z])

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

/** Where the ceiling came down: laths, felt and a wire. */
function hole(board: Board): void {
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
  const [x, y] = at(0, CEILING, 6.6)
  for (const way of [-1, 1]) {
    const wire = spline(pts`${x},${y} ${x + way * 4},${y + 60} ${x + way * 14},${y + 84} ${x + way * 10},${y + 104}`)
    board.scratch(wire, 6, 0.9)
    board.line(wire, 3, 0.9)
  }
}

/** A double desk with its front edge at `z`. */
export function desk(board: Board, x: number, z: number): void {
  const [w, d] = [0.62, 0.52]
  const top = seenAll(EYE, [x - w, DESK, z + d], [x + w, DESK, z + d], [x + w, DESK, z], [x - w, DESK, z])
  const lip = seenAll(EYE, [x - w, DESK, z], [x + w, DESK, z], [x + w, DESK + 0.1, z], [x - w, DESK + 0.1, z])
  const s = scaleAt(EYE, z)
  board.shade(seenAll(EYE, [x - w, FLOOR, z + d], [x + w + 0.3, FLOOR, z + d], [x + w + 0.3, FLOOR, z], [x - w, FLOOR, z]), 0.55, s * 0.03)
  for (const [u, v] of [
    [x - w + 0.06, z + d - 0.05],
    [x + w - 0.06, z + d - 0.05],
    [x - w + 0.04, z + 0.02],
    [x + w - 0.04, z + 0.02],
  ] satisfies Point[]) {
    board.scratch([at(u, DESK, v), at(u, FLOOR, v)], s * 0.055, 1)
    board.line([at(u, DESK, v), at(u, FLOOR, v)], s * 0.036, 1)
  }
  for (const shape of [top, lip]) board.halo(shape, Math.max(2, s * 0.014))
  board.tint(top, '#c69a62')
  board.fade(top, 'floor', at(x - w, DESK, z), at(x + w, DESK, z), [0.06, 0.34])
  board.tint(lip, '#8a6238')
  board.area(lip, 'floor', 0.62)
  board.edge(top, Math.max(1.8, s * 0.012))
  board.edge(lip, Math.max(1.8, s * 0.012))
}

/** A lamp of enamelled iron that still hangs. */
export function pendant(board: Board, [x, y, z]: Place): void {
  const s = scaleAt(EYE, z) * 0.26
  const [u, v] = at(x, y, z)
  board.line(
    [
      [u, at(x, CEILING, z)[1]],
      [u, v - s * 0.8],
    ],
    Math.max(2, s * 0.06),
    1,
  )
  const shade = blob(
    pts`${u - s * 0.16},${v - s * 0.86} ${u + s * 0.16},${v - s * 0.86} ${u + s * 0.3},${v - s * 0.5} ${u + s},${v} ${u - s},${v} ${u - s * 0.3},${v - s * 0.5}`,
  )
  board.halo(shade, 3)
  board.tint(shade, '#5f7f76')
  board.fade(shade, 'iron', [u - s, 0], [u + s, 0], [0.3, 0.55, 0.88])
  board.edge(shade, Math.max(2, s * 0.07))
  const mouth = ellipse(u, v, s * 0.96, s * 0.16)
  board.halo(mouth, 2)
  board.tint(mouth, '#f6f1e0')
  board.bare(mouth)
  board.edge(mouth, Math.max(2, s * 0.06))
}
