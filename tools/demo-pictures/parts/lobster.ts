import type { Board } from '#tools/demo-pictures/board.ts'
import { cover } from '#tools/demo-pictures/limbs.ts'
import { claw, DEEP, type Draw, feeler, JOINT, legs, type OnBack, SHELL, speckle } from '#tools/demo-pictures/parts/lobster-limbs.ts'
import { blob, ellipse, placed, type Point, pts, type Shape, spline } from '#tools/demo-pictures/shapes.ts'

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
