import type { Board } from '#tools/demo-pictures/board.ts'
import { blob, ellipse, placed, type Point, pts, type Shape, spline } from '#tools/demo-pictures/shapes.ts'

export type Head = {
  /** Seen from the side, looking the way the body goes, or from behind. */
  seen: 'side' | 'behind'
  /** Degrees that a head seen from the side is lowered. */
  bow?: number
  hair: { colour: string; tone: number; cut: 'short' | 'tail' | 'bob' | 'bun' | 'curls' | 'blown' }
  hat?: { colour: string; kind: 'knit' | 'cap' | 'scarf' }
  /** A beard, as dark as the hair. */
  beard?: boolean
}

type Skin = { skin: string; dark?: number }
type At = (u: number, v: number) => Point

const FACE = pts`0,1 0.4,0.86 0.62,0.52 0.67,0.24 0.63,0.1 0.74,-0.06 0.87,-0.22 0.7,-0.3 0.74,-0.42 0.67,-0.5 0.71,-0.58 0.62,-0.69 0.66,-0.86 0.5,-0.99 0.16,-0.84 -0.14,-0.56 -0.3,-0.6 -0.62,-0.5 -0.86,0.06 -0.66,0.72`

const BLOWN = pts`0.1,0.7 -0.5,1.1 -1.2,0.9 -2,1 -2.7,0.5 -2.1,0.55 -2.5,0 -1.9,0.1 -2.2,-0.6 -1.5,-0.3 -1.3,-0.9 -0.8,-0.6 -0.3,-0.4`
const TAIL = pts`-0.6,0.62 -1.05,0.66 -1.6,0.4 -2.1,-0.3 -1.78,-0.2 -1.7,-0.66 -1.36,-0.1 -0.98,0.02 -0.66,0.1`
const BEARD = pts`-0.02,-0.2 0.1,-0.4 0.46,-0.42 0.7,-0.36 0.66,-0.5 0.72,-0.66 0.76,-0.96 0.46,-1.16 0.06,-0.96 -0.2,-0.56`

/** A head `r` from the middle to the crown. Needs the hatches `cloth` and `skin`. */
export function head(board: Board, [x, y]: Point, r: number, look: Head, skin: Skin, turn: number): void {
  const rad = ((look.bow ?? 0) * Math.PI) / 180
  const [c, s] = [Math.cos(rad), Math.sin(rad)]
  const at: At = (u, v) => [x + (u * c + v * s) * r * turn, y - (v * c - u * s) * r]
  if (look.seen === 'behind') {
    behind(board, at, r, look, skin)
    return
  }
  if (look.hair.cut === 'blown') strands(board, at, r, look, BLOWN)
  if (look.hair.cut === 'tail') strands(board, at, r, look, TAIL)
  face(board, at, r, skin, turn)
  cuts(board, at, r)
  if (look.beard) strands(board, at, r, look, BEARD)
  hair(board, at, r, look)
  if (look.hat) hat(board, at, r, look.hat)
}

function face(board: Board, at: At, r: number, skin: Skin, turn: number): void {
  const outline = spline(placed(at, FACE), true, 6)
  board.halo(outline, r * 0.2)
  board.edge(outline, r * 0.15)
  board.tint(outline, skin.skin)
  const tone = 0.12 + (skin.dark ?? 0)
  const tones = turn > 0 ? [tone * 0.5, tone * 0.8, tone + 0.3] : [tone + 0.28, tone * 0.8, tone * 0.5]
  board.fade(outline, 'skin', at(-0.5 * turn, 0.4), at(0.7 * turn, -0.6), tones)
}

/** What is cut by hand: brow, lid, nostril, mouth and ear. */
function cuts(board: Board, at: At, r: number): void {
  const cut = (points: Point[], width: number) => board.line(spline(placed(at, points)), Math.max(1.3, r * width), 0.3)
  cut(pts`0.3,0.27 0.46,0.33 0.62,0.27`, 0.1)
  cut(pts`0.34,0.1 0.45,0.15 0.56,0.08`, 0.07)
  board.solid(ellipse(...at(0.49, 0.07), Math.max(1.1, r * 0.055), Math.max(1.2, r * 0.07)))
  cut(pts`0.6,-0.24 0.66,-0.28 0.72,-0.26`, 0.06)
  cut(pts`0.68,-0.5 0.56,-0.51 0.46,-0.47`, 0.07)
  cut(pts`0.52,-0.14 0.44,-0.3 0.46,-0.36`, 0.035)
}

