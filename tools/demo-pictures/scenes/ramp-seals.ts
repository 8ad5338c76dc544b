import { Board } from '#tools/demo-pictures/board.ts'
import { plain, smoothFace, stone } from '#tools/demo-pictures/nature.ts'
import { dice, noise } from '#tools/demo-pictures/noise.ts'
import { engineer } from '#tools/demo-pictures/parts/engineer.ts'
import { blob, ellipse, type Point, pts, rect, rough, spline, swelling } from '#tools/demo-pictures/shapes.ts'

/** Where the walls of the car deck run to. */
const FAR: Point = [800, 470]

/** The ferry's car deck from inside, its ramp up; water weeps along the port edge into a bucket, and the engineer measures. */
export function rampSeals(): Board {
  const board = new Board(1560, 1040, { paper: '#f0e9d6', ink: '#17222a' })
  board.hatch('side', { field: (x, y) => ((y - FAR[1]) / (Math.abs(x - FAR[0]) + 60)) * 46 + 0.4 * noise(x / 70, y / 40) })
  board.hatch('deck', stone(2, 8, 0.4))
  board.hatch('overhead', plain(90, 8, 0.7))
  board.hatch('ramp', smoothFace(88, 6.5))
  board.hatch('iron', smoothFace(84, 6))
  board.hatch('wet', { field: (x, y) => x / 6 + 0.9 * noise(x / 16, y / 60) })
  board.hatch('cloth', smoothFace(78, 5))
  board.hatch('skin', smoothFace(-30, 5))
  hold(board)
  ramp(board)
  frames(board)
  lamps(board)
  weeping(board)
  bucket(board, 424, 846)
  engineer(board, 644, 946, 520)
  return board
}

function hold(board: Board): void {
  board.tint(rect(0, 0, 1560, 1040), '#7d9099')
  board.tint(pts`0,0 1560,0 1130,190 470,190`, '#69797f')
  board.fade(pts`0,0 1560,0 1130,190 470,190`, 'overhead', [0, 0], [0, 190], [0.8, 0.62])
  board.fade(pts`0,0 470,190 470,790 0,1040`, 'side', [0, 0], [470, 0], [0.74, 0.42])
  board.fade(pts`1560,0 1130,190 1130,790 1560,1040`, 'side', [1560, 0], [1130, 0], [0.86, 0.56])
  const deck = pts`470,790 1130,790 1560,1040 0,1040`
  board.tint(deck, '#8b8f86')
  board.fade(deck, 'deck', [0, 790], [0, 1040], [0.36, 0.74])
  for (const x of [-240, 0, 240]) {
    const lane = pts`${800 + x * 0.9 - 5},796 ${800 + x * 0.9 + 5},796 ${800 + x * 1.62 + 11},1040 ${800 + x * 1.62 - 11},1040`
    board.tint(lane, '#e9dfae')
    board.bare(lane)
  }
}

function ramp(board: Board): void {
  const plate = rect(486, 206, 628, 584)
  board.solid(rect(470, 190, 660, 602))
  board.tint(rect(474, 194, 652, 596), '#dfe6d6')
  board.bare(rect(478, 198, 8, 590))
  board.bare(rect(480, 198, 640, 7))
  board.bare(rect(1116, 198, 4, 590))
  board.tint(plate, '#4d7386')
  board.fade(plate, 'ramp', [486, 0], [1114, 0], [0.3, 0.44, 0.72])
  for (let i = 1; i < 5; i++) rib(board, pts`${486 + i * 125.6},206 ${486 + i * 125.6},790`, 16)
  for (let i = 1; i < 5; i++) rib(board, pts`486,${206 + i * 117} 1114,${206 + i * 117}`, 20)
  board.edge(plate, 6)
  for (const side of [-1, 1]) {
    board.scratch(pts`${800 + side * 270},232 ${800 + side * 322},190`, 13, 1)
    board.line(pts`${800 + side * 270},232 ${800 + side * 322},190`, 8, 1)
    board.solid(ellipse(800 + side * 270, 234, 12, 12))
  }
  for (const x of [520, 680, 920, 1080]) {
    board.solid(rect(x - 26, 770, 52, 26))
    board.scratch(pts`${x - 20},776 ${x + 18},776`, 3)
  }
}

function rib(board: Board, [a = FAR, b = FAR]: Point[], wide: number): void {
  board.line([a, b], wide, 1)
  const lift = wide / 2 - 3
  const off = a[0] === b[0] ? [-lift, 0] : [0, -lift]
  board.scratch(
    [
      [a[0] + (off[0] ?? 0), a[1] + (off[1] ?? 0)],
      [b[0] + (off[0] ?? 0), b[1] + (off[1] ?? 0)],
    ],
    3,
    1,
  )
}

