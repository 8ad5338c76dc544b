import type { Board } from '#tools/demo-pictures/board.ts'
import { type Dress, figure, type Pose } from '#tools/demo-pictures/figure.ts'
import type { Head } from '#tools/demo-pictures/profile.ts'
import { ellipse, pair, type Point, pts } from '#tools/demo-pictures/shapes.ts'

const DRIBBLE: Pose = {
  head: [0.15, 0.885],
  neck: [0.09, 0.785],
  hips: [0, 0.525],
  shoulders: pair`0.13,0.765 0.055,0.765`,
  elbows: pair`0.21,0.65 -0.07,0.65`,
  hands: pair`0.31,0.7 -0.1,0.53`,
  knees: pair`-0.05,0.3 0.16,0.35`,
  feet: pair`-0.2,0.12 0.2,0.1`,
  toes: [-58, 4],
}
const JOCKEY: Pose = {
  head: [0.13, 0.77],
  neck: [0.06, 0.675],
  hips: [-0.05, 0.415],
  shoulders: pair`0.11,0.65 0.02,0.655`,
  elbows: pair`0.22,0.56 -0.08,0.53`,
  hands: pair`0.33,0.5 0.0,0.41`,
  knees: pair`0.14,0.27 -0.1,0.235`,
  feet: pair`0.12,0.05 -0.2,0.05`,
  toes: [0, -4],
}
const PASS: Pose = {
  head: [0.0, 0.9],
  neck: [-0.03, 0.8],
  hips: [0, 0.525],
  shoulders: pair`0.03,0.775 -0.07,0.775`,
  elbows: pair`0.13,0.67 -0.19,0.69`,
  hands: pair`0.24,0.66 -0.28,0.6`,
  knees: pair`0.0,0.27 0.15,0.33`,
  feet: pair`-0.05,0.05 0.28,0.16`,
  toes: [0, 20],
}
const WAIT: Pose = {
  head: [0.01, 0.915],
  neck: [0, 0.81],
  hips: [0, 0.525],
  shoulders: pair`0.085,0.785 -0.085,0.785`,
  elbows: pair`0.16,0.65 -0.16,0.65`,
  hands: pair`0.09,0.55 -0.09,0.55`,
  knees: pair`0.06,0.28 -0.05,0.28`,
  feet: pair`0.08,0.05 -0.08,0.05`,
  toes: [-40, 220],
}
const JOG: Pose = {
  head: [0.09, 0.905],
  neck: [0.05, 0.805],
  hips: [0, 0.525],
  shoulders: pair`0.09,0.785 0.01,0.785`,
  elbows: pair`0.15,0.66 -0.1,0.68`,
  hands: pair`0.26,0.68 -0.08,0.56`,
  knees: pair`0.13,0.34 -0.02,0.27`,
  feet: pair`0.08,0.14 -0.14,0.1`,
  toes: [-10, -40],
}
const KEEP: Pose = {
  ...WAIT,
  elbows: pair`0.22,0.72 -0.22,0.72`,
  hands: pair`0.33,0.83 -0.33,0.83`,
  knees: pair`0.12,0.26 -0.12,0.26`,
  feet: pair`0.15,0.05 -0.15,0.05`,
}

const BROWN = { colour: '#7a4f33', tone: 0.5 }
const BLACK = { colour: '#3b302c', tone: 0.74 }
const FAIR = { colour: '#d8b060', tone: 0.3 }
const RED = { colour: '#a8552f', tone: 0.45 }

const side = (hair: { colour: string; tone: number }, cut: Head['hair']['cut'], bow = 0): Head => ({
  seen: 'side',
  bow,
  hair: { ...hair, cut },
})
const behind = (hair: { colour: string; tone: number }, cut: Head['hair']['cut']): Head => ({ seen: 'behind', hair: { ...hair, cut } })

type Player = {
  at: Point
  height: number
  pose: Pose
  turn: number
  head: Head
  bib?: boolean
  keeper?: boolean
  skin?: string
  dark?: number
  girth?: number
}

/** Nine and no more, the furthest first. */
const NINE: Player[] = [
  { at: [826, 566], height: 104, pose: KEEP, turn: 1, head: side(BROWN, 'bob'), keeper: true },
  { at: [366, 610], height: 146, pose: JOG, turn: 1, head: side(FAIR, 'tail'), bib: true },
  { at: [1108, 604], height: 146, pose: JOG, turn: -1, head: side(RED, 'bun') },
  { at: [1214, 656], height: 172, pose: WAIT, turn: 1, head: behind(BLACK, 'tail'), bib: true, skin: '#8a5c40', dark: 0.16 },
  { at: [716, 706], height: 212, pose: PASS, turn: 1, head: side(BROWN, 'bun'), bib: true },
  { at: [236, 776], height: 290, pose: WAIT, turn: 1, head: behind(FAIR, 'tail') },
  { at: [1404, 806], height: 330, pose: JOG, turn: -1, head: side(BLACK, 'curls'), skin: '#8a5c40', dark: 0.16 },
  { at: [1000, 940], height: 540, pose: JOCKEY, turn: -1, head: side(RED, 'tail', 4), bib: true },
  { at: [500, 962], height: 540, pose: DRIBBLE, turn: 1, head: side(BLACK, 'tail', 16), skin: '#d8ab80', dark: 0.06 },
]

/** Town's women at training. Needs the hatches `cloth` and `skin`. */
export function ninePlayers(board: Board): void {
  for (const one of NINE) shadow(board, one)
  for (const one of NINE) {
    figure(board, one.at, one.height, one.pose, dressOf(one), one.turn)
  }
}

function shadow(board: Board, { at: [x, y], height: h }: Player): void {
  board.shade(
    pts`${x - h * 0.16},${y - h * 0.02} ${x + h * 0.16},${y - h * 0.03} ${x + h * 0.72},${y + h * 0.2} ${x + h * 0.42},${y + h * 0.24}`,
    0.72,
    h * 0.015,
  )
  board.shade(ellipse(x, y - h * 0.01, h * 0.2, h * 0.03), 0.6, h * 0.01)
}

function dressOf({ head, bib, keeper, skin, dark, pose }: Player): Dress {
  const top = bib ? { colour: '#e08a3c', tone: 0.2 } : { colour: '#5d83a8', tone: 0.36 }
  return {
    skin: skin ?? '#e8c49e',
    ...(dark === undefined ? {} : { dark }),
    top: { ...(keeper ? { colour: '#b5533c', tone: 0.4 } : top), sleeve: keeper ? 'long' : 'short' },
    legs: { colour: '#f6f1e4', tone: 0.14, cut: 'shorts' },
    sock: { colour: '#4f6f94', tone: 0.44 },
    head,
    girth: pose === WAIT || pose === KEEP ? 1.05 : 0.88,
  }
}
