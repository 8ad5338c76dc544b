import { Board } from '#tools/demo-pictures/board.ts'
import { stander } from '#tools/demo-pictures/folk.ts'
import { letters } from '#tools/demo-pictures/lettering.ts'
import { plain, sea, sky, smoothFace, stone } from '#tools/demo-pictures/nature.ts'
import { dice, noise } from '#tools/demo-pictures/noise.ts'
import { diners } from '#tools/demo-pictures/parts/diners.ts'
import { arc, blob, ellipse, type Point, poly, pts, rect, rough, spline } from '#tools/demo-pictures/shapes.ts'

const WATER = 640

/** The Thalia S. at the Coal Berth; on the quay a pan steams on two drums and people sit along the fence. */
export function coalBerth(): Board {
  const board = new Board(1560, 1040, { paper: '#f0e8da', ink: '#20262e' })
  board.hatch('sky', sky(8.5, 0.65, 44))
  board.hatch('sea', sea(WATER - 120, 0.6, 14))
  board.hatch('hull', { field: (x, y) => y / 7 + 0.6 * noise(x / 120, y / 30) + x / 900 })
  board.hatch('house', plain(86, 7, 0.6))
  board.hatch('far', stone(30, 6.5, 0.8))
  board.hatch('iron', smoothFace(82, 6))
  board.hatch('ground', stone(4, 9, 0.55))
  board.hatch('cloth', smoothFace(78, 5))
  board.hatch('skin', smoothFace(-30, 5))
  board.tint(rect(0, 0, 1560, 1040), '#d9d8c9')
  board.tint(poly(...spline(pts`0,380 420,340 900,372 1560,330`), [1560, 640], [0, 640]), '#ecd9b4')
  board.fade(rect(0, 0, 1560, 560), 'sky', [0, 0], [0, 560], [0.5, 0.34, 0.12])
  shore(board)
  board.tint(rect(0, WATER - 60, 1560, 200), '#b3c4c0')
  board.fade(rect(0, WATER - 60, 1560, 200), 'sea', [0, 580], [0, 760], [0.4, 0.66])
  ship(board)
  quay(board)
  kitchen(board)
  return board
}

function shore(board: Board): void {
  const roll = dice(8)
  const hills: Point[] = pts`0,500 160,462 380,486 620,452 900,478 1180,446 1400,470 1560,456 1560,600 0,600`
  board.area(poly(...rough(spline(hills, false, 8), 3)), 'far', 0.36)
  for (let i = 0; i < 26; i++) {
    const [x, w, h] = [i * 62 + roll() * 20, 30 + roll() * 26, 26 + roll() * 34]
    const house = pts`${x},586 ${x},${586 - h} ${x + w / 2},${570 - h} ${x + w},${586 - h} ${x + w},586`
    board.halo(house, 2)
    board.tint(house, i % 3 === 0 ? '#d7b497' : '#e7dcc6')
    board.area(pts`${x},586 ${x},${586 - h} ${x + w},${586 - h} ${x + w},586`, 'house', 0.14 + roll() * 0.3)
    board.area(pts`${x - 2},${588 - h} ${x + w / 2},${568 - h} ${x + w + 2},${588 - h}`, 'far', 0.72)
    board.solid(rect(x + w * 0.3, 574 - h * 0.3, 6, 9))
  }
}

function ship(board: Board): void {
  rigging(board)
  castle(board)
  const hull: Point[] = pts`150,470 330,472 340,520 1180,520 1200,478 1420,452 1370,560 1330,690 220,690 170,600`
  board.halo(poly(...hull), 4)
  board.tint(poly(...hull), '#46606a')
  board.fade(poly(...hull), 'hull', [0, 470], [0, 690], [0.5, 0.68, 0.9])
  board.shade(pts`1180,460 1430,440 1340,700 1180,700`, -0.35, 50, poly(...hull))
  const boot = pts`196,640 1346,640 1330,694 220,694`
  board.tint(boot, '#9a4b37')
  board.area(boot, 'hull', 0.62)
  board.scratch(pts`196,640 700,640 1346,638`, 5, 0.9)
  board.line(pts`150,470 330,472 340,520 1180,520 1200,478 1422,452`, 7, 0.9)
  rust(board)
  board.bare(rect(1130, 548, 176, 34))
  board.tint(rect(1130, 548, 176, 34), '#46606a')
  board.area(rect(1130, 548, 176, 34), 'hull', 0.93)
  letters(board, 'THALIA S.', [1218, 577], { size: 24, align: 'middle', bare: true, weight: 0.15 })
  for (let i = 0; i < 4; i++) board.solid(ellipse(206 + i * 34, 536, 8, 8))
  board.line(pts`1330,500 1326,540 1334,566`, 10, 0.7)
}

