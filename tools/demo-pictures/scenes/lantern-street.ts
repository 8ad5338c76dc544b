import { Board } from '#tools/demo-pictures/board.ts'
import { stander } from '#tools/demo-pictures/folk.ts'
import { plain, sky, smoothFace, stone } from '#tools/demo-pictures/nature.ts'
import { dice, noise } from '#tools/demo-pictures/noise.ts'
import { limb } from '#tools/demo-pictures/athletes.ts'
import { lantern, lanternLight } from '#tools/demo-pictures/parts/lantern.ts'
import { terraceSide } from '#tools/demo-pictures/parts/steep-street.ts'
import { ellipse, type Point, poly, pts, rect, rough, spline } from '#tools/demo-pictures/shapes.ts'

/** Lantern Road at dusk: children carry lanterns up the steep street between old houses. */
export function lanternStreet(): Board {
  const board = new Board(1560, 1040, { paper: '#f2ead6', ink: '#191f2d' })
  board.hatch('sky', sky(8, 0.45, 143))
  board.hatch('house', plain(87, 7.5, 0.62))
  board.hatch('roof', plain(30, 6.5, 0.6))
  board.hatch('cobble', { field: (x, y) => y / 9 + 0.5 * Math.sin(x / 11) + 0.9 * noise(x / 60, y / 24) })
  board.hatch('stone', stone(3, 8, 0.5))
  board.hatch('paper', { field: (_x, y) => y / 6 })
  board.hatch('cloth', smoothFace(78, 5))
  board.hatch('skin', smoothFace(-30, 5))
  heaven(board)
  for (const side of [-1, 1] as const) terraceSide(board, side)
  street(board)
  garlands(board)
  for (const { lamp, size } of WALKERS) lanternLight(board, lamp, size)
  for (const walker of WALKERS) child(board, walker)
  return board
}

function heaven(board: Board): void {
  board.tint(rect(0, 0, 1560, 1040), '#566a8a')
  board.tint(poly(...spline(pts`0,220 700,180 1560,210`), [1560, 620], [0, 620]), '#7f84a0')
  board.tint(poly(...spline(pts`0,330 700,300 1560,330`), [1560, 620], [0, 620]), '#c79a92')
  board.tint(poly(...spline(pts`0,410 700,386 1560,410`), [1560, 620], [0, 620]), '#efb884')
  board.fade(rect(0, 0, 1560, 560), 'sky', [0, 0], [0, 470], [0.88, 0.6, 0.16])
  const roll = dice(29)
  for (let i = 0; i < 24; i++) {
    const [x, y, s] = [480 + roll() * 620, 20 + roll() * 190, 1.6 + roll() * 2.6]
    board.tint(ellipse(x + 2, y + 1, s + 1, s + 1), '#f4ecd2')
    board.bare(ellipse(x, y, s, s))
  }
  chapel(board)
}

/** The school's bell turret closes the street. */
function chapel(board: Board): void {
  const roof = pts`620,470 650,420 920,420 950,470`
  const wall = rect(640, 466, 290, 110)
  for (const part of [wall, roof]) board.halo(part, 3)
  board.tint(wall, '#7d6a76')
  board.area(wall, 'house', 0.74)
  board.area(roof, 'roof', 0.86)
  const turret = pts`752,424 756,330 814,330 818,424`
  board.halo(turret, 3)
  board.tint(turret, '#7d6a76')
  board.area(turret, 'house', 0.7)
  board.solid(pts`744,332 785,262 826,332`)
  board.line(pts`785,266 785,238`, 4, 1)
  board.tint(rect(772, 352, 26, 44), '#efb884')
  board.bare(rect(772, 352, 26, 44))
  board.solid(pts`776,386 780,366 790,366 794,386`)
  for (const x of [664, 700, 842, 878]) {
    board.tint(rect(x, 492, 24, 40), '#f3cf77')
    board.bare(rect(x, 492, 24, 40))
    board.line(pts`${x + 12},492 ${x + 12},532`, 3, 1)
    board.line(pts`${x},512 ${x + 24},512`, 3, 1)
  }
}

function street(board: Board): void {
  const road = pts`690,560 880,560 1240,1040 320,1040`
  board.tint(road, '#9d8f8a')
  board.fade(road, 'cobble', [785, 560], [785, 1040], [0.3, 0.44, 0.7])
  for (const side of [-1, 1]) {
    const kerb = pts`${785 + side * 84},560 ${785 + side * 102},560 ${785 + side * 530},1040 ${785 + side * 440},1040`
    board.halo(kerb, 3)
    board.tint(kerb, '#b9a99c')
    board.fade(kerb, 'stone', [0, 560], [0, 1040], [0.4, 0.66])
    board.line(pts`${785 + side * 84},560 ${785 + side * 440},1040`, 6, 0.8)
  }
  for (let i = 0; i < 9; i++) {
    const t = (i / 9) ** 1.7
    const y = 574 + t * 466
    const half = 92 + ((y - 560) / 480) * 350
    board.line(rough(spline(pts`${785 - half},${y} 785,${y + 8 + t * 12} ${785 + half},${y}`), 2, i), 2 + t * 3, 0.8)
  }
}

