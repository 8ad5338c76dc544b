import { Board } from '#tools/demo-pictures/board.ts'
import { stander } from '#tools/demo-pictures/folk.ts'
import { letters } from '#tools/demo-pictures/lettering.ts'
import { plain, sea, sky, smoothFace, stone } from '#tools/demo-pictures/nature.ts'
import { dice } from '#tools/demo-pictures/noise.ts'
import { arc, blob, ellipse, pair, type Point, poly, pts, rect, rough, spline, trios } from '#tools/demo-pictures/shapes.ts'

/** The steam crane on South Quay with pigeons in her chimney; children draw her from below. */
export function oldBess(): Board {
  const board = new Board(1560, 1040, { paper: '#f2e9d8', ink: '#22262c' })
  board.hatch('sky', sky(8.5, 0.75, 135))
  board.hatch('sea', sea(640, 0.6, 17))
  board.hatch('iron', smoothFace(84, 6))
  board.hatch('plank', smoothFace(88, 7))
  board.hatch('house', plain(86, 7, 0.6))
  board.hatch('roof', plain(28, 6.5, 0.6))
  board.hatch('ground', stone(4, 9, 0.5))
  board.hatch('cloth', smoothFace(78, 5))
  board.hatch('skin', smoothFace(-30, 5))
  board.tint(rect(0, 0, 1560, 1040), '#d5dcd6')
  board.tint(poly(...spline(pts`0,420 500,380 1000,420 1560,370`), [1560, 720], [0, 720]), '#efdcb8')
  board.fade(rect(0, 0, 1560, 640), 'sky', [0, 0], [0, 620], [0.46, 0.3, 0.06])
  terrace(board)
  board.tint(rect(0, 690, 1560, 110), '#b3c8c4')
  board.fade(rect(0, 690, 1560, 110), 'sea', [0, 690], [0, 800], [0.4, 0.64])
  quay(board)
  legs(board)
  jib(board)
  cab(board)
  pigeons(board)
  children(board)
  return board
}

const FRONTS = ['#d9b496', '#e9ddc4', '#b9c4bc', '#e3c98f', '#d8d0bd', '#c79a86']

function terrace(board: Board): void {
  const roll = dice(33)
  let x = -20
  for (let i = 0; x < 1560; i++) {
    const [w, h] = [86 + roll() * 60, 150 + roll() * 100]
    const front = pts`${x},696 ${x},${696 - h} ${x + w},${696 - h} ${x + w},696`
    const gable = pts`${x - 4},${698 - h} ${x + w / 2},${640 - h} ${x + w + 4},${698 - h}`
    board.halo(front, 2)
    board.tint(front, FRONTS[i % 6] ?? '#e9ddc4')
    board.area(front, 'house', 0.14 + roll() * 0.26)
    board.halo(gable, 2)
    board.tint(gable, '#8b6a58')
    board.area(gable, 'roof', 0.6)
    board.edge(front, 2.6)
    for (let v = 696 - h + 22; v < 660; v += 52) for (let u = x + 14; u < x + w - 20; u += 32) board.solid(rect(u, v, 16, 26))
    board.solid(rect(x + w * 0.72, 628 - h, 14, 40))
    x += w + 3
  }
}

function quay(board: Board): void {
  const ground = pts`0,800 1560,776 1560,1040 0,1040`
  board.tint(ground, '#d3c6ad')
  board.fade(ground, 'ground', [700, 790], [700, 1040], [0.12, 0.34, 0.62])
  board.line(rough(spline(pts`0,800 600,792 1560,776`), 2), 8, 0.8)
  for (const y of [866, 890]) {
    board.scratch(pts`0,${y + 8} 800,${y - 4} 1560,${y - 18}`, 9, 1)
    board.line(pts`0,${y + 11} 800,${y - 1} 1560,${y - 15}`, 4, 1)
  }
  board.shade(pts`380,930 960,900 1240,1000 560,1040`, 0.5, 24)
}

