import { Board } from '#tools/demo-pictures/board.ts'
import { stander } from '#tools/demo-pictures/folk.ts'
import { letters } from '#tools/demo-pictures/lettering.ts'
import { plain, sky, smoothFace, stone } from '#tools/demo-pictures/nature.ts'
import { dice, noise } from '#tools/demo-pictures/noise.ts'
import { blob, ellipse, placed, type Point, pts, quads, rect, type Shape, spline, trios } from '#tools/demo-pictures/shapes.ts'

const EYE: Point = [860, 560]

/** The ferry on the blocks at Stonewick, seen from the dock's floor: her bow towers, two people look up at it. */
export function dryDock(): Board {
  const board = new Board(1560, 1040, { paper: '#efe8da', ink: '#1e252c' })
  board.hatch('sky', sky(8.5, 0.7, 91))
  board.hatch('step', stone(3, 8, 0.6))
  board.hatch('left', stone(-24, 8, 0.6))
  board.hatch('right', stone(24, 8, 0.6))
  board.hatch('floor', { field: (x, y) => (y - 640) / 8.5 + 1.2 * noise(x / 160, y / 30) })
  board.hatch('port', { field: (x, y) => (x + 0.34 * y) / 7.5 + 0.4 * noise(x / 90, y / 90) })
  board.hatch('starboard', { field: (x, y) => (x - 0.34 * y) / 7.5 + 0.4 * noise(x / 90, y / 90) })
  board.hatch('house', plain(3, 7, 0.6))
  board.hatch('wood', smoothFace(8, 6))
  board.hatch('cloth', smoothFace(78, 5))
  board.hatch('skin', smoothFace(-30, 5))
  board.tint(rect(0, 0, 1560, 1040), '#d7d9cf')
  board.fade(rect(0, 0, 1560, 600), 'sky', [0, 0], [0, 520], [0.42, 0.26, 0.08])
  sheds(board)
  walls(board)
  floor(board)
  superstructure(board)
  hull(board)
  shores(board)
  blocks(board)
  ladderAndMen(board)
  return board
}

function sheds(board: Board): void {
  for (const [x, w, h] of trios`0,300,210 1240,320,240`) {
    const shed = pts`${x},400 ${x},${400 - h + 60} ${x + w * 0.5},${400 - h} ${x + w},${400 - h + 60} ${x + w},400`
    board.halo(shed, 3)
    board.tint(shed, '#c4a58a')
    board.area(shed, 'house', 0.5)
    board.edge(shed, 4)
    for (let i = 1; i < 5; i++) board.solid(rect(x + (w / 5) * i - 16, 400 - h + 96, 32, 44))
  }
  const jib = (a: Point, b: Point) => board.line([a, b], 5, 1)
  board.line(pts`1180,400 1180,120`, 15, 0.9)
  jib([1180, 130], [940, 60])
  jib([1180, 170], [940, 62])
  for (let i = 0; i < 9; i++) jib([1180 - i * 26, 132 - i * 7.6], [1167 - i * 26, 166 - i * 11])
  board.line(pts`952,64 952,150`, 3, 1)
}

function walls(board: Board): void {
  board.tint(rect(0, 396, 1560, 644), '#d5cbb5')
  board.area(rect(0, 396, 780, 644), 'left', 0.55)
  board.area(rect(780, 396, 780, 644), 'right', 0.36)
  for (const side of [-1, 1]) {
    for (let i = 0; i < 5; i++) {
      const far = (u: number, v: number): Point => [EYE[0] + side * u, v]
      const [w, y] = [240 + i * 0, 400 + i * 48]
      const near = 1060 - i * 96
      const riser = placed(
        far,
        pts`${w + 40 - i * 8},${y} ${near},${y - 60 + i * 92} ${near},${y + 34 + i * 92} ${w + 40 - i * 8},${y + 34}`,
      )
      const tread = placed(
        far,
        pts`${w + 40 - i * 8},${y + 34} ${near},${y + 34 + i * 92} ${near - 96},${y + 32 + (i + 1) * 92 - 50} ${w + 32 - i * 8},${y + 48}`,
      )
      board.tint(riser, '#c6bba3')
      board.area(riser, side < 0 ? 'left' : 'right', side < 0 ? 0.7 : 0.46)
      board.tint(tread, '#e2d8c2')
      board.area(tread, 'step', side < 0 ? 0.2 : 0.1)
      board.line([far(w + 40 - i * 8, y), far(near, y - 60 + i * 92)], 6, 0.7)
      board.line([far(w + 40 - i * 8, y + 34), far(near, y + 34 + i * 92)], 4, 0.7)
    }
  }
}

