import { Board } from '#tools/demo-pictures/board.ts'
import { arc, blob, ellipse, type Point, poly, pts, rect, type Shape } from '#tools/demo-pictures/shapes.ts'

const SIZE = 480
/** The middle of the disc, each way. */
const MID = 240
const LAMP: Point = [MID, 127]
const COLOURS = { paper: '#f6f0e2', red: '#c8442e', beam: '#f8da80', glass: '#fff6cf', flame: '#f0b232', night: '#7f9cab', sea: '#9dbfc4' }

/** Half the width of the open ledger, how high its pages arch above the gutter, how thick they lie, and from rule to rule. */
const BOOK = { half: 150, gutter: 340, arch: 58, deep: 60, rule: 30 }

/**
 * The device beside the paper's name: Orrin Light rises from the gutter of an open ledger, and the ledger's rules run on
 * below it as the sea. Few and heavy forms with dark margins, for it is shown 44 to 76 px high.
 */
export function emblem(): Board {
  const board = new Board(SIZE, SIZE, { paper: COLOURS.paper, ink: '#14202b' })
  board.hatch('night', { field: (x, y) => Math.hypot(x - LAMP[0], y - LAMP[1]) / 13 })
  board.hatch('rules', { field: (x, y) => (y - arching(x)) / BOOK.rule + 0.5 })
  board.hatch('sea', { field: (x, y) => (y - arching(x)) / BOOK.rule + 0.87 })
  board.hatch('round', { field: (x) => x / 8 })
  night(board)
  beams(board)
  sea(board)
  rings(board)
  tower(board)
  lantern(board)
  ledger(board)
  board.cut(ellipse(MID, MID, 239, 239))
  return board
}

/** How far down the upper edge of the pages lies at `x`. The rules and the waves follow it. */
const arching = (x: number): number => BOOK.gutter - BOOK.arch * Math.sin((Math.abs(x - MID) / BOOK.half) * Math.PI * 0.82)

function night(board: Board): void {
  const field = ellipse(MID, MID, 216, 216)
  trueTint(board, field, COLOURS.night)
  board.fade(field, 'night', [0, 60], [0, 400], [0.92, 0.78])
}

function beams(board: Board): void {
  for (const way of [-1, 1]) {
    const cone = poly([MID, 119], [MID + way * 220, 76], [MID + way * 220, 178], [MID, 135])
    form(board, cone, COLOURS.beam, 7)
    board.fade(cone, 'night', [MID + way * 100, 0], [MID + way * 210, 0], [0, 0.27])
  }
}

function sea(board: Board): void {
  const surface = along(MID - 210, MID + 210, 62)
  const body = [...surface, ...pts`450,470 30,470`]
  form(board, body, COLOURS.sea, 6)
  board.area(body, 'sea', 0.56)
}

/** From the outside in: a rim of paper, which shows on a dark page, and on a white one the heavy ring; then the double ring of a seal. */
function rings(board: Board): void {
  band(board, 242, 228, COLOURS.paper)
  band(board, 229, 218)
  band(board, 219, 213, COLOURS.paper)
  band(board, 214, 209)
}

function tower(board: Board): void {
  const half = (y: number): number => 40 + (y - 174) * 0.12
  const part = (y: number, z: number): Shape => pts`${MID - half(y)},${y} ${MID + half(y)},${y} ${MID + half(z)},${z} ${MID - half(z)},${z}`
  form(board, part(172, 345), COLOURS.paper, 7)
  for (const [y, z] of pts`172,207 242,277 312,345`) trueTint(board, part(y, z), COLOURS.red)
  board.area(poly([254, 174], [MID + half(174), 174], [MID + half(345), 345], [266, 345]), 'round', 0.55)
}

function lantern(board: Board): void {
  form(board, rect(206, 98, 68, 56), COLOURS.glass, 7)
  const flame = ellipse(...LAMP, 15, 21)
  trueTint(board, flame, COLOURS.flame)
  board.edge(flame, 3.5)
  form(board, rect(180, 155, 120, 15), COLOURS.paper, 6)
  form(board, rect(235, 38, 10, 26), COLOURS.paper, 4)
  const cap = blob(pts`187,98 202,78 240,56 278,78 293,98 240,96`)
  form(board, cap, COLOURS.red, 6)
  board.area(
    cap.filter(([x]) => x > 256),
    'round',
    0.5,
  )
}

function ledger(board: Board): void {
  const { half, gutter, deep } = BOOK
  const cover = half + 7
  form(board, [...along(MID - cover, MID + cover, 12), ...along(MID + cover, MID - cover, deep + 17)], COLOURS.red, 7)
  const pages = [...along(MID - half, MID + half, 0), ...along(MID + half, MID - half, deep)]
  form(board, pages, COLOURS.paper, 7)
  board.area(pages, 'rules', 0.24)
  board.edge(pages, 6)
  board.line(pts`${MID},${gutter} ${MID},${gutter + deep + 17}`, 8, 1)
}

/** The line of the pages from one `x` to another, `down` below their upper edge. */
const along = (from: number, to: number, down: number): Point[] =>
  Array.from({ length: 61 }, (_, i) => {
    const x = from + ((to - from) * i) / 60
    return [x, arching(x) + down]
  })

/** A bare form of one colour in a dark margin, so that it stands clear of what is behind it however small it is shown. */
function form(board: Board, shape: Shape, colour: string, margin: number): void {
  board.edge(shape, margin * 2)
  trueTint(board, shape, colour)
  board.bare(shape)
}

/** A tint laid as far back as the press will shift it: at this size a tint that lies off shows as a slip, not as charm. */
function trueTint(board: Board, shape: Shape, colour: string): void {
  board.tint(
    shape.map(([x, y]): Point => [x - 2, y - 1]),
    colour,
  )
}

/** Solid ink, or bare paper of a colour, from one circle to another. */
function band(board: Board, outer: number, inner: number, colour?: string): void {
  const ring = (more: number): Shape => [
    ...arc(MID, MID, outer + more, outer + more, 0, 360, 120),
    ...arc(MID, MID, inner - more, inner - more, 360, 0, 120),
  ]
  if (colour === undefined) {
    board.solid(ring(0))
    return
  }
  trueTint(board, ring(3), colour)
  board.bare(ring(0))
}
