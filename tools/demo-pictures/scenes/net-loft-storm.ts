import { Board } from '#tools/demo-pictures/board.ts'
import { plain, smoothFace, stone } from '#tools/demo-pictures/nature.ts'
import { dice, noise } from '#tools/demo-pictures/noise.ts'
import { onlooker } from '#tools/demo-pictures/parts/council-people.ts'
import { loftNet } from '#tools/demo-pictures/parts/loft-net.ts'
import { liars } from '#tools/demo-pictures/parts/net-loft-cast.ts'
import { ellipse, type Point, poly, pts, rect, spline } from '#tools/demo-pictures/shapes.ts'

const STAGE = 760

/** The Net Loft: under a roof hung with old net three liars go to sea in a boat of ladders and sheets. */
export function netLoftStorm(): Board {
  const board = new Board(1560, 1040, { paper: '#f3ead6', ink: '#1d1c24' })
  board.hatch('loft', plain(88, 8, 0.6))
  board.hatch('plank', smoothFace(2, 7))
  board.hatch('beam', stone(4, 7, 0.4))
  board.hatch('sheet', { field: (x, y) => (y - 0.16 * x) / 7 + 1.3 * noise(x / 80, y / 50) })
  board.hatch('iron', smoothFace(84, 5.5))
  board.hatch('cloth', smoothFace(76, 5))
  board.hatch('skin', smoothFace(-28, 4.8))
  board.hatch('near', smoothFace(70, 6))
  loft(board)
  light(board)
  stage(board)
  windMachine(board)
  mast(board)
  liars(board)
  ladderBoat(board)
  waves(board)
  loftNet(board)
  house(board)
  return board
}

function loft(board: Board): void {
  board.tint(rect(0, 0, 1560, 1040), '#6d6a6b')
  board.fade(rect(0, 0, 1560, 800), 'loft', [780, 300], [0, 300], [0.62, 0.84, 0.95])
  board.fade(rect(780, 0, 780, 800), 'loft', [780, 300], [1560, 300], [0.62, 0.84, 0.95])
  const gable = pts`210,${STAGE} 210,330 780,20 1350,330 1350,${STAGE}`
  board.tint(gable, '#8b7f70')
  board.fade(gable, 'loft', [780, 60], [780, STAGE], [0.72, 0.5])
  for (const [a, b] of [
    [
      [200, 352],
      [780, 36],
    ],
    [
      [1360, 352],
      [780, 36],
    ],
  ] satisfies [Point, Point][]) {
    board.scratch([a, b], 46, 1)
    board.tint(poly(a, b, [b[0], b[1] + 30], [a[0], a[1] + 30]), '#7d5f42')
    board.line([a, b], 38, 1)
    board.scratch(
      [
        [a[0], a[1] - 12],
        [b[0], b[1] - 12],
      ],
      3,
      0.8,
    )
  }
  // The posts stand before the rafters' feet.
  for (const x of [196, 1364]) {
    const post = rect(x - 24, 330, 48, STAGE - 330)
    board.halo(post, 4)
    board.tint(post, '#9a7750')
    board.fade(post, 'beam', [x - 24, 0], [x + 24, 0], x < 780 ? [0.9, 0.5] : [0.5, 0.9])
  }
  const tie = rect(150, 300, 1260, 34)
  board.halo(tie, 4)
  board.tint(tie, '#9a7750')
  board.fade(tie, 'plank', [0, 300], [0, 334], [0.4, 0.86])
}

/** Two lanterns over the stage and the pool of light that they make. */
function light(board: Board): void {
  const pool = pts`560,340 1000,340 1240,${STAGE} 320,${STAGE}`
  board.tint(pool, '#b9a680')
  board.shade(pool, -0.45, 50)
  board.tint(pts`650,340 910,340 1080,${STAGE} 480,${STAGE}`, '#e3cd95')
  board.shade(pts`650,340 910,340 1080,${STAGE} 480,${STAGE}`, -0.5, 40)
  for (const [x, lean] of pts`600,26 960,-26`) {
    board.line(pts`${x},330 ${x},352`, 7, 1)
    const can = pts`${x - 26},348 ${x + 26},348 ${x + 26 + lean},410 ${x - 26 + lean},410`
    board.halo(can, 3)
    board.solid(can)
    board.scratch(pts`${x - 18},354 ${x - 18 + lean},402`, 3)
    board.tint(ellipse(x + lean, 412, 27, 9), '#fdf0c0')
    board.bare(ellipse(x + lean, 412, 27, 9))
  }
}

function stage(board: Board): void {
  board.area(rect(0, STAGE - 20, 1560, 400), 'near', 0.94)
  const floor = pts`150,${STAGE - 60} 1410,${STAGE - 60} 1500,${STAGE + 60} 60,${STAGE + 60}`
  board.halo(floor, 4)
  board.tint(floor, '#c79a5e')
  board.fade(floor, 'plank', [780, 0], [60, 0], [0.16, 0.5, 0.8])
  board.fade(
    poly([780, STAGE - 60], [1410, STAGE - 60], [1500, STAGE + 60], [780, STAGE + 60]),
    'plank',
    [780, 0],
    [1500, 0],
    [0.16, 0.5, 0.8],
  )
  for (let i = -5; i <= 5; i++) board.line(pts`${780 + i * 120},${STAGE - 60} ${780 + i * 140},${STAGE + 60}`, 3, 1)
  const front = rect(60, STAGE + 60, 1440, 120)
  board.tint(front, '#7d5f42')
  board.area(front, 'near', 0.82)
  board.line(pts`60,${STAGE + 60} 1500,${STAGE + 60}`, 8, 1)
}

