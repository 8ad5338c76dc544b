import { Board } from '#tools/demo-pictures/board.ts'
import { plain, smoothFace, stone } from '#tools/demo-pictures/nature.ts'
import { dice, noise } from '#tools/demo-pictures/noise.ts'
import { baker, apprentice } from '#tools/demo-pictures/parts/bakers.ts'
import { loaf } from '#tools/demo-pictures/parts/loaf.ts'
import { arc, blob, ellipse, placed, type Point, pts, quads, rect, rough, type Shape, spline, trios } from '#tools/demo-pictures/shapes.ts'

const MOUTH: Point = [610, 560]

/** The bakery before dawn: a baker slides loaves into the brick oven; dough waits on the long table. */
export function bakeryOven(): Board {
  const board = new Board(1560, 1040, { paper: '#f3e7d1', ink: '#2a201c' })
  board.hatch('brick', stone(2, 8, 0.4))
  board.hatch('fire', { field: (x, y) => (Math.hypot(x - MOUTH[0], (y - 660) * 1.15) + 12 * noise(x / 40, y / 30)) / 9 })
  board.hatch('wall', plain(62, 8.5, 0.7))
  board.hatch('floor', plain(4, 8))
  board.hatch('wood', { field: (x, y) => (y + x * 0.06) / 7 + 1.2 * noise(x / 210, y / 16) })
  board.hatch('loaf', { field: (x, y) => (x * 0.5 + y) / 5.5 + 0.5 * noise(x / 30, y / 30) })
  board.hatch('cloth', smoothFace(76, 5.5))
  board.hatch('skin', smoothFace(-28, 5))
  board.hatch('sack', plain(70, 6.5, 0.55))
  room(board)
  oven(board)
  racks(board)
  lamp(board)
  sacks(board)
  apprentice(board)
  baker(board)
  table(board)
  return board
}

function room(board: Board): void {
  board.tint(rect(0, 0, 1560, 1040), '#c9a578')
  board.fade(rect(0, 0, 1560, 760), 'wall', [560, 500], [1560, 200], [0.5, 0.72, 0.9])
  board.fade(rect(0, 740, 1560, 300), 'floor', [600, 740], [600, 1040], [0.3, 0.8])
  board.tint(pts`360,740 880,740 1080,1040 180,1040`, '#efbf76')
  board.shade(pts`400,735 840,735 980,1040 260,1040`, -0.6, 40)
  for (const x of [-100, 180, 460, 740, 1020, 1300]) board.line(pts`${600 + (x - 600) * 0.7},742 ${600 + (x - 600) * 1.5},1040`, 3, 1)
}

function oven(board: Board): void {
  const breast = pts`190,0 1010,0 1010,752 190,752`
  board.tint(breast, '#d88f5c')
  board.fade(breast, 'brick', [600, 560], [1100, 60], [0.26, 0.5, 0.92])
  bricks(board)
  const hole = vault(218, 150)
  board.tint(hole, '#f6c667')
  board.fade(hole, 'fire', [MOUTH[0], 720], [MOUTH[0], 400], [0.0, 0.12, 0.62, 0.95])
  board.tint(blob(pts`430,706 480,640 560,610 640,622 740,640 790,706`), '#ffe9a8')
  flames(board)
  for (let i = 0; i < 15; i++) {
    const turn = ((180 + i * 12) * Math.PI) / 180
    const next = ((180 + (i + 1) * 12) * Math.PI) / 180
    const at = (a: number, r: number): Point => [MOUTH[0] + Math.cos(a) * r, MOUTH[1] + Math.sin(a) * r * 0.82]
    const wedge = placed(at, pts`${turn + 0.012},222 ${next - 0.012},222 ${next - 0.012},290 ${turn + 0.012},290`)
    board.halo(wedge, 4)
    board.tint(wedge, '#c4703f')
    board.area(wedge, 'brick', 0.3 + 0.35 * noise(i * 2.3, 1))
    board.edge(wedge, 2.4)
  }
  const sill = pts`340,706 880,706 900,752 320,752`
  board.halo(sill, 3)
  board.tint(sill, '#b79b7c')
  board.fade(sill, 'floor', [600, 706], [600, 752], [0.05, 0.5])
  board.edge(sill, 4)
  loavesWithin(board)
}

const vault = (rx: number, ry: number): Shape => [
  ...arc(MOUTH[0], MOUTH[1], rx, rx * 0.82, 180, 360, 30),
  [MOUTH[0] + rx, MOUTH[1] + ry],
  [MOUTH[0] - rx, MOUTH[1] + ry],
]

function bricks(board: Board): void {
  for (let row = 0; row < 24; row++) {
    const y = row * 32
    board.scratch(rough(pts`190,${y} 400,${y + 1} 700,${y} 1010,${y + 1}`, 1.5, row), 3.2, 0.9)
    for (let i = 0; i < 12; i++) {
      const x = 190 + (i + (row % 2) * 0.5) * 72
      if (x < 1008) board.scratch(pts`${x},${y} ${x},${y + 32}`, 3)
      if (noise(row * 1.7, i * 2.9) > 0.62 && x < 940) board.shade(rect(x + 3, y + 3, 66, 27), 0.3)
    }
  }
}