function hair(board: Board, at: At, r: number, look: Head): void {
  const { cut } = look.hair
  const low = cut === 'bob' ? -0.72 : -0.34
  if (cut === 'curls')
    strands(
      board,
      at,
      r,
      look,
      pts`0.62,0.6 0.5,1.0 0.06,1.28 -0.5,1.22 -0.98,0.8 -1.1,0.2 -0.9,-0.36 -0.5,-0.5 -0.2,-0.3 -0.16,0.16 0.1,0.34 0.3,0.62`,
    )
  else
    strands(
      board,
      at,
      r,
      look,
      pts`0.6,0.6 0.44,0.92 0,1.1 -0.5,0.98 -0.84,0.56 -0.94,0.06 -0.82,${low} -0.44,${low - 0.16} -0.22,${low + 0.1} -0.2,0.02 -0.06,0.12 0.12,0.2 0.18,0.48 0.4,0.66`,
    )
  if (cut === 'bun') strands(board, at, r, look, pts`-0.6,0.9 -0.9,1.06 -1.16,0.84 -1.12,0.5 -0.8,0.42`)
  if (cut === 'bob' || cut === 'curls' || cut === 'blown') return
  const ear = ellipse(...at(-0.08, -0.06), r * 0.15, r * 0.23)
  board.tint(ear, '#dba880')
  board.bare(ear)
  board.edge(ear, Math.max(1.3, r * 0.06))
}

/** A mass of hair with some of its strands cut in. */
function strands(board: Board, at: At, r: number, { hair: { colour, tone } }: Head, points: readonly Point[]): void {
  const mass = blob(placed(at, points))
  board.halo(mass, r * 0.16)
  board.edge(mass, r * 0.11)
  board.tint(mass, colour)
  board.area(mass, 'cloth', tone)
}

function hat(board: Board, at: At, r: number, { colour, kind }: NonNullable<Head['hat']>): void {
  const crown = {
    knit: pts`0.66,0.5 0.56,1.0 0.1,1.36 -0.5,1.24 -0.9,0.7 -0.9,0.24 -0.4,0.3 0.2,0.42`,
    cap: pts`0.72,0.5 0.6,0.92 0.1,1.14 -0.5,1.08 -0.94,0.66 -0.9,0.26 -0.3,0.34 0.3,0.46`,
    scarf: pts`0.62,0.6 0.5,1.0 0,1.2 -0.56,1.08 -0.96,0.5 -0.92,-0.2 -0.5,-0.66 -0.1,-0.7 -0.06,-0.2 0.1,0.3 0.4,0.62`,
  }[kind]
  const shape = blob(placed(at, crown))
  board.halo(shape, r * 0.12)
  board.edge(shape, r * 0.12)
  board.tint(shape, colour)
  board.fade(shape, 'skin', at(-0.6, 1.1), at(0.5, 0.2), [0.2, 0.66])
  if (kind === 'cap') board.solid(blob(placed(at, pts`0.3,0.5 0.8,0.6 1.14,0.4 1.1,0.32 0.7,0.4 0.3,0.38`)))
  if (kind === 'knit') board.line(spline(placed(at, pts`-0.92,0.3 -0.3,0.4 0.66,0.56`)), r * 0.16, 0.9)
}

function behind(board: Board, at: At, r: number, look: Head, skin: Skin): void {
  const outline = blob(placed(at, pts`0,1 0.56,0.82 0.74,0.2 0.62,-0.5 0.3,-0.82 -0.3,-0.82 -0.62,-0.5 -0.74,0.2 -0.56,0.82`))
  for (const side of [-1, 1]) ear(board, ellipse(...at(side * 0.76, -0.06), r * 0.12, r * 0.2), r, skin)
  board.halo(outline, r * 0.16)
  board.edge(outline, r * 0.14)
  board.tint(outline, look.hair.colour)
  board.fade(outline, 'cloth', at(-0.7, 0.3), at(0.7, 0), [look.hair.tone * 0.6, look.hair.tone, Math.min(0.95, look.hair.tone + 0.2)])
  if (look.hair.cut === 'tail') strands(board, at, r, look, pts`-0.2,0.42 0.2,0.42 0.3,-0.2 0.22,-1.0 0.02,-1.3 -0.2,-0.9 -0.3,-0.2`)
  if (look.hair.cut === 'bun') strands(board, at, r, look, pts`-0.34,0.9 0,1.34 0.36,0.9 0,0.66`)
  if (look.hair.cut === 'bob')
    strands(board, at, r, look, pts`-0.86,0.2 -0.6,0.9 0,1.1 0.6,0.9 0.86,0.2 0.84,-0.6 0.5,-0.9 0,-0.8 -0.5,-0.9 -0.84,-0.6`)
  if (look.hat) hatBehind(board, at, r, look.hat.colour)
}

function ear(board: Board, shape: Shape, r: number, { skin }: Skin): void {
  board.halo(shape, r * 0.1)
  board.tint(shape, skin)
  board.area(shape, 'skin', 0.3)
  board.edge(shape, Math.max(1.3, r * 0.06))
}

function hatBehind(board: Board, at: At, r: number, colour: string): void {
  const shape = blob(placed(at, pts`-0.84,0.06 -0.74,0.76 0,1.24 0.74,0.76 0.84,0.06 0.4,-0.06 -0.4,-0.06`))
  board.halo(shape, r * 0.1)
  board.edge(shape, r * 0.12)
  board.tint(shape, colour)
  board.fade(shape, 'skin', at(-0.7, 1), at(0.7, 0.1), [0.2, 0.66])
  board.line(spline(placed(at, pts`-0.82,0.14 0,0.04 0.82,0.14`)), r * 0.14, 0.9)
}
