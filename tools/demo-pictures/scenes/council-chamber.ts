import { Board } from '#tools/demo-pictures/board.ts'
import { limb } from '#tools/demo-pictures/athletes.ts'
import { plain, smoothFace, stone } from '#tools/demo-pictures/nature.ts'
import { dice } from '#tools/demo-pictures/noise.ts'
import { arc, blob, ellipse, type Point, pts, rect, rough, spline } from '#tools/demo-pictures/shapes.ts'

const COATS = ['#5d7484', '#8a5648', '#6f7f68', '#86705a', '#4e5d6e']
const SKINS = ['#e7c39c', '#d8ab80', '#ecd0b0', '#8a5c40', '#e3bf9a']

/** The council chamber at night: the bench of members, one of them on his feet; the public's heads before us. */
export function councilChamber(): Board {
  const board = new Board(1560, 1040, { paper: '#f3ead8', ink: '#241f24' })
  board.hatch('wall', plain(86, 8.5, 0.6))
  board.hatch('panel', smoothFace(88, 6.5))
  board.hatch('wood', smoothFace(3, 6.5))
  board.hatch('night', smoothFace(40, 6.5))
  board.hatch('stone', stone(4, 7.5, 0.4))
  board.hatch('cloth', smoothFace(76, 5))
  board.hatch('skin', smoothFace(-28, 4.8))
  board.hatch('near', smoothFace(70, 6))
  room(board)
  for (const x of [330, 780, 1230]) tall(board, x)
  lamps(board)
  canopy(board)
  bench(board)
  gallery(board)
  return board
}

function room(board: Board): void {
  board.tint(rect(0, 0, 1560, 1040), '#e0cda8')
  board.fade(rect(0, 0, 780, 1040), 'wall', [700, 360], [0, 0], [0.1, 0.38, 0.7])
  board.fade(rect(780, 0, 780, 1040), 'wall', [860, 360], [1560, 0], [0.1, 0.38, 0.7])
  const panelling = rect(0, 452, 1560, 260)
  board.tint(panelling, '#a8814f')
  board.area(panelling, 'panel', 0.5)
  board.line(pts`0,452 1560,452`, 8, 1)
  for (let x = 20; x < 1560; x += 118) {
    board.edge(rect(x, 476, 96, 150), 4)
    board.shade(rect(x + 84, 476, 12, 150), 0.5)
  }
  const cornice = rect(0, 34, 1560, 26)
  board.halo(cornice, 3)
  board.area(cornice, 'wood', 0.4)
  board.line(pts`0,34 1560,34`, 5, 1)
  board.line(pts`0,60 1560,60`, 6, 1)
  for (let x = 10; x < 1560; x += 36) board.solid(rect(x, 64, 16, 10))
}

function tall(board: Board, x: number): void {
  const opening = [...arc(x, 196, 92, 92, 180, 360, 20), [x + 92, 430] satisfies Point, [x - 92, 430] satisfies Point]
  const surround = [...arc(x, 196, 116, 118, 180, 360, 20), [x + 116, 444] satisfies Point, [x - 116, 444] satisfies Point]
  board.halo(surround, 3)
  board.tint(surround, '#efe2c6')
  board.area(surround, 'stone', 0.3)
  board.edge(surround, 4)
  board.tint(opening, '#51687a')
  board.area(opening, 'night', 0.8)
  const roll = dice(x)
  for (let i = 0; i < 9; i++) {
    const [u, v] = [x - 80 + roll() * 160, 300 + roll() * 110]
    board.tint(rect(u, v, 9, 9), '#f3cf77')
    board.bare(rect(u, v, 7, 7))
  }
  board.solid(pts`${x - 92},430 ${x - 92},392 ${x - 50},372 ${x - 20},392 ${x + 20},366 ${x + 64},390 ${x + 92},376 ${x + 92},430`)
  for (const u of [-46, 0, 46]) board.scratch(pts`${x + u},${108 + Math.abs(u) * 0.4} ${x + u},430`, 6, 1)
  for (const y of [196, 274, 352]) board.scratch(pts`${x - 92},${y} ${x + 92},${y}`, 6, 1)
  for (const u of [-46, 0, 46]) board.line(pts`${x + u + 3},${110 + Math.abs(u) * 0.4} ${x + u + 3},430`, 2.4, 1)
  board.edge(opening, 6)
}