function rust(board: Board): void {
  const roll = dice(3)
  for (let i = 0; i < 34; i++) {
    const x = 190 + roll() * 1140
    const y = 528 + roll() * 60
    const streak = pts`${x},${y} ${x + 5 + roll() * 8},${y} ${x + 3},${y + 30 + roll() * 60}`
    board.tint(streak, '#a8623f')
    board.shade(streak, -0.5)
  }
}

function castle(board: Board): void {
  const decks: [number, number, number, number][] = [
    [176, 396, 150, 76],
    [190, 322, 132, 76],
    [176, 256, 150, 66],
  ]
  for (const [x, y, w, h] of decks) {
    const block = rect(x, y, w, h)
    board.halo(block, 3)
    board.tint(block, '#f3ead9')
    board.fade(block, 'house', [x, 0], [x + w, 0], [0.5, 0.22, 0.04])
    board.line(pts`${x - 10},${y} ${x + w + 12},${y}`, 6, 0.9)
    board.edge(block, 2.6)
  }
  for (let i = 0; i < 6; i++) board.solid(rect(186 + i * 23, 274, 17, 24))
  for (let i = 0; i < 4; i++) board.solid(ellipse(212 + i * 30, 356, 9, 9))
  for (let i = 0; i < 4; i++) board.solid(ellipse(206 + i * 31, 430, 9, 9))
  const funnel = pts`206,256 212,168 270,168 276,256`
  board.halo(funnel, 3)
  board.tint(funnel, '#9a4b37')
  board.fade(funnel, 'iron', [206, 0], [276, 0], [0.85, 0.4, 0.15])
  board.solid(rect(210, 160, 62, 16))
  board.line(pts`300,256 300,120`, 6, 0.7)
  board.line(pts`276,150 324,150`, 4, 0.7)
  laundry(board)
}

function laundry(board: Board): void {
  board.line(spline(pts`326,300 430,336 560,300`), 2.6, 1)
  for (const [i, x] of [352, 392, 436, 478, 520].entries()) {
    const y = 312 + Math.sin(((x - 326) / 234) * Math.PI) * 14
    const shirt =
      i % 2 === 0
        ? pts`${x - 16},${y} ${x + 16},${y} ${x + 26},${y + 22} ${x + 14},${y + 20} ${x + 13},${y + 50} ${x - 13},${y + 50} ${x - 14},${y + 20} ${x - 26},${y + 22}`
        : pts`${x - 12},${y} ${x + 12},${y} ${x + 15},${y + 54} ${x + 3},${y + 54} ${x},${y + 20} ${x - 3},${y + 54} ${x - 15},${y + 54}`
    board.halo(shirt, 2)
    board.tint(shirt, ['#f6efdf', '#6f8794', '#c9a24a', '#f6efdf', '#b5653f'][i] ?? '#f6efdf')
    board.fade(shirt, 'cloth', [x - 14, 0], [x + 16, 0], [0.02, 0.5])
    board.edge(shirt, 2)
  }
}

function rigging(board: Board): void {
  for (const [x, lean] of pts`560,190 960,-190`) {
    board.line(pts`${x},520 ${x},190`, 13, 0.75)
    board.line(pts`${x - 34},226 ${x + 34},226`, 6, 0.8)
    board.line(pts`${x},500 ${x + lean * 0.6},360 ${x + lean},262`, 8, 0.7)
    board.line(pts`${x},202 ${x + lean},262`, 2.4, 1)
    board.line(pts`${x + lean},262 ${x + lean},420`, 2.4, 1)
    board.line(arc(x + lean, 430, 8, 10, -90, 150), 4)
    for (const side of [-1, 1]) board.line(pts`${x},200 ${x + side * 120},520`, 2, 1)
  }
  board.line(pts`300,126 560,196 960,196 1380,450`, 2, 1)
  for (const [x, w] of pts`430,110 640,250 1010,150`) {
    const hatch = pts`${x},522 ${x + 8},488 ${x + w - 8},488 ${x + w},522`
    board.halo(hatch, 2)
    board.tint(hatch, '#b9ab90')
    board.area(hatch, 'iron', 0.45)
    board.edge(hatch, 3)
  }
  board.line(pts`1330,462 1330,372`, 5, 0.8)
}

