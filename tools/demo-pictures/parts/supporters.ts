import { limb } from '#tools/demo-pictures/athletes.ts'
import type { Board } from '#tools/demo-pictures/board.ts'
import { blob, ellipse, type Point, pts, spline } from '#tools/demo-pictures/shapes.ts'

const COATS = ['#6b5a4c', '#4f6878', '#7d5148', '#5f7058', '#54506a', '#8a7350', '#43566b', '#7f6a58']
const SKINS = ['#e7c39c', '#8a5c40', '#ecd0b0', '#e3bf9a', '#d8ab80', '#ecd0b0', '#e7c39c', '#b98058']
const HAIRS = ['#8b8378', '#2f2723', '#d3ccbe', '#6a4a33', '#3b2f2a', '#b9824a', '#d3ccbe', '#2f2723']

/** Somebody behind the rail with the club's scarf on; with `reach` one hand is at the bucket, else both are on the rail. */
export function supporter(board: Board, x: number, y: number, i: number, reach?: Point): void {
  const coat = COATS[i % 8] ?? '#6b5a4c'
  const body = blob(
    pts`${x - 84},${y + 300} ${x - 88},${y + 150} ${x - 72},${y + 90} ${x - 26},${y + 66} ${x + 26},${y + 66} ${x + 72},${y + 90} ${x + 88},${y + 150} ${x + 84},${y + 300}`,
  )
  board.halo(body, 5)
  board.tint(body, coat)
  board.fade(body, 'cloth', [x - 86, 0], [x + 86, 0], [0.44, 0.58, 0.86])
  board.line(pts`${x},${y + 120} ${x - 2},${y + 270}`, 4, 0.8)
  for (const v of [160, 210]) board.solid(ellipse(x + 12, y + v, 5, 5))
  const side = reach ? Math.sign(reach[0] - x) : 0
  for (const way of [-1, 1]) {
    const hand: Point = reach && way === side ? reach : [x + way * 58, y + (872 - y) - 4]
    arm(board, [x + way * 66, y + 108], [x + way * (way === side ? 92 : 96), y + 196], hand, coat, SKINS[i % 8] ?? '#e7c39c')
  }
  scarf(board, x, y)
  face(board, x, y, i, reach ? side : Math.sign(786 - x))
}

function arm(board: Board, shoulder: Point, elbow: Point, hand: Point, coat: string, skin: string): void {
  const parts = [limb(shoulder, elbow, 46, 40), limb(elbow, hand, 38, 28)]
  for (const part of parts) board.halo(part, 4)
  for (const part of parts) {
    board.tint(part, coat)
    board.area(part, 'cloth', 0.72)
  }
  grip(board, hand, skin)
}

function grip(board: Board, [x, y]: Point, skin: string): void {
  const palm = ellipse(x, y, 17, 16)
  board.halo(palm, 3)
  board.tint(palm, skin)
  board.area(palm, 'skin', 0.24)
  board.edge(palm, 2.6)
}

function scarf(board: Board, x: number, y: number): void {
  const wrap = blob(pts`${x - 44},${y + 56} ${x},${y + 70} ${x + 44},${y + 56} ${x + 54},${y + 88} ${x},${y + 106} ${x - 54},${y + 88}`)
  const tail = pts`${x + 14},${y + 92} ${x + 50},${y + 86} ${x + 58},${y + 190} ${x + 22},${y + 194}`
  for (const part of [tail, wrap]) {
    board.halo(part, 3)
    board.tint(part, '#f4efe2')
    board.bare(part)
  }
  for (let v = 100; v < 190; v += 36)
    stripe(board, pts`${x + 16},${y + v + 1} ${x + 53},${y + v - 3} ${x + 55},${y + v + 14} ${x + 18},${y + v + 18}`)
  for (const u of [-40, -8, 24])
    stripe(board, pts`${x + u},${y + 60 + Math.abs(u) * -0.05} ${x + u + 16},${y + 62} ${x + u + 16},${y + 98} ${x + u},${y + 98}`)
  board.edge(tail, 3)
  board.edge(wrap, 3)
  for (let i = 0; i < 5; i++) board.line(pts`${x + 25 + i * 7.6},${y + 192} ${x + 25 + i * 8},${y + 206}`, 3, 0.8)
}

function stripe(board: Board, shape: Point[]): void {
  board.tint(shape, '#4f78a3')
  board.area(shape, 'skin', 0.5)
}

