import type { Board } from '#tools/demo-pictures/board.ts'
import { at, CEILING, EYE, FLOOR } from '#tools/demo-pictures/parts/classroom-view.ts'
import { type Place, scaleAt, seenAll } from '#tools/demo-pictures/parts/room.ts'
import { blob, ellipse, type Point, pts } from '#tools/demo-pictures/shapes.ts'

const DESK = FLOOR - 0.75

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
