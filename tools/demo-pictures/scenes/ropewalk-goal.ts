import { athlete, type Joints, type Kit } from '#tools/demo-pictures/athletes.ts'
import { Board } from '#tools/demo-pictures/board.ts'
import { sky, smoothFace, stone } from '#tools/demo-pictures/nature.ts'
import { dice, noise } from '#tools/demo-pictures/noise.ts'
import { ellipse, pair, placed, type Point, poly, pts, rect, rough, spline } from '#tools/demo-pictures/shapes.ts'

const TOWN: Kit = { shirt: '#5d83a8', shirtTone: 0.34, shorts: 0.08, socks: 0.5 }
const STONEWICK: Kit = { shirt: '#c9a24a', shirtTone: 0.3, shorts: 0.85, socks: 0.75 }
const KEEPER: Kit = { shirt: '#b5533c', shirtTone: 0.4, shorts: 0.8, socks: 0.4 }

const SHOT: Joints = {
  head: [-0.16, 0.93],
  neck: [-0.1, 0.82],
  hips: [0, 0.5],
  hands: pair`-0.42,0.78 0.22,0.62`,
  elbows: pair`-0.28,0.72 0.12,0.7`,
  knees: pair`-0.08,0.26 0.24,0.42`,
  feet: pair`-0.02,0.02 0.46,0.34`,
}
const RUN: Joints = {
  head: [0.1, 0.95],
  neck: [0.07, 0.83],
  hips: [0, 0.5],
  hands: pair`-0.16,0.6 0.26,0.62`,
  elbows: pair`-0.16,0.72 0.2,0.7`,
  knees: pair`-0.08,0.27 0.2,0.36`,
  feet: pair`-0.34,0.16 0.18,0.06`,
}
const STAND: Joints = {
  head: [0.02, 0.95],
  neck: [0.01, 0.83],
  hips: [0, 0.5],
  hands: pair`-0.14,0.46 0.2,0.5`,
  elbows: pair`-0.16,0.64 0.17,0.64`,
  knees: pair`-0.06,0.26 0.08,0.27`,
  feet: pair`-0.09,0.02 0.12,0.02`,
}
const DIVE: Joints = {
  head: [-0.36, 0.66],
  neck: [-0.26, 0.6],
  hips: [0.04, 0.42],
  hands: pair`-0.74,0.84 -0.6,0.66`,
  elbows: pair`-0.5,0.74 -0.44,0.56`,
  knees: pair`0.26,0.46 0.24,0.26`,
  feet: pair`0.5,0.4 0.44,0.12`,
}

/** From behind the goal under floodlights: the left back's shot beats the diving keeper. */
export function ropewalkGoal(): Board {
  const board = new Board(1560, 1040, { paper: '#efe9d8', ink: '#16242b' })
  board.hatch('night', sky(8, 0.25, 61))
  board.hatch('crowd', { ...stone(70, 7, 0.9) })
  board.hatch('brick', stone(2, 7.5, 0.6))
  board.hatch('iron', smoothFace(84, 6))
  board.hatch('grass', { field: (x, y) => (y - 520) / 9 + 2.6 * noise(x / 300, y / 30) + 0.5 * noise(x / 14, y / 9) })
  board.hatch('cloth', smoothFace(74, 5))
  board.hatch('skin', smoothFace(-30, 5))
  ground(board)
  town(board)
  stand(board)
  pylons(board)
  pitch(board)
  players(board)
  goal(board)
  return board
}

function ground(board: Board): void {
  board.tint(rect(0, 0, 1560, 600), '#6f8a97')
  board.fade(rect(0, 0, 1560, 560), 'night', [0, 0], [0, 540], [0.93, 0.8, 0.6])
}

function town(board: Board): void {
  const roofs: Point[] = [[0, 380]]
  const roll = dice(5)
  for (let x = 0; x < 1560; x += 58) roofs.push([x, 330 + roll() * 50], [x + 26, 296 + roll() * 50], [x + 56, 336 + roll() * 40])
  board.solid(poly(...roofs, [1560, 560], [0, 560]))
  board.tint(poly(...roofs, [1560, 560], [0, 560]), '#3f5560')
  for (let i = 0; i < 34; i++) {
    const [x, y] = [roll() * 1560, 372 + roll() * 60]
    board.tint(rect(x - 1, y - 1, 9, 11), '#f2c768')
    board.bare(rect(x, y, 7, 9))
  }
}

