import type { Board } from '#tools/demo-pictures/board.ts'
import { figure } from '#tools/demo-pictures/figure.ts'
import { dice } from '#tools/demo-pictures/noise.ts'
import { AGNES, CHILD, DRAG, EWAN, LAY, SAMIRA, SIT } from '#tools/demo-pictures/parts/hedgers-cast.ts'
import { EYE, GROUND, pleacher, pole } from '#tools/demo-pictures/parts/long-hedge.ts'
import { type Place, scaleAt, seen } from '#tools/demo-pictures/parts/room.ts'
import { blob, ellipse, placed, type Point, pts, rough, spline } from '#tools/demo-pictures/shapes.ts'

/** Where somebody stands, and how many dots high they are. */
function place([x, z]: Point, metres: number): { at: Point; height: number } {
  const spot: Place = [x, GROUND, z]
  return { at: seen(EYE, spot), height: scaleAt(EYE, z) * metres }
}

/** The hedger bends a stem over with one hand; the billhook is in the other. */
export function hedger(board: Board): void {
  const { at, height: h } = place([0.6, 4.1], 1.86)
  pleacher(board, [at[0] + h * 0.36, at[1] - h * 0.73])
  shadow(board, at, h)
  figure(board, at, h, LAY, EWAN)
  const [x, y] = [at[0] - h * 0.152, at[1] - h * 0.855]
  pole(board, pts`${x - 14},${y + 22} ${x + 12},${y - 40}`, 12, '#b98d52')
  const blade = blob(
    pts`${x + 5},${y - 36} ${x + 10},${y - 74} ${x + 24},${y - 98} ${x + 56},${y - 104} ${x + 64},${y - 90} ${x + 46},${y - 86} ${x + 34},${y - 72} ${x + 28},${y - 38} ${x + 16},${y - 32}`,
  )
  board.halo(blade, 4)
  board.tint(blade, '#e4e6df')
  board.fade(blade, 'skin', [x + 10, y - 100], [x + 50, y - 60], [0.4, 0.02])
  board.edge(blade, 3)
}

/** A baker's daughter and a child drag thorns to the heap. */
export function draggers(board: Board): void {
  for (const [x, z, metres, dress] of [
    [-4.9, 12, 1.7, CHILD],
    [-4.1, 14, 1.8, EWAN],
  ] as const) {
    const { at, height } = place([x, z], metres)
    brush(board, [at[0] + height * 0.15, at[1] - height * 0.55], height, 5)
    figure(board, at, height, DRAG, { ...dress, head: { ...dress.head, hair: { colour: '#6a4a33', tone: 0.5, cut: 'short' } } }, -1)
  }
  for (const [x, z, metres, dress, seed] of [
    [-0.62, 5.2, 1.04, CHILD, 2],
    [-2.15, 3.9, 1.7, SAMIRA, 9],
  ] as const) {
    const { at, height: h } = place([x, z], metres)
    shadow(board, at, h)
    brush(board, [at[0] + h * 0.15, at[1] - h * 0.585], h, seed)
    figure(board, at, h, DRAG, dress, -1)
  }
}

function shadow(board: Board, [x, y]: Point, h: number): void {
  board.shade(
    pts`${x - h * 0.2},${y - h * 0.015} ${x + h * 0.16},${y - h * 0.03} ${x + h * 0.5},${y + h * 0.04} ${x + h * 0.1},${y + h * 0.07}`,
    0.6,
    h * 0.015,
  )
}

/** A thorn branch with its stem in the hand at `hand` and its twigs on the grass behind. */
function brush(board: Board, hand: Point, h: number, seed: number): void {
  const at = (u: number, v: number): Point => [hand[0] + u * h, hand[1] + v * h]
  const roll = dice(seed)
  for (let i = 0; i < 46; i++) {
    const t = 0.16 + (i / 46) * 0.84
    const way = i % 2 === 0 ? -1 : 1
    const [u, v] = [t * 0.62, t * 0.5 - Math.sin(t * 3) * 0.04]
    const reach = 0.12 + 0.15 * roll()
    const twig = rough(
      spline(placed(at, pts`${u},${v} ${u + reach * 0.6},${v + way * reach * 0.5} ${u + reach * 1.2},${v + way * reach * 0.5 + 0.02}`)),
      h * 0.008,
      i,
    )
    board.scratch(twig, Math.max(3, h * 0.017), 0.3)
    board.line(twig, Math.max(1.6, h * 0.009), 0.15)
    if (i % 3 !== 0) continue
    const [x, y] = twig.at(-3) ?? hand
    board.tint(ellipse(x - 2, y - 1, h * 0.011, h * 0.011), '#e58a2e')
    board.bare(ellipse(x, y, h * 0.011, h * 0.011))
  }
  pole(board, spline(placed(at, pts`-0.05,-0.03 0.15,0.08 0.4,0.27 0.64,0.5`)), Math.max(4, h * 0.03), '#9a7a4e')
}

/** Agnes Tulloch on the lee side, with the thermos to guard. */
export function guard(board: Board): void {
  const { at, height: h } = place([3.25, 6], 1.66)
  const on = (u: number, v: number): Point => [at[0] + u * h, at[1] - v * h]
  shadow(board, at, h)
  for (const [a, b] of [
    [on(0.1, 0.36), on(0.14, 0)],
    [on(-0.16, 0.36), on(-0.2, 0)],
    [on(0.1, 0.74), on(0.1, 0.3)],
  ] as const)
    pole(board, [a, b], h * 0.034, '#b98d52')
  pole(board, [on(-0.2, 0.34), on(0.13, 0.34)], h * 0.04, '#b98d52')
  figure(board, [at[0], at[1]], h, SIT, AGNES, -1)
  const rug = blob([on(0.08, 0.47), on(-0.1, 0.47), on(-0.24, 0.44), on(-0.25, 0.2), on(-0.16, 0.17), on(-0.12, 0.34), on(0.06, 0.34)])
  board.halo(rug, 3)
  board.tint(rug, '#8a5648')
  board.fade(rug, 'skin', on(-0.24, 0.4), on(0.06, 0.3), [0.1, 0.6])
  board.edge(rug, 2.6)
  const flask = [on(-0.185, 0.44), on(-0.185, 0.6), on(-0.115, 0.6), on(-0.115, 0.44)]
  board.halo(flask, 3)
  board.tint(flask, '#4f7fa0')
  board.fade(flask, 'cloth', on(-0.185, 0.5), on(-0.115, 0.5), [0.1, 0.6])
  board.edge(flask, 2.4)
  board.solid([on(-0.175, 0.6), on(-0.17, 0.65), on(-0.13, 0.65), on(-0.125, 0.6)])
}
