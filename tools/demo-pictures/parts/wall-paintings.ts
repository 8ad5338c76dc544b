import type { Board } from '#tools/demo-pictures/board.ts'
import { blob, ellipse, placed, type Point, pts, rough } from '#tools/demo-pictures/shapes.ts'

/** One hour of the wall: its render, its brick, and how dark each is. */
type Hour = { render: string; brick: string; light: number; dark: number; rain?: true; lamps?: true }

/** From dawn round to midnight, as they hang. */
const HOURS: Hour[] = [
  { render: '#e9b9a6', brick: '#a8665a', light: 0.1, dark: 0.4 },
  { render: '#f0cfa0', brick: '#b5704f', light: 0.06, dark: 0.3 },
  { render: '#d9d7c2', brick: '#a87860', light: 0.08, dark: 0.3 },
  { render: '#dcd9c6', brick: '#a87860', light: 0.08, dark: 0.3 },
  { render: '#dfdbc4', brick: '#a87860', light: 0.08, dark: 0.3 },
  { render: '#f3e2a8', brick: '#c07a4a', light: 0.03, dark: 0.24 },
  { render: '#c9dbe0', brick: '#8f8a94', light: 0.14, dark: 0.34, rain: true },
  { render: '#f4f5e6', brick: '#cf9a7c', light: 0, dark: 0.14 },
  { render: '#c3d3bd', brick: '#b0785c', light: 0.1, dark: 0.3 },
  { render: '#e9d28e', brick: '#c2693f', light: 0.06, dark: 0.3 },
  { render: '#e7a869', brick: '#a8503a', light: 0.12, dark: 0.4 },
  { render: '#d98a6a', brick: '#8f4844', light: 0.2, dark: 0.46 },
  { render: '#a98aa8', brick: '#6f5470', light: 0.3, dark: 0.55 },
  { render: '#7f92b5', brick: '#4f5a80', light: 0.4, dark: 0.6 },
  { render: '#f3d67a', brick: '#5a4a4a', light: 0.1, dark: 0.7, lamps: true },
  { render: '#5a7396', brick: '#3f4f70', light: 0.5, dark: 0.7 },
  { render: '#3f5478', brick: '#2f3d5a', light: 0.66, dark: 0.8 },
]

export type OnWall = (u: number, v: number) => Point

/** Number `i` of the seventeen; `at` lays the unit square, from its upper left, on the wall. Needs the hatches `paint` and `cloth`. */
export function painting(board: Board, at: OnWall, i: number): void {
  const hour = HOURS[i]
  if (!hour) return
  const size = Math.hypot(at(0, 0)[0] - at(0, 1)[0], at(0, 0)[1] - at(0, 1)[1])
  const frame = placed(at, pts`-0.05,-0.06 1.05,-0.06 1.05,1.06 -0.05,1.06`)
  const all = placed(at, pts`0,0 1,0 1,1 0,1`)
  board.shade(placed(at, pts`0,0.06 1.12,0.06 1.12,1.16 0,1.16`), 0.5, size * 0.03)
  board.halo(frame, Math.max(2, size * 0.02))
  board.tint(frame, '#efe2c4')
  board.solid(frame)
  board.tint(all, hour.render)
  board.area(all, 'paint', hour.light)
  const brick = placed(at, pts`0,0.66 1,0.66 1,1 0,1`)
  board.tint(brick, hour.brick)
  board.area(brick, 'paint', hour.dark)
  if (hour.lamps) headlights(board, at)
  if (size > 60) courses(board, at, size)
  marks(board, at, size, i)
  if (hour.rain)
    for (let k = 0; k < 9; k++)
      board.scratch(
        [at(0.08 + k * 0.11, 0.05 + ((k * 3) % 5) * 0.12), at(0.05 + k * 0.11, 0.3 + ((k * 3) % 5) * 0.12)],
        Math.max(1.4, size * 0.014),
      )
}

/** Number 15: four minutes of a lorry. */
function headlights(board: Board, at: OnWall): void {
  const night = placed(at, pts`0,0 1,0 1,0.2 0.8,0.1 0.5,0.06 0.2,0.12 0,0.3`)
  board.tint(night, '#2f3d5a')
  board.area(night, 'paint', 0.8)
}