function stand(board: Board): void {
  board.tint(pts`180,430 1390,430 1430,560 140,560`, '#98a39c')
  board.area(pts`180,450 1390,450 1430,560 140,560`, 'crowd', 0.6)
  const roll = dice(15)
  for (let row = 0; row < 4; row++) {
    for (let x = 196 - row * 12; x < 1380 + row * 12; x += 21) {
      const [cx, cy, s] = [x + roll() * 9, 462 + row * 25 + roll() * 6, 8.5 + row * 0.8]
      board.tint(ellipse(cx, cy, s, s * 1.2), '#e6cda8')
      board.bare(ellipse(cx, cy, s, s * 1.2))
      board.area(pts`${cx},${cy - s * 1.2} ${cx + s},${cy - s} ${cx + s},${cy + s} ${cx},${cy + s * 1.2}`, 'cloth', 0.5)
      board.solid(pts`${cx - s},${cy - s * 0.3} ${cx - s * 0.7},${cy - s * 1.2} ${cx + s * 0.7},${cy - s * 1.3} ${cx + s},${cy - s * 0.2}`)
      board.area(
        pts`${cx - s * 1.7},${cy + s * 3} ${cx - s * 1.3},${cy + s * 1.4} ${cx + s * 1.3},${cy + s * 1.4} ${cx + s * 1.7},${cy + s * 3}`,
        'cloth',
        0.5 + roll() * 0.45,
      )
    }
  }
  const roof = pts`120,436 200,388 1370,388 1450,436`
  board.halo(roof, 3)
  board.tint(roof, '#8d9a9c')
  board.area(roof, 'iron', 0.55)
  board.line(pts`120,437 1450,437`, 8, 0.9)
  for (let x = 240; x < 1400; x += 190) board.line(pts`${x},440 ${x},560`, 6, 1)
}

function pylons(board: Board): void {
  for (const [x, top] of pts`84,44 1476,60`) {
    const foot = 556
    board.glow([x, top + 24], 150, ['#8b9f9f', '#c9cdb4', '#f6ecc4'])
    for (const side of [-1, 1]) board.line(pts`${x + side * 12},${top + 40} ${x + side * 30},${foot}`, 6, 1)
    for (let i = 0; i < 11; i++) {
      const [y, next] = [top + 50 + i * 46, top + 96 + i * 46]
      const [w, v] = [12 + ((y - top) / 512) * 18, 12 + ((next - top) / 512) * 18]
      board.line(pts`${x - w},${y} ${x + v},${next}`, 2.6, 1)
      board.line(pts`${x + w},${y} ${x - v},${next}`, 2.6, 1)
    }
    const frame = rect(x - 62, top, 124, 52)
    board.solid(frame)
    for (let i = 0; i < 8; i++) {
      const lamp = ellipse(x - 46 + (i % 4) * 31, top + 14 + Math.floor(i / 4) * 25, 11, 10)
      board.tint(ellipse(x - 44 + (i % 4) * 31, top + 15 + Math.floor(i / 4) * 25, 13, 12), '#fdf6d8')
      board.bare(lamp)
    }
  }
}

function pitch(board: Board): void {
  const turf = rect(0, 560, 1560, 480)
  board.tint(turf, '#93a678')
  for (let i = 0; i < 7; i++) {
    const at = (u: number, y: number): Point => [780 + (u - 780) * ((y - 430) / 300), y]
    const stripe = placed(at, pts`${-1200 + i * 560},560 ${-920 + i * 560},560 ${-920 + i * 560},1040 ${-1200 + i * 560},1040`)
    board.tint(stripe, '#a6b688')
  }
  board.fade(turf, 'grass', [780, 560], [780, 1040], [0.16, 0.34, 0.6])
  board.shade(ellipse(780, 760, 560, 120), -0.4, 60)
  for (const [a, b, w] of [
    [[0, 590], [1560, 590], 4],
    [[150, 760], [1410, 760], 8],
    [[150, 760], [-60, 1010], 9],
    [[1410, 760], [1620, 1010], 9],
    [[440, 840], [1120, 840], 9],
    [[440, 840], [330, 960], 10],
    [[1120, 840], [1230, 960], 10],
  ] satisfies [Point, Point, number][]) {
    board.tint(pts`${a[0]},${a[1] - w / 2} ${b[0]},${b[1] - w / 2} ${b[0]},${b[1] + w / 2} ${a[0]},${a[1] + w / 2}`, '#f4efdf')
    board.scratch([a, b], w)
  }
  board.scratch(spline(pts`560,758 650,716 780,702 910,716 1000,758`), 7, 0.9)
}

