import { Board } from '#tools/demo-pictures/board.ts'
import { sea, smoothFace, stone } from '#tools/demo-pictures/nature.ts'
import { clamp, dice, fbm, noise } from '#tools/demo-pictures/noise.ts'
import { blob, ellipse, type Point, poly, pts, rect, rough, spline } from '#tools/demo-pictures/shapes.ts'

const LAMP: Point = [560, 196]
const HORIZON = 640

/** Orrin Light at night, its beams over a moving sea; far along the track one kitchen window is lit. */
export function orrinLight(): Board {
  const board = new Board(1560, 1040, { paper: '#efe9da', ink: '#14202b' })
  board.hatch('night', {
    field: (x, y) => Math.hypot(x - LAMP[0], (y - LAMP[1]) * 1.1) / 8.5 + 1.6 * fbm(x / 200, y / 90, 2),
    texture: (x, y, tone) => clamp(tone + (fbm(x / 260, y / 70, 3) - 0.5) * 0.35),
  })
  board.hatch('sea', sea(HORIZON - 10, 0.95, 30))
  board.hatch('cliff', stone(64, 9, 0.95))
  board.hatch('turf', { field: (x, y) => (y - 0.25 * x) / 8 + 1.4 * noise(x / 60, y / 18) })
  board.hatch('tower', { field: (x, y) => (y - 0.02 * (x - 560) ** 2 * 0.5) / 7.5 })
  board.hatch('plain', smoothFace(72, 6))
  heaven(board)
  beams(board)
  water(board)
  headland(board)
  cottage(board)
  tower(board)
  return board
}

function heaven(board: Board): void {
  board.tint(rect(0, 0, 1560, 1040), '#5d7688')
  board.tint(poly(...spline(pts`0,520 500,490 1000,520 1560,470`), [1560, HORIZON], [0, HORIZON]), '#8299a0')
  board.fade(rect(0, 0, 1560, HORIZON), 'night', [0, 0], [0, HORIZON], [0.9, 0.82, 0.58])
  const roll = dice(23)
  for (let i = 0; i < 90; i++) {
    const [x, y, s] = [roll() * 1560, roll() * 470, 1.6 + roll() ** 3 * 4]
    if (Math.hypot(x - LAMP[0], y - LAMP[1]) < 130) continue
    board.tint(ellipse(x + 2, y + 1, s + 1, s + 1), '#f4ecd2')
    board.bare(ellipse(x, y, s, s))
  }
}

function beams(board: Board): void {
  for (const [a, b, colour] of [
    [-9, 7, '#cfc79f'],
    [-4, 2.5, '#f1e2a6'],
    [171, 187, '#cfc79f'],
    [177, 183, '#f1e2a6'],
  ] satisfies [number, number, string][]) {
    const at = (degrees: number): Point => [
      LAMP[0] + Math.cos((degrees * Math.PI) / 180) * 1300,
      LAMP[1] + Math.sin((degrees * Math.PI) / 180) * 1300,
    ]
    const cone = poly([LAMP[0], LAMP[1] - 5], at(a), at(b), [LAMP[0], LAMP[1] + 5])
    board.tint(cone, colour)
    board.shade(cone, -0.62, 4)
  }
  board.glow(LAMP, 150, ['#93a39c', '#d8cf9f', '#f9efbd'])
}

function water(board: Board): void {
  const body = rect(0, HORIZON, 1560, 400)
  board.tint(body, '#6d8a90')
  board.fade(body, 'sea', [0, HORIZON], [0, 1040], [0.55, 0.68, 0.8])
  const roll = dice(51)
  for (let i = 0; i < 70; i++) {
    const near = roll()
    const y = HORIZON + 8 + near * 380
    const x = 1100 + (roll() - 0.5) * (260 + near * 900)
    const long = 10 + near * 70 * roll()
    board.tint(pts`${x - long},${y - 1} ${x + long},${y - 1} ${x + long},${y + 4 + near * 3} ${x - long},${y + 4 + near * 3}`, '#f1e2a6')
    board.scratch(spline(pts`${x - long},${y + 1} ${x},${y - 1} ${x + long},${y + 2}`), 2 + near * 5, 0.1)
  }
  const moonlit: Point[] = pts`1180,690 1194,664 1206,690`
  board.solid(poly(...moonlit))
  board.line(pts`1170,692 1218,692`, 6, 0.5)
}

