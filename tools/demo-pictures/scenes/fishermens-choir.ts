import { limb } from '#tools/demo-pictures/athletes.ts'
import { Board } from '#tools/demo-pictures/board.ts'
import { plain, smoothFace, stone } from '#tools/demo-pictures/nature.ts'
import { dice } from '#tools/demo-pictures/noise.ts'
import { singer } from '#tools/demo-pictures/parts/singer.ts'
import { arc, blob, ellipse, type Point, pts, rect, spline, trios } from '#tools/demo-pictures/shapes.ts'

/** The Fishermen's Choir in the chapel, three rows deep under the tall window; the conductor's back, arms raised. */
export function fishermensChoir(): Board {
  const board = new Board(1560, 1040, { paper: '#f2e9d9', ink: '#25202a' })
  board.hatch('wall', plain(86, 8.5, 0.6))
  board.hatch('glass', smoothFace(35, 7))
  board.hatch('stone', stone(4, 7.5, 0.5))
  board.hatch('wood', smoothFace(3, 6.5))
  board.hatch('wool', { field: (x, y) => (y + 0.16 * ((x % 90) - 45) ** 2 * 0.05) / 5.5 })
  board.hatch('cloth', smoothFace(74, 5))
  board.hatch('skin', smoothFace(-26, 4.6))
  chapel(board)
  windows(board)
  gallery(board)
  for (const row of [0, 1, 2]) choir(board, row)
  conductor(board)
  return board
}

function chapel(board: Board): void {
  board.tint(rect(0, 0, 1560, 1040), '#d9cdb6')
  board.fade(rect(0, 0, 780, 1040), 'wall', [780, 300], [0, 200], [0.12, 0.4, 0.72])
  board.fade(rect(780, 0, 780, 1040), 'wall', [780, 300], [1560, 200], [0.12, 0.4, 0.78])
  for (const side of [-1, 1]) {
    for (const [i, x] of [430, 700].entries()) {
      const beam = pts`${780 + side * (x - 40 + i * 30)},-20 ${780 + side * (x + i * 30)},-20 ${780 + side * (x + 20)},160 ${780 + side * (x + 26)},430 ${780 + side * x},430 ${780 + side * (x - 8)},170`
      board.halo(beam, 3)
      board.tint(beam, '#9a7a56')
      board.area(beam, 'wood', 0.6)
      board.edge(beam, 3)
    }
  }
}

function windows(board: Board): void {
  for (const [x, w, h] of trios`780,150,470 470,84,330 1090,84,330`) {
    const top = 470 - h
    const opening = [...arc(x, top + w, w, w, 180, 360, 24), [x + w, 470] satisfies Point, [x - w, 470] satisfies Point]
    const surround = [
      ...arc(x, top + w, w + 26, w + 28, 180, 360, 24),
      [x + w + 26, 490] satisfies Point,
      [x - w - 26, 490] satisfies Point,
    ]
    board.halo(surround, 3)
    board.tint(surround, '#e8dcc4')
    board.area(surround, 'stone', 0.34)
    board.edge(surround, 4)
    board.tint(opening, '#cfdde0')
    board.fade(opening, 'glass', [x, top], [x, 470], [0.02, 0.12, 0.3])
    panes(board, x, top, w)
    board.edge(opening, 5)
  }
}

function panes(board: Board, x: number, top: number, w: number): void {
  const colours = ['#e9c47a', '#9fc0c8', '#c9755a', '#dfe6dd']
  const roll = dice(Math.round(x))
  const step = w / 2
  for (let row = 0; top + w * 0.5 + row * step < 440; row++) {
    for (let i = -2; i < 2; i++) {
      const y = top + w * 0.5 + row * step
      const reach = y < top + w ? Math.sqrt(Math.max(0, w * w - (top + w - y) ** 2)) : w
      const [left, right] = [Math.max(-reach, i * step) + 2, Math.min(reach, (i + 1) * step) - 2]
      if (right - left > 6 && roll() > 0.45)
        board.tint(rect(x + left, y, right - left, step - 2), colours[Math.floor(roll() * 4)] ?? '#e9c47a')
    }
    board.line(pts`${x - w},${top + w * 0.5 + row * step} ${x + w},${top + w * 0.5 + row * step}`, 3, 1)
  }
  for (const u of [-0.5, 0, 0.5]) board.line(pts`${x + u * w},${top + 6 + Math.abs(u) * w * 0.28} ${x + u * w},470`, u === 0 ? 7 : 3, 1)
}

