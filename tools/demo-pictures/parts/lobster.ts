import type { Board } from '#tools/demo-pictures/board.ts'
import { cover, muscle } from '#tools/demo-pictures/figure.ts'
import { dice } from '#tools/demo-pictures/noise.ts'
import { blob, ellipse, placed, type Point, pts, type Shape, spline } from '#tools/demo-pictures/shapes.ts'

/** Along the back from the tail (below 0) to the beak (0.58), and across it. */
export type OnBack = (u: number, v: number) => Point

const SHELL = '#4a6d96'
const DEEP = '#35527a'
const JOINT = '#d98a4c'

/** A lobster from above, alive and so blue. Needs the hatches `cloth` and `skin`. */
export function lobster(board: Board, at: OnBack, size: number): void {
  const draw = { board, height: size * 0.62 }
  for (const side of [-1, 1]) feeler(board, at, size, side)
  for (const side of [-1, 1]) legs(board, at, size, side)
  fan(draw, at)
  for (let k = 5; k >= 0; k--) ring(draw, at, k)
  for (const side of [-1, 1]) claw(draw, at, size, side)
  shell(draw, at, size)
}

type Draw = { board: Board; height: number }

function feeler(board: Board, at: OnBack, size: number, side: number): void {
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

function legs(board: Board, at: OnBack, size: number, side: number): void {
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

function fan(draw: Draw, at: OnBack): void {
  for (const [turn, long, wide] of [
    [-54, 0.17, 0.1],
    [54, 0.17, 0.1],
    [-26, 0.2, 0.1],
    [26, 0.2, 0.1],
    [0, 0.2, 0.1],
  ] as const) {
    const rad = (turn * Math.PI) / 180
    const on = (a: number, b: number): Point => at(-0.4 - Math.cos(rad) * a - Math.sin(rad) * b * -1, Math.sin(rad) * a + Math.cos(rad) * b)
    const lobe = blob([
      on(0, 0),
      on(long * 0.4, -wide * 0.5),
      on(long * 0.9, -wide * 0.6),
      on(long, 0),
      on(long * 0.9, wide * 0.6),
      on(long * 0.4, wide * 0.5),
    ])
    cover(draw, [[lobe, turn === 0 ? SHELL : DEEP, 'skin', 0.46]])
    for (const b of [-0.3, 0, 0.3]) draw.board.line([on(long * 0.5, wide * b * 0.7), on(long * 0.96, wide * b)], 2, 0.4)
    draw.board.scratch(spline([on(long * 0.97, -wide * 0.5), on(long * 1.02, 0), on(long * 0.97, wide * 0.5)]), 3, 0.4)
  }
}

/** One of the six rings of the tail. */
function ring(draw: Draw, at: OnBack, k: number): void {
  const [u, half] = [0.07 - k * 0.083, 0.132 - k * 0.0095]
  const flaps: Shape = placed(
    at,
    pts`${u},${-half} ${u - 0.05},${-half - 0.035} ${u - 0.1},${-half + 0.005} ${u - 0.1},${half - 0.005} ${u - 0.05},${half + 0.035} ${u},${half}`,
  )
  const plate = blob(
    placed(
      at,
      pts`${u + 0.02},${-half} ${u - 0.06},${-half * 1.04} ${u - 0.1},${-half * 0.6} ${u - 0.108},0 ${u - 0.1},${half * 0.6} ${u - 0.06},${half * 1.04} ${u + 0.02},${half}`,
    ),
  )
  cover(draw, [[flaps, DEEP, 'skin', 0.6]])
  cover(draw, [[plate, SHELL, 'cloth', 0.44]])
  draw.board.scratch(
    spline(placed(at, pts`${u - 0.06},${-half * 0.7} ${u - 0.074},${-half * 0.3} ${u - 0.076},${half * 0.1}`)),
    draw.height * 0.012,
    0.3,
  )
  draw.board.tint(
    placed(
      at,
      pts`${u - 0.088},${-half * 0.8} ${u - 0.1},0 ${u - 0.088},${half * 0.8} ${u - 0.1},${half * 0.7} ${u - 0.112},0 ${u - 0.1},${-half * 0.7}`,
    ),
    JOINT,
  )
}

function claw(draw: Draw, at: OnBack, size: number, side: number): void {
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

function shell(draw: Draw, at: OnBack, size: number): void {
  const { board } = draw
  for (const side of [-1, 1]) {
    const eye = ellipse(...at(0.535, side * 0.052), size * 0.017, size * 0.016)
    board.halo(eye, 4)
    board.solid(eye)
    board.bare(ellipse(...at(0.54, side * 0.048), size * 0.005, size * 0.005))
  }
  const back = blob(
    placed(
      at,
      pts`0.6,0 0.52,0.03 0.47,0.085 0.36,0.132 0.2,0.15 0.07,0.136 0.035,0.07 0.03,0 0.035,-0.07 0.07,-0.136 0.2,-0.15 0.36,-0.132 0.47,-0.085 0.52,-0.03`,
    ),
  )
  cover(draw, [[back, SHELL, 'cloth', 0.46]])
  const groove = spline(placed(at, pts`0.36,-0.128 0.29,-0.07 0.265,0 0.29,0.07 0.36,0.128`))
  board.line(groove, size * 0.011, 0.5)
  board.scratch(
    groove.map(([x, y]): Point => [x + size * 0.008, y - size * 0.004]),
    size * 0.007,
    0.3,
  )
  board.line([at(0.04, 0), at(0.26, 0)], size * 0.006, 0.4)
  board.scratch(spline(placed(at, pts`0.12,-0.1 0.22,-0.112 0.33,-0.09`)), size * 0.02, 0.2)
  board.scratch(spline(placed(at, pts`0.4,-0.07 0.45,-0.05 0.5,-0.02`)), size * 0.012, 0.2)
  speckle(board, (u, v) => at(0.08 + u * 0.36, -0.12 + v * 0.24), 60, 9, size)
}

function speckle(board: Board, at: OnBack, count: number, seed: number, size: number): void {
  const roll = dice(seed)
  for (let i = 0; i < count; i++) {
    const [x, y] = at(roll(), roll())
    const r = size * (0.002 + roll() * 0.0035)
    board.tint(ellipse(x - 2, y - 1, r + 1, r + 1), '#e9dcb4')
    board.bare(ellipse(x, y, r, r))
  }
}
