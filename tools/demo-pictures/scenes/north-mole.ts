import { Board } from '#tools/demo-pictures/board.ts'
import { workboat } from '#tools/demo-pictures/boats.ts'
import { plain, sea, sky, smoothFace, stone } from '#tools/demo-pictures/nature.ts'
import { clamp, dice, fbm, noise } from '#tools/demo-pictures/noise.ts'
import { arc, blob, ellipse, placed, type Point, pts, rect, rough, spline } from '#tools/demo-pictures/shapes.ts'

const HORIZON = 420

/** A gale breaks over the North Mole; a dive boat waits in the lee. */
export function northMole(): Board {
  const board = new Board(1560, 1040, { paper: '#eee7d8', ink: '#1a2a31' })
  board.hatch('sky', sky(8.5, 0.5, 21))
  board.hatch('sea', sea(HORIZON - 6, 1.15, 8))
  board.hatch('wall', stone(7, 8, 0.6))
  board.hatch('top', plain(5, 8))
  board.hatch('tower', { field: (x, y) => (y + ((x - 1196) / 34) ** 2 * 7) / 8 })
  board.hatch('spray', spray())
  board.hatch('rock', stone(-38, 9, 0.95))
  board.hatch('cloth', smoothFace(78, 5))
  board.hatch('skin', smoothFace(-30, 5))
  board.hatch('hull', smoothFace(12, 6.5))
  board.tint(rect(0, 0, 1560, 1040), '#b9cbc6')
  board.tint(rect(0, 0, 1560, HORIZON), '#d3d3c8')
  board.fade(rect(0, 0, 1560, HORIZON), 'sky', [0, 0], [300, HORIZON], [0.66, 0.5, 0.24])
  board.fade(rect(0, HORIZON, 1560, 620), 'sea', [0, HORIZON], [0, 1000], [0.4, 0.5, 0.62])
  plume(board)
  mole(board)
  light(board)
  overtop(board)
  swells(board)
  workboat(board, [1180, 800], 300, { hull: '#b8542f', house: '#f2ead9' })
  rocks(board)
  return board
}

function spray() {
  return {
    field: (x: number, y: number) => (Math.atan2(y - 620, x - 700) * 150) / Math.PI + 2.4 * fbm(x / 90, y / 60, 2),
    texture: (x: number, y: number, tone: number) => clamp(tone + (fbm(x / 46, y / 40, 3) - 0.58) * 1.1, 0, 0.7),
  }
}

function plume(board: Board): void {
  const roll = dice(31)
  const outline: Point[] = pts`380,520 420,400 400,300 470,240 480,150 560,170 600,70 660,128 720,46 780,122 850,92 872,190 940,214 930,310 1010,380 1030,520`
  const cloud = rough(spline(outline, true, 9), 14, 4, 30)
  for (const [i, [x, y]] of cloud.entries()) {
    const size = 8 + 26 * noise(i * 1.7, 5) ** 2
    board.tint(ellipse(x, y, size + 4, size + 4), '#f6f2e8')
    board.bare(ellipse(x, y, size + 3, size + 3))
    if (i % 3 === 0) board.line(arc(x, y, size * 0.8, size * 0.8, 10, 110), 2.6, 0.1)
  }
  board.tint(cloud, '#f6f2e8')
  board.fade(cloud, 'spray', [700, 60], [760, 540], [0.02, 0.1, 0.34])
  board.shade(pts`820,100 1040,380 1030,540 860,540 790,300`, 0.4, 40, cloud)
  for (let i = 0; i < 90; i++) {
    const turn = -Math.PI * (0.12 + 0.76 * roll())
    const far = 330 + roll() * 210
    const [x, y] = [705 + Math.cos(turn) * far * 0.95, 560 + Math.sin(turn) * far]
    const size = 2 + roll() * 5
    board.tint(ellipse(x, y, size + 1, size + 1), '#f6f2e8')
    board.bare(ellipse(x, y, size, size * 1.15))
    if (roll() > 0.5) board.line(pts`${x - size},${y + size} ${x + size},${y + size * 0.9}`, 1.8)
  }
}

function mole(board: Board): void {
  const face = pts`0,384 1240,470 1240,560 0,846`
  board.tint(face, '#c9bfaa')
  board.fade(face, 'wall', [0, 600], [1240, 520], [0.78, 0.6, 0.42])
  board.tint(pts`0,346 1246,456 1240,470 0,386`, '#e4dac4')
  board.area(pts`0,346 1246,456 1240,470 0,386`, 'top', 0.14)
  board.line(rough(spline(pts`0,386 420,414 820,442 1242,470`), 2), 7, 0.7)
  board.line(pts`0,346 600,399 1246,456`, 4, 0.8)
  for (let i = 1; i < 8; i++) {
    const t = i / 8
    board.scratch(rough(spline(pts`0,${386 + t * 460} 620,${428 + t * 280} 1240,${470 + t * 90}`), 2, i), 3.4 - t, 0.7)
  }
  for (let row = 0; row < 8; row++) {
    for (let i = 0; i < 13; i++) {
      const u = 1 - (1 - (i + (row % 2) * 0.5) / 13) ** 1.25
      const [top, low] = [course(u, row / 8), course(u, (row + 1) / 8)]
      board.scratch([top, low], 2.6 - u * 1.4)
    }
  }
  ladder(board)
  board.shade(pts`0,720 1240,530 1240,564 0,850`, 0.35, 16, face)
}

/** A place on the wall's face: `u` along it, `v` down it. */
const course = (u: number, v: number): Point => [u * 1240, 386 + u * 84 + v * (460 - u * 370)]

