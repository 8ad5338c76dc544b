import { Board } from '#tools/demo-pictures/board.ts'
import { letters } from '#tools/demo-pictures/lettering.ts'
import { plain, sky, smoothFace, stone } from '#tools/demo-pictures/nature.ts'
import { dice, noise } from '#tools/demo-pictures/noise.ts'
import { bucket, supporter } from '#tools/demo-pictures/parts/supporters.ts'
import { blob, ellipse, poly, pts, rect, rough, spline } from '#tools/demo-pictures/shapes.ts'

/** The Ropewalk at dusk, its floodlights dark: a bucket of coins goes along the rail of the terrace, by the dead transformer. */
export function thirdRound(): Board {
  const board = new Board(1560, 1040, { paper: '#f1e9d6', ink: '#19222a' })
  board.hatch('sky', sky(8, 0.5, 88))
  board.hatch('far', stone(24, 6.5, 0.7))
  board.hatch('brick', stone(2, 7.5, 0.5))
  board.hatch('iron', smoothFace(84, 6))
  board.hatch('tin', smoothFace(89, 9))
  board.hatch('step', stone(3, 8, 0.5))
  board.hatch('grass', { field: (x, y) => (y - 520) / 8 + 2 * noise(x / 240, y / 30) })
  board.hatch('cloth', smoothFace(76, 5))
  board.hatch('skin', smoothFace(-28, 4.8))
  board.hatch('house', plain(86, 7, 0.6))
  heaven(board)
  pylon(board)
  hut(board)
  cabinet(board)
  terrace(board)
  crowd(board)
  return board
}

function heaven(board: Board): void {
  board.tint(rect(0, 0, 1560, 1040), '#a9bcc2')
  board.tint(poly(...spline(pts`0,300 500,260 1000,300 1560,240`), [1560, 620], [0, 620]), '#dccbb0')
  board.tint(poly(...spline(pts`0,430 500,390 1000,420 1560,380`), [1560, 620], [0, 620]), '#efc18f')
  board.fade(rect(0, 0, 1560, 600), 'sky', [0, 0], [100, 600], [0.66, 0.42, 0.12])
  const roll = dice(5)
  let x = -20
  for (let i = 0; x < 1000; i++) {
    const [w, h] = [70 + roll() * 46, 50 + roll() * 60]
    const front = pts`${x},600 ${x},${540 - h} ${x + w / 2},${506 - h} ${x + w},${540 - h} ${x + w},600`
    board.halo(front, 2)
    board.tint(front, i % 2 === 0 ? '#9c7f72' : '#8d8f8a')
    board.area(front, 'house', 0.6 + roll() * 0.2)
    board.solid(pts`${x - 3},${542 - h} ${x + w / 2},${502 - h} ${x + w + 3},${542 - h} ${x + w / 2},${516 - h}`)
    if (i % 3 !== 1) {
      board.tint(rect(x + w * 0.4, 552 - h, 13, 18), '#f0b54a')
      board.bare(rect(x + w * 0.4, 552 - h, 13, 18))
    }
    x += w + 2
  }
  board.tint(rect(0, 590, 1560, 100), '#7c9468')
  board.fade(rect(0, 590, 1560, 100), 'grass', [0, 590], [0, 690], [0.5, 0.72])
  board.scratch(rough(pts`0,628 500,624 1000,626 1560,620`, 1), 5, 1)
}

/** It stands dark, and somebody has counted the lamps. */
function pylon(board: Board): void {
  for (const side of [-1, 1]) {
    board.scratch(pts`${420 + side * 70},640 ${420 + side * 26},190`, 14, 1)
    board.line(pts`${420 + side * 70},640 ${420 + side * 26},190`, 9, 1)
  }
  for (let i = 0; i < 8; i++) {
    const [a, b] = [i / 8, (i + 1) / 8]
    const half = (t: number): number => 70 - 44 * t
    const y = (t: number): number => 640 - 450 * t
    board.line(pts`${420 - half(a)},${y(a)} ${420 + half(b)},${y(b)}`, 4.4, 1)
    board.line(pts`${420 + half(a)},${y(a)} ${420 - half(b)},${y(b)}`, 4.4, 1)
    board.line(pts`${420 - half(a)},${y(a)} ${420 + half(a)},${y(a)}`, 4, 1)
  }
  const frame = pts`290,84 550,64 556,192 296,206`
  board.halo(frame, 5)
  board.tint(frame, '#5b6468')
  board.area(frame, 'iron', 0.62)
  board.edge(frame, 5)
  for (let row = 0; row < 3; row++) {
    for (let i = 0; i < 6; i++) {
      const [x, y] = [318 + i * 43 + row * 2, 108 + row * 40 - i * 3.2]
      board.scratch([...ellipse(x, y, 16, 16), [x + 16, y]], 3, 1)
      board.solid(ellipse(x, y, 15, 15))
      board.scratch(spline(pts`${x - 9},${y - 3} ${x - 5},${y - 8} ${x + 1},${y - 9}`), 3, 0.4)
    }
  }
  for (const [x, s] of pts`350,1 486,-1`) {
    const y = x === 350 ? 74 : 62
    const bird = blob(
      pts`${x - s * 20},${y + 6} ${x - s * 6},${y - 6} ${x + s * 8},${y - 11} ${x + s * 11},${y - 23} ${x + s * 18},${y - 20} ${x + s * 19},${y - 6} ${x + s * 8},${y + 9}`,
    )
    board.halo(bird, 3)
    board.solid(bird)
  }
}

