import { Board } from '#tools/demo-pictures/board.ts'
import { plain, sky, smoothFace, stone } from '#tools/demo-pictures/nature.ts'
import { dice, noise } from '#tools/demo-pictures/noise.ts'
import { ninePlayers } from '#tools/demo-pictures/parts/nine-players.ts'
import { ball, cones } from '#tools/demo-pictures/parts/training-kit.ts'
import { arc, ellipse, type Point, poly, pts, rect, spline } from '#tools/demo-pictures/shapes.ts'

/** Where the grass ends. */
const TOP = 500

/** Training at the Ropewalk: nine players in the light of two pylons, and an empty stand. */
export function nineUnderLights(): Board {
  const board = new Board(1560, 1040, { paper: '#efe9d8', ink: '#16222e' })
  board.hatch('night', sky(9, 0.35, 31))
  board.hatch('brick', plain(2, 8, 0.7))
  board.hatch('iron', smoothFace(84, 7))
  board.hatch('seat', stone(3, 8, 0.5))
  board.hatch('grass', {
    field: (x, y) => 34 * Math.log(1 + Math.max(0, y - TOP + 30) / 60) + 1.5 * noise(x / 260, y / 30) + 0.4 * noise(x / 16, y / 9),
  })
  board.hatch('cloth', smoothFace(74, 5.4))
  board.hatch('skin', smoothFace(-30, 5.4))
  heaven(board)
  ropeWorks(board)
  stand(board)
  pitch(board)
  goal(board)
  pylon(board, 214, 30, 560, 1)
  pylon(board, 1420, 120, 516, 0.66)
  ninePlayers(board)
  cones(board)
  ball(board, [662, 926], 30)
  return board
}

function heaven(board: Board): void {
  board.tint(rect(0, 0, 1560, TOP), '#3f5a74')
  board.tint(poly(...spline(pts`0,330 500,290 1000,330 1560,280`), [1560, TOP], [0, TOP]), '#5c7688')
  board.fade(rect(0, 0, 1560, TOP), 'night', [0, 0], [0, TOP], [0.9, 0.7, 0.34])
  const roll = dice(14)
  for (let i = 0; i < 22; i++) {
    const [x, y, s] = [440 + roll() * 800, 20 + roll() * 200, 1.8 + roll() * 2]
    board.tint(ellipse(x - 2, y - 1, s + 1, s + 1), '#f4ecd2')
    board.bare(ellipse(x, y, s, s))
  }
}

/** The long sheds in which rope was once walked, and their chimney. */
function ropeWorks(board: Board): void {
  const roof: Point[] = [[360, TOP - 30]]
  for (let i = 0; i < 9; i++) roof.push([360 + i * 58, TOP - 88], [418 + i * 58, TOP - 62])
  roof.push([882, TOP - 30])
  board.halo(roof, 2)
  board.tint(roof, '#5f4f52')
  board.area(roof, 'brick', 0.82)
  const chimney = pts`560,${TOP - 66} 566,${TOP - 250} 600,${TOP - 250} 606,${TOP - 66}`
  board.halo(chimney, 3)
  board.tint(chimney, '#5f4f52')
  board.fade(chimney, 'brick', [560, 0], [606, 0], [0.55, 0.9])
  board.solid(rect(558, TOP - 258, 50, 14))
  const tea = pts`1256,${TOP} 1256,${TOP - 66} 1350,${TOP - 66} 1350,${TOP}`
  board.halo(tea, 2)
  board.area(tea, 'iron', 0.86)
  board.solid(pts`1244,${TOP - 64} 1268,${TOP - 92} 1338,${TOP - 92} 1362,${TOP - 64}`)
  board.tint(rect(1274, TOP - 52, 58, 30), '#f3cf77')
  board.bare(rect(1274, TOP - 52, 58, 30))
  for (const x of [1293, 1313]) board.line(pts`${x},${TOP - 52} ${x},${TOP - 22}`, 3, 1)
}