function headland(board: Board): void {
  const rock: Point[] = pts`-20,470 140,430 330,426 520,430 700,446 820,480 880,520 900,590 872,640 900,700 860,770 884,830 820,900 760,960 640,1000 420,1060 -20,1060`
  const shape = rough(spline(rock, true, 9), 9, 3, 18)
  board.halo(shape, 5)
  board.tint(shape, '#7f7f72')
  board.fade(shape, 'cliff', [300, 440], [860, 1000], [0.6, 0.72, 0.93])
  const roll = dice(7)
  for (let i = 0; i < 26; i++) {
    const [x, y] = [120 + roll() * 700, 560 + roll() * 400]
    board.shade(
      blob(pts`${x},${y} ${x + 30 + roll() * 40},${y - 16} ${x + 50},${y + 60 + roll() * 60} ${x + 10},${y + 70}`),
      roll() > 0.4 ? -0.5 : 0.5,
      7,
      shape,
    )
    board.line(rough(spline(pts`${x},${y} ${x + 16},${y + 44} ${x + 6},${y + 96}`), 5, i), 5, 0.1)
  }
  const turf = rough(
    spline(pts`-20,472 140,432 330,426 520,432 700,448 820,482 876,522 800,540 640,520 420,540 200,580 -20,640`, true, 9),
    5,
    8,
  )
  board.tint(turf, '#8d9a73')
  board.fade(turf, 'turf', [500, 430], [300, 620], [0.2, 0.5, 0.8])
  const track = spline(pts`560,470 400,496 240,540 90,612 -30,700`)
  board.scratch(track, 22, 0.5)
  board.line(
    track.map(([x, y]): Point => [x + 4, y + 12]),
    4,
    0.3,
  )
  surf(board)
}

/** Where the cliff meets the sea. */
const SHORE = spline(pts`880,740 896,836 834,908 764,968 640,1012 430,1062`, false, 6)

function surf(board: Board): void {
  const roll = dice(90)
  for (let i = 0; i < 30; i++) {
    const [ex, ey] = SHORE[Math.floor((i / 30) * SHORE.length)] ?? [0, 0]
    const x = ex + 16 + (roll() - 0.5) * 26
    const y = ey + 6 + (roll() - 0.5) * 16
    const foam = rough(
      spline(pts`${x - 40},${y + 10} ${x - 10},${y - 22 - roll() * 26} ${x + 26},${y - 8} ${x + 62},${y + 10} ${x + 4},${y + 18}`, true),
      6,
      i,
    )
    board.tint(foam, '#f2ecdc')
    board.bare(foam)
    board.line(spline(pts`${x - 30},${y + 14} ${x + 10},${y + 8} ${x + 50},${y + 14}`), 4, 0.1)
  }
}

function cottage(board: Board): void {
  const walls = pts`120,470 120,420 244,414 244,470`
  board.halo(walls, 3)
  board.tint(walls, '#cfcab8')
  board.area(walls, 'plain', 0.5)
  board.solid(pts`110,422 140,378 230,374 256,416`)
  board.solid(rect(150, 356, 16, 28))
  board.glow([206, 444], 42, ['#b9b08a', '#f3d27a'])
  board.bare(rect(196, 432, 20, 22))
  board.tint(rect(196, 432, 22, 23), '#f9e29a')
  board.line(pts`206,432 206,454`, 2.4, 1)
  board.line(pts`196,443 216,443`, 2.4, 1)
  board.scratch(spline(pts`158,350 150,326 166,304 156,276`), 5, 0.1)
}

function tower(board: Board): void {
  const body = pts`502,476 526,262 594,262 620,480`
  board.halo(body, 6)
  board.tint(body, '#f2ecdc')
  board.fade(body, 'tower', [506, 0], [618, 0], [0.82, 0.35, 0.08, 0.3])
  for (const [y, h] of pts`330,40 420,42`) {
    const band = pts`${502 + (476 - y) * 0.112},${y} ${620 - (476 - y) * 0.118},${y} ${620 - (476 - y - h) * 0.118},${y + h} ${502 + (476 - y - h) * 0.112},${y + h}`
    board.tint(band, '#a8483a')
    board.shade(band, 0.25)
  }
  board.solid(rect(548, 440, 24, 40))
  for (const y of [300, 384]) board.solid(rect(552, y, 13, 20))
  board.solid(pts`506,264 614,264 606,248 514,248`)
  for (let x = 508; x <= 612; x += 13) board.line(pts`${x},228 ${x},250`, 2.6, 1)
  board.line(pts`506,228 614,228`, 4, 1)
  const glass = rect(528, 158, 64, 90)
  board.tint(glass, '#fdf6d2')
  board.bare(glass)
  for (let i = 0; i <= 4; i++) board.line(pts`${528 + i * 16},158 ${528 + i * 16},248`, i % 4 === 0 ? 5 : 3, 1)
  for (const y of [188, 218]) board.line(pts`528,${y} 592,${y}`, 3, 1)
  board.tint(ellipse(560, 203, 20, 28), '#f3c860')
  board.edge(ellipse(560, 203, 18, 26), 3)
  board.solid(blob(pts`516,160 532,132 560,112 588,132 604,160 560,156`))
  board.line(pts`560,116 560,78`, 5, 0.8)
  board.solid(ellipse(560, 106, 8, 8))
}