function lamps(board: Board): void {
  for (const x of [555, 1005]) {
    board.line(pts`${x},0 ${x},150`, 4, 1)
    board.glow([x, 190], 96, ['#ead7a8', '#f3e0a6', '#fdf2c4'])
    const globe = ellipse(x, 190, 32, 34)
    board.halo(globe, 3)
    board.fade(globe, 'cloth', [x - 20, 150], [x + 34, 230], [0, 0.02, 0.35])
    board.edge(globe, 4)
    board.solid(pts`${x - 18},158 ${x + 18},158 ${x + 10},144 ${x - 10},144`)
  }
}

function canopy(board: Board): void {
  const throne = [...arc(780, 440, 84, 84, 180, 360, 16), [864, 640] satisfies Point, [696, 640] satisfies Point]
  board.halo(throne, 5)
  board.tint(throne, '#7d3f35')
  board.fade(throne, 'panel', [696, 0], [864, 0], [0.4, 0.55, 0.85])
  board.edge(throne, 7)
  const shield = blob(pts`780,372 806,380 806,410 780,438 754,410 754,380`)
  board.halo(shield, 3)
  board.tint(shield, '#f3ead8')
  board.bare(shield)
  board.edge(shield, 4)
  board.solid(pts`762,408 798,408 792,420 768,420`)
  board.line(pts`780,386 780,408`, 3.4, 1)
  board.solid(pts`782,388 796,404 782,404`)
}

function bench(board: Board): void {
  for (let i = 0; i < 15; i++) {
    const u = (i - 7) / 7
    const x = 780 + u * 640
    const y = 560 + u * u * 66
    if (i === 11) continue
    member(board, x, y, 40 + Math.abs(u) * 5, i, false)
  }
  member(board, 780 + (4 / 7) * 640, 500, 44, 11, true)
  const top: Point[] = pts`40,748 300,690 780,664 1260,690 1520,748`
  const low: Point[] = pts`1520,800 1260,738 780,710 300,738 40,800`
  const desk = [...spline(top), ...spline(low)]
  board.halo(desk, 5)
  board.tint(desk, '#c79a5e')
  board.area(desk, 'wood', 0.2)
  board.line(spline(top), 6, 0.8)
  const front = [...spline(low), [40, 950] satisfies Point, ...spline(pts`40,950 300,880 780,850 1260,880 1520,950`)]
  board.tint(front, '#8a6238')
  board.area(front, 'panel', 0.66)
  board.line(spline(low.toReversed()), 8, 0.9)
  papers(board)
}

function papers(board: Board): void {
  const roll = dice(88)
  for (let i = 0; i < 15; i++) {
    const u = (i - 7) / 7
    const [x, y] = [780 + u * 640 + (roll() - 0.5) * 30, 686 + u * u * 62]
    const sheet = pts`${x - 30},${y + 6} ${x + 20},${y - 2} ${x + 34},${y + 16} ${x - 18},${y + 24}`
    board.halo(sheet, 2)
    board.tint(sheet, '#faf4e6')
    board.bare(sheet)
    board.edge(sheet, 2.4)
    board.line(pts`${x - 14},${y + 9} ${x + 16},${y + 5}`, 2, 1)
  }
  board.line(pts`860,690 856,640`, 3, 1)
}

