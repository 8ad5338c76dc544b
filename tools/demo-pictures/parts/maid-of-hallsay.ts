import type { Board } from '#tools/demo-pictures/board.ts'
import { letters } from '#tools/demo-pictures/lettering.ts'
import { blob, ellipse, placed, type Point, poly, pts, rect, type Shape, spline } from '#tools/demo-pictures/shapes.ts'

/** Where her middle line stands, bow-on at the slip. */
export const MIDDLE = 860

/** The Maid of Hallsay bow-on, ramp down. Needs the hatches `hull`, `house`, `iron`. */
export function ferry(board: Board): void {
  const at = (u: number, y: number): Point => [MIDDLE + u, y]
  const both = (...half: [number, number][]): Shape =>
    poly(...half.map(([u, y]) => at(u, y)), ...half.toReversed().map(([u, y]) => at(-u, y)))
  upper(board, at, both)
  const hull = both([262, 470], [266, 530], [258, 610], [236, 690], [214, 742])
  board.tint(hull, '#33566b')
  board.fade(hull, 'hull', at(-268, 560), at(268, 560), [0.5, 0.72, 0.86, 0.78, 0.94])
  board.tint(both([262, 468], [264, 494]), '#f4ead6')
  board.fade(both([262, 468], [265, 496]), 'house', at(-262, 480), at(262, 480), [0.08, 0.2, 0.4])
  board.line([at(-264, 496), at(264, 496)], 4, 0.9)
  board.scratch([at(-264, 503), at(264, 503)], 2.5, 0.9)
  board.line([at(-262, 468), at(262, 468)], 5, 0.9)
  board.tint(both([236, 690], [214, 742]), '#9c4031')
  board.bare(placed(at, pts`-128,471 128,471 128,493 -128,493`))
  letters(board, 'MAID OF HALLSAY', at(0, 488), { size: 17, align: 'middle', spread: 1.6 })
  mouth(board, at, both)
  fenders(board, at)
}

type At = (u: number, y: number) => Point
type Both = (...half: [number, number][]) => Shape

function mouth(board: Board, at: At, both: Both): void {
  const opening = both([146, 526], [146, 700])
  board.solid(opening)
  board.tint(opening, '#f0b54a')
  board.area(both([124, 540], [124, 700]), 'house', 0.55)
  board.shade(ellipse(MIDDLE, 590, 80, 70), -0.7, 26, opening)
  for (const u of [-70, 0, 70]) board.bare(ellipse(MIDDLE + u, 552, 9, 6))
  for (const y of [640, 664]) board.line([at(-124, y), at(124, y)], 3, 0.9)
  board.area(placed(at, pts`-74,628 -30,628 -24,660 -24,700 -80,700 -80,660`), 'hull', 0.85)
  board.bare(placed(at, pts`-70,634 -36,634 -32,656 -74,656`))
  board.bare(ellipse(MIDDLE - 70, 676, 5, 4))
  board.bare(ellipse(MIDDLE - 34, 676, 5, 4))
  const ramp = placed(at, pts`-140,700 140,700 164,790 -164,790`)
  board.tint(ramp, '#d9cdb8')
  board.area(ramp, 'iron', 0.42)
  board.line(placed(at, pts`-140,700 -164,790 164,790 140,700`), 5, 0.8)
  for (let y = 712; y < 786; y += 14) board.line([at(-141 - (y - 700) * 0.26, y), at(141 + (y - 700) * 0.26, y)], 2.4, 0.9)
  for (const side of [-1, 1]) board.line([at(side * 158, 528), at(side * 166, 640), at(side * 162, 786)], 4, 0.7)
}

