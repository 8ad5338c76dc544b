import { limb } from '#tools/demo-pictures/athletes.ts'
import type { Board } from '#tools/demo-pictures/board.ts'
import { blob, ellipse, placed, type Point, pts, rect, spline } from '#tools/demo-pictures/shapes.ts'

const SUIT = '#b8642f'

/** A woman in a boiler suit, her back to us: one hand holds a tape to the seam beside her, the other a lamp. */
export function engineer(board: Board, x: number, y: number, height: number): void {
  const at = (u: number, v: number): Point => [x + u * height, y - v * height]
  const lamp = at(0.3, 0.82)
  board.glow([lamp[0], lamp[1] + 20], height * 0.36, ['#8fa39b', '#b8b48d', '#dcc47c', '#f6dd93'])
  legs(board, at, height)
  trunk(board, at, height)
  tape(board, at(-0.276, 0.72), height * 0.46)
  arm(board, at(-0.115, 0.765), at(-0.2, 0.66), at(-0.276, 0.72), height)
  arm(board, at(0.115, 0.765), at(0.24, 0.68), at(0.3, 0.83), height)
  lantern(board, lamp, height)
  head(board, ...at(-0.01, 0.905), height * 0.062)
}

type At = (u: number, v: number) => Point

function legs(board: Board, at: At, height: number): void {
  for (const side of [-1, 1]) {
    const leg = placed(
      at,
      pts`${side * 0.01},0.46 ${side * 0.115},0.46 ${side * 0.12},0.25 ${side * 0.115},0.06 ${side * 0.035},0.06 ${side * 0.025},0.25`,
    )
    board.halo(leg, 4)
    board.tint(leg, SUIT)
    board.fade(leg, 'cloth', at(side * 0.07 - 0.06, 0), at(side * 0.07 + 0.06, 0), [0.4, 0.7, 0.92])
    const boot = blob(
      placed(
        at,
        pts`${side * 0.032},0.07 ${side * 0.11},0.07 ${side * 0.122},0.02 ${side * 0.115},0 ${side * 0.034},0 ${side * 0.026},0.02`,
      ),
    )
    board.halo(boot, 3)
    board.solid(boot)
    board.line(spline(placed(at, pts`${side * 0.03},0.24 ${side * 0.07},0.225 ${side * 0.11},0.24`)), height * 0.008, 0.3)
  }
}

function trunk(board: Board, at: At, height: number): void {
  const back = blob(
    placed(at, pts`-0.05,0.83 -0.125,0.79 -0.14,0.68 -0.112,0.55 -0.125,0.43 0,0.415 0.125,0.43 0.112,0.55 0.14,0.68 0.125,0.79 0.05,0.83`),
  )
  board.halo(back, 5)
  board.tint(back, SUIT)
  board.fade(back, 'cloth', at(-0.16, 0), at(0.16, 0), [0.2, 0.5, 0.74, 0.9])
  board.line(spline(placed(at, pts`-0.113,0.545 0,0.53 0.113,0.545`)), height * 0.022, 0.9)
  board.scratch(spline(placed(at, pts`-0.104,0.549 0,0.534 0.104,0.549`)), height * 0.005, 0.9)
  board.line(spline(placed(at, pts`-0.1,0.73 0,0.715 0.1,0.73`)), height * 0.008, 0.4)
  for (const side of [-1, 1])
    board.line(spline(placed(at, pts`${side * 0.03},0.7 ${side * 0.045},0.62 ${side * 0.03},0.555`)), height * 0.007, 0.2)
}

function arm(board: Board, shoulder: Point, elbow: Point, hand: Point, height: number): void {
  const parts = [limb(shoulder, elbow, height * 0.085, height * 0.07), limb(elbow, hand, height * 0.066, height * 0.05)]
  for (const part of parts) board.halo(part, 4)
  for (const part of parts) {
    board.tint(part, SUIT)
    board.fade(part, 'cloth', [shoulder[0] - height * 0.12, 0], [shoulder[0] + height * 0.12, 0], [0.2, 0.72])
  }
  const palm = ellipse(hand[0], hand[1], height * 0.027, height * 0.03)
  board.halo(palm, 3)
  board.tint(palm, '#e3bf9a')
  board.area(palm, 'skin', 0.25)
  board.edge(palm, 2.4)
}