function quay(board: Board): void {
  const edge = pts`0,716 1560,700 1560,744 0,766`
  board.tint(edge, '#c4b69c')
  board.area(edge, 'ground', 0.82)
  board.tint(pts`0,716 1560,700 1560,1040 0,1040`, '#d8cbb2')
  board.fade(pts`0,730 1560,712 1560,1040 0,1040`, 'ground', [0, 720], [200, 1040], [0.14, 0.3, 0.6])
  board.line(rough(spline(pts`0,730 500,726 1000,718 1560,712`), 2), 8, 0.8)
  for (const x of [240, 1290]) {
    const post = blob(pts`${x - 24},740 ${x - 20},700 ${x - 32},682 ${x - 18},668 ${x + 18},668 ${x + 32},682 ${x + 20},700 ${x + 24},740`)
    board.halo(post, 3)
    board.fade(post, 'iron', [x - 30, 0], [x + 30, 0], [0.4, 0.8, 1])
  }
  board.line(spline(pts`240,690 210,640 186,560`), 6, 0.7)
  board.line(spline(pts`1290,690 1350,620 1372,530`), 6, 0.7)
  gangway(board)
}

function gangway(board: Board): void {
  const plank = pts`418,520 444,520 614,742 574,742`
  board.halo(plank, 3)
  board.tint(plank, '#e3d4b4')
  board.area(plank, 'iron', 0.35)
  for (let i = 0; i < 13; i++) board.line(pts`${420 + i * 12.2},${524 + i * 17} ${446 + i * 13},${524 + i * 17}`, 3, 1)
  board.line(pts`414,486 566,700`, 3.4, 1)
  board.line(pts`452,486 622,700`, 3.4, 1)
  for (let i = 0; i <= 5; i++) board.line(pts`${452 + i * 34},${486 + i * 43} ${448 + i * 33},${524 + i * 43}`, 3, 1)
}

function kitchen(board: Board): void {
  diners(board)
  for (const x of [740, 850]) drum(board, x, 905)
  const pan = blob(pts`690,766 696,812 730,832 860,832 894,812 900,766`)
  board.halo(pan, 4)
  board.tint(pan, '#9aa3a3')
  board.fade(pan, 'cloth', [690, 0], [900, 0], [0.15, 0.4, 0.9])
  board.tint(ellipse(795, 766, 105, 20), '#b5803f')
  board.halo(ellipse(795, 766, 105, 20), 3)
  board.area(ellipse(795, 766, 105, 20), 'ground', 0.5)
  board.edge(ellipse(795, 766, 105, 20), 4)
  for (const [x, lean] of pts`736,-30 800,22 860,34`) {
    for (const off of [0, 16]) {
      const curl = spline(
        pts`${x + off},752 ${x + lean * 0.5 + off},716 ${x + off * 0.6},676 ${x + lean * 0.9 + off},630 ${x + lean * 0.4},580 ${x + lean * 1.3},530`,
      )
      board.scratch(curl, 9, 0.1)
      board.line(
        curl.map(([u, v]): Point => [u + 6, v]),
        3,
        0.1,
      )
    }
  }
  stander(board, 640, 980, 290, { hat: 'none', coat: 0.35, tint: '#f3ead9', scarf: '#b5533c', lean: 0.03, hair: '#2b2320' })
  board.line(spline(pts`676,800 724,790 762,774`), 20, 0.8)
  board.line(pts`756,784 800,700`, 6, 0.9)
}

function drum(board: Board, x: number, y: number): void {
  const body = pts`${x - 50},${y - 84} ${x + 50},${y - 84} ${x + 50},${y + 40} ${x + 30},${y + 50} ${x - 30},${y + 50} ${x - 50},${y + 40}`
  board.halo(body, 4)
  board.tint(body, '#4f7480')
  board.fade(body, 'iron', [x - 50, 0], [x + 50, 0], [0.3, 0.55, 0.92])
  for (const v of [-40, 4]) board.line(spline(pts`${x - 52},${y + v} ${x},${y + v + 10} ${x + 52},${y + v}`), 6, 0.9)
  board.edge(body, 3)
}
