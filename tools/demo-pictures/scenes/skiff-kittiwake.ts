import { limb } from '#tools/demo-pictures/athletes.ts'
import { Board } from '#tools/demo-pictures/board.ts'
import { letters } from '#tools/demo-pictures/lettering.ts'
import { sea, sky, smoothFace, stone } from '#tools/demo-pictures/nature.ts'
import { dice } from '#tools/demo-pictures/noise.ts'
import { rower, cox, seat } from '#tools/demo-pictures/parts/rowers.ts'
import { blob, ellipse, type Point, poly, pts, rect, rough, spline, trios } from '#tools/demo-pictures/shapes.ts'

const HORIZON = 430

/** Kittiwake on the outside of the Calves: six women pull together, the cox leans into the turn. */
export function skiffKittiwake(): Board {
  const board = new Board(1560, 1040, { paper: '#f1eadb', ink: '#192a35' })
  board.hatch('sky', sky(8.5, 0.8, 72))
  board.hatch('sea', sea(HORIZON - 8, 1.05, 77))
  board.hatch('rock', stone(58, 8.5, 0.95))
  board.hatch('far', stone(22, 6.5, 0.8))
  board.hatch('hull', { field: (x, y) => (y - 0.00009 * (x - 780) ** 2) / 6.5 })
  board.hatch('cloth', smoothFace(76, 5))
  board.hatch('skin', smoothFace(-30, 4.8))
  board.tint(rect(0, 0, 1560, 1040), '#a9c4c4')
  board.tint(rect(0, 0, 1560, HORIZON), '#dfe2d6')
  board.fade(rect(0, 0, 1560, HORIZON), 'sky', [0, 0], [0, HORIZON], [0.46, 0.3, 0.1])
  island(board)
  board.fade(rect(0, HORIZON, 1560, 620), 'sea', [0, HORIZON], [0, 1040], [0.32, 0.46, 0.6])
  calves(board)
  gulls(board)
  for (let i = 0; i < 6; i++) oar(board, i, false)
  crew(board)
  skiff(board)
  for (let i = 0; i < 6; i++) oar(board, i, true)
  chop(board)
  return board
}

function island(board: Board): void {
  const hill = rough(
    spline(pts`-20,${HORIZON} -20,300 140,262 300,236 420,262 520,318 640,344 760,400 860,${HORIZON + 2}`, false, 10),
    5,
    2,
  )
  board.tint(poly(...hill), '#a9b08a')
  board.area(poly(...hill), 'far', 0.42)
  board.shade(pts`300,240 520,320 640,350 600,${HORIZON} 330,${HORIZON}`, 0.4, 24)
  for (const [x, y] of pts`180,366 226,374 420,392`) {
    const house = pts`${x},${y} ${x},${y - 16} ${x + 12},${y - 26} ${x + 24},${y - 16} ${x + 24},${y}`
    board.halo(house, 2)
    board.tint(house, '#f6efdf')
    board.area(pts`${x + 12},${y - 26} ${x + 24},${y - 16} ${x + 24},${y} ${x + 12},${y}`, 'far', 0.5)
  }
}

function calves(board: Board): void {
  const rocks: Point[][] = [
    pts`980,500 1000,430 1030,330 1070,290 1104,330 1130,420 1170,500`,
    pts`1170,516 1200,440 1240,374 1290,350 1330,400 1360,470 1400,520`,
    pts`1390,500 1420,440 1450,400 1490,430 1530,500`,
  ]
  rocks.forEach((points, i) => {
    const shape = rough(spline(points, true, 7), 8, i * 9)
    board.halo(shape, 4)
    board.tint(shape, '#8f8f82')
    board.fade(shape, 'rock', [points[1]?.[0] ?? 0, 0], [points[5]?.[0] ?? 0, 0], [0.3, 0.6, 0.95])
    for (let k = 0; k < 12; k++) {
      const x = (points[0]?.[0] ?? 0) - 20 + k * 19
      const foam = rough(spline(pts`${x - 24},522 ${x},${496 - ((k * 37) % 26)} ${x + 28},522 ${x},530`, true), 5, k + i)
      board.tint(foam, '#f7f3e8')
      board.bare(foam)
    }
  })
}

function gulls(board: Board): void {
  for (const [x, y, s] of trios`1000,150,36 1120,210,24 900,236,18 1380,250,20`) {
    const wing = blob(
      pts`${x - s},${y - s * 0.36} ${x - s * 0.4},${y - s * 0.42} ${x},${y - s * 0.02} ${x + s * 0.5},${y - s * 0.5} ${x + s * 1.1},${y - s * 0.3} ${x + s * 0.5},${y - s * 0.3} ${x + s * 0.1},${y + s * 0.16} ${x - s * 0.14},${y + s * 0.14} ${x - s * 0.44},${y - s * 0.24}`,
    )
    board.halo(wing, 2)
    board.tint(wing, '#f7f3e8')
    board.edge(wing, 2.4)
    board.line(pts`${x + s * 0.7},${y - s * 0.4} ${x + s * 1.1},${y - s * 0.3}`, s * 0.12)
  }
}