function face(board: Board, x: number, y: number, i: number, gaze: number): void {
  const r = 58
  const skin = SKINS[i % 8] ?? '#e7c39c'
  const head = blob(
    pts`${x - r * 0.72},${y - r * 0.2} ${x - r * 0.6},${y - r * 0.8} ${x},${y - r} ${x + r * 0.6},${y - r * 0.8} ${x + r * 0.72},${y - r * 0.2} ${x + r * 0.56},${y + r * 0.58} ${x},${y + r} ${x - r * 0.56},${y + r * 0.58}`,
  )
  if (i % 3 === 2) longHair(board, x, y, r, i)
  for (const side of [-1, 1]) {
    const ear = ellipse(x + side * r * 0.74, y + r * 0.06, r * 0.13, r * 0.22)
    board.halo(ear, 2)
    board.tint(ear, skin)
    board.area(ear, 'skin', 0.3)
    board.edge(ear, 2.4)
  }
  board.halo(head, 3)
  board.tint(head, skin)
  board.fade(head, 'skin', [x - r * 0.7, 0], [x + r * 0.7, 0], [0.06, 0.16, 0.5])
  board.edge(head, 2.8)
  features(board, x + gaze * r * 0.12, y, r, i)
  hair(board, x, y, r, i)
  if (i % 2 === 0) hat(board, x, y, r, i)
}

function features(board: Board, x: number, y: number, r: number, i: number): void {
  for (const side of [-1, 1]) {
    board.line(
      spline(pts`${x + side * r * 0.14},${y - r * 0.22} ${x + side * r * 0.32},${y - r * 0.3} ${x + side * r * 0.5},${y - r * 0.2}`),
      r * 0.09,
      0.3,
    )
    board.solid(ellipse(x + side * r * 0.31, y - r * 0.02, r * 0.07, r * 0.075))
    board.line(
      spline(pts`${x + side * r * 0.18},${y - r * 0.08} ${x + side * r * 0.31},${y - r * 0.12} ${x + side * r * 0.45},${y - r * 0.06}`),
      r * 0.05,
      0.3,
    )
  }
  board.line(spline(pts`${x + r * 0.04},${y - r * 0.1} ${x + r * 0.13},${y + r * 0.22} ${x - r * 0.06},${y + r * 0.28}`), r * 0.06, 0.3)
  const smile = i % 4 === 1 ? 0 : 0.08
  board.line(
    spline(
      pts`${x - r * 0.24},${y + r * (0.54 - smile * 0.6)} ${x},${y + r * (0.56 + smile)} ${x + r * 0.24},${y + r * (0.54 - smile * 0.6)}`,
    ),
    r * 0.07,
    0.4,
  )
}

function longHair(board: Board, x: number, y: number, r: number, i: number): void {
  const fall = blob(
    pts`${x - r * 0.9},${y - r * 0.3} ${x},${y - r * 1.1} ${x + r * 0.9},${y - r * 0.3} ${x + r},${y + r * 1.05} ${x},${y + r * 1.2} ${x - r},${y + r * 1.05}`,
  )
  board.halo(fall, 3)
  board.tint(fall, HAIRS[i % 8] ?? '#6a4a33')
  board.area(fall, 'cloth', 0.6)
}

function hair(board: Board, x: number, y: number, r: number, i: number): void {
  const cap = blob(
    pts`${x - r * 0.82},${y + r * 0.02} ${x - r * 0.84},${y - r * 0.5} ${x - r * 0.3},${y - r * 1.16} ${x + r * 0.36},${y - r * 1.14} ${x + r * 0.84},${y - r * 0.5} ${x + r * 0.82},${y + r * 0.02} ${x + r * 0.64},${y - r * 0.3} ${x + r * 0.3},${y - r * 0.6} ${x - r * 0.4},${y - r * 0.54} ${x - r * 0.64},${y - r * 0.16}`,
  )
  const pale = i % 8 === 2 || i % 8 === 6 || i % 8 === 0
  board.tint(cap, HAIRS[i % 8] ?? '#6a4a33')
  board.area(cap, 'cloth', pale ? 0.4 : 0.82)
  board.edge(cap, 2.6)
}