function ladder(board: Board): void {
  for (const u of [0.17, 0.52]) {
    const half = 0.012 * (1 - u * 0.5)
    for (const side of [-half, half]) board.line([course(u + side, 0), course(u + side, 0.9)], 5 - u * 3, 1)
    for (let v = 0.04; v < 0.9; v += 0.06) board.line([course(u - half, v), course(u + half, v)], 3.4 - u * 2, 1)
  }
}

function light(board: Board): void {
  const tower = pts`1166,462 1180,236 1212,236 1228,466`
  board.halo(tower, 4)
  board.tint(tower, '#f2ead9')
  board.fade(tower, 'tower', [1168, 0], [1228, 0], [0.06, 0.22, 0.62, 0.85])
  board.solid(pts`1170,238 1224,238 1220,226 1174,226`)
  board.line(pts`1170,214 1224,214`, 3, 1)
  for (let x = 1172; x <= 1222; x += 10) board.line(pts`${x},214 ${x},228`, 2, 1)
  const lamp = rect(1182, 186, 30, 40)
  board.glow([1197, 204], 66, ['#c4cfc0', '#8fbf9f', '#5fa684'])
  board.bare(lamp)
  for (const x of [1182, 1197, 1212]) board.line(pts`${x},186 ${x},226`, 3, 1)
  board.solid(blob(pts`1176,187 1186,170 1197,160 1208,170 1218,187`))
  board.line(pts`1197,162 1197,142`, 3, 1)
  board.solid(rect(1190, 404, 14, 28))
  board.solid(rect(1192, 330, 9, 14))
}

function overtop(board: Board): void {
  const roll = dice(12)
  for (let i = 0; i < 120; i++) {
    const u = 0.33 + roll() * 0.48
    const length = (0.1 + 0.5 * roll() ** 2) * Math.sin(((u - 0.3) / 0.54) * Math.PI)
    const [top, low] = [course(u, -0.06), course(u + (roll() - 0.5) * 0.01, length)]
    board.scratch(fall(top, low), 2 + roll() * 7, 0.3)
  }
  const lip = rough(
    spline(placed(course, pts`0.31,-0.1 0.45,-0.14 0.6,-0.15 0.83,-0.2 0.85,0.02 0.7,0.1 0.55,0.07 0.42,0.1 0.3,0.02`), true),
    12,
    3,
    24,
  )
  board.tint(lip, '#f6f2e8')
  board.area(lip, 'spray', 0.16)
  for (const near of [1, 0]) wash(board, near)
}

const fall = (a: Point, b: Point): Point[] => spline([a, [a[0] + 2, a[1] + (b[1] - a[1]) * 0.5], b])

/** White water along the foot of the wall. */
function wash(board: Board, near: number): void {
  const edge: Point[] = []
  for (let u = 0; u <= 1.001; u += 0.02) {
    const [x, y] = course(u, 0.98)
    edge.push([x, y - (1 - u * 0.7) * (10 + 46 * noise(u * 16, near * 7) ** 2) * (near ? 1 : 0.3)])
  }
  const back: Point[] = []
  for (let u = 1; u >= 0; u -= 0.02) {
    const [x, y] = course(u, 1)
    back.push([x + 10, y + 8 + (1 - u * 0.7) * 34 * noise(u * 19 + 4, near * 3)])
  }
  const band = rough([...edge, ...back], 4, 2)
  board.tint(band, '#f6f2e8')
  board.area(band, 'sea', near ? 0.3 : 0.05)
  board.shade(band, -0.75)
  board.line(
    back.map(([x, y]): Point => [x, y + 3]),
    5,
    0.4,
  )
}

function swells(board: Board): void {
  const roll = dice(77)
  for (let i = 0; i < 46; i++) {
    const near = roll() ** 0.7
    const y = 590 + near * 420
    const x = roll() * 1560
    const long = 30 + near * 120
    if (y < 870 - x * 0.23 && x < 1240) continue
    for (let k = 0; k < 4; k++) {
      const [dx, dy] = [(roll() - 0.5) * long, k * (3 + near * 5)]
      const crest = spline(
        pts`${x + dx - long},${y + dy + 7} ${x + dx - long * 0.2},${y + dy - 2} ${x + dx + long * 0.3},${y + dy + 1} ${x + dx + long},${y + dy + 8}`,
      )
      board.scratch(rough(crest, 3, i), 2 + near * 5 - k, 0.1)
    }
    board.line(
      spline(pts`${x - long * 0.8},${y + near * 26 + 16} ${x},${y + near * 22 + 12} ${x + long * 0.8},${y + near * 26 + 18}`),
      4 + near * 5,
      0.1,
    )
  }
}

function rocks(board: Board): void {
  const shapes: Point[][] = [
    pts`-20,1060 -20,900 60,858 150,884 210,950 330,962 410,1060`,
    pts`300,1060 340,980 430,950 520,986 600,1060`,
    pts`1330,1060 1370,990 1450,940 1520,960 1580,930 1580,1060`,
  ]
  shapes.forEach((points, i) => {
    const shape = rough(spline(points, true, 6), 7, i * 5)
    board.halo(shape, 5)
    board.tint(shape, '#8f9186')
    board.fade(shape, 'rock', [0, 880], [120, 1050], [0.5, 0.8, 0.97])
    board.shade(
      spline(
        points.slice(1, 4).map(([x, y]): Point => [x + 20, y + 22]),
        true,
      ),
      -0.6,
      16,
      shape,
    )
  })
}