function flames(board: Board): void {
  const roll = dice(6)
  for (const [i, x] of [440, 520, 600, 690, 770, 480, 560, 650, 735].entries()) {
    const tall = (i < 5 ? 120 : 74) + roll() * 40
    const bend = (roll() - 0.5) * 40
    const tongue = spline(
      pts`${x - 44},706 ${x - 46},670 ${x - 16},${700 - tall * 0.55} ${x + bend},${700 - tall} ${x + 8},${700 - tall * 0.5} ${x + 34},${700 - tall * 0.62} ${x + 40},664 ${x + 44},706`,
      true,
    )
    board.tint(tongue, i < 5 ? '#e8853a' : '#f6b04c')
    board.bare(tongue)
    board.line(spline(pts`${x - 40},700 ${x - 42},664 ${x - 12},${700 - tall * 0.55} ${x + bend - 3},${706 - tall}`), 4, 0.1)
    board.line(spline(pts`${x + 6},${700 - tall * 0.4} ${x + 2},${690 - tall * 0.2} ${x + 10},700`), 3, 0.1)
  }
}

function loavesWithin(board: Board): void {
  for (const [x, y, s] of trios`452,690,40 520,676,34 742,690,42 680,674,33`) loaf(board, x, y, s, 0.35)
}

function racks(board: Board): void {
  for (const [row, y] of [170, 290, 410].entries()) {
    for (let i = 0; i < 5; i++) loaf(board, 1110 + i * 96 + (row % 2) * 20, y - 20, 42, 0.5)
    const plank = rect(1050, y, 510, 16)
    board.halo(plank, 3)
    board.tint(plank, '#a47a4c')
    board.area(plank, 'wood', 0.6)
    board.edge(plank, 3)
    board.shade(rect(1050, y + 16, 510, 26), 0.5, 9)
  }
}

function lamp(board: Board): void {
  board.line(pts`1040,0 1040,78`, 4, 1)
  board.glow([1040, 124], 120, ['#d9b37d', '#efcf8e', '#ffe9a8'])
  board.solid(blob(pts`980,126 996,92 1040,74 1084,92 1100,126 1040,118`))
  board.bare(ellipse(1040, 130, 17, 15))
}

function sacks(board: Board): void {
  for (const [x, y, w, h] of quads`90,870,150,330 1430,770,150,270 1310,800,120,210`) {
    const shape = rough(
      blob(
        pts`${x - w / 2},${y} ${x - w * 0.56},${y - h * 0.4} ${x - w * 0.4},${y - h * 0.86} ${x - w * 0.16},${y - h} ${x + w * 0.2},${y - h * 0.98} ${x + w * 0.42},${y - h * 0.84} ${x + w * 0.57},${y - h * 0.4} ${x + w / 2},${y} ${x},${y + 12}`,
      ),
      4,
      x,
    )
    board.halo(shape, 4)
    board.tint(shape, '#e9d9b8')
    board.fade(shape, 'sack', [x - w / 2, 0], [x + w / 2, 0], x < 500 ? [0.75, 0.35, 0.1] : [0.12, 0.4, 0.85])
    for (const u of [-0.2, 0.05, 0.26])
      board.line(spline(pts`${x + u * w},${y - h * 0.94} ${x + u * w * 1.3},${y - h * 0.7} ${x + u * w * 1.2},${y - h * 0.5}`), 4, 0.1)
    board.edge(shape, 2.6)
    sackMouth(board, x, y - h * 0.96, w * 0.44)
  }
}

function sackMouth(board: Board, x: number, y: number, half: number): void {
  const roll = ellipse(x, y, half, half * 0.34)
  board.halo(roll, 4)
  board.tint(roll, '#d8c39a')
  board.fade(roll, 'cloth', [x - half, 0], [x + half, 0], [0.3, 0.6])
  board.edge(roll, 3)
  const flour = blob(
    pts`${x - half * 0.74},${y} ${x - half * 0.3},${y - half * 0.3} ${x + half * 0.2},${y - half * 0.34} ${x + half * 0.74},${y} ${x},${y + half * 0.16}`,
  )
  board.tint(flour, '#fbf4e2')
  board.bare(flour)
  board.line(spline(pts`${x + half * 0.1},${y - half * 0.2} ${x + half * 0.4},${y - half * 0.14} ${x + half * 0.6},${y}`), 3, 0.2)
}

function table(board: Board): void {
  const top = pts`760,840 1560,790 1560,1040 520,1040`
  board.halo(top, 5)
  board.tint(top, '#cfa873')
  board.fade(top, 'wood', [700, 840], [1560, 1000], [0.12, 0.4, 0.66])
  board.line(rough(spline(pts`520,1040 640,940 760,840 1160,815 1560,790`), 2), 7, 0.7)
  const roll = dice(9)
  for (let row = 0; row < 3; row++) {
    for (let i = 0; i < 7 - row; i++) {
      const size = 40 + row * 13
      const x = 830 - row * 64 + i * (112 + row * 24) + roll() * 8
      const y = 862 + row * 66 - i * (6 + row)
      if (x < 1600) dough(board, x, y, size)
    }
  }
}

function dough(board: Board, x: number, y: number, size: number): void {
  const shape = blob(
    pts`${x - size},${y - size * 0.12} ${x - size * 0.78},${y - size * 0.52} ${x},${y - size * 0.7} ${x + size * 0.78},${y - size * 0.52} ${x + size},${y - size * 0.12} ${x + size * 0.74},${y + size * 0.14} ${x},${y + size * 0.2} ${x - size * 0.74},${y + size * 0.14}`,
  )
  board.shade(ellipse(x + size * 0.3, y + size * 0.16, size * 1.1, size * 0.28), 0.5, 7)
  board.halo(shape, 3)
  board.tint(shape, '#f5ead2')
  board.fade(shape, 'loaf', [x - size * 0.6, y - size * 0.5], [x + size * 0.8, y + size * 0.2], [0, 0.1, 0.62])
  board.line(spline(pts`${x - size * 0.8},${y + size * 0.12} ${x},${y + size * 0.22} ${x + size * 0.8},${y + size * 0.12}`), 4, 0.3)
}