function skiff(board: Board): void {
  const top: Point[] = pts`236,584 300,634 420,656 780,664 1100,648 1270,606 1352,548`
  const low: Point[] = pts`1330,640 1250,716 1080,752 780,762 460,752 310,712 250,650`
  const hull = [...spline(top), ...spline(low)]
  board.halo(hull, 6)
  board.tint(hull, '#f2e7cd')
  board.fade(hull, 'hull', [0, 600], [0, 762], [0.06, 0.26, 0.7])
  const strake = [...spline(top), ...spline(top.map(([x, y]): Point => [x + (780 - x) * 0.015, y + 22])).toReversed()]
  board.tint(strake, '#2f6d86')
  board.area(strake, 'hull', 0.66)
  board.line(spline(top), 8, 0.6)
  for (const drop of [44, 66, 86])
    board.line(
      spline(top.map(([x, y]): Point => [x + (780 - x) * (drop / 1500), y + drop - ((x - 780) / 560) ** 2 * drop * 0.3])),
      2.4,
      0.4,
    )
  board.line(spline(pts`236,584 246,650 310,714`), 9, 0.6)
  board.line(spline(pts`1354,546 1334,640 1252,716`), 9, 0.6)
  const plate = pts`1010,690 1196,666 1200,694 1014,718`
  board.bare(plate)
  letters(board, 'KITTIWAKE', [1106, 703], { size: 20, angle: -7.4, weight: 0.15, align: 'middle' })
}

function crew(board: Board): void {
  for (let i = 5; i >= 0; i--) rower(board, i)
  cox(board)
}

function oar(board: Board, i: number, near: boolean): void {
  const [x, y] = seat(i)
  if (near !== (i % 2 === 0)) return
  const hands: Point = [x - 66, y - 86]
  const pin: Point = [x - 110, near ? 668 : 640]
  const blade: Point = near ? [x - 226, 902] : [x - 210, 590]
  const reach: Point[] = near ? [hands, pin, blade] : [pin, blade]
  board.scratch(reach, 12, 0.9)
  board.tint(limb(near ? pin : pin, blade, 9, 9), '#e8cf9c')
  board.line(
    reach.map(([u, v]): Point => [u + 2.5, v + 2]),
    4.4,
    0.9,
  )
  const dip = near ? 46 : -16
  const paddle = pts`${blade[0] + 10},${blade[1] - dip * 0.4} ${blade[0] + 20},${blade[1] + dip * 0.2} ${blade[0] - 8},${blade[1] + dip * 1.1} ${blade[0] - 24},${blade[1] + dip * 0.9} ${blade[0] - 14},${blade[1]}`
  board.halo(paddle, 3)
  board.tint(paddle, '#a8483a')
  board.area(paddle, 'cloth', 0.5)
  splash(board, [blade[0] - 12, blade[1] + dip], near ? 1 : 0.5, i)
}

function splash(board: Board, [x, y]: Point, size: number, seed: number): void {
  const roll = dice(seed + 300)
  const foam = rough(
    spline(
      pts`${x - 62 * size},${y + 8 * size} ${x - 20 * size},${y - 12 * size} ${x + 8 * size},${y - 26 * size} ${x + 24 * size},${y - 6 * size} ${x + 60 * size},${y + 10 * size} ${x},${y + 20 * size}`,
      true,
    ),
    5 * size,
    seed,
  )
  board.tint(foam, '#f7f3e8')
  board.bare(foam)
  board.line(spline(pts`${x - 70 * size},${y + 16 * size} ${x},${y + 24 * size} ${x + 66 * size},${y + 16 * size}`), 5 * size, 0.1)
  for (let i = 0; i < 7; i++) {
    const drop = ellipse(x + (roll() - 0.5) * 90 * size, y - 20 * size - roll() * 40 * size, 2.4 + roll() * 3, 3 + roll() * 3)
    board.tint(drop, '#f7f3e8')
    board.bare(drop)
  }
}

function chop(board: Board): void {
  const roll = dice(64)
  for (let i = 0; i < 60; i++) {
    const near = roll() ** 0.8
    const [x, y, long] = [roll() * 1560, 774 + near * 250, 24 + near * 100]
    board.scratch(
      rough(spline(pts`${x - long},${y + 6} ${x - long * 0.2},${y - 3} ${x + long * 0.3},${y} ${x + long},${y + 7}`), 3, i),
      2 + near * 6,
      0.1,
    )
    if (i % 2 === 0)
      board.line(
        spline(pts`${x - long * 0.8},${y + 14 + near * 8} ${x},${y + 10 + near * 6} ${x + long * 0.8},${y + 16 + near * 8}`),
        3 + near * 6,
        0.1,
      )
  }
  for (let i = 0; i < 15; i++) {
    const [x, long] = [280 + roll() * 1000, 30 + roll() * 80]
    board.scratch(rough(spline(pts`${x - long},764 ${x},${752 + roll() * 8} ${x + long},766`), 4, i + 60), 4 + roll() * 5, 0.1)
  }
  const bow = rough(spline(pts`1200,752 1262,722 1312,690 1340,704 1386,736 1450,754 1330,764`, true), 8, 5)
  board.tint(bow, '#f7f3e8')
  board.bare(bow)
  for (const d of [0, 18, 34]) board.line(spline(pts`${1266 + d},748 ${1304 + d},${726 + d * 0.3} ${1336 + d},744`), 3.4, 0.1)
  board.line(spline(pts`1220,764 1330,774 1450,762`), 6, 0.1)
}
