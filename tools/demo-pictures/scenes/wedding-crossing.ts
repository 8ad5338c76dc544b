import { Board } from '#tools/demo-pictures/board.ts'
import { Modeller } from '#tools/demo-pictures/modeller.ts'
import { plain, sky, smoothFace, stone } from '#tools/demo-pictures/nature.ts'
import { dice, fbm } from '#tools/demo-pictures/noise.ts'
import { bride, mirrorBearer } from '#tools/demo-pictures/parts/wedding-party.ts'
import { blob, ellipse, type Point, pts, rect, rough, spline, trios } from '#tools/demo-pictures/shapes.ts'

/** Where the sea meets the sky: she rolls. */
const horizon = (x: number): number => 452 - x * 0.06

/** Off the Mole with a bride: one prolonged blast. */
export function weddingCrossing(): Board {
  const board = new Board(1560, 1040, { paper: '#f4ecdb', ink: '#1c2830' })
  board.hatch('sky', sky(9.5, 0.8, 52))
  board.hatch('sea', {
    field: (x, y) => (y + x * 0.06) / 9 + 3 * (fbm(x / 210, (y + x * 0.06) / 44, 2) - 0.5),
    texture: (x, y, tone) => tone + (fbm(x / 130 + 3, (y + x * 0.06) / 34, 2) - 0.5) * 0.9,
  })
  board.hatch('wall', stone(6, 8, 0.5))
  board.hatch('house', smoothFace(88, 8))
  board.hatch('iron', smoothFace(84, 6))
  board.hatch('deck', plain(4, 9, 0.7))
  board.hatch('wood', smoothFace(3, 6))
  const modeller = new Modeller(board, [-0.5, 0.66, 0.56])
  weather(board)
  light(board)
  rail(board)
  funnel(board)
  mirrorBearer(board, modeller, [436, 326], 50)
  fishBox(board)
  bride(board, modeller, [960, 330], 63)
  return board
}

function weather(board: Board): void {
  const line: Point[] = pts`0,${horizon(0)} 1560,${horizon(1560)}`
  board.tint(rect(0, 0, 1560, 1040), '#a7c0bf')
  board.tint([...pts`0,0 1560,0`, ...line.toReversed()], '#d3dedd')
  board.tint([...spline(pts`0,330 500,300 1000,290 1560,220`), ...line.toReversed()], '#f0deba')
  board.fade([...pts`0,0 1560,0`, ...line.toReversed()], 'sky', [0, 0], [0, 440], [0.5, 0.34, 0.1])
  board.fade([...line, ...pts`1560,900 0,900`], 'sea', [0, 400], [0, 820], [0.42, 0.6])
  const roll = dice(27)
  for (let i = 0; i < 40; i++) {
    const x = roll() * 1560
    const y = horizon(x) + 20 + roll() ** 0.8 * 260
    const long = 24 + (y - 380) * 0.3
    const crest = rough(
      spline(
        pts`${x - long},${y + 8} ${x - long * 0.3},${y - 4} ${x + long * 0.2},${y - 6} ${x + long},${y + 7} ${x + long * 0.2},${y + 3} ${x - long * 0.3},${y + 5}`,
        true,
      ),
      3,
      i,
    )
    board.tint(crest, '#f6f4ea')
    board.bare(crest)
    board.line(spline(pts`${x - long},${y + 12} ${x},${y + 8} ${x + long},${y + 12}`), 4, 0.1)
  }
  for (const [x, y, s] of trios`620,120,30 740,190,20 560,236,16 1430,120,24`)
    board.line(
      spline(
        pts`${x - s},${y - s * 0.4} ${x - s * 0.4},${y - s * 0.5} ${x},${y} ${x + s * 0.5},${y - s * 0.6} ${x + s * 1.1},${y - s * 0.3}`,
      ),
      s * 0.2,
      0.2,
    )
}

