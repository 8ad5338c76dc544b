import type { Board } from '#tools/demo-pictures/board.ts'
import { arc, blob, ellipse, pair, type Point, pts, spline } from '#tools/demo-pictures/shapes.ts'

/** Old Bess as a black shape, her jib to the left; a thin light lies on the edges that the wet makes shine. */
export function bessAtNight(board: Board): void {
  for (const [a, b] of [pair`1060,560 1020,846`, pair`1300,556 1352,836`, pair`1104,560 1130,822`, pair`1250,560 1238,818`]) {
    board.solid(pts`${a[0] - 13},${a[1]} ${a[0] + 13},${a[1]} ${b[0] + 18},${b[1]} ${b[0] - 18},${b[1]}`)
    board.scratch(pts`${a[0] - 8},${a[1] + 20} ${b[0] - 11},${b[1] - 10}`, 3, 0.4)
    board.solid(pts`${b[0] - 30},${b[1] - 6} ${b[0] + 30},${b[1] - 6} ${b[0] + 30},${b[1] + 14} ${b[0] - 30},${b[1] + 14}`)
  }
  for (const [a, b] of [pair`1046,660 1318,650`, pair`1030,764 1336,752`]) board.line([a, b], 15, 1)
  for (const [a, b] of [pair`1046,660 1336,752`, pair`1318,650 1030,764`]) board.line([a, b], 7, 1)
  board.solid(pts`1020,536 1350,530 1356,566 1014,572`)
  jib(board)
  cab(board)
}

function jib(board: Board): void {
  const at = (t: number, off: number): Point => [1080 - t * 540 - off * 0.62, 478 - t * 400 + off * (1 - t * 0.72)]
  for (const off of [-42, 42]) board.line([at(0, off), at(1, off)], 11, 0.9)
  for (let i = 0; i < 13; i++) {
    const [t, next] = [i / 13, (i + 1) / 13]
    board.line([at(t, i % 2 ? -42 : 42), at(next, i % 2 ? 42 : -42)], 6.4 - t * 2, 1)
    board.line([at(t, -42), at(t, 42)], 4.6 - t, 1)
  }
  for (const [x, y] of pts`1226,262 1196,242`) board.line([[x, y], at(0.98, -28)], 3.4, 1)
  const [x, y] = at(1, 4)
  board.edge(ellipse(x - 8, y, 27, 27), 8)
  board.solid(ellipse(x - 8, y, 8, 8))
  const hook = spline(pts`${x - 34},${y + 4} ${x - 22},${y + 90} ${x + 8},${y + 186}`)
  board.line(hook, 5, 1)
  board.solid(pts`${x - 2},${y + 180} ${x + 22},${y + 174} ${x + 28},${y + 218} ${x + 12},${y + 222}`)
  board.line(arc(x + 26, y + 240, 18, 22, -110, 150), 8, 0.5)
}

function cab(board: Board): void {
  board.line(pts`1340,392 1226,258`, 9, 0.9)
  board.line(pts`1120,470 1226,258`, 12, 0.9)
  board.line(pts`1120,470 1196,240`, 6, 0.9)
  board.solid(pts`1084,384 1410,384 1410,536 1084,536`)
  board.solid(blob(pts`1066,390 1086,354 1240,338 1410,354 1432,390 1240,380`))
  board.scratch(spline(pts`1076,376 1100,357 1240,345 1330,348`), 3.4, 0.3)
  board.scratch(pts`1090,396 1090,528`, 3.4, 0.4)
  board.solid(pts`1336,404 1340,206 1386,206 1390,404`)
  board.solid(pts`1326,212 1400,212 1396,186 1330,186`)
  board.scratch(pts`1345,222 1342,340`, 3.4, 0.4)
  for (const x of [1118, 1182]) {
    const pane = pts`${x},412 ${x + 44},412 ${x + 44},468 ${x},468`
    board.tint(pane, '#8ea4a6')
    board.area(pane, 'iron', 0.45)
  }
}