function gallery(board: Board): void {
  const rail = rect(0, 486, 1560, 40)
  board.halo(rail, 3)
  board.tint(rail, '#9a7a56')
  board.fade(rail, 'wood', [0, 486], [0, 526], [0.3, 0.78])
  board.line(pts`0,488 1560,488`, 6, 1)
  board.line(pts`0,526 1560,526`, 7, 1)
  for (let x = 30; x < 1560; x += 60) board.edge(rect(x, 496, 44, 22), 2.2)
}

function choir(board: Board, row: number): void {
  const count = 13 - row
  const size = 46 + row * 7
  const base = 590 + row * 118
  const roll = dice(40 + row)
  const step = 1330 / (count - 1)
  for (let i = 0; i < count; i++) {
    const x = 115 + i * step
    singer(board, x + (roll() - 0.5) * 16, base + (roll() - 0.5) * 22 + ((x - 780) / 780) ** 2 * 34, size * (0.94 + roll() * 0.12), roll)
  }
}

function conductor(board: Board): void {
  const [x, y] = [800, 800]
  arm(board, [x - 84, y + 66], [x - 226, y + 50], [x - 300, y - 110])
  arm(board, [x + 84, y + 66], [x + 226, y + 26], [x + 318, y - 150])
  board.scratch(pts`${x + 318},${y - 178} ${x + 250},${y - 300}`, 7, 0.5)
  board.line(pts`${x + 318},${y - 178} ${x + 250},${y - 300}`, 3.6, 0.5)
  const back = blob(
    pts`${x - 150},${y + 260} ${x - 142},${y + 110} ${x - 108},${y + 26} ${x - 40},${y - 4} ${x + 44},${y - 4} ${x + 108},${y + 26} ${x + 142},${y + 110} ${x + 150},${y + 260}`,
  )
  board.halo(back, 6)
  board.tint(back, '#3a3542')
  board.fade(back, 'cloth', [x - 150, 0], [x + 150, 0], [0.66, 0.9, 0.95, 0.7])
  board.scratch(spline(pts`${x},${y + 20} ${x + 4},${y + 130} ${x},${y + 250}`), 3, 0.3)
  conductorsHead(board, x, y)
}

function arm(board: Board, shoulder: Point, elbow: Point, hand: Point): void {
  const sleeve = [limb(shoulder, elbow, 104, 74), limb(elbow, hand, 74, 42)]
  for (const part of sleeve) board.halo(part, 5)
  for (const part of sleeve) {
    board.tint(part, '#3a3542')
    board.fade(part, 'cloth', [part[0]?.[0] ?? 0, 700], [part[0]?.[0] ?? 0, 900], [0.7, 0.95])
  }
  const [x, y] = hand
  const palm = ellipse(x, y - 26, 22, 30)
  board.halo(palm, 4)
  board.tint(palm, '#e0b88e')
  board.fade(palm, 'skin', [x, y - 56], [x, y], [0.02, 0.45])
  for (const f of [-12, -3, 7]) board.line(spline(pts`${x + f},${y - 30} ${x + f * 1.3},${y - 46} ${x + f * 1.4},${y - 54}`), 3, 0.4)
}

function conductorsHead(board: Board, x: number, y: number): void {
  const head = blob(
    pts`${x - 56},${y - 60} ${x - 50},${y - 122} ${x},${y - 148} ${x + 52},${y - 122} ${x + 58},${y - 60} ${x + 38},${y - 18} ${x - 36},${y - 18}`,
  )
  board.halo(head, 5)
  board.tint(head, '#8a4b2f')
  board.fade(head, 'wool', [x - 56, 0], [x + 58, 0], [0.5, 0.85, 0.9, 0.6])
  for (const u of [-40, -22, 0, 22, 42])
    board.line(spline(pts`${x + u * 0.4},${y - 144} ${x + u},${y - 100} ${x + u * 0.6},${y - 56}`), 3, 0.2)
  const bun = ellipse(x, y - 40, 34, 28)
  board.halo(bun, 3)
  board.tint(bun, '#8a4b2f')
  board.fade(bun, 'glass', [x - 30, y - 70], [x + 30, y - 14], [0.25, 0.95])
}
