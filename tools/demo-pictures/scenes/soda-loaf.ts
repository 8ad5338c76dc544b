import { Board } from '#tools/demo-pictures/board.ts'
import { plain, smoothFace, stone } from '#tools/demo-pictures/nature.ts'
import { dice, fbm, noise } from '#tools/demo-pictures/noise.ts'
import { arc, blob, ellipse, type Point, poly, pts, rect, rough, spline } from '#tools/demo-pictures/shapes.ts'

const LOAF: Point = [700, 712]

/** Upstairs at 9 Fish Quay: the loaf with its cross, the recipe in pencil on the wall, and the oven whose door a chair holds shut. */
export function sodaLoaf(): Board {
  const board = new Board(1560, 1040, { paper: '#f5edda', ink: '#2a211f' })
  board.hatch('wall', plain(88, 9, 0.7))
  board.hatch('wood', { field: (x, y) => (y + 0.02 * x) / 8 + 1.1 * noise(x / 220, y / 18) })
  board.hatch('enamel', smoothFace(86, 6.5))
  board.hatch('crust', {
    field: (x, y) => Math.hypot(x - LOAF[0], (y - LOAF[1]) * 1.5) / 7 + 0.9 * noise(x / 40, y / 30),
    texture: (x, y, tone) => tone + (fbm(x / 26, y / 18, 3) - 0.5) * 0.4,
  })
  board.hatch('cloth', { field: (x, y) => (x + 0.5 * y) / 7 + 0.8 * noise(x / 60, y / 40) })
  board.hatch('iron', smoothFace(84, 5.5))
  board.hatch('floor', stone(3, 8, 0.4))
  kitchen(board)
  oven(board)
  chair(board)
  writing(board)
  table(board)
  towel(board)
  loaf(board)
  knife(board)
  bowl(board)
  return board
}

