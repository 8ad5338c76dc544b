import { Board } from '#tools/demo-pictures/board.ts'
import { stander } from '#tools/demo-pictures/folk.ts'
import { plain, sea, sky, smoothFace, stone } from '#tools/demo-pictures/nature.ts'
import { dice } from '#tools/demo-pictures/noise.ts'
import { ferry, MIDDLE } from '#tools/demo-pictures/parts/maid-of-hallsay.ts'
import { blob, type Point, poly, pts, rect, rough, spline, trios } from '#tools/demo-pictures/shapes.ts'

const HORIZON = 452

/** The ferry bow-on at her slip at dusk, ramp down; people wait with their bags. */
export function winterSlip(): Board {
  const board = new Board(1560, 1040, { paper: '#f1e8d8', ink: '#1b2530' })
  board.hatch('sky', sky(8, 0.55, 3))
  board.hatch('sea', sea(HORIZON - 8, 0.75, 5))
  board.hatch('far', stone(24, 6.5, 0.7))
  board.hatch('hull', smoothFace(78, 7))
  board.hatch('house', plain(4, 7, 0.6))
  board.hatch('wall', stone(3, 8, 0.7))
  board.hatch('slip', stone(8, 9, 0.55))
  board.hatch('cloth', smoothFace(80, 5))
  board.hatch('skin', smoothFace(-30, 5))
  board.hatch('iron', smoothFace(84, 6.5))
  heaven(board)
  distance(board)
  ferry(board)
  slip(board)
  people(board)
  quay(board)
  return board
}

function heaven(board: Board): void {
  board.tint(rect(0, 0, 1560, HORIZON), '#c3d0d4')
  board.tint(poly(...spline(pts`0,330 420,300 800,318 1200,286 1560,306`), [1560, HORIZON], [0, HORIZON]), '#dccdb4')
  board.tint(poly(...spline(pts`0,384 380,352 820,366 1180,340 1560,366`), [1560, HORIZON], [0, HORIZON]), '#efc795')
  board.tint(rect(0, HORIZON, 1560, 600), '#b4c6c8')
  board.tint(
    poly(
      ...rough(spline(pts`560,${HORIZON} 500,560 470,660 520,760`, false, 12), 16),
      ...rough(spline(pts`1210,760 1250,660 1220,560 1150,${HORIZON}`, false, 12), 16),
    ),
    '#cfc8b0',
  )
  board.fade(rect(0, 0, 1560, HORIZON), 'sky', [0, 0], [0, HORIZON], [0.62, 0.45, 0.26, 0.1])
  board.fade(rect(0, HORIZON, 1560, 600), 'sea', [0, HORIZON], [0, 900], [0.34, 0.5, 0.62])
}

function distance(board: Board): void {
  const island: Point[] = pts`1080,${HORIZON} 1130,430 1200,412 1270,378 1330,370 1390,392 1450,398 1510,420 1560,428 1560,${HORIZON + 2} 1080,${HORIZON + 2}`
  board.area(poly(...rough(spline(island, false, 6), 2.5)), 'far', 0.55)
  board.shade(pts`1260,380 1420,400 1400,${HORIZON} 1290,${HORIZON}`, 0.25, 16)
  const mole: Point[] = pts`0,${HORIZON + 26} 0,424 330,436 352,432 352,${HORIZON + 12}`
  board.area(poly(...mole), 'wall', 0.66)
  board.line(pts`0,424 330,436 352,432`, 4, 0.8)
  board.area(pts`326,436 332,372 350,372 356,436`, 'far', 0.3)
  board.solid(pts`328,372 354,372 348,356 334,356`)
  board.glow([341, 364], 40, ['#a9c9b4', '#6fae8d'])
  for (const [x, y] of pts`1236,428 1262,436 1302,424 1346,440 1372,432`) {
    board.bare(rect(x, y, 7, 6))
    board.tint(rect(x - 1, y - 1, 9, 8), '#f0b54a')
  }
  gulls(board)
}

function gulls(board: Board): void {
  for (const [x, y, s] of trios`470,190,26 556,236,17 408,262,14 1310,150,22 1236,206,13`) {
    board.line(
      spline(
        pts`${x - s},${y - s * 0.32} ${x - s * 0.45},${y - s * 0.42} ${x},${y} ${x + s * 0.5},${y - s * 0.5} ${x + s * 1.1},${y - s * 0.25}`,
      ),
      s * 0.17,
      0.2,
    )
  }
}