function upper(board: Board, at: At, both: Both): void {
  const house = both([214, 352], [226, 470])
  board.tint(house, '#f4ead6')
  board.fade(house, 'house', at(-226, 400), at(226, 400), [0.05, 0.2, 0.34, 0.5])
  const bridge = both([124, 262], [140, 352])
  board.tint(bridge, '#f4ead6')
  board.fade(bridge, 'house', at(-140, 300), at(140, 300), [0.04, 0.16, 0.42])
  board.solid(both([156, 250], [150, 264]))
  board.line([at(-226, 352), at(226, 352)], 6, 0.9)
  windows(board, 6, 292, 322, 116)
  windows(board, 9, 388, 416, 198)
  rails(board, at)
  board.line([at(0, 252), at(0, 96)], 7, 0.6)
  board.line([at(-42, 164), at(42, 164)], 4, 0.5)
  for (const u of [-42, 0, 42]) board.line([at(u * 2.9, 252), at(u * 0.2, 128)], 1.8, 0.9)
  for (const [u, y] of pts`0,110 -42,172 42,172`) {
    board.bare(ellipse(MIDDLE + u, y, 6, 7))
    board.glow([MIDDLE + u, y], 34, ['#e8cf98', '#f0b54a'])
    board.bare(ellipse(MIDDLE + u, y, 6, 7))
  }
  const funnel = placed(at, pts`118,352 128,218 188,218 198,352`)
  board.tint(funnel, '#9c4031')
  board.fade(funnel, 'hull', at(118, 300), at(198, 300), [0.2, 0.45, 0.9])
  board.solid(placed(at, pts`126,218 128,198 188,198 190,218`))
  smoke(board)
}

function smoke(board: Board): void {
  const plume = blob(pts`1020,196 1000,150 1060,96 1160,60 1280,20 1400,-30 1440,30 1330,96 1190,130 1090,170 1044,200`)
  board.shade(plume, 0.22, 18)
  board.shade(blob(pts`1030,180 1050,130 1150,90 1290,50 1190,110 1080,160`), -0.35, 14)
}

function windows(board: Board, count: number, top: number, bottom: number, half: number): void {
  const step = (half * 2) / count
  for (let i = 0; i < count; i++) {
    const x = MIDDLE - half + i * step + step * 0.12
    const pane = rect(x, top, step * 0.76, bottom - top)
    board.tint(pane, '#f0b54a')
    board.bare(pane)
    board.line(pts`${x},${top} ${x + step * 0.76},${top}`, 4, 1)
    board.line(pts`${x},${top} ${x},${bottom} ${x + step * 0.76},${bottom} ${x + step * 0.76},${top}`, 2.4, 1)
    if (i % 3 === 1)
      board.area(
        blob(pts`${x + step * 0.25},${bottom} ${x + step * 0.3},${top + 10} ${x + step * 0.5},${top + 8} ${x + step * 0.6},${bottom}`),
        'hull',
        0.9,
      )
  }
}

function rails(board: Board, at: At): void {
  for (const y of [326, 338]) board.line([at(-214, y), at(-142, y)], 2.2, 1)
  for (let u = 214; u >= 146; u -= 14) board.line([at(-u, 324), at(-u, 352)], 2, 1)
  for (const y of [442, 454]) board.line([at(-262, y), at(262, y)], 2.2, 1)
  for (let u = -262; u <= 262; u += 26) board.line([at(u, 438), at(u, 470)], 2, 1)
  for (const side of [-1, 1]) {
    const boat = blob(placed(at, pts`${side * 250},398 ${side * 232},384 ${side * 216},398 ${side * 220},428 ${side * 246},428`))
    board.tint(boat, '#9c4031')
    board.area(boat, 'hull', 0.4)
  }
}

function fenders(board: Board, at: At): void {
  for (const side of [-1, 1]) {
    for (const [u, y] of pts`226,570 206,640`) {
      board.solid(ellipse(MIDDLE + side * u, y, 14, 22))
      board.scratch(pts`${MIDDLE + side * u - 6},${y - 8} ${MIDDLE + side * u - 8},${y + 4}`, 3)
    }
    board.line(spline(placed(at, pts`${side * 262},470 ${side * 266},530 ${side * 258},612 ${side * 236},692 ${side * 213},744`)), 6, 0.5)
  }
}