/** Lines across the street: where each begins and ends, its level, how far it sags, how large its lanterns are. */
const LINES = [
  { left: 610, right: 960, y: 396, sag: 40, size: 15 },
  { left: 470, right: 1110, y: 300, sag: 70, size: 24 },
]

type Slung = (typeof LINES)[number]

const along = ({ left, right, y, sag }: Slung, t: number): Point => [left + (right - left) * t, y + Math.sin(t * Math.PI) * sag]

/** Lanterns that hang already. */
function garlands(board: Board): void {
  const lamps = LINES.flatMap((line) =>
    [0.16, 0.38, 0.62, 0.84].map((t, i) => {
      const [x, y] = along(line, t)
      return { at: [x, y + line.size * 1.7] satisfies Point, size: line.size, colour: i }
    }),
  )
  for (const { at, size } of lamps) lanternLight(board, at, size)
  for (const line of LINES) {
    const rope = Array.from({ length: 17 }, (_, i) => along(line, i / 16))
    board.line(rope, 3.4, 1)
  }
  for (const { at, size, colour } of lamps) lantern(board, at, size, colour)
}

type Walker = {
  x: number
  y: number
  h: number
  lamp: Point
  size: number
  colour: number
  tint: string
  hat?: 'bobble' | 'cap'
  skirt?: boolean
  hair: string
}

const WALKERS: Walker[] = [
  { x: 760, y: 640, h: 104, lamp: [716, 566], size: 15, colour: 0, tint: '#6f7f68', hair: '#3b2f2a' },
  { x: 830, y: 660, h: 112, lamp: [872, 580], size: 16, colour: 2, tint: '#a8483a', hair: '#c99d52', hat: 'bobble' },
  { x: 692, y: 738, h: 168, lamp: [628, 622], size: 24, colour: 1, tint: '#4f6878', hair: '#6a4a33', skirt: true },
  { x: 880, y: 770, h: 182, lamp: [944, 646], size: 26, colour: 3, tint: '#c9813c', hair: '#2b2320' },
  { x: 560, y: 880, h: 240, lamp: [470, 718], size: 36, colour: 2, tint: '#a3475a', hair: '#9a5a2f', hat: 'bobble' },
  { x: 770, y: 930, h: 262, lamp: [866, 752], size: 40, colour: 0, tint: '#5f7f86', hair: '#3b2f2a', skirt: true },
  { x: 1004, y: 1000, h: 286, lamp: [1112, 796], size: 44, colour: 1, tint: '#d9a13c', hair: '#c99d52', hat: 'cap' },
]

function child(board: Board, who: Walker): void {
  const { x, y, h, lamp, size } = who
  const way = Math.sign(lamp[0] - x)
  const hand: Point = [x + way * h * 0.25, y - h * 0.56]
  const tip: Point = [lamp[0], lamp[1] - size * 2.3]
  board.shade(
    pts`${x - h * 0.14},${y - 4} ${x + h * 0.14},${y - 4} ${x + h * 0.26},${y + h * 0.26} ${x - h * 0.26},${y + h * 0.26}`,
    0.5,
    h * 0.03,
  )
  lantern(board, lamp, size, who.colour)
  board.scratch([hand, tip], h * 0.05, 1)
  board.line([[hand[0] - way * h * 0.05, hand[1] + h * 0.08], tip], h * 0.024, 0.9)
  board.line([tip, [lamp[0], lamp[1] - size * 1.2]], 3, 1)
  const { hat, skirt } = who
  stander(board, x, y, h, { hat: hat ?? 'none', coat: 0.5, tint: who.tint, hair: who.hair, scarf: '#efe0be', ...(skirt ? { skirt } : {}) })
  const sleeve = limb([x + way * h * 0.125, y - h * 0.73], hand, h * 0.1, h * 0.075)
  board.halo(sleeve, h * 0.014)
  board.tint(sleeve, who.tint)
  board.area(sleeve, 'cloth', 0.42)
  const fist = ellipse(hand[0], hand[1], h * 0.04, h * 0.042)
  board.halo(fist, 2.4)
  board.tint(fist, '#e3bf9a')
  board.area(fist, 'skin', 0.2)
  board.edge(fist, 2.2)
}