function hat(board: Board, x: number, y: number, r: number, i: number): void {
  const crown = blob(
    pts`${x - r * 0.86},${y - r * 0.36} ${x - r * 0.8},${y - r * 1} ${x},${y - r * 1.44} ${x + r * 0.8},${y - r} ${x + r * 0.86},${y - r * 0.36} ${x},${y - r * 0.52}`,
  )
  board.halo(crown, 3)
  board.tint(crown, i % 4 === 0 ? '#4f78a3' : '#8a7350')
  board.fade(crown, 'skin', [x - r, 0], [x + r, 0], [0.2, 0.7])
  board.edge(crown, 3)
  if (i % 4 !== 0) {
    board.solid(
      blob(
        pts`${x - r * 0.9},${y - r * 0.42} ${x},${y - r * 0.66} ${x + r * 0.9},${y - r * 0.42} ${x + r * 0.5},${y - r * 0.26} ${x - r * 0.5},${y - r * 0.26}`,
      ),
    )
    return
  }
  const band = blob(
    pts`${x - r * 0.92},${y - r * 0.5} ${x},${y - r * 0.7} ${x + r * 0.92},${y - r * 0.5} ${x + r * 0.9},${y - r * 0.24} ${x},${y - r * 0.42} ${x - r * 0.9},${y - r * 0.24}`,
  )
  board.tint(band, '#f4efe2')
  board.area(band, 'cloth', 0.2)
  board.edge(band, 3)
  const ball = ellipse(x, y - r * 1.5, r * 0.28, r * 0.26)
  board.halo(ball, 2)
  board.tint(ball, '#f4efe2')
  board.area(ball, 'cloth', 0.3)
  board.edge(ball, 2.6)
}

/** The bucket stands on the rail, blue above and white below, its coins heaped over the brim. */
export function bucket(board: Board, [x, y]: Point): void {
  const s = 74
  board.line(
    spline(
      pts`${x - s * 0.92},${y - s * 1.3} ${x - s * 0.7},${y - s * 0.6} ${x},${y - s * 0.42} ${x + s * 0.7},${y - s * 0.6} ${x + s * 0.92},${y - s * 1.3}`,
    ),
    5,
    0.9,
  )
  const body = pts`${x - s},${y - s * 1.4} ${x + s},${y - s * 1.4} ${x + s * 0.74},${y} ${x - s * 0.74},${y}`
  board.halo(body, 6)
  board.tint(body, '#f4efe2')
  board.fade(body, 'iron', [x - s, 0], [x + s, 0], [0.04, 0.12, 0.6])
  const band = pts`${x - s},${y - s * 1.4} ${x + s},${y - s * 1.4} ${x + s * 0.87},${y - s * 0.7} ${x - s * 0.87},${y - s * 0.7}`
  board.tint(band, '#4f78a3')
  board.fade(band, 'iron', [x - s, 0], [x + s, 0], [0.3, 0.5, 0.84])
  board.edge(body, 5)
  board.line(pts`${x - s * 0.87},${y - s * 0.7} ${x + s * 0.87},${y - s * 0.7}`, 4, 1)
  board.line(
    spline(
      pts`${x - s * 0.98},${y - s * 1.3} ${x - s * 0.5},${y - s * 0.34} ${x + s * 0.5},${y - s * 0.34} ${x + s * 0.98},${y - s * 1.3}`,
    ),
    5,
    0.9,
  )
  const brim = ellipse(x, y - s * 1.4, s, s * 0.24)
  board.halo(brim, 4)
  board.solid(brim)
  coins(board, x, y - s * 1.42, s)
  const note = pts`${x + s * 0.1},${y - s * 1.5} ${x + s * 0.4},${y - s * 2.1} ${x + s * 0.78},${y - s * 1.94} ${x + s * 0.5},${y - s * 1.4}`
  board.halo(note, 3)
  board.tint(note, '#a98fa0')
  board.area(note, 'skin', 0.2)
  board.edge(note, 3)
  board.tint(ellipse(x + s * 0.42, y - s * 1.94, 9, 11), '#4f78a3')
  board.solid(ellipse(x + s * 0.42, y - s * 1.94, 6, 8))
  grip(board, [x - s * 0.88, y - s * 0.66], SKINS[6] ?? '#e7c39c')
  grip(board, [x + s * 0.9, y - s * 0.72], SKINS[7] ?? '#b98058')
}

function coins(board: Board, x: number, y: number, s: number): void {
  for (let i = 0; i < 26; i++) {
    const t = (i % 9) / 8
    const row = Math.floor(i / 9)
    const [u, v] = [x - s * 0.8 + t * s * 1.6 * (1 - row * 0.2) + row * s * 0.16, y + 6 - row * 12 - Math.sin(t * Math.PI) * 10]
    const coin = ellipse(u, v, 13, 8)
    board.halo(coin, 2)
    board.tint(coin, i % 3 === 0 ? '#c98f4e' : i % 3 === 1 ? '#e6d9a8' : '#cfcfc4')
    board.area(coin, 'skin', 0.12)
    board.edge(coin, 2.6)
  }
}