function legs(board: Board): void {
  const tops = [pair`470,560 360,880`, pair`760,552 900,868`, pair`540,556 500,846`, pair`700,552 760,840`]
  for (const [i, [a, b]] of tops.entries()) {
    const leg = pts`${a[0] - 15},${a[1]} ${a[0] + 15},${a[1]} ${b[0] + 22},${b[1]} ${b[0] - 22},${b[1]}`
    board.halo(leg, 4)
    board.tint(leg, '#6d4f41')
    board.fade(leg, 'iron', [a[0] - 20, 0], [a[0] + 20, 0], i < 2 ? [0.4, 0.66, 0.92] : [0.8, 0.95])
    board.solid(rect(b[0] - 34, b[1] - 8, 68, 22))
    for (const u of [-22, 22]) board.solid(ellipse(b[0] + u, b[1] + 16, 13, 13))
  }
  for (const [a, b] of [pair`438,660 800,648`, pair`400,770 850,754`]) {
    board.scratch([a, b], 22, 1)
    board.tint(pts`${a[0]},${a[1] - 9} ${b[0]},${b[1] - 9} ${b[0]},${b[1] + 9} ${a[0]},${a[1] + 9}`, '#6d4f41')
    board.line([a, b], 15, 1)
    board.scratch(pts`${a[0]},${a[1] - 3} ${b[0]},${b[1] - 3}`, 3, 0.9)
  }
  for (const [a, b] of [pair`438,660 850,754`, pair`800,648 400,770`]) board.line([a, b], 7, 1)
  letters(board, '1911', [372, 838], { size: 16, align: 'middle', bare: true, angle: -72, weight: 0.16 })
}

function jib(board: Board): void {
  const at = (t: number, off: number): Point => [700 + t * 690 + off * 0.62, 470 - t * 400 + off * (1 - t * 0.72)]
  for (const off of [-46, 46]) {
    board.scratch([at(0, off), at(1, off)], 18, 0.9)
    board.line([at(0, off), at(1, off)], 11, 0.9)
  }
  for (let i = 0; i < 15; i++) {
    const [t, next] = [i / 15, (i + 1) / 15]
    board.line([at(t, i % 2 ? -46 : 46), at(next, i % 2 ? 46 : -46)], 5.6 - t * 2, 1)
    board.line([at(t, -46), at(t, 46)], 4 - t, 1)
  }
  for (const [x, y] of pts`520,250 560,230`) board.line([[x, y], at(0.98, -30)], 3, 1)
  const wheel = ellipse(1396, 74, 30, 30)
  board.halo(wheel, 4)
  board.edge(wheel, 7)
  board.solid(ellipse(1396, 74, 8, 8))
  for (const turn of [0, 60, 120])
    board.line(
      pts`${1396 - Math.cos(turn / 57.3) * 28},${74 - Math.sin(turn / 57.3) * 28} ${1396 + Math.cos(turn / 57.3) * 28},${74 + Math.sin(turn / 57.3) * 28}`,
      4,
      1,
    )
  board.line(pts`1424,78 1424,560`, 5, 1)
  board.solid(pts`1408,556 1440,556 1434,604 1414,604`)
  board.line(arc(1424, 628, 22, 26, -90, 170), 9, 0.5)
  board.line(pts`380,380 520,246`, 9, 0.9)
  board.line(pts`640,470 520,246`, 12, 0.9)
  board.line(pts`640,470 560,228`, 6, 0.9)
}

