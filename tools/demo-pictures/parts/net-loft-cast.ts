import { limb } from '#tools/demo-pictures/athletes.ts'
import type { Board } from '#tools/demo-pictures/board.ts'
import { blob, ellipse, type Point, pts, rect, spline } from '#tools/demo-pictures/shapes.ts'

type Player = {
  at: Point
  coat: string
  hair: string
  skin?: string
  long?: boolean
  brow: number
  arms: readonly [Point, Point, Point][]
}

const CAST: Player[] = [
  {
    at: [500, 490],
    coat: '#4f6878',
    hair: '#6a4a33',
    brow: -1,
    arms: [
      [
        [530, 556],
        [580, 560],
        [574, 510],
      ],
      [
        [472, 556],
        [536, 596],
        [570, 528],
      ],
    ],
  },
  {
    at: [830, 520],
    coat: '#8a8f5e',
    hair: '#2f2723',
    skin: '#b98058',
    long: true,
    brow: -1,
    arms: [
      [
        [800, 588],
        [752, 574],
        [790, 522],
      ],
      [
        [860, 588],
        [896, 650],
        [868, 690],
      ],
    ],
  },
  {
    at: [1010, 500],
    coat: '#9c4031',
    hair: '#d3ccbe',
    long: true,
    brow: 1,
    arms: [
      [
        [1040, 566],
        [1096, 560],
        [1148, 516],
      ],
      [
        [982, 566],
        [946, 610],
        [930, 640],
      ],
    ],
  },
]

/** Ruby with an arm out, her son hauling a rope, Bel with a hand to her ear: all three have begun to believe it. */
export function liars(board: Board): void {
  board.line(spline(pts`736,392 650,440 560,520`), 5, 1)
  for (const who of CAST) player(board, who)
}

function player(board: Board, who: Player): void {
  const [x, y] = who.at
  const body = blob(
    pts`${x - 46},${y + 210} ${x - 52},${y + 120} ${x - 46},${y + 66} ${x - 16},${y + 48} ${x + 16},${y + 48} ${x + 46},${y + 66} ${x + 52},${y + 120} ${x + 46},${y + 210}`,
  )
  board.halo(body, 5)
  board.tint(body, who.coat)
  board.fade(body, 'cloth', [x - 50, 0], [x + 50, 0], x < 760 ? [0.8, 0.5, 0.3] : [0.3, 0.5, 0.82])
  board.line(pts`${x},${y + 60} ${x - 2},${y + 180}`, 4, 0.8)
  for (const [shoulder, elbow, hand] of who.arms) arm(board, shoulder, elbow, hand, who)
  head(board, who)
}

function arm(board: Board, shoulder: Point, elbow: Point, hand: Point, who: Player): void {
  const parts = [limb(shoulder, elbow, 32, 27), limb(elbow, hand, 26, 20)]
  for (const part of parts) board.halo(part, 3.4)
  for (const part of parts) {
    board.tint(part, who.coat)
    board.area(part, 'cloth', 0.55)
  }
  const palm = ellipse(hand[0], hand[1], 11, 12)
  board.halo(palm, 2.4)
  board.tint(palm, who.skin ?? '#e7c39c')
  board.area(palm, 'skin', 0.2)
  board.edge(palm, 2.4)
}

function head(board: Board, who: Player): void {
  const [x, y] = who.at
  const r = 36
  const skin = who.skin ?? '#e7c39c'
  if (who.long) {
    const fall = blob(
      pts`${x - r * 0.9},${y - r * 0.4} ${x},${y - r * 1.2} ${x + r * 0.9},${y - r * 0.4} ${x + r * 1.06},${y + r * 1.1} ${x},${y + r * 1.3} ${x - r * 1.06},${y + r * 1.1}`,
    )
    board.halo(fall, 3)
    board.tint(fall, who.hair)
    board.area(fall, 'cloth', who.brow > 0 ? 0.4 : 0.84)
  }
  board.tint(rect(x - 13, y + r * 0.7, 26, 24), skin)
  board.area(rect(x - 13, y + r * 0.7, 26, 24), 'skin', 0.5)
  const face = blob(
    pts`${x - r * 0.7},${y - r * 0.2} ${x - r * 0.58},${y - r * 0.8} ${x},${y - r} ${x + r * 0.58},${y - r * 0.8} ${x + r * 0.7},${y - r * 0.2} ${x + r * 0.54},${y + r * 0.58} ${x},${y + r} ${x - r * 0.54},${y + r * 0.58}`,
  )
  board.halo(face, 3)
  board.tint(face, skin)
  board.fade(face, 'skin', [x - r * 0.7, 0], [x + r * 0.7, 0], x < 760 ? [0.42, 0.14, 0.04] : [0.04, 0.14, 0.46])
  board.edge(face, 2.4)
  features(board, x, y, r, who.brow)
  const hair = blob(
    pts`${x - r * 0.8},${y - r * 0.02} ${x - r * 0.84},${y - r * 0.5} ${x - r * 0.3},${y - r * 1.16} ${x + r * 0.36},${y - r * 1.14} ${x + r * 0.84},${y - r * 0.5} ${x + r * 0.8},${y - r * 0.02} ${x + r * 0.6},${y - r * 0.34} ${x + r * 0.2},${y - r * 0.66} ${x - r * 0.4},${y - r * 0.56} ${x - r * 0.62},${y - r * 0.2}`,
  )
  board.tint(hair, who.hair)
  board.area(hair, 'cloth', who.brow > 0 ? 0.4 : 0.84)
  board.edge(hair, 2.4)
}

/** Wide eyes and an open mouth. */
function features(board: Board, x: number, y: number, r: number, brow: number): void {
  for (const side of [-1, 1]) {
    board.line(
      spline(
        pts`${x + side * r * 0.12},${y - r * 0.36} ${x + side * r * 0.32},${y - r * 0.46} ${x + side * r * 0.52},${y - r * (brow > 0 ? 0.26 : 0.34)}`,
      ),
      r * 0.1,
      0.3,
    )
    board.edge(ellipse(x + side * r * 0.32, y - r * 0.08, r * 0.13, r * 0.13), 2)
    board.solid(ellipse(x + side * r * 0.32, y - r * 0.08, r * 0.06, r * 0.07))
  }
  board.line(spline(pts`${x + r * 0.04},${y - r * 0.06} ${x + r * 0.12},${y + r * 0.22} ${x - r * 0.06},${y + r * 0.27}`), r * 0.07, 0.3)
  board.solid(ellipse(x, y + r * 0.58, r * 0.17, r * 0.15))
}
