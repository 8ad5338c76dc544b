import { Board } from '#tools/demo-pictures/board.ts'
import { stander } from '#tools/demo-pictures/folk.ts'
import { plain, sea, sky, smoothFace, stone } from '#tools/demo-pictures/nature.ts'
import { clamp, dice, fbm, noise } from '#tools/demo-pictures/noise.ts'
import { bessAtNight } from '#tools/demo-pictures/parts/bess-at-night.ts'
import { aboard, mooredBoat, type Moored } from '#tools/demo-pictures/parts/moored-boat.ts'
import { blob, ellipse, type Point, poly, pts, rect, rough, spline } from '#tools/demo-pictures/shapes.ts'

const HORIZON = 452
const BOATS: Moored[] = [
  { at: [180, 706], length: 300, tilt: 0.1, hull: '#3f6a74', lit: true },
  { at: [470, 760], length: 350, tilt: -0.09, hull: '#8f4632' },
  { at: [830, 726], length: 280, tilt: 0.07, hull: '#41586b' },
]

/** The gale, from the South Quay: the sea comes over the Mole, boats ride at doubled lines, Old Bess stands black before the spray. */
export function galeNight(): Board {
  const board = new Board(1560, 1040, { paper: '#e8e6d8', ink: '#121d26' })
  board.hatch('sky', sky(7.5, 0.5, 207))
  board.hatch('sea', sea(HORIZON - 6, 1.3, 31))
  board.hatch('wall', stone(5, 8, 0.6))
  board.hatch('spray', spray())
  board.hatch('hull', smoothFace(10, 6.5))
  board.hatch('house', smoothFace(84, 6))
  board.hatch('ground', stone(4, 9, 0.5))
  board.hatch('iron', plain(82, 6))
  board.hatch('cloth', smoothFace(80, 5))
  board.hatch('skin', smoothFace(-30, 5))
  heaven(board)
  mole(board)
  plume(board)
  light(board)
  crests(board)
  for (const boat of BOATS) mooredBoat(board, boat)
  quay(board)
  bessAtNight(board)
  lines(board)
  people(board)
  rain(board)
  return board
}

function spray() {
  return {
    field: (x: number, y: number) => (Math.atan2(y - 640, x - 420) * 150) / Math.PI + 2.4 * fbm(x / 90, y / 60, 2),
    texture: (x: number, y: number, tone: number) => clamp(tone + (fbm(x / 46, y / 40, 3) - 0.56) * 1.1, 0, 0.75),
  }
}

function heaven(board: Board): void {
  board.tint(rect(0, 0, 1560, 1040), '#4f6877')
  board.tint(poly(...spline(pts`0,250 420,170 900,230 1560,150`), [1560, HORIZON], [0, HORIZON]), '#6d8791')
  board.tint(poly(...spline(pts`0,360 420,300 900,340 1560,300`), [1560, HORIZON], [0, HORIZON]), '#8ea4a6')
  board.tint(rect(0, HORIZON, 1560, 600), '#5d7d86')
  board.fade(rect(0, 0, 1560, HORIZON), 'sky', [0, 0], [120, HORIZON], [0.88, 0.7, 0.42])
  board.fade(rect(0, HORIZON, 1560, 600), 'sea', [0, HORIZON], [0, 1000], [0.6, 0.7, 0.8])
}

function mole(board: Board): void {
  const wall = pts`0,388 790,432 800,476 0,520`
  board.halo(pts`0,388 790,432 790,438 0,396`, 4)
  board.tint(wall, '#78837f')
  board.fade(wall, 'wall', [0, 400], [0, 516], [0.5, 0.86])
  board.scratch(pts`0,392 420,414 788,435`, 4, 0.8)
  for (let row = 1; row < 4; row++)
    for (let i = 0; i < 14; i++)
      board.scratch(pts`${i * 56 + row * 20},${396 + i * 2.8 + row * 26} ${i * 56 + row * 20 + 30},${398 + i * 2.8 + row * 25}`, 2)
}

function light(board: Board): void {
  board.glow([728, 318], 132, ['#6f9a8e', '#7fb39b', '#9ccbac', '#c2e2c2'])
  const tower = pts`704,438 713,340 743,340 754,440`
  board.halo(tower, 4)
  board.tint(tower, '#cfd6cb')
  board.fade(tower, 'house', [704, 0], [754, 0], [0.2, 0.5, 0.9])
  board.solid(pts`704,342 752,342 749,332 707,332`)
  board.tint(rect(714, 304, 28, 28), '#4fae84')
  board.bare(rect(715, 304, 27, 28))
  for (const x of [715, 728, 742]) board.line(pts`${x},302 ${x},334`, 3, 1)
  board.solid(blob(pts`708,305 716,292 728,284 740,292 749,305`))
}