/** The ship's frames along both sides and overhead, nearer ones larger. */
function frames(board: Board): void {
  for (const grow of [1.16, 1.42, 1.78]) {
    const at = (x: number, y: number): Point => [FAR[0] + (x - 800) * grow, 490 + (y - 490) * grow]
    const [a, b, c, d] = [at(470, 790), at(470, 190), at(1130, 190), at(1130, 790)]
    for (const [from, to] of [
      [a, b],
      [b, c],
      [c, d],
    ] satisfies [Point, Point][]) {
      board.scratch([from, to], 17 * grow, 1)
      board.line([from, to], 12 * grow, 1)
    }
    board.scratch(
      [
        [a[0] + 4 * grow, a[1]],
        [b[0] + 4 * grow, b[1] + 8],
      ],
      3,
      1,
    )
    board.scratch(
      [
        [b[0], b[1] + 4 * grow],
        [c[0], c[1] + 4 * grow],
      ],
      3,
      1,
    )
  }
  const rail = pts`0,640 470,560`
  board.scratch(rail, 12, 1)
  board.line(rail, 7, 1)
  board.line(pts`1560,640 1130,560`, 7, 1)
}

function lamps(board: Board): void {
  for (const [x, y, r] of [
    [620, 120, 20],
    [980, 120, 20],
  ] satisfies [number, number, number][]) {
    board.glow([x, y], r * 5, ['#a79f7e', '#d3b671', '#f0cd7a'])
    board.halo(ellipse(x, y, r * 1.4, r * 0.8), 3)
    board.bare(ellipse(x, y, r * 1.4, r * 0.8))
    board.edge(ellipse(x, y, r * 1.4, r * 0.8), 4)
    board.line(pts`${x - r * 0.5},${y - r * 0.8} ${x - r * 0.5},${y + r * 0.8}`, 3, 1)
    board.line(pts`${x + r * 0.5},${y - r * 0.8} ${x + r * 0.5},${y + r * 0.8}`, 3, 1)
  }
}

function weeping(board: Board): void {
  const roll = dice(64)
  for (let i = 0; i < 30; i++) {
    const [x, y, long] = [486 + roll() ** 2 * 44, 210 + roll() * 380, 60 + roll() ** 2 * 240]
    const run = rough(spline(pts`${x},${y} ${x + 4},${y + long * 0.5} ${x + 1},${Math.min(784, y + long)}`), 2.5, i, 30)
    const stream = swelling(run, 4 + roll() * 6, 0.3)
    board.tint(stream, '#dfe6d6')
    board.bare(stream)
    board.line(
      run.map(([u, v]): Point => [u + 5, v]),
      2.2,
      0.2,
    )
  }
  const pool = blob(pts`250,880 330,838 470,800 620,812 640,836 560,868 470,902 320,916`)
  board.tint(pool, '#c3d0c9')
  board.area(pool, 'wet', 0.14)
  board.edge(pool, 3)
  for (const [x, y] of pts`540,832 470,872 330,890`) board.line(spline(pts`${x - 34},${y} ${x},${y - 4} ${x + 34},${y}`), 3, 0.1)
  for (const [x, y] of pts`452,690 456,724 462,752`) board.bare(ellipse(x, y, 3.6, 8))
}

function bucket(board: Board, x: number, y: number): void {
  const body = pts`${x - 50},${y - 70} ${x + 50},${y - 70} ${x + 38},${y + 34} ${x - 38},${y + 34}`
  board.line(spline(pts`${x - 48},${y - 64} ${x - 34},${y - 128} ${x + 34},${y - 128} ${x + 48},${y - 64}`), 4, 0.8)
  board.halo(body, 4)
  board.tint(body, '#a9b1ac')
  board.fade(body, 'iron', [x - 50, 0], [x + 50, 0], [0.14, 0.36, 0.86])
  board.line(spline(pts`${x - 46},${y - 30} ${x},${y - 20} ${x + 45},${y - 30}`), 4, 0.8)
  board.edge(body, 3)
  const brim = ellipse(x, y - 70, 50, 13)
  board.halo(brim, 3)
  board.tint(brim, '#dfe6d6')
  board.bare(brim)
  board.edge(brim, 4)
  board.line(spline(pts`${x - 26},${y - 68} ${x},${y - 64} ${x + 24},${y - 69}`), 3, 0.2)
}