/** Brick to about the height of a horse. */
function courses(board: Board, at: OnWall, size: number): void {
  const line = Math.max(1.2, size * 0.011)
  for (let row = 0; row < 4; row++) {
    const v = 0.66 + row * 0.085
    board.line([at(0, v), at(1, v)], line, 1)
    for (let k = 0; k < 7; k++) {
      const u = 0.08 + k * 0.143 + (row % 2) * 0.07
      if (u < 1) board.line([at(u, v), at(u, v + 0.085)], line, 1)
    }
  }
}

/** The ghost of a door, the bracket that is never right, and the stain that some take for a hare. */
function marks(board: Board, at: OnWall, size: number, i: number): void {
  const line = Math.max(1.4, size * 0.016)
  board.line(placed(at, pts`0.14,1 0.14,0.5 0.36,0.5 0.36,1`), line, 1)
  const [u, v] = [0.6 + ((i * 5) % 4) * 0.05, 0.3 + ((i * 3) % 3) * 0.05]
  board.line([at(u, v), at(u, v + 0.2)], line * 1.5, 1)
  board.line([at(u, v), at(u + 0.17, v)], line * 1.5, 1)
  board.line([at(u, v + 0.17), at(u + 0.13, v)], line, 1)
  const hare = rough(
    blob(
      placed(
        at,
        pts`0.14,0.46 0.12,0.36 0.18,0.27 0.3,0.24 0.37,0.26 0.41,0.2 0.38,0.06 0.42,0.05 0.45,0.17 0.47,0.07 0.51,0.08 0.5,0.19 0.56,0.25 0.55,0.3 0.48,0.32 0.47,0.4 0.5,0.46 0.4,0.47 0.3,0.46`,
      ),
    ),
    size * 0.035,
    i,
    size * 0.07,
  )
  board.tint(hare, HOURS[i]?.brick ?? '#a87860')
  board.area(hare, 'paint', size > 100 ? 0.36 : 0.5)
  const card = placed(at, pts`1.0,1.12 0.86,1.12 0.86,1.22 1.0,1.22`)
  board.halo(card, 1.6)
  board.tint(card, '#fbf7ea')
  board.bare(card)
  board.edge(card, 1.6)
}

/** What hangs outside the window: the wall itself, white to its foot, with two men at it. */
export function eighteenth(board: Board, at: OnWall, size: number): void {
  const sky = placed(at, pts`0,0 1,0 1,0.5 0,0.5`)
  board.tint(sky, '#cfdcd8')
  board.area(sky, 'paint', 0.12)
  const water = placed(at, pts`0,0.78 1,0.78 1,1 0,1`)
  board.tint(water, '#8fb0b4')
  board.area(water, 'paint', 0.5)
  const town = placed(at, pts`0,0.78 0,0.46 0.08,0.36 0.16,0.46 0.24,0.4 0.24,0.78`)
  const sheds = placed(at, pts`0.78,0.78 0.78,0.44 0.88,0.38 1,0.46 1,0.78`)
  for (const roof of [town, sheds]) board.solid(roof)
  const gable = placed(at, pts`0.24,0.78 0.24,0.3 0.51,0.1 0.78,0.3 0.78,0.78`)
  board.halo(gable, 3)
  board.tint(gable, '#fdfcf6')
  board.bare(gable)
  board.edge(gable, 3)
  for (const u of [0.55, 0.6]) board.line([at(u, 0.78), at(u - 0.05, 0.2)], size * 0.014, 1)
  for (let k = 0; k < 7; k++) board.line([at(0.546 - k * 0.006, 0.72 - k * 0.08), at(0.6 - k * 0.006, 0.72 - k * 0.08)], size * 0.012, 1)
  for (const [u, v] of pts`0.545,0.36 0.4,0.62`) {
    board.tint(
      placed(at, pts`${u - 0.03},${v + 0.02} ${u + 0.03},${v + 0.02} ${u + 0.034},${v + 0.16} ${u - 0.034},${v + 0.16}`),
      '#4f7fa0',
    )
    board.area(
      placed(at, pts`${u - 0.03},${v + 0.02} ${u + 0.03},${v + 0.02} ${u + 0.034},${v + 0.16} ${u - 0.034},${v + 0.16}`),
      'cloth',
      0.6,
    )
    board.solid(ellipse(...at(u, v - 0.01), size * 0.028, size * 0.032))
  }
  board.line([at(0.37, 0.66), at(0.3, 0.5)], size * 0.014, 1)
  board.line([at(0, 0.78), at(1, 0.78)], size * 0.03, 1)
}
