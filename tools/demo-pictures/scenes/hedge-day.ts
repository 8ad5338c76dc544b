import { Board } from '#tools/demo-pictures/board.ts'
import { straight } from '#tools/demo-pictures/burin.ts'
import { sea, sky, smoothFace, stone } from '#tools/demo-pictures/nature.ts'
import { clamp, dice, fbm, noise } from '#tools/demo-pictures/noise.ts'
import { draggers, guard, hedger } from '#tools/demo-pictures/parts/hedgers.ts'
import { laidHedge, wildHedge } from '#tools/demo-pictures/parts/long-hedge.ts'
import { poly, pts, rect, rough, spline, trios } from '#tools/demo-pictures/shapes.ts'

const HORIZON = 350

/** Hedge day on Hallsay: the Long Hedge runs to the far shore, half laid, in a wind from the left. */
export function hedgeDay(): Board {
  const board = new Board(1560, 1040, { paper: '#f3ecd9', ink: '#22281f' })
  board.hatch('sky', sky(12, 0.9, 55))
  board.hatch('sea', sea(HORIZON - 8, 0.8, 21))
  board.hatch('far', stone(24, 7, 0.7))
  board.hatch('grass', {
    field: (x, y) => 30 * Math.log(1 + Math.max(0, y - 370) / 70) + 2.4 * noise(x / 240, y / 60) + 0.5 * noise(x / 26, y / 16),
  })
  board.hatch('twig', {
    field: straight(62, 8, 0.9),
    cross: { from: 0.6, field: straight(108, 9, 0.9) },
    texture: (x, y, tone) => clamp(tone + (fbm(x / 26, y / 40, 2) - 0.5) * 0.8, 0, 0.95),
  })
  board.hatch('cloth', smoothFace(74, 5.2))
  board.hatch('skin', smoothFace(-30, 5.2))
  distance(board)
  field(board)
  wildHedge(board)
  guard(board)
  laidHedge(board)
  draggers(board)
  hedger(board)
  grasses(board)
  return board
}

function distance(board: Board): void {
  board.tint(rect(0, 0, 1560, HORIZON), '#c6d2cf')
  board.tint(poly(...spline(pts`0,250 400,214 900,250 1560,206`), [1560, HORIZON], [0, HORIZON]), '#e6dcc0')
  board.fade(rect(0, 0, 1560, HORIZON), 'sky', [0, 0], [0, HORIZON], [0.5, 0.36, 0.12])
  board.tint(rect(0, HORIZON, 1560, 300), '#8fb3b5')
  board.fade(rect(0, HORIZON, 1560, 300), 'sea', [0, HORIZON], [0, 560], [0.3, 0.5])
  const mainland = rough(spline(pts`-10,${HORIZON + 1} 20,336 90,322 170,330 260,340 330,${HORIZON + 1}`), 3)
  board.tint(mainland, '#8fa0a0')
  board.area(mainland, 'far', 0.5)
  ferry(board)
  for (const [x, y, s] of trios`1180,120,30 1270,170,20 1090,196,16 690,96,22`)
    board.line(
      spline(
        pts`${x - s},${y - s * 0.2} ${x - s * 0.4},${y - s * 0.46} ${x},${y} ${x + s * 0.5},${y - s * 0.5} ${x + s * 1.1},${y - s * 0.1}`,
      ),
      s * 0.18,
      0.2,
    )
}

function ferry(board: Board): void {
  const hull = pts`1330,374 1440,374 1430,394 1340,394`
  const house = pts`1352,374 1352,356 1420,356 1420,374`
  for (const part of [hull, house]) board.halo(part, 3)
  board.solid(hull)
  board.tint(house, '#f6f1e4')
  board.bare(house)
  board.edge(house, 2.4)
  for (let x = 1360; x < 1416; x += 12) board.solid(rect(x, 361, 6, 6))
  board.tint(rect(1396, 338, 14, 20), '#a8483a')
  board.area(rect(1398, 338, 14, 20), 'cloth', 0.4)
  board.scratch(spline(pts`1300,397 1380,393 1470,398`), 5, 0.2)
}

/** The island's waist between two shores, with its furrows and walls. */
function field(board: Board): void {
  const land = rough(
    spline(pts`-20,640 120,560 250,470 330,414 430,392 560,394 720,414 930,432 1180,462 1400,500 1580,548`, false, 10),
    4,
    3,
  )
  const shape = poly(...land, [1580, 1060], [-20, 1060])
  board.halo(land, 5)
  board.tint(shape, '#a9b07c')
  board.fade(shape, 'grass', [0, 400], [0, 1040], [0.18, 0.3, 0.5])
  board.line(land, 4, 0.7)
  const surf = land.map(([x, y]) => [x, y - 5] as const)
  board.scratch(surf, 5, 0.6)
  const roll = dice(12)
  const turnips = poly(...spline(pts`980,476 1180,500 1560,596`), [1560, 700], ...spline(pts`1560,700 1240,560 990,494`))
  board.tint(turnips, '#b99d72')
  board.shade(turnips, 0.2, 4)
  for (let i = 0; i < 6; i++) {
    const t = i / 5
    board.line(spline(pts`985,${478 + t * 14} 1210,${506 + t * 50} 1560,${600 + t * 96}`), 3 + t * 2, 0.3)
  }
  for (let i = 0; i < 7; i++) {
    const x = 1110 + i * 62 + roll() * 20
    hen(board, x, 560 + (x - 1110) * 0.34 + roll() * 20, 11)
  }
}

function hen(board: Board, x: number, y: number, s: number): void {
  const body = spline(
    pts`${x - s},${y - s * 0.7} ${x - s * 1.2},${y - s * 1.4} ${x - s * 0.3},${y - s * 0.8} ${x + s * 0.5},${y - s * 1.5} ${x + s * 0.9},${y - s * 1.2} ${x + s * 0.5},${y - s * 0.3} ${x - s * 0.4},${y}`,
    true,
  )
  board.halo(body, 2.4)
  board.tint(body, '#f3ecd9')
  board.bare(body)
  board.edge(body, 2)
  board.tint(rect(x + s * 0.5, y - s * 2, s * 0.7, s * 0.6), '#b5473a')
}

/** Tufts in front, all of one mind about the wind. */
function grasses(board: Board): void {
  const roll = dice(77)
  for (let i = 0; i < 46; i++) {
    const near = roll()
    const [x, y] = [roll() * 1400 - 40, 880 + near * 150]
    if (x > 780 && x < 1180 && y < 930) continue
    const s = 16 + near * 30
    for (let k = 0; k < 4; k++) {
      const blade = spline(
        pts`${x + k * s * 0.2},${y} ${x + k * s * 0.2 + s * 0.3},${y - s * 0.7} ${x + k * s * 0.2 + s * (1 + k * 0.2)},${y - s * (1 - k * 0.1)}`,
      )
      if (k % 2 === 0) board.scratch(blade, 6, 0.2)
      board.line(blade, 3.4, 0.2)
    }
  }
}