/** A member behind the bench, facing us; `stands` shows more of him and one hand on the desk. */
function member(board: Board, x: number, y: number, r: number, i: number, stands: boolean): void {
  const drop = stands ? 230 : 150
  const body = blob(
    pts`${x - r * 1.5},${y + drop} ${x - r * 1.5},${y + r * 2} ${x - r * 0.9},${y + r * 1.2} ${x},${y + r} ${x + r * 0.9},${y + r * 1.2} ${x + r * 1.5},${y + r * 2} ${x + r * 1.5},${y + drop}`,
  )
  board.halo(body, 4)
  board.tint(body, COATS[i % 5] ?? '#5d7484')
  board.fade(body, 'cloth', [x - r * 1.5, 0], [x + r * 1.5, 0], x < 780 ? [0.8, 0.6, 0.4] : [0.4, 0.6, 0.85])
  const shirt = pts`${x - r * 0.34},${y + r * 0.9} ${x + r * 0.34},${y + r * 0.9} ${x},${y + r * 2.3}`
  board.tint(shirt, '#faf4e6')
  board.bare(shirt)
  if (i % 3 !== 1) board.line(pts`${x},${y + r * 1.1} ${x},${y + r * 2.1}`, r * 0.18, 0.6)
  for (const side of [-1, 1])
    board.line(spline(pts`${x + side * r * 0.36},${y + r * 0.9} ${x + side * r * 0.4},${y + r * 1.5} ${x},${y + r * 2.4}`), 3.4, 0.5)
  headOf(board, x, y, r, i)
  if (!stands) return
  const arm = limb([x + r * 1.1, y + r * 1.7], [x + r * 1.9, y + 196], 40, 28)
  board.halo(arm, 4)
  board.tint(arm, COATS[i % 5] ?? '#5d7484')
  board.area(arm, 'cloth', 0.75)
}

function headOf(board: Board, x: number, y: number, r: number, i: number): void {
  const face = blob(
    pts`${x - r * 0.7},${y - r * 0.2} ${x - r * 0.58},${y - r * 0.8} ${x},${y - r} ${x + r * 0.58},${y - r * 0.8} ${x + r * 0.7},${y - r * 0.2} ${x + r * 0.54},${y + r * 0.58} ${x},${y + r} ${x - r * 0.54},${y + r * 0.58}`,
  )
  board.halo(face, 3)
  board.tint(face, SKINS[(i * 3) % 5] ?? '#e7c39c')
  board.fade(face, 'skin', [x - r * 0.7, 0], [x + r * 0.7, 0], x < 780 ? [0.5, 0.16, 0.04] : [0.04, 0.16, 0.5])
  board.edge(face, 2.4)
  const gaze = i === 11 ? 0 : Math.sign(1146 - x) * r * 0.12
  for (const side of [-1, 1]) {
    board.line(
      spline(
        pts`${x + gaze + side * r * 0.14},${y - r * 0.2} ${x + gaze + side * r * 0.34},${y - r * 0.28} ${x + gaze + side * r * 0.52},${y - r * 0.18}`,
      ),
      r * 0.1,
      0.3,
    )
    board.solid(ellipse(x + gaze + side * r * 0.32, y - r * 0.02, r * 0.07, r * 0.06))
  }
  board.line(
    spline(
      pts`${x + gaze * 1.4 + r * 0.04},${y - r * 0.12} ${x + gaze * 1.6 + r * 0.1},${y + r * 0.22} ${x + gaze * 1.4 - r * 0.06},${y + r * 0.28}`,
    ),
    r * 0.07,
    0.3,
  )
  board.line(pts`${x + gaze - r * 0.2},${y + r * 0.56} ${x + gaze},${y + r * 0.54} ${x + gaze + r * 0.2},${y + r * 0.57}`, r * 0.08, 0.5)
  const long = i % 3 === 1
  if (i % 5 === 4) {
    for (const side of [-1, 1])
      board.area(
        blob(pts`${x + side * r * 0.62},${y - r * 0.5} ${x + side * r * 0.84},${y - r * 0.3} ${x + side * r * 0.74},${y + r * 0.2}`),
        'cloth',
        0.5,
      )
    return
  }
  const low = long ? 0.7 : -0.05
  const hair = blob(
    pts`${x - r * 0.82},${y + r * low} ${x - r * 0.84},${y - r * 0.5} ${x - r * 0.3},${y - r * 1.16} ${x + r * 0.36},${y - r * 1.14} ${x + r * 0.84},${y - r * 0.5} ${x + r * 0.82},${y + r * low} ${x + r * 0.6},${y - r * 0.2} ${x + r * 0.3},${y - r * 0.62} ${x - r * 0.4},${y - r * 0.56} ${x - r * 0.62},${y - r * 0.1}`,
  )
  board.tint(hair, ['#b9b0a2', '#6a4a33', '#3b2f2a', '#8b8378'][i % 4] ?? '#8b8378')
  board.area(hair, 'cloth', i % 4 === 0 || i % 4 === 3 ? 0.44 : 0.82)
  board.edge(hair, 2.2)
}

