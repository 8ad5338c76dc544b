import type { Board } from '#tools/demo-pictures/board.ts'
import { letters } from '#tools/demo-pictures/lettering.ts'
import { dice } from '#tools/demo-pictures/noise.ts'
import { arc, bar, ellipse, type Point, pts, spline } from '#tools/demo-pictures/shapes.ts'

/** The paper, with six lengths of tape that a man has smoothed with his thumb. */
export function order(board: Board): void {
  const sheet = pts`142,186 392,180 398,560 146,566`
  board.shade(pts`156,200 410,196 416,580 160,584`, 0.5, 8)
  board.halo(sheet, 5)
  board.tint(sheet, '#fbf5e6')
  board.bare(sheet)
  board.edge(sheet, 4)
  const crest = ellipse(269, 232, 26, 26)
  board.edge(crest, 4)
  board.line(pts`269,212 269,250`, 5, 0.9)
  board.line(arc(269, 236, 15, 15, 10, 170), 5, 0.8)
  board.line(pts`256,222 282,222`, 4, 0.9)
  letters(board, 'ADMIRALTY COURT', [269, 288], { size: 15, align: 'middle', weight: 0.18 })
  letters(board, 'ARREST', [270, 334], { size: 31, align: 'middle', weight: 0.16, spread: 1.3 })
  letters(board, 'M.V. THALIA S.', [270, 368], { size: 17, align: 'middle', weight: 0.18 })
  words(board)
  tapes(board)
}

function words(board: Board): void {
  const roll = dice(46)
  for (let row = 0; row < 7; row++) {
    let x = 174
    const [y, end] = [400 + row * 19, row === 6 ? 270 : 352 + roll() * 16]
    while (x < end) {
      const word = 12 + roll() * 34
      board.line(pts`${x},${y} ${Math.min(end, x + word)},${y - 0.6}`, 4, 1)
      x += word + 9
    }
  }
  board.edge(ellipse(340, 536, 20, 18), 4)
  board.line(spline(pts`176,542 200,522 214,548 236,528 262,542`), 3, 0.4)
}

function tapes(board: Board): void {
  for (const [a, b] of [
    [
      [112, 208],
      [178, 168],
    ],
    [
      [358, 166],
      [424, 204],
    ],
    [
      [116, 546],
      [180, 588],
    ],
    [
      [362, 584],
      [428, 542],
    ],
    [
      [112, 372],
      [176, 372],
    ],
    [
      [366, 370],
      [430, 370],
    ],
  ] satisfies [Point, Point][]) {
    const strip = bar(a, b, 30)
    board.halo(strip, 3)
    board.tint(strip, '#c79a5e')
    board.area(strip, 'wood', 0.2)
    board.edge(strip, 2.6)
  }
}