function light(board: Board): void {
  const mole = pts`1560,300 1290,352 1280,386 1560,420`
  board.halo(mole, 4)
  board.tint(mole, '#c9bda6')
  board.area(mole, 'wall', 0.56)
  const tower = pts`1304,352 1312,226 1342,222 1354,344`
  board.halo(tower, 4)
  board.tint(tower, '#f5eddc')
  board.fade(tower, 'iron', [1304, 0], [1354, 0], [0.04, 0.2, 0.66])
  board.edge(tower, 3)
  board.solid(pts`1304,228 1350,222 1346,210 1308,214`)
  board.tint(rect(1315, 180, 24, 32), '#7fb79a')
  board.bare(rect(1315, 180, 24, 32))
  for (const x of [1315, 1327, 1339]) board.line(pts`${x},180 ${x},212`, 3, 1)
  board.solid(blob(pts`1308,182 1318,168 1327,160 1336,168 1346,182`))
}

function rail(board: Board): void {
  const deck = pts`0,724 1560,716 1560,1040 0,1040`
  board.halo(deck, 5)
  board.tint(deck, '#8fa79a')
  board.fade(deck, 'deck', [0, 720], [0, 1040], [0.3, 0.5, 0.72])
  board.line(pts`0,724 780,720 1560,716`, 14, 1)
  for (const y of [540, 600, 660]) {
    board.scratch(pts`0,${y + 8} 780,${y + 4} 1560,${y}`, 14, 1)
    board.line(pts`0,${y + 8} 780,${y + 4} 1560,${y}`, y === 540 ? 10 : 6, 1)
  }
  for (let x = 250; x < 1560; x += 250) {
    board.scratch(pts`${x},540 ${x},724`, 18, 1)
    board.line(pts`${x},540 ${x},724`, 11, 1)
  }
  for (const [x, y] of pts`300,840 700,940 1240,900 540,1000 1430,1000`) {
    const wet = blob(pts`${x - 90},${y} ${x - 20},${y - 9} ${x + 80},${y - 4} ${x + 96},${y + 6} ${x},${y + 10}`)
    board.tint(wet, '#dfe6da')
    board.bare(wet)
  }
}

/** The red funnel with its horn, and what comes out of that. */
function funnel(board: Board): void {
  const house = pts`0,430 196,440 204,800 0,806`
  board.halo(house, 5)
  board.tint(house, '#f5eedd')
  board.fade(house, 'house', [0, 0], [204, 0], [0.12, 0.36])
  board.edge(house, 5)
  for (const x of [52, 140]) {
    board.edge(ellipse(x, 560, 30, 30), 9)
    board.solid(ellipse(x, 560, 24, 24))
  }
  const stack = pts`-20,440 -20,96 150,104 168,440`
  board.halo(stack, 5)
  board.tint(stack, '#a8483a')
  board.fade(stack, 'iron', [-20, 0], [168, 0], [0.3, 0.4, 0.86])
  board.solid(pts`-20,96 150,104 146,66 -20,58`)
  board.edge(stack, 4)
  const horn = blob(pts`156,232 214,226 262,196 274,204 276,276 264,284 214,254 156,250`)
  board.halo(horn, 4)
  board.tint(horn, '#e0b24c')
  board.fade(horn, 'wood', [0, 200], [0, 282], [0.06, 0.6])
  board.edge(horn, 4)
  board.line(pts`150,240 160,240`, 14, 1)
  for (const [x, y, r] of trios`326,226,34 378,196,44 440,214,38 492,176,52 420,160,36`) {
    const puff = rough(ellipse(x, y, r, r * 0.8), 6, x)
    board.tint(puff, '#fbf8ee')
    board.bare(puff)
    board.line(spline(pts`${x - r * 0.5},${y + r * 0.7} ${x + r * 0.2},${y + r * 0.84} ${x + r * 0.86},${y + r * 0.3}`), 4, 0.2)
  }
}

function fishBox(board: Board): void {
  board.shade(pts`770,990 1170,990 1270,1026 800,1034`, 0.6, 10)
  board.shade(pts`330,956 590,956 660,986 360,990`, 0.6, 10)
  const front = pts`846,758 1104,758 1104,978 846,978`
  board.halo(front, 5)
  board.tint(front, '#5f8aa6')
  board.area(front, 'wood', 0.46)
  board.edge(front, 5)
  for (const y of [830, 904]) board.line(pts`846,${y} 1104,${y}`, 5, 1)
}