function cab(board: Board): void {
  const ring = pts`420,540 810,532 820,566 412,574`
  board.halo(ring, 4)
  board.tint(ring, '#6d4f41')
  board.fade(ring, 'plank', [412, 0], [820, 0], [0.4, 0.9])
  board.edge(ring, 4)
  const body = pts`330,380 690,380 690,540 330,540`
  board.halo(body, 5)
  board.tint(body, '#8c4a3a')
  board.fade(body, 'plank', [330, 0], [690, 0], [0.3, 0.5, 0.86])
  board.edge(body, 5)
  const roof = blob(pts`310,384 330,350 510,332 690,350 712,384 510,374`)
  board.halo(roof, 4)
  board.area(roof, 'roof', 0.85)
  board.edge(roof, 4)
  for (const x of [560, 630]) {
    const pane = rect(x, 408, 46, 62)
    board.tint(pane, '#dfe6dd')
    board.bare(pane)
    board.edge(pane, 5)
    board.line(pts`${x + 23},408 ${x + 23},470`, 4, 1)
    board.line(pts`${x},440 ${x + 46},440`, 4, 1)
    board.scratch(pts`${x + 6},460 ${x + 18},446`, 3)
  }
  const boiler = blob(pts`350,530 344,440 370,404 430,404 458,440 454,530`)
  board.halo(boiler, 4)
  board.tint(boiler, '#5b6468')
  board.fade(boiler, 'iron', [344, 0], [458, 0], [0.3, 0.6, 0.96])
  for (const y of [446, 490]) board.line(spline(pts`346,${y} 400,${y + 9} 456,${y}`), 6, 0.9)
  const stack = pts`376,404 380,210 428,210 432,404`
  board.halo(stack, 4)
  board.tint(stack, '#5b6468')
  board.fade(stack, 'iron', [376, 0], [432, 0], [0.2, 0.55, 0.97])
  board.solid(pts`366,214 442,214 438,190 370,190`)
  board.bare(rect(476, 494, 166, 26))
  letters(board, 'OLD BESS', [559, 516], { size: 19, align: 'middle', weight: 0.16, spread: 1.5 })
}

function pigeons(board: Board): void {
  for (const [x, y, way] of trios`386,176,1 424,178,-1 560,318,1 1306,96,-1`) {
    const bird = blob(
      pts`${x - way * 24},${y + 8} ${x - way * 8},${y - 6} ${x + way * 8},${y - 12} ${x + way * 12},${y - 26} ${x + way * 20},${y - 24} ${x + way * 22},${y - 8} ${x + way * 12},${y + 10} ${x - way * 6},${y + 12}`,
    )
    board.halo(bird, 3)
    board.tint(bird, '#aeb7bb')
    board.area(bird, 'skin', 0.5)
    board.edge(bird, 3)
    board.line(pts`${x + way * 19},${y - 20} ${x + way * 27},${y - 17}`, 3.4)
  }
  for (const [x, y, s] of trios`250,150,26 180,210,18 1010,90,20 860,140,15`) {
    board.line(
      spline(
        pts`${x - s},${y - s * 0.4} ${x - s * 0.4},${y - s * 0.5} ${x},${y} ${x + s * 0.5},${y - s * 0.6} ${x + s * 1.1},${y - s * 0.3}`,
      ),
      s * 0.22,
      0.2,
    )
  }
}

function children(board: Board): void {
  stander(board, 1190, 930, 300, { hat: 'none', coat: 0.6, skirt: true, tint: '#5f7f86', scarf: '#c06a4c', hair: '#3b2f2a' })
  const coats = ['#c06a4c', '#e2a33d', '#6f8794', '#a3475a', '#5f7f54', '#8d8a78']
  for (const [i, x] of [1010, 1088, 1278, 1350, 1424, 1500].entries()) {
    const [y, h] = [960 + (i % 3) * 16, 164 + (i % 2) * 18]
    stander(board, x, y, h, {
      hat: i % 2 === 0 ? 'bobble' : 'none',
      coat: 0.46,
      tint: coats[i] ?? '#8d8a78',
      hair: ['#6a4a33', '#2b2320', '#c99d52'][i % 3] ?? '#6a4a33',
      skirt: i % 3 === 1,
    })
    const sheet = pts`${x + 12},${y - h * 0.62} ${x + 48},${y - h * 0.68} ${x + 54},${y - h * 0.42} ${x + 18},${y - h * 0.36}`
    board.halo(sheet, 2.4)
    board.tint(sheet, '#f8f2e4')
    board.bare(sheet)
    board.edge(sheet, 2.6)
    board.line(pts`${x + 22},${y - h * 0.42} ${x + 26},${y - h * 0.56} ${x + 44},${y - h * 0.6}`, 2.4)
  }
}