function kitchen(board: Board): void {
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

function oven(board: Board): void {
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
function chair(board: Board): void {
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
function writing(board: Board): void {
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

function table(board: Board): void {
  const top = pts`0,664 1560,640 1560,1040 0,1040`
  board.halo(top, 6)
  board.tint(top, '#d9b07c')
  board.fade(top, 'wood', [700, 640], [760, 1040], [0.1, 0.2, 0.52])
  board.line(rough(spline(pts`0,664 800,652 1560,640`), 2), 8, 0.9)
  const roll = dice(17)
  for (let i = 0; i < 120; i++) {
    const [x, y] = [430 + roll() * 620, 870 + roll() * 120]
    board.tint(ellipse(x + 2, y + 1, 5, 3), '#fbf5e6')
    board.bare(ellipse(x, y, 2 + roll() * 5, 1.4 + roll() * 2.6))
  }
  const slab = ellipse(LOAF[0], LOAF[1] + 114, 400, 104)
  board.shade(ellipse(LOAF[0] + 20, LOAF[1] + 140, 420, 110), 0.5, 16)
  board.halo(slab, 4)
  board.tint(slab, '#b5854f')
  board.fade(slab, 'wood', [300, 0], [1100, 0], [0.22, 0.5])
  board.edge(slab, 6)
}

function towel(board: Board): void {
  const folds = blob(
    pts`356,830 420,730 560,790 700,826 880,806 990,740 1080,800 1120,890 1010,950 840,918 700,938 540,914 400,940 330,890`,
  )
  board.halo(folds, 5)
  board.tint(folds, '#f7f1e1')
  board.fade(folds, 'cloth', [700, 740], [760, 950], [0.22, 0.03, 0.3])
  board.edge(folds, 3.4)
  for (const off of [0, 22]) {
    const stripe = spline(
      pts`${364 + off * 0.4},${876 - off} 540,${884 - off} 700,${906 - off} 850,${890 - off} 1010,${918 - off} ${1096},${880 - off}`,
    )
    board.line(stripe, 9 - off * 0.2, 0.8)
  }
  for (const [a, b] of [
    [
      [430, 750],
      [470, 880],
    ],
    [
      [960, 760],
      [930, 890],
    ],
    [
      [1050, 800],
      [1010, 930],
    ],
    [
      [600, 850],
      [590, 916],
    ],
    [
      [800, 850],
      [810, 910],
    ],
  ] satisfies [Point, Point][])
    board.line(spline([a, [(a[0] + b[0]) / 2 + 8, (a[1] + b[1]) / 2], b]), 5, 0.1)
}

function loaf(board: Board): void {
  const [x, y] = LOAF
  const crust = rough(
    blob(
      pts`${x - 290},${y + 70} ${x - 270},${y - 40} ${x - 170},${y - 126} ${x},${y - 152} ${x + 170},${y - 126} ${x + 270},${y - 40} ${x + 290},${y + 70} ${x + 200},${y + 138} ${x},${y + 158} ${x - 200},${y + 138}`,
    ),
    7,
    3,
    26,
  )
  board.shade(ellipse(x + 30, y + 130, 310, 60), 0.6, 18)
  board.halo(crust, 5)
  board.tint(crust, '#c98747')
  board.fade(crust, 'crust', [x - 180, y - 140], [x + 200, y + 160], [0.14, 0.34, 0.62, 0.9])
  board.edge(crust, 4)
  cut(board, pts`${x - 262},${y - 26} ${x - 110},${y - 44} ${x},${y - 56} ${x + 120},${y - 40} ${x + 266},${y - 18}`, 44)
  cut(board, pts`${x - 14},${y - 146} ${x - 8},${y - 100} ${x},${y - 54} ${x + 12},${y + 30} ${x + 20},${y + 146}`, 50)
  flour(board)
}

/** The two cuts of the cross have opened on pale crumb. */
function cut(board: Board, line: Point[], wide: number): void {
  const path = spline(line)
  const upright = Math.abs((line[0]?.[0] ?? 0) - (line.at(-1)?.[0] ?? 0)) < 100
  const shifted = (by: number): Point[] =>
    path.map(([u, v], i) => {
      const open = by * Math.sin((Math.PI * (i + 2)) / (path.length + 3)) * (0.85 + 0.3 * noise(u / 20, v / 20))
      return upright ? [u + open, v] : [u, v + open * 0.7]
    })
  const gap = poly(...shifted(-wide / 2), ...shifted(wide / 2).toReversed())
  board.halo(gap, 4)
  board.tint(gap, '#f3dfae')
  board.area(gap, 'crust', 0.16)
  board.edge(gap, 3)
  board.line(shifted(-wide / 2 + 4), 8, 0.2)
}

function flour(board: Board): void {
  const roll = dice(33)
  for (let i = 0; i < 230; i++) {
    const [a, r] = [roll() * Math.PI * 2, Math.sqrt(roll())]
    const [x, y] = [LOAF[0] + Math.cos(a) * r * 240, LOAF[1] - 10 + Math.sin(a) * r * 120]
    if (i % 4 === 0) board.solid(pts`${x - 5},${y} ${x},${y - 3} ${x + 5},${y} ${x},${y + 3}`)
    else {
      board.tint(ellipse(x + 2, y + 1, 4, 2.6), '#fbf5e6')
      board.bare(ellipse(x, y, 1.4 + roll() * 3.4, 1 + roll() * 2))
    }
  }
}

function knife(board: Board): void {
  board.shade(pts`1150,906 1500,846 1510,866 1160,930`, 0.5, 8)
  const blade = pts`1136,910 1372,850 1384,874 1190,922 1150,922`
  board.halo(blade, 4)
  board.tint(blade, '#d6dbd6')
  board.fade(blade, 'iron', [1250, 860], [1260, 916], [0.04, 0.5])
  board.edge(blade, 3.4)
  const handle = blob(pts`1370,848 1440,824 1500,814 1512,836 1450,862 1384,880`)
  board.halo(handle, 4)
  board.tint(handle, '#6f4a33')
  board.area(handle, 'wood', 0.76)
  for (const [x, y] of pts`1408,854 1452,842`) board.bare(ellipse(x, y, 4, 4))
}

function bowl(board: Board): void {
  const [x, y] = [196, 760]
  board.shade(ellipse(x + 20, y + 120, 170, 34), 0.5, 12)
  const body = blob(
    pts`${x - 176},${y - 40} ${x - 150},${y + 60} ${x - 80},${y + 122} ${x + 80},${y + 122} ${x + 150},${y + 60} ${x + 176},${y - 40}`,
  )
  board.halo(body, 5)
  board.tint(body, '#5f8a9a')
  board.fade(body, 'enamel', [x - 170, 0], [x + 170, 0], [0.16, 0.36, 0.84])
  board.edge(body, 4)
  const brim = ellipse(x, y - 44, 178, 46)
  board.halo(brim, 4)
  board.tint(brim, '#f7f1e1')
  board.fade(brim, 'enamel', [x - 170, 0], [x + 170, 0], [0.5, 0.16])
  board.edge(brim, 6)
  board.line(pts`${x + 20},${y - 36} ${x + 120},${y - 190}`, 15, 0.8)
  board.scratch(pts`${x + 22},${y - 44} ${x + 116},${y - 188}`, 4, 0.8)
  const claw = rough(
    blob(pts`${x - 120},${y - 40} ${x - 40},${y - 62} ${x + 50},${y - 44} ${x + 96},${y - 30} ${x},${y - 14} ${x - 90},${y - 18}`),
    4,
    6,
  )
  board.tint(claw, '#f3dfae')
  board.area(claw, 'cloth', 0.14)
  board.edge(claw, 3)
}
