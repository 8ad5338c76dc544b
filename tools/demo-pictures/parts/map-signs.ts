import type { Board } from '#tools/demo-pictures/board.ts'
import { letters, lettersWidth } from '#tools/demo-pictures/lettering.ts'
import { ellipse, placed, type Point, poly, pts, rect, type Shape } from '#tools/demo-pictures/shapes.ts'

/** A name on a bare ground, so that no hatching runs through it. */
function name(board: Board, text: string, at: Point, size: number, align: 'start' | 'middle' | 'end' = 'middle', angle = 0): void {
  const length = lettersWidth(text, size) + size
  const from = align === 'middle' ? -length / 2 : align === 'end' ? -length + size / 2 : -size / 2
  const turn = (angle * Math.PI) / 180
  const corner = (u: number, v: number): Point => [
    at[0] + u * Math.cos(turn) - v * Math.sin(turn),
    at[1] + u * Math.sin(turn) + v * Math.cos(turn),
  ]
  board.bare(
    placed(corner, pts`${from},${-size * 1.45} ${from + length},${-size * 1.45} ${from + length},${size * 0.45} ${from},${size * 0.45}`),
  )
  letters(board, text, at, { size, align, angle, weight: 0.14 })
}

export function names(board: Board): void {
  name(board, 'PELLMOUTH', [240, 822], 40)
  name(board, 'RIVER PELL', [120, 568], 17, 'middle', -5)
  name(board, 'ORRIN HEAD', [640, 164], 20)
  name(board, 'ORRIN LIGHT', [880, 92], 17, 'start')
  name(board, 'NORTH SHORE', [560, 330], 17, 'middle', -14)
  name(board, 'NORTH MOLE', [900, 404], 17, 'start', 0)
  name(board, 'SOUTH QUAY', [806, 716], 17, 'start')
  name(board, 'FISH QUAY', [330, 534], 14, 'middle', -4)
  name(board, 'COAL BERTH', [120, 640], 14)
  name(board, 'INNER BASIN', [636, 494], 14, 'middle')
  name(board, 'HALLSAY', [1362, 350], 23)
  name(board, 'THE CALVES', [1254, 456], 13, 'start')
  name(board, 'FERRY, 35 MINUTES', [1120, 500], 15, 'middle', -36)
  name(board, 'TO STONEWICK, 11 MILES', [612, 1000], 15, 'middle')
  name(board, 'TO UPPER PELL', [110, 722], 13)
}

const STOPS: Point[] = pts`690,616 748,668 612,622 420,574 372,640 330,690 486,606 700,392 836,404`

export function stops(board: Board): void {
  STOPS.forEach(([x, y], i) => {
    const disc: Shape = ellipse(x, y, 18, 18)
    board.halo(disc, 4)
    board.tint(ellipse(x + 2, y + 1, 19, 19), '#f4ecd9')
    board.solid(disc)
    letters(board, String(i + 1), [x, y + 9], { size: 18, align: 'middle', bare: true, weight: 0.19 })
  })
}

export function compass(board: Board): void {
  const [x, y] = [1290, 700]
  board.tint(ellipse(x, y, 126, 126), '#f4ecd9')
  board.bare(ellipse(x, y, 126, 126))
  board.edge(ellipse(x, y, 122, 122), 5)
  board.edge(ellipse(x, y, 108, 108), 2.4)
  for (let i = 0; i < 32; i++) {
    const a = (i * 11.25 * Math.PI) / 180
    board.line(
      pts`${x + Math.cos(a) * 108},${y + Math.sin(a) * 108} ${x + Math.cos(a) * 121},${y + Math.sin(a) * 121}`,
      i % 4 === 0 ? 5 : 2.4,
      1,
    )
  }
  for (const [i, long] of [104, 56, 104, 56, 104, 56, 104, 56].entries()) {
    const a = ((i * 45 - 90) * Math.PI) / 180
    const tip: Point = [x + Math.cos(a) * long, y + Math.sin(a) * long]
    const flank = (side: number): Point => [x + Math.cos(a + side * 0.39) * 34, y + Math.sin(a + side * 0.39) * 34]
    board.tint(poly([x, y], flank(-1), tip), i === 0 ? '#a8362a' : '#f4ecd9')
    board.solid(poly([x, y], flank(1), tip))
    board.edge(poly([x, y], flank(-1), tip), 2.6)
  }
  letters(board, 'N', [x, y - 136], { size: 28, align: 'middle', weight: 0.16 })
}

export function title(board: Board): void {
  const plate = rect(990, 880, 510, 108)
  board.halo(plate, 8)
  board.tint(plate, '#f4ecd9')
  board.bare(plate)
  board.edge(plate, 5)
  board.edge(rect(999, 889, 492, 90), 2)
  letters(board, 'PELLMOUTH HARBOUR', [1245, 932], { size: 27, align: 'middle', weight: 0.15 })
  letters(board, 'AND THE ISLAND OF HALLSAY', [1245, 965], { size: 17, align: 'middle', spread: 1.4 })
}