function gallery(board: Board): void {
  const rail = rect(0, 930, 1560, 26)
  board.halo(rail, 4)
  board.tint(rail, '#8a6238')
  board.area(rail, 'wood', 0.7)
  const roll = dice(101)
  for (const row of [0, 1]) {
    for (let i = 0; i < 9; i++) {
      const x = 40 + i * 185 + row * 92 + (roll() - 0.5) * 50
      const [y, r] = [902 + row * 74 + roll() * 24, 56 + row * 12 + roll() * 6]
      onlooker(board, x, y, r, i + row * 3, roll)
    }
  }
}

function onlooker(board: Board, x: number, y: number, r: number, i: number, roll: () => number): void {
  const back = blob(
    pts`${x - r * 1.7},${y + r * 3} ${x - r * 1.6},${y + r * 1.7} ${x - r * 0.8},${y + r * 1.12} ${x},${y + r} ${x + r * 0.8},${y + r * 1.12} ${x + r * 1.6},${y + r * 1.7} ${x + r * 1.7},${y + r * 3}`,
  )
  board.halo(back, 4)
  board.tint(back, COATS[(i + 2) % 5] ?? '#5d7484')
  board.fade(back, 'near', [x, y + r], [x, y + r * 2.4], [0.55, 0.9])
  const skull = rough(
    blob(
      pts`${x - r * 0.78},${y - r * 0.1} ${x - r * 0.62},${y - r * 0.86} ${x},${y - r * 1.06} ${x + r * 0.62},${y - r * 0.86} ${x + r * 0.78},${y - r * 0.1} ${x + r * 0.5},${y + r * 0.8} ${x},${y + r} ${x - r * 0.5},${y + r * 0.8}`,
    ),
    2.5,
    i,
  )
  board.halo(skull, 4)
  const pale = i % 4 === 1
  board.tint(skull, pale ? '#c9c0b0' : (['#4a3a30', '#7a5238', '#33302f'][i % 3] ?? '#4a3a30'))
  board.fade(skull, 'cloth', [x - r * 0.8, y - r], [x + r * 0.8, y + r * 0.6], pale ? [0.2, 0.5, 0.8] : [0.6, 0.86, 0.95])
  const way = roll() > 0.5 ? 1 : -1
  for (const u of [-0.4, 0, 0.4])
    board.line(spline(pts`${x + u * r * 0.4},${y - r} ${x + u * r + way * 4},${y - r * 0.3} ${x + u * r * 0.9},${y + r * 0.6}`), 3, 0.2)
  for (const side of [-1, 1]) {
    const ear = ellipse(x + side * r * 0.8, y + r * 0.06, r * 0.13, r * 0.22)
    board.halo(ear, 2)
    board.tint(ear, SKINS[i % 5] ?? '#e3bf9a')
    board.area(ear, 'skin', 0.3)
    board.edge(ear, 2)
  }
}