/** Rows of seats with nobody in them. */
function stand(board: Board): void {
  const rows = rect(360, TOP - 42, 524, 44)
  board.tint(rows, '#55697a')
  board.area(rows, 'seat', 0.62)
  for (let i = 0; i < 3; i++) board.scratch(pts`360,${TOP - 34 + i * 13} 884,${TOP - 34 + i * 13}`, 2.4, 1)
  for (let x = 370; x < 884; x += 64) board.line(pts`${x},${TOP - 62} ${x},${TOP}`, 4, 1)
  board.line(pts`0,${TOP - 6} 1560,${TOP - 6}`, 5, 1)
  for (let x = 14; x < 1560; x += 44) board.line(pts`${x},${TOP - 24} ${x},${TOP + 2}`, 3, 1)
  board.line(pts`0,${TOP - 24} 1560,${TOP - 24}`, 4, 1)
}

function pitch(board: Board): void {
  const turf = rect(0, TOP, 1560, 1040 - TOP)
  board.tint(turf, '#8ba06f')
  for (let i = -3; i < 8; i++) {
    const at = (u: number, y: number): Point => [780 + (u - 780) * ((y - 380) / 300), y]
    board.tint([at(i * 300, TOP), at(i * 300 + 150, TOP), at(i * 300 + 150, 1040), at(i * 300, 1040)], '#a3b583')
  }
  board.fade(turf, 'grass', [0, TOP], [0, 1040], [0.2, 0.36, 0.62])
  board.shade(ellipse(760, 800, 640, 190), -0.66, 90)
  board.shade(rect(0, 960, 1560, 80), 0.3, 40)
  for (const line of [pts`0,572 1560,572`, pts`460,572 330,660 1320,660 1190,572`, arc(826, 640, 190, 60, 22, 158, 20)]) {
    board.scratch(line, 6, 1)
  }
}

function goal(board: Board): void {
  const [x, y, w, h] = [726, 462, 200, 108]
  board.shade(rect(x, y, w, h), 0.55, 3)
  for (let i = 0; i <= 12; i++) board.scratch(pts`${x + (w / 12) * i},${y} ${x + 10 + ((w - 20) / 12) * i},${y + h - 10}`, 1.6, 1)
  for (let i = 0; i <= 6; i++) board.scratch(pts`${x},${y + (h / 6) * i} ${x + w},${y + (h / 6) * i}`, 1.6, 1)
  const frame = pts`${x},${y + h} ${x},${y} ${x + w},${y} ${x + w},${y + h}`
  board.line(frame, 11, 1)
  board.scratch(frame, 6.5, 1)
}

function pylon(board: Board, x: number, top: number, foot: number, s: number): void {
  board.glow([x, top + 60 * s], 270 * s, ['#5f7d90', '#87a0a2', '#bcc7b0', '#f4eac2'])
  const high = foot - top
  const half = (v: number) => (16 + (v / high) * 30) * s
  for (const way of [-1, 1]) board.line(pts`${x + way * half(0)},${top + 80 * s} ${x + way * half(high)},${foot}`, 8 * s, 1)
  const count = 9
  for (let i = 0; i < count; i++) {
    const [v, next] = [100 * s + ((high - 100 * s) / count) * i, 100 * s + ((high - 100 * s) / count) * (i + 1)]
    for (const way of [-1, 1]) board.line(pts`${x - way * half(v)},${top + v} ${x + way * half(next)},${top + next}`, 3.6 * s, 1)
    board.line(pts`${x - half(v)},${top + v} ${x + half(v)},${top + v}`, 3.6 * s, 1)
  }
  const frame = pts`${x - 104 * s},${top + 6 * s} ${x + 104 * s},${top - 8 * s} ${x + 104 * s},${top + 108 * s} ${x - 104 * s},${top + 108 * s}`
  board.halo(frame, 3)
  board.solid(frame)
  for (let i = 0; i < 15; i++) {
    const [u, v] = [x + ((i % 5) - 2) * 40 * s, top + (24 + Math.floor(i / 5) * 32) * s]
    board.tint(ellipse(u - 2, v - 1, 15 * s, 13 * s), '#fdf4cf')
    board.bare(ellipse(u, v, 14 * s, 12 * s))
  }
}
