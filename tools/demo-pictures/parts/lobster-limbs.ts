import type { Board } from '#tools/demo-pictures/board.ts'
import { cover, muscle } from '#tools/demo-pictures/limbs.ts'
import { dice } from '#tools/demo-pictures/noise.ts'
import { blob, ellipse, placed, type Point, pts, spline } from '#tools/demo-pictures/shapes.ts'

/** Along the back from the tail (below 0) to the beak (0.58), and across it. */
export type OnBack = (u: number, v: number) => Point

export type Draw = { board: Board; height: number }

export const SHELL = '#4a6d96'
export const DEEP = '#35527a'
export const JOINT = '#d98a4c'

export function feeler(board: Board, at: OnBack, size: number, side: number): void {
  const s = (v: number) => v * side
  const long = spline(
    placed(at, pts`0.5,${s(0.05)} 0.64,${s(0.07)} 0.76,${s(0.2)} 0.74,${s(0.44)} 0.6,${s(0.6)} 0.4,${s(0.68)} 0.2,${s(0.66)}`),
    false,
    12,
  )
  board.scratch(long, size * 0.022, 0.4)
  board.line(long, size * 0.012, 0.25)
  const red = long.map(([x, y]): Point => [x - 1, y - 1])
  for (const [i, a] of red.entries()) {
    const b = red[i + 1]
    if (b && i < 66) board.tint(muscle(a, b, [size * 0.014, size * 0.014]), '#b5473a')
  }
  const short = spline(placed(at, pts`0.54,${s(0.02)} 0.68,${s(0.01)} 0.8,${s(0.05)} 0.9,${s(0.02)}`))
  board.scratch(short, size * 0.014, 0.4)
  board.line(short, size * 0.007, 0.25)
}

export function legs(board: Board, at: OnBack, size: number, side: number): void {
  for (let k = 3; k >= 0; k--) {
    const u = 0.33 - k * 0.075
    const [hip, knee, foot] = [
      at(u, side * 0.09),
      at(u - 0.01 - k * 0.03, side * (0.29 - k * 0.012)),
      at(u - 0.1 - k * 0.055, side * (0.43 - k * 0.02)),
    ]
    const parts = [muscle(knee, foot, [size * 0.026, size * 0.018, size * 0.006]), muscle(hip, knee, [size * 0.034, size * 0.026])]
    cover({ board, height: size * 0.5 }, [
      [parts[0] ?? [], JOINT, 'skin', 0.26],
      [parts[1] ?? [], DEEP, 'skin', 0.5],
    ])
  }
}

export function claw(draw: Draw, at: OnBack, size: number, side: number): void {
  const s = (v: number) => v * side
  const big = side > 0 ? 1.16 : 1
  const joints = pts`0.42,${s(0.09)} 0.5,${s(0.2)} 0.6,${s(0.235)} 0.66,${s(0.22)}`
  const [a, b, c, d] = placed(at, joints)
  if (!a || !b || !c || !d) return
  cover(draw, [[muscle(a, b, [size * 0.04, size * 0.055]), DEEP, 'skin', 0.5]])
  cover(draw, [[muscle(b, c, [size * 0.05, size * 0.066]), SHELL, 'skin', 0.46]])
  const on = (u: number, v: number): Point => at(0.62 + u * big, s(0.22 + v * big))
  const thumb = blob([on(0.08, -0.05), on(0.16, -0.1), on(0.26, -0.1), on(0.34, -0.05), on(0.26, -0.045), on(0.18, -0.025), on(0.12, 0.0)])
  const palm = blob([
    on(-0.01, -0.03),
    on(0.06, -0.085),
    on(0.14, -0.06),
    on(0.18, 0.0),
    on(0.26, 0.015),
    on(0.36, -0.02),
    on(0.33, 0.06),
    on(0.22, 0.12),
    on(0.08, 0.11),
    on(0, 0.04),
  ])
  cover(draw, [[thumb, SHELL, 'skin', 0.4]])
  cover(draw, [[palm, SHELL, 'cloth', 0.42]])
  for (const k of [0, 1, 2, 3]) draw.board.solid(ellipse(...on(0.2 + k * 0.034, -0.006 - k * 0.004), size * 0.006, size * 0.005))
  for (const tip of [on(0.35, -0.01), on(0.335, -0.05)]) {
    draw.board.tint(ellipse(tip[0], tip[1], size * 0.016, size * 0.012), JOINT)
  }
  draw.board.scratch(spline([on(0.06, 0.08), on(0.16, 0.092), on(0.26, 0.07)]), size * 0.012, 0.2)
  speckle(draw.board, (u, v) => on(0.04 + u * 0.22, -0.03 + v * 0.11), 16, side > 0 ? 5 : 6, size)
}

export function speckle(board: Board, at: OnBack, count: number, seed: number, size: number): void {
  const roll = dice(seed)
  for (let i = 0; i < count; i++) {
    const [x, y] = at(roll(), roll())
    const r = size * (0.002 + roll() * 0.0035)
    board.tint(ellipse(x - 2, y - 1, r + 1, r + 1), '#e9dcb4')
    board.bare(ellipse(x, y, r, r))
  }
}
