import { Board } from '#tools/demo-pictures/board.ts'
import { plain, smoothFace, stone } from '#tools/demo-pictures/nature.ts'
import { dice, fbm, noise } from '#tools/demo-pictures/noise.ts'
import { chair, kitchen, oven, writing } from '#tools/demo-pictures/parts/kitchen-upstairs.ts'
import { blob, ellipse, type Point, poly, pts, rough, spline } from '#tools/demo-pictures/shapes.ts'

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