function floor(board: Board): void {
  const ground = pts`590,636 1130,636 1560,960 1560,1040 0,1040 0,950 180,860`
  board.tint(ground, '#b7b6a8')
  board.fade(ground, 'floor', [860, 640], [860, 1040], [0.62, 0.4, 0.52, 0.75])
  const roll = dice(2)
  for (let i = 0; i < 8; i++) {
    const [x, y] = [240 + roll() * 1100, 860 + roll() * 150]
    const half = 50 + roll() * 90
    const puddle = blob(
      pts`${x - half},${y} ${x - half * 0.3},${y - 9} ${x + half * 0.4},${y - 6} ${x + half},${y - 10} ${x + half * 0.6},${y + 8} ${x - half * 0.4},${y + 10}`,
    )
    board.tint(puddle, '#dfe2d8')
    board.bare(puddle)
    board.line(spline(pts`${x - half * 0.6},${y + 3} ${x},${y + 5} ${x + half * 0.5},${y}`), 3, 0.1)
  }
}

function superstructure(board: Board): void {
  for (const [half, top, bottom] of trios`150,40,118 236,118,216`) {
    const block = pts`${EYE[0] - half},${top} ${EYE[0] + half},${top} ${EYE[0] + half + 10},${bottom} ${EYE[0] - half - 10},${bottom}`
    board.halo(block, 4)
    board.tint(block, '#f4ecda')
    board.fade(block, 'house', [EYE[0] - half, 0], [EYE[0] + half, 0], [0.5, 0.2, 0.05])
    board.edge(block, 4)
    const count = Math.round(half / 26)
    for (let i = 0; i < count; i++) board.solid(rect(EYE[0] - half + 16 + i * ((half * 2 - 16) / count), top + 26, 26, 30))
  }
  board.line(pts`${EYE[0]},40 ${EYE[0]},-10`, 8, 1)
}

/** Half of the bow, `side` −1 to our left. */
const half = (side: number): Shape => {
  const p = (u: number, y: number): Point => [EYE[0] + side * u, y]
  return [
    ...spline([p(0, 226), p(150, 218), p(300, 206)]),
    ...spline(placed(p, pts`304,260 292,380 246,540 182,650 112,752 64,806`)),
    p(0, 808),
  ]
}

function hull(board: Board): void {
  for (const side of [-1, 1]) {
    const shape = half(side)
    board.halo(shape, 4)
    board.tint(shape, '#3f6176')
    board.fade(
      shape,
      side < 0 ? 'port' : 'starboard',
      [EYE[0] + side * 300, 0],
      [EYE[0], 0],
      side < 0 ? [0.94, 0.86, 0.7] : [0.55, 0.36, 0.3],
    )
    const p = (u: number, y: number): Point => [EYE[0] + side * u, y]
    const keel = [...spline([p(0, 590), p(110, 580), p(208, 576)]), ...spline([p(182, 650), p(112, 752), p(64, 806)]), p(0, 808)]
    board.tint(keel, '#9c4a38')
    board.line(spline([p(0, 592), p(110, 582), p(210, 578)]), 5, 0.9)
    board.scratch(spline([p(0, 600), p(110, 590), p(204, 586)]), 3, 0.9)
    for (const y of [300, 380, 460]) board.line(spline([p(146, y), p(230, y - 6), p(302 - (y - 260) * 0.16, y - 14)]), 2, 0.8)
    board.line(spline([p(0, 226), p(150, 218), p(302, 206)]), 9, 0.9)
    board.line(spline(placed(p, pts`302,208 304,260 292,380 246,540 182,650 112,752 64,806`)), 7, 0.6)
    patches(board, side)
  }
  ramp(board)
}

/** New plates, not yet painted. */
function patches(board: Board, side: number): void {
  for (const [u, y, colour] of [
    [164, 300, '#b1795a'],
    [206, 300, '#c9b795'],
    [236, 380, '#b1795a'],
    [170, 460, '#c9b795'],
    [212, 460, '#b1795a'],
  ] satisfies [number, number, string][]) {
    const plate = pts`${EYE[0] + side * u},${y + 4} ${EYE[0] + side * (u + 38)},${y} ${EYE[0] + side * (u + 36)},${y + 72} ${EYE[0] + side * u},${y + 76}`
    board.tint(plate, colour)
    board.shade(plate, side < 0 ? -0.34 : -0.3)
    board.edge(plate, 2)
  }
}