function plume(board: Board): void {
  const roll = dice(19)
  const still = pts`50,440 80,360 60,280 150,280 170,180 240,196 286,84 350,160 420,132 446,230 540,258 536,340 630,390 640,446`
  // Blown off to the lee, the more so the higher it stands.
  const blown = still.map(([x, y]): Point => [x + (450 - y) * 0.28, y])
  const cloud = rough(spline(blown, true, 9), 14, 7, 30)
  for (const [i, [x, y]] of cloud.entries()) {
    if (y > 425) continue
    const size = 7 + 24 * noise(i * 1.7, 9) ** 2
    board.tint(ellipse(x, y, size + 4, size + 4), '#dfe6de')
    board.bare(ellipse(x, y, size + 3, size + 3))
  }
  board.tint(cloud, '#dfe6de')
  board.fade(cloud, 'spray', [380, 90], [430, 460], [0.06, 0.16, 0.44])
  board.shade(pts`500,220 660,380 640,460 480,460 440,330`, 0.4, 40, cloud)
  for (let i = 0; i < 110; i++) {
    const [x, y] = [330 + roll() * 560 * roll(), 90 + roll() * 330]
    const size = 1.6 + roll() * 4
    board.tint(ellipse(x + 60, y, size + 1, size + 1), '#dfe6de')
    board.bare(ellipse(x + 60, y, size * 1.5, size))
  }
}

function crests(board: Board): void {
  const roll = dice(52)
  for (let i = 0; i < 60; i++) {
    const near = roll() ** 0.8
    const [x, y, long] = [roll() * 1560, 494 + near * 420, 26 + near * 100]
    for (let k = 0; k < 3; k++) {
      const v = y + k * (3 + near * 5)
      const dx = (roll() - 0.5) * long
      board.scratch(
        rough(
          spline(pts`${x + dx - long},${v + 8} ${x + dx - long * 0.2},${v - 4} ${x + dx + long * 0.3},${v} ${x + dx + long},${v + 9}`),
          3,
          i,
        ),
        2 + near * 4 - k,
        0.1,
      )
    }
  }
}

function quay(board: Board): void {
  const top = pts`0,990 620,900 1000,820 1560,800 1560,1040 0,1040`
  board.halo(top, 4)
  board.tint(top, '#7c8480')
  board.fade(top, 'ground', [700, 810], [800, 1040], [0.36, 0.6, 0.82])
  board.line(rough(spline(pts`0,990 620,900 1000,820 1560,800`), 2), 9, 0.8)
  for (const [x, y] of pts`1180,930 700,990 1420,900 1010,1000 1330,990`) {
    const pool = blob(pts`${x - 100},${y} ${x - 20},${y - 10} ${x + 100},${y - 6} ${x + 60},${y + 10} ${x - 40},${y + 9}`)
    board.tint(pool, '#b9c6bd')
    board.bare(pool)
    for (const u of [-50, 0, 46]) board.line(spline(pts`${x + u - 20},${y + 3} ${x + u},${y} ${x + u + 20},${y + 3}`), 3, 0.2)
  }
}

/** Two ropes where on other nights there is one. */
function lines(board: Board): void {
  for (const [i, [x, y]] of pts`300,972 630,930 980,858`.entries()) {
    const boat = BOATS[i]
    if (!boat) continue
    const post = blob(
      pts`${x - 24},${y + 8} ${x - 20},${y - 40} ${x - 32},${y - 58} ${x - 18},${y - 72} ${x + 18},${y - 72} ${x + 32},${y - 58} ${x + 20},${y - 40} ${x + 24},${y + 8}`,
    )
    for (const [u, v] of [
      [0.44, 0.17],
      [0.36, 0.15],
      [-0.42, 0.26],
      [-0.36, 0.24],
    ] satisfies Point[]) {
      const from = aboard(boat)(u, v)
      const sag = [(from[0] + x) / 2, Math.max(from[1], y - 40) * 0.5 + (from[1] + y - 40) * 0.25 + 10] satisfies Point
      board.scratch(spline([from, sag, [x, y - 40]]), 9, 1)
      board.line(spline([from, sag, [x, y - 40]]), 5, 1)
    }
    board.halo(post, 3)
    board.fade(post, 'iron', [x - 30, 0], [x + 30, 0], [0.45, 0.8, 1])
    for (const v of [-34, -22]) board.scratch(spline(pts`${x - 22},${y + v} ${x},${y + v + 8} ${x + 22},${y + v}`), 4, 0.8)
  }
}

function people(board: Board): void {
  for (const [x, y] of pts`760,1004 850,972`)
    board.shade(pts`${x - 30},${y - 4} ${x + 20},${y - 4} ${x + 130},${y + 30} ${x + 40},${y + 36}`, 0.5, 8)
  stander(board, 850, 980, 226, { hat: 'cap', coat: 0.5, lean: -0.13, tint: '#d9a13c', scarf: '#d9a13c' })
  stander(board, 760, 1012, 236, { hat: 'brim', coat: 0.6, lean: -0.16, tint: '#b8642f', scarf: '#e4e8df' })
}

function rain(board: Board): void {
  const roll = dice(404)
  for (let i = 0; i < 420; i++) {
    const [x, y, long] = [roll() * 1760 - 160, roll() * 1040 - 60, 24 + roll() * 62]
    const drop: Point[] = [
      [x, y],
      [x + long * 0.62, y + long],
    ]
    if (i % 4 === 0) board.line(drop, 1.8, 1)
    else board.scratch(drop, 1.6 + roll() * 1.2, 1)
  }
}