function hut(board: Board): void {
  const wall = rect(760, 404, 330, 240)
  board.halo(wall, 4)
  board.tint(wall, '#b98a5e')
  board.area(wall, 'tin', 0.42)
  board.edge(wall, 4)
  const roof = pts`734,414 760,352 1084,340 1120,404`
  board.halo(roof, 4)
  board.tint(roof, '#69797f')
  board.area(roof, 'iron', 0.64)
  board.edge(roof, 4)
  const counter = rect(800, 470, 170, 96)
  board.tint(counter, '#f3cf77')
  board.bare(counter)
  board.edge(counter, 5)
  board.solid(rect(790, 562, 190, 13))
  const urn = blob(pts`834,560 830,520 842,504 866,504 878,520 874,560`)
  board.tint(urn, '#a9b1ac')
  board.area(urn, 'iron', 0.5)
  board.edge(urn, 3)
  for (const x of [906, 932]) board.edge(rect(x, 542, 16, 18), 3)
  const sign = rect(818, 424, 136, 36)
  board.halo(sign, 2)
  board.tint(sign, '#f6efdf')
  board.bare(sign)
  board.edge(sign, 3)
  letters(board, 'TEA', [886, 452], { size: 22, align: 'middle', weight: 0.16, spread: 2 })
}

function cabinet(board: Board): void {
  const box = rect(1150, 330, 290, 320)
  board.halo(box, 5)
  board.tint(box, '#6f8a80')
  board.fade(box, 'iron', [1150, 0], [1440, 0], [0.3, 0.48, 0.78])
  board.edge(box, 6)
  const lid = pts`1136,334 1160,300 1440,296 1458,334`
  board.halo(lid, 4)
  board.area(lid, 'step', 0.84)
  board.edge(lid, 4)
  board.line(pts`1296,334 1296,648`, 5, 1)
  for (let row = 0; row < 7; row++)
    for (const x of [1178, 1322]) board.line(pts`${x},${366 + row * 13} ${x + 92},${366 + row * 13}`, 5, 0.9)
  board.solid(rect(1276, 500, 12, 44))
  const sign = pts`1222,484 1276,578 1168,578`
  board.halo(sign, 4)
  board.tint(sign, '#f0cd5a')
  board.bare(sign)
  board.edge(sign, 6)
  board.solid(pts`1228,508 1206,546 1220,546 1212,570 1240,536 1225,536`)
  // The scorch is what is left of the second round.
  const scorch = blob(pts`1330,470 1380,440 1420,480 1424,560 1380,600 1330,560`)
  board.shade(scorch, 0.75, 20)
  const note = pts`1326,566 1404,562 1408,620 1330,624`
  board.halo(note, 3)
  board.tint(note, '#f6efdf')
  board.bare(note)
  board.edge(note, 3)
  letters(board, '£7,000', [1367, 600], { size: 14, align: 'middle', weight: 0.15 })
}

function terrace(board: Board): void {
  for (let i = 0; i < 3; i++) {
    const step = rect(0, 672 + i * 60, 1560, 60)
    board.tint(step, '#b9ad98')
    board.fade(step, 'step', [0, 672 + i * 60], [0, 732 + i * 60], [0.24, 0.66])
    board.line(rough(pts`0,${672 + i * 60} 700,${672 + i * 60} 1560,${672 + i * 60}`, 2), 6, 1)
  }
}

function crowd(board: Board): void {
  const places = pts`110,600 300,636 500,618 1070,618 1270,640 1460,606`
  places.forEach(([x, y], i) => supporter(board, x, y, i))
  supporter(board, 690, 612, 6, [722, 824])
  supporter(board, 880, 622, 7, [852, 818])
  board.tint(rect(0, 886, 1560, 154), '#8b8272')
  board.fade(rect(0, 886, 1560, 154), 'brick', [0, 886], [0, 1040], [0.92, 0.6])
  const rail = rect(0, 872, 1560, 30)
  board.halo(rail, 4)
  board.tint(rail, '#5d83a8')
  board.fade(rail, 'iron', [0, 872], [0, 902], [0.2, 0.8])
  board.edge(rail, 4)
  for (let x = 60; x < 1560; x += 240) {
    const post = rect(x, 900, 26, 140)
    board.halo(post, 3)
    board.tint(post, '#5d83a8')
    board.fade(post, 'iron', [x, 0], [x + 26, 0], [0.3, 0.86])
  }
  bucket(board, [786, 872])
}