function ramp(board: Board): void {
  const door = pts`${EYE[0] - 140},246 ${EYE[0] + 140},246 ${EYE[0] + 126},540 ${EYE[0] - 126},540`
  board.halo(door, 4)
  board.tint(door, '#5d7f90')
  board.fade(door, 'house', [EYE[0] - 140, 0], [EYE[0] + 140, 0], [0.72, 0.4, 0.28])
  board.edge(door, 7)
  for (const y of [300, 360, 420, 480])
    board.line(pts`${EYE[0] - 136 + (y - 246) * 0.05},${y} ${EYE[0] + 136 - (y - 246) * 0.05},${y}`, 5, 1)
  for (const u of [-70, 0, 70]) board.line(pts`${EYE[0] + u},250 ${EYE[0] + u * 0.93},538`, 3.6, 1)
  for (const side of [-1, 1]) {
    board.line(pts`${EYE[0] + side * 152},240 ${EYE[0] + side * 136},546`, 10, 0.9)
    board.scratch(pts`${EYE[0] + side * 152},244 ${EYE[0] + side * 136},540`, 3, 0.9)
  }
  board.bare(rect(EYE[0] - 92, 560, 184, 18))
  letters(board, 'MAID OF HALLSAY', [EYE[0], 575], { size: 14, align: 'middle', weight: 0.15 })
}

function shores(board: Board): void {
  for (const side of [-1, 1]) {
    for (const [u, y, v, z] of quads`300,300,520,420 270,450,470,560 190,620,400,690`) {
      const beam: [Point, Point] = [
        [EYE[0] + side * u, y],
        [EYE[0] + side * v, z],
      ]
      board.scratch(beam, 24, 1)
      board.tint(pts`${beam[0][0]},${y - 9} ${beam[1][0]},${z - 9} ${beam[1][0]},${z + 9} ${beam[0][0]},${y + 9}`, '#d1ae78')
      const timber = pts`${beam[0][0]},${y - 9} ${beam[1][0]},${z - 9} ${beam[1][0]},${z + 9} ${beam[0][0]},${y + 9}`
      board.area(timber, 'wood', 0.35)
      board.edge(timber, 3)
    }
  }
}

function blocks(board: Board): void {
  for (let i = 0; i < 4; i++) {
    const [w, y] = [34 + i * 16, 806 + i * 34]
    for (let k = 0; k < 3; k++) {
      const block = rect(EYE[0] - w, y + k * 13, w * 2, 13)
      board.halo(block, 2)
      board.tint(block, k === 1 ? '#b98d5b' : '#d1ae78')
      board.area(block, 'wood', 0.3 + k * 0.16)
      board.edge(block, 2.4)
    }
  }
}

function ladderAndMen(board: Board): void {
  board.shade(blob(pts`520,860 860,820 1200,860 1000,930 700,930`), 0.4, 22)
  for (const u of [0, 42]) board.line(pts`${1130 + u},900 ${1050 + u * 0.8},380`, 7, 0.9)
  for (let i = 0; i < 17; i++) board.line(pts`${1132 - i * 4.7},${884 - i * 30} ${1170 - i * 5.0},${882 - i * 30}`, 4.6, 1)
  stander(board, 1106, 716, 150, { hat: 'cap', coat: 0.5, tint: '#c9803c', lean: -0.04 })
  stander(board, 420, 990, 300, { hat: 'brim', coat: 0.74, tint: '#7f9496', lean: 0.02 })
  stander(board, 520, 978, 280, { hat: 'none', coat: 0.5, tint: '#c9803c', hair: '#8a4b2f', scarf: '#f4ecda' })
  const sheet = pts`548,800 600,790 606,848 556,858`
  board.halo(sheet, 3)
  board.tint(sheet, '#f7f1e2')
  board.bare(sheet)
  board.edge(sheet, 3)
  for (const y of [808, 820, 832]) board.line(pts`558,${y + 4} 596,${y - 4}`, 2.4, 0.6)
  board.line(spline(pts`520,850 548,842 560,832`), 15, 0.7)
  board.solid(ellipse(250, 1004, 40, 10))
}