function slip(board: Board): void {
  const ground = pts`610,742 1110,742 1560,952 1560,1040 0,1040 0,1010`
  board.tint(ground, '#cfc4b0')
  board.fade(ground, 'slip', [800, 740], [800, 1040], [0.3, 0.36, 0.55, 0.74])
  const roll = dice(11)
  for (let i = 0; i < 9; i++) {
    const t = (i / 9) ** 1.6
    const y = 760 + t * 280
    board.line(
      rough(
        pts`${610 - (y - 742) * 2.2},${y} 860,${y + 4} ${1110 + (y - 742) * 2.1},${y}`.map(([x, v]) => [x, v]),
        3,
        i,
      ),
      1.5 + t * 3,
      0.6,
    )
  }
  for (let i = 0; i < 6; i++) {
    const y = 800 + roll() * 190
    const x = 520 + roll() * 680
    const half = 40 + (y - 740) * 0.3
    const puddle = blob(
      pts`${x - half},${y} ${x - half * 0.3},${y - 5 - half * 0.05} ${x + half * 0.2},${y - 3} ${x + half},${y - 6} ${x + half * 0.7},${y + 5} ${x},${y + 4 + half * 0.06} ${x - half * 0.5},${y + 5}`,
    )
    board.bare(puddle)
    board.tint(puddle, '#e6d7ae')
    board.line(pts`${x - 30},${y + 4} ${x + 40},${y + 5}`, 2)
  }
  board.shade(pts`720,790 1000,790 1060,900 680,900`, -0.22, 26)
  board.line(rough(spline(pts`612,742 400,832 180,930 0,1010`), 2), 5)
  board.line(rough(spline(pts`1108,742 1250,806 1420,886 1560,952`), 2), 5)
  foam(board)
}

function foam(board: Board): void {
  const roll = dice(4)
  for (let i = 0; i < 26; i++) {
    const side = i % 2 === 0 ? -1 : 1
    const along = roll()
    const x = MIDDLE + side * (250 + along * 330)
    const y = 744 + along * (side < 0 ? 140 : 150) - 8 - roll() * 10
    board.scratch(spline(pts`${x - 34},${y + 4} ${x - 10},${y - 3} ${x + 14},${y + 2} ${x + 36},${y - 4}`), 5, 0.1)
  }
}

function people(board: Board): void {
  for (const [x, y, h] of trios`452,980,264 566,948,150 660,930,236`) {
    board.shade(pts`${x - h * 0.16},${y - 4} ${x + h * 0.12},${y - 4} ${x - h * 0.3},${y + h * 0.3} ${x - h * 0.62},${y + h * 0.3}`, 0.5, 8)
  }
  stander(board, 660, 932, 240, { hat: 'cap', coat: 0.74, lean: -0.02, bag: 'right', tint: '#8d8a78' })
  stander(board, 566, 950, 152, { hat: 'bobble', coat: 0.45, bag: 'back', tint: '#c06a4c' })
  stander(board, 452, 982, 268, { hat: 'none', coat: 0.7, skirt: true, lean: 0.02, tint: '#7f9496', scarf: '#c06a4c' })
  board.line(spline(pts`496,858 520,876 546,872`), 15, 0.6)
  stander(board, 1016, 812, 92, { hat: 'cap', coat: 0.35, tint: '#e2a33d' })
}

function quay(board: Board): void {
  const wall = pts`1300,1040 1330,812 1560,770 1560,1040`
  board.tint(wall, '#b9ad98')
  board.fade(wall, 'wall', [1300, 900], [1560, 1000], [0.45, 0.66, 0.78])
  board.area(pts`1318,814 1560,772 1560,736 1360,772`, 'slip', 0.22)
  board.line(rough(spline(pts`1318,814 1440,792 1560,770`), 3), 7, 0.7)
  bollard(board, 1462, 776)
  board.line(spline(pts`1444,700 1360,640 1240,574 1106,520`, false, 14), 8, 0.6)
  lamp(board)
}

function bollard(board: Board, x: number, y: number): void {
  const post = blob(
    pts`${x - 46},${y} ${x - 40},${y - 70} ${x - 62},${y - 96} ${x - 40},${y - 126} ${x + 40},${y - 126} ${x + 62},${y - 96} ${x + 40},${y - 70} ${x + 48},${y}`,
  )
  board.tint(post, '#5a5046')
  board.fade(post, 'iron', [x - 62, y], [x + 62, y], [0.5, 0.3, 0.75, 0.97])
  for (let i = 0; i < 4; i++) {
    const v = y - 62 + i * 13
    board.line(spline(pts`${x - 46},${v - 4} ${x},${v + 9} ${x + 47},${v - 4}`), 11, 0.7)
    board.scratch(spline(pts`${x - 36},${v - 3} ${x - 10},${v + 4} ${x + 20},${v + 3}`), 3)
  }
}

function lamp(board: Board): void {
  board.glow([196, 208], 138, ['#d5d2c0', '#e6d7ae', '#f3d690'])
  board.fade(pts`184,1040 190,250 202,250 210,1040`, 'iron', [184, 0], [210, 0], [0.4, 0.9, 1])
  board.solid(pts`168,1040 176,900 216,900 226,1040`)
  board.solid(pts`176,252 216,252 210,268 182,268`)
  const glass = pts`166,168 226,168 214,250 178,250`
  board.bare(glass)
  board.tint(glass, '#f0b54a')
  board.line(pts`166,168 178,250 214,250 226,168`, 5, 1)
  board.line(pts`196,168 196,250`, 3, 1)
  board.solid(pts`154,168 238,168 212,132 196,120 180,132`)
  board.line(pts`196,122 196,104`, 6, 1)
}
