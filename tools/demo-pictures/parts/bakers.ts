import { limb } from '#tools/demo-pictures/athletes.ts'
import type { Board } from '#tools/demo-pictures/board.ts'
import { loaf } from '#tools/demo-pictures/parts/loaf.ts'
import { blob, ellipse, type Point, pts, rect, spline } from '#tools/demo-pictures/shapes.ts'

export function baker(board: Board): void {
  const [x, y] = [850, 900]
  arm(board, [x + 78, 536], [x + 116, 640], [x + 40, 690])
  board.scratch(pts`830,655 650,702 500,740`, 17, 0.95)
  board.line(pts`830,655 650,702 500,740`, 11, 0.9)
  const blade = pts`560,700 430,720 420,742 560,730`
  board.halo(blade, 3)
  board.tint(blade, '#b98a55')
  board.area(blade, 'wood', 0.4)
  loaf(board, 490, 712, 46, 0.3)
  const skirt = pts`${x - 86},690 ${x + 92},690 ${x + 108},${y + 70} ${x - 104},${y + 70}`
  const back = blob(pts`${x - 92},700 ${x - 104},600 ${x - 92},500 ${x - 40},470 ${x + 40},470 ${x + 98},500 ${x + 108},600 ${x + 96},700`)
  for (const part of [skirt, back]) board.halo(part, 5)
  board.tint(back, '#7f8c8b')
  board.tint(skirt, '#efe3cb')
  board.fade(back, 'cloth', [x - 104, 0], [x + 108, 0], [0.08, 0.5, 0.86, 0.94])
  board.fade(skirt, 'cloth', [x - 104, 0], [x + 108, 0], [0.02, 0.3, 0.72, 0.85])
  board.line(spline(pts`${x - 90},694 ${x},706 ${x + 96},694`), 9, 0.8)
  board.line(spline(pts`${x + 4},706 ${x - 8},760 ${x - 22},800`), 7, 0.4)
  board.line(spline(pts`${x + 8},706 ${x + 22},756 ${x + 18},806`), 7, 0.4)
  arm(board, [x - 72, 528], [x - 128, 626], [x - 176, 700])
  bakersHead(board, x - 10, 424)
}

function arm(board: Board, shoulder: Point, elbow: Point, hand: Point): void {
  const [upper, lower] = [limb(shoulder, elbow, 52, 42), limb(elbow, hand, 38, 26)]
  for (const part of [upper, lower]) board.halo(part, 4)
  board.tint(upper, '#7f8c8b')
  board.tint(lower, '#d9a57c')
  board.fade(upper, 'cloth', [shoulder[0] - 30, 0], [shoulder[0] + 30, 0], [0.2, 0.85])
  board.fade(lower, 'skin', [elbow[0], elbow[1] - 20], [elbow[0], elbow[1] + 24], [0.06, 0.55])
}

function bakersHead(board: Board, x: number, y: number): void {
  board.tint(rect(x - 18, y + 20, 40, 40), '#d9a57c')
  board.fade(rect(x - 18, y + 20, 40, 40), 'skin', [x - 18, 0], [x + 22, 0], [0.2, 0.8])
  const skull = ellipse(x, y, 46, 56)
  board.halo(skull, 4)
  board.tint(skull, '#3d2d26')
  board.fade(skull, 'cloth', [x - 46, 0], [x + 46, 0], [0.45, 0.9, 0.96])
  const scarf = blob(pts`${x - 50},${y - 4} ${x - 44},${y - 44} ${x},${y - 66} ${x + 46},${y - 42} ${x + 52},${y} ${x + 4},${y - 18}`)
  board.halo(scarf, 3)
  board.tint(scarf, '#b5523a')
  board.fade(scarf, 'skin', [x - 50, 0], [x + 50, 0], [0.05, 0.3, 0.75])
  board.solid(blob(pts`${x + 40},${y + 4} ${x + 66},${y + 12} ${x + 60},${y + 44} ${x + 46},${y + 22}`))
  board.tint(blob(pts`${x - 50},${y} ${x - 44},${y - 6} ${x - 40},${y + 26} ${x - 46},${y + 24}`), '#d9a57c')
  board.area(blob(pts`${x - 52},${y + 2} ${x - 44},${y - 6} ${x - 40},${y + 26} ${x - 48},${y + 24}`), 'skin', 0.12)
}

export function apprentice(board: Board): void {
  const [x, y] = [1180, 600]
  const body = blob(
    pts`${x - 78},${y + 220} ${x - 84},${y + 60} ${x - 60},${y - 20} ${x},${y - 40} ${x + 62},${y - 18} ${x + 88},${y + 60} ${x + 84},${y + 220}`,
  )
  board.halo(body, 5)
  board.tint(body, '#efe3cb')
  board.fade(body, 'cloth', [x - 84, 0], [x + 88, 0], [0.04, 0.32, 0.75])
  board.line(pts`${x - 44},${y - 30} ${x - 34},${y + 70}`, 6, 0.6)
  board.line(pts`${x + 44},${y - 30} ${x + 32},${y + 70}`, 6, 0.6)
  board.line(pts`${x - 40},${y + 70} ${x},${y + 76} ${x + 38},${y + 70}`, 5, 0.6)
  arm(board, [x - 62, y + 4], [x - 92, y + 120], [x - 30, y + 196])
  arm(board, [x + 64, y + 4], [x + 96, y + 120], [x + 30, y + 196])
  face(board, x - 4, y - 92)
}

function face(board: Board, x: number, y: number): void {
  const head = blob(
    pts`${x - 40},${y - 12} ${x - 34},${y - 48} ${x},${y - 60} ${x + 36},${y - 46} ${x + 40},${y - 8} ${x + 26},${y + 34} ${x - 2},${y + 52} ${x - 28},${y + 36}`,
  )
  board.tint(rect(x - 16, y + 30, 36, 40), '#d9a57c')
  board.area(rect(x - 16, y + 30, 36, 40), 'skin', 0.6)
  board.halo(head, 4)
  board.tint(head, '#e8bf95')
  board.fade(head, 'skin', [x - 40, 0], [x + 40, 0], [0.02, 0.14, 0.5])
  const hair = blob(
    pts`${x - 44},${y - 8} ${x - 45},${y - 42} ${x - 10},${y - 66} ${x + 32},${y - 60} ${x + 46},${y - 28} ${x + 42},${y - 2} ${x + 32},${y - 32} ${x - 6},${y - 40} ${x - 34},${y - 30}`,
  )
  board.area(hair, 'cloth', 0.9)
  for (const side of [-1, 1]) {
    board.line(spline(pts`${x - 4 + side * 9},${y - 6} ${x - 4 + side * 17},${y - 10} ${x - 4 + side * 26},${y - 5}`), 4, 0.3)
    board.line(spline(pts`${x - 4 + side * 11},${y + 5} ${x - 4 + side * 18},${y + 8} ${x - 4 + side * 25},${y + 4}`), 4.5, 0.3)
  }
  board.line(spline(pts`${x - 4},${y - 4} ${x - 11},${y + 16} ${x - 4},${y + 19}`), 3, 0.3)
  board.line(spline(pts`${x - 12},${y + 32} ${x - 3},${y + 29} ${x + 7},${y + 32}`), 3.4, 0.5)
}
