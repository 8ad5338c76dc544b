import { Board } from '#tools/demo-pictures/board.ts'
import { plain, smoothFace, stone } from '#tools/demo-pictures/nature.ts'
import { dice } from '#tools/demo-pictures/noise.ts'
import { member, onlooker } from '#tools/demo-pictures/parts/council-people.ts'
import { arc, blob, ellipse, type Point, pts, rect, spline } from '#tools/demo-pictures/shapes.ts'

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
