import type { Board } from '#tools/demo-pictures/board.ts'
import { dice, noise } from '#tools/demo-pictures/noise.ts'
import { arc, blob, ellipse, type Point, pts, rect, rough, spline } from '#tools/demo-pictures/shapes.ts'

export function kitchen(board: Board): void {
  board.tint(rect(0, 0, 1560, 1040), '#dfd9bd')
  board.fade(rect(0, 0, 1560, 620), 'wall', [0, 0], [1560, 0], [0.08, 0.2, 0.44])
  board.tint(rect(0, 560, 1560, 120), '#b58a62')
  board.area(rect(0, 560, 1560, 120), 'floor', 0.56)
  board.line(pts`0,560 800,561 1560,560`, 6, 1)
  const pane = rect(70, 70, 320, 330)
  board.halo(pane, 4)
  board.tint(rect(70, 70, 320, 330), '#a9c0cc')
  board.fade(pane, 'enamel', [0, 70], [0, 400], [0.3, 0.06])
  board.tint(pts`70,290 390,280 390,400 70,400`, '#8fa9ad')
  board.area(pts`70,290 390,280 390,400 70,400`, 'wood', 0.34)
  board.line(pts`250,300 250,180`, 5, 0.8)
  board.solid(pts`214,298 300,294 288,316 224,318`)
  board.bare(pts`254,190 282,282 254,284`)
  for (const x of [70, 230, 390]) board.line(pts`${x},64 ${x},406`, 13, 1)
  for (const y of [70, 235, 400]) board.line(pts`64,${y} 396,${y}`, 13, 1)
  for (const x of [70, 230, 390]) board.scratch(pts`${x - 2},70 ${x - 2},400`, 4, 1)
  board.halo(rect(48, 404, 364, 22), 3)
  board.tint(rect(48, 404, 364, 22), '#f2e7cd')
  board.area(rect(48, 404, 364, 22), 'wood', 0.2)
  board.edge(rect(48, 404, 364, 22), 4)
}

export function oven(board: Board): void {
  const box = rect(1090, 236, 330, 392)
  board.halo(box, 5)
  board.tint(box, '#efe6d2')
  board.fade(box, 'enamel', [1090, 0], [1420, 0], [0.06, 0.16, 0.5])
  board.edge(box, 6)
  const hob = pts`1076,238 1096,210 1416,210 1436,238`
  board.halo(hob, 3)
  board.solid(hob)
  for (let i = 0; i < 4; i++) {
    const knob = ellipse(1136 + i * 78, 274, 17, 17)
    board.edge(knob, 5)
    board.line(pts`${1136 + i * 78},274 ${1136 + i * 78 + (i - 1.5) * 7},260`, 4, 1)
  }
  board.line(pts`1096,306 1250,306 1414,306`, 5, 1)
  const door = rect(1116, 328, 278, 236)
  board.edge(door, 5)
  const glass = rect(1150, 376, 210, 130)
  board.tint(glass, '#e8a24c')
  board.fade(glass, 'iron', [0, 376], [0, 506], [0.1, 0.5])
  board.edge(glass, 6)
  board.line(pts`1136,350 1374,350`, 12, 1)
  board.scratch(pts`1144,348 1366,348`, 3, 1)
  const kettle = blob(pts`1290,208 1276,170 1300,140 1350,138 1378,166 1366,208`)
  board.halo(kettle, 4)
  board.tint(kettle, '#a8483a')
  board.fade(kettle, 'iron', [1280, 0], [1376, 0], [0.2, 0.4, 0.86])
  board.edge(kettle, 3.4)
  board.line(spline(pts`1284,176 1262,164 1250,142`), 13, 0.6)
  board.line(arc(1328, 138, 34, 40, 190, 350), 7, 0.8)
}

/** Its back leans under the handle of the oven's door. */
export function chair(board: Board): void {
  const bars: [Point, Point, number][] = [
    [[1120, 344], [1010, 560], 20],
    [[1300, 350], [1206, 566], 20],
    [[1010, 560], [960, 690], 20],
    [[1206, 566], [1176, 700], 20],
  ]
  const rungs: [Point, Point, number][] = [
    [[1116, 352], [1298, 358], 24],
    [[1086, 412], [1270, 418], 16],
    [[1056, 472], [1242, 478], 16],
  ]
  for (const [a, b, wide] of [...rungs, ...bars]) {
    board.scratch([a, b], wide + 8, 1)
    board.line([a, b], wide, 1)
    board.scratch(
      [
        [a[0] - 3, a[1] - 2],
        [b[0] - 3, b[1] - 2],
      ],
      4,
      0.9,
    )
  }
  const seat = pts`1000,546 1222,552 1180,600 940,592`
  board.halo(seat, 4)
  board.tint(seat, '#b5723f')
  board.area(seat, 'wood', 0.5)
  board.edge(seat, 5)
}

/** Mrs Gedge's hand, in pencil, in the one square of old paint that nobody has painted over. */
export function writing(board: Board): void {
  const patch = rough(spline(pts`520,130 700,118 930,126 944,300 930,420 720,432 526,420 512,280`, true, 8), 5, 9)
  board.halo(patch, 4)
  board.tint(patch, '#f3e3b4')
  board.bare(patch)
  const roll = dice(71)
  for (let row = 0; row < 7; row++) {
    const y = 172 + row * 36
    let x = 556
    const end = row === 0 ? 800 : 760 + roll() * 130
    while (x < end) {
      const word = 26 + roll() * 54
      const hand: Point[] = []
      for (let u = 0; u <= word; u += 5) hand.push([x + u, y + (shake(u, row, x) - 0.5) * 15])
      board.line(spline(hand), 2.6, 0.5)
      x += word + 18
    }
    if (row === 0) board.line(spline(pts`552,192 680,188 820,191`), 2.6, 0.3)
  }
}

/** How the pencil goes up and down within a word. */
const shake = (u: number, row: number, x: number): number => noise(u * 3.1 + x * 7.3, row * 5.7 + u)