function players(board: Board): void {
  const cast: [Point, number, Joints, Kit, number][] = [
    [[300, 640], 120, STAND, TOWN, 1],
    [[1190, 652], 126, RUN, TOWN, -1],
    [[480, 684], 150, RUN, STONEWICK, 1],
    [[1060, 700], 164, STAND, STONEWICK, -1],
    [[690, 734], 200, SHOT, TOWN, 1],
    [[820, 716], 180, RUN, STONEWICK, -1],
  ]
  for (const [at, height, joints, kit, turn] of cast) {
    board.shade(ellipse(at[0] + 24, at[1] + 2, height * 0.32, height * 0.05), 0.6, 4)
    athlete(board, at, height, joints, kit, turn)
  }
  board.shade(ellipse(980, 918, 170, 18), 0.6, 8)
  athlete(board, [960, 930], 340, DIVE, KEEPER)
}

function goal(board: Board): void {
  net(board)
  ball(board, [468, 452], 34)
  for (const [a, b] of [pair`210,330 210,960`, pair`1350,330 1350,960`, pair`206,334 1354,334`]) {
    const upright = a[0] === b[0]
    const post = upright ? rect(a[0] - 11, a[1] - 6, 22, b[1] - a[1]) : rect(a[0] - 7, a[1] - 12, b[0] - a[0] + 14, 24)
    board.halo(post, 4)
    board.tint(post, '#f7f2e4')
    board.fade(
      post,
      upright ? 'skin' : 'cloth',
      upright ? [a[0] - 11, 0] : [0, a[1] - 12],
      upright ? [a[0] + 11, 0] : [0, a[1] + 12],
      [0.02, 0.05, 0.75],
    )
    board.edge(post, 3)
  }
}

/** Where the net hangs: `u` across, `v` down, and the bulge that the ball makes in it. */
function hang(u: number, v: number): Point {
  const [x, y] = [210 + u * 1140, 340 + v * 620]
  const [dx, dy] = [x - 468, y - 452]
  const pull = Math.exp(-(dx * dx + dy * dy) / 16000)
  return [x - dx * pull * 0.5 - 12 * pull + 10 * noise(u * 9, v * 7), y - dy * pull * 0.45 + 16 * Math.sin(u * Math.PI) * v + 12 * pull]
}

function net(board: Board): void {
  for (let i = 0; i <= 30; i++) {
    const strand = Array.from({ length: 25 }, (_, k) => hang(i / 30, k / 24))
    board.scratch(strand, 5, 1)
    board.line(strand, 2.1, 1)
  }
  for (let i = 0; i <= 16; i++) {
    const strand = Array.from({ length: 41 }, (_, k) => hang(k / 40, i / 16))
    board.scratch(strand, 5, 1)
    board.line(strand, 2.1, 1)
  }
}

function ball(board: Board, [x, y]: Point, r: number): void {
  const shape = ellipse(x, y, r, r)
  board.halo(shape, 5)
  board.tint(shape, '#fbf7ea')
  board.fade(shape, 'skin', [x - r, y - r], [x + r, y + r], [0, 0.1, 0.75])
  board.solid(
    rough(
      ellipse(x - 4, y - 4, r * 0.34, r * 0.34).filter((_, i) => i % 3 === 0),
      1,
    ),
  )
  for (const turn of [20, 92, 164, 236, 308]) {
    const a = (turn * Math.PI) / 180
    board.line(
      pts`${x - 4 + Math.cos(a) * r * 0.34},${y - 4 + Math.sin(a) * r * 0.34} ${x + Math.cos(a) * r * 0.86},${y + Math.sin(a) * r * 0.86}`,
      3,
      1,
    )
    board.solid(ellipse(x + Math.cos(a) * r * 0.86, y + Math.sin(a) * r * 0.86, r * 0.15, r * 0.15))
  }
  board.edge(shape, 3.4)
}