/** Hobb & Daughter's: a bicycle wheel under a strip of sailcloth, with a handle. */
function windMachine(board: Board): void {
  const [x, y] = [1240, 650]
  for (const side of [-1, 1]) board.line(pts`${x},${y} ${x + side * 70},${y + 108}`, 10, 0.9)
  board.scratch(pts`${x - 70},${y + 40} ${x + 70},${y + 40}`, 4)
  const wheel = ellipse(x, y, 78, 78)
  board.halo(wheel, 4)
  board.edge(wheel, 9)
  for (let i = 0; i < 12; i++) {
    const a = (i * Math.PI) / 12
    board.line(pts`${x - Math.cos(a) * 74},${y - Math.sin(a) * 74} ${x + Math.cos(a) * 74},${y + Math.sin(a) * 74}`, 2.4, 1)
  }
  const canvas = [
    ...spline(pts`${x - 88},${y + 40} ${x - 84},${y - 50} ${x},${y - 94} ${x + 84},${y - 50} ${x + 88},${y + 40}`),
    ...spline(pts`${x + 64},${y + 30} ${x + 60},${y - 36} ${x},${y - 66} ${x - 60},${y - 36} ${x - 64},${y + 30}`),
  ]
  board.halo(canvas, 3)
  board.tint(canvas, '#efe3cb')
  board.area(canvas, 'sheet', 0.3)
  board.edge(canvas, 3)
  board.solid(ellipse(x, y, 10, 10))
  board.line(pts`${x},${y} ${x - 52},${y + 30}`, 9, 1)
  board.line(pts`${x - 52},${y + 30} ${x - 78},${y + 30}`, 12, 1)
}

function ladderBoat(board: Board): void {
  ladder(board, [400, 640], [1010, 700], 0)
  ladder(board, [1010, 700], [1130, 590], 0)
  ladder(board, [400, 640], [330, 560], 0)
}

function ladder(board: Board, [ax, ay]: Point, [bx, by]: Point, lift: number): void {
  const high = 58
  const rungs = Math.max(3, Math.round(Math.hypot(bx - ax, by - ay) / 46))
  for (const up of [0, high]) {
    const rail = [
      [ax, ay - up - lift],
      [bx, by - up - lift],
    ] satisfies Point[]
    board.scratch(rail, 20, 1)
    board.tint(poly([ax, ay - up - 8], [bx, by - up - 8], [bx, by - up + 8], [ax, ay - up + 8]), '#b07f45')
    board.line(rail, 14, 1)
    board.scratch(
      [
        [ax, ay - up - 3],
        [bx, by - up - 3],
      ],
      4,
      0.9,
    )
  }
  for (let i = 0; i <= rungs; i++) {
    const [x, y] = [ax + ((bx - ax) * i) / rungs, ay + ((by - ay) * i) / rungs]
    board.line(pts`${x},${y} ${x},${y - high}`, 9, 1)
  }
}

function mast(board: Board): void {
  board.scratch(pts`700,690 720,360`, 22, 1)
  board.line(pts`700,690 720,360`, 15, 0.9)
  board.line(pts`560,420 900,400`, 11, 0.9)
  const sail = poly(
    ...spline(pts`566,424 640,428 730,416 896,404`),
    ...spline(pts`896,404 950,500 930,610`),
    ...spline(pts`930,610 800,560 690,610 590,590`),
    ...spline(pts`590,590 610,500 566,424`),
  )
  board.halo(sail, 5)
  board.tint(sail, '#f6efdc')
  board.fade(sail, 'sheet', [580, 430], [930, 600], [0.3, 0.04, 0.1, 0.5])
  board.edge(sail, 4)
  const patch = pts`820,452 872,446 878,494 828,500`
  board.tint(patch, '#6f8794')
  board.area(patch, 'iron', 0.4)
  board.edge(patch, 3)
  for (const [x, y] of pts`596,590 740,596 924,606`) board.line(spline(pts`${x},${y} ${x + 8},${y + 34} ${x - 6},${y + 74}`), 4, 0.5)
}

/** Bed sheets, shaken from the wings. */
function waves(board: Board): void {
  for (const [row, y] of [712, 756].entries()) {
    const crest: Point[] = []
    for (let x = 190; x <= 1180; x += 66) crest.push([x + row * 30, y + ((x / 66) % 2 < 1 ? -24 : 16) + (noise(x / 60, row) - 0.5) * 26])
    const sheet = poly(...spline(crest), [1180 + row * 30, y + 56], ...spline(pts`1180,${y + 60} 700,${y + 48} 190,${y + 60}`))
    board.halo(sheet, 5)
    board.tint(sheet, row === 0 ? '#b9cbc6' : '#dfe6dd')
    board.fade(sheet, 'sheet', [0, y - 30], [0, y + 60], row === 0 ? [0.2, 0.6] : [0.05, 0.45])
    board.line(spline(crest), 5, 0.8)
    for (const [x, v] of crest) board.line(spline(pts`${x},${v + 6} ${x + 14},${v + 26} ${x + 8},${v + 52}`), 3, 0.2)
  }
}

function house(board: Board): void {
  const roll = dice(230)
  for (const row of [0, 1]) {
    for (let i = 0; i < 9; i++) {
      const x = 30 + i * 188 + row * 94 + (roll() - 0.5) * 46
      const [y, r] = [890 + row * 78 + roll() * 22, 54 + row * 14 + roll() * 6]
      onlooker(board, x, y, r, i + row * 2 + 1, roll)
    }
  }
}