function lantern(board: Board, [x, y]: Point, height: number): void {
  const s = height * 0.05
  board.line(spline(pts`${x + s * 0.5},${y} ${x},${y - s * 0.7} ${x - s * 0.5},${y}`), 4, 0.8)
  const glass = pts`${x - s * 0.6},${y} ${x + s * 0.6},${y} ${x + s * 0.7},${y + s * 1.5} ${x - s * 0.7},${y + s * 1.5}`
  board.tint(glass, '#fdf0c0')
  board.halo(glass, 3)
  board.bare(glass)
  board.edge(glass, 4)
  board.solid(rect(x - s * 0.75, y - 4, s * 1.5, 9))
  board.solid(rect(x - s * 0.85, y + s * 1.45, s * 1.7, s * 0.45))
  board.line(pts`${x},${y} ${x},${y + s * 1.5}`, 3, 1)
}

/** From her hand the tape hangs down the seam, its end curling on the deck. */
function tape(board: Board, [x, y]: Point, length: number): void {
  const strip = [...pts`${x - 9},${y} ${x + 9},${y}`, ...pts`${x + 9},${y + length} ${x - 9},${y + length}`]
  board.halo(strip, 3)
  board.tint(strip, '#f0cd5a')
  board.bare(strip)
  board.edge(strip, 3)
  for (let i = 1; i * 14 < length; i++) board.line(pts`${x - 9},${y + i * 14} ${x + (i % 5 === 0 ? 7 : 0)},${y + i * 14}`, 2.4, 1)
  const curl = spline(
    pts`${x},${y + length} ${x + 8},${y + length + 26} ${x + 34},${y + length + 22} ${x + 30},${y + length + 4} ${x + 14},${y + length + 10}`,
  )
  board.line(curl, 16, 0.9)
  board.tint(ellipse(x + 20, y + length + 14, 24, 22), '#f0cd5a')
  board.scratch(curl, 10, 0.9)
}

function head(board: Board, x: number, y: number, r: number): void {
  const neck = rect(x - r * 0.5, y + r * 0.6, r, r * 1.1)
  board.tint(neck, '#e3bf9a')
  board.area(neck, 'skin', 0.5)
  const skull = blob(
    pts`${x - r},${y - r * 0.1} ${x - r * 0.8},${y - r * 0.9} ${x},${y - r * 1.26} ${x + r * 0.8},${y - r * 0.9} ${x + r},${y - r * 0.1} ${x + r * 0.6},${y + r * 0.86} ${x},${y + r * 1.1} ${x - r * 0.6},${y + r * 0.86}`,
  )
  board.halo(skull, 4)
  board.tint(skull, '#8a5f3c')
  board.fade(skull, 'cloth', [x - r, 0], [x + r, 0], [0.86, 0.7, 0.5])
  for (const u of [-0.6, -0.2, 0.25, 0.65])
    board.line(spline(pts`${x + u * r * 0.5},${y - r * 1.15} ${x + u * r},${y - r * 0.2} ${x + u * r * 0.3},${y + r * 0.8}`), 3, 0.2)
  for (let i = 0; i < 5; i++) {
    const lock = ellipse(x + (i % 2 === 0 ? -2 : 2), y + r * (0.95 + i * 0.44), r * (0.32 - i * 0.025), r * 0.3)
    board.halo(lock, 2.4)
    board.tint(lock, i === 4 ? '#b5523a' : '#8a5f3c')
    board.area(lock, 'skin', 0.6)
    board.edge(lock, 2.2)
  }
  for (const side of [-1, 1]) {
    const ear = ellipse(x + side * r * 1.02, y + r * 0.14, r * 0.15, r * 0.26)
    board.halo(ear, 2)
    board.tint(ear, '#e3bf9a')
    board.area(ear, 'skin', 0.3)
    board.edge(ear, 2)
  }
}
