import type { Board } from '#tools/demo-pictures/board.ts'
import { letters } from '#tools/demo-pictures/lettering.ts'
import { arc, blob, ellipse, type Point, pts, rect } from '#tools/demo-pictures/shapes.ts'

export function desk(board: Board): void {
  const top = pts`0,822 1560,822 1560,1040 0,1040`
  board.halo(top, 5)
  board.tint(top, '#a8814f')
  board.fade(top, 'wood', [0, 822], [0, 1040], [0.3, 0.72])
  board.line(pts`0,822 780,824 1560,822`, 8, 1)
  for (const [i, x] of [1140, 1250, 1360].entries()) {
    const dial = ellipse(x, 900, 44, 44)
    board.halo(dial, 5)
    board.tint(dial, '#f2ead9')
    board.bare(dial)
    board.edge(dial, 7)
    for (let k = 0; k < 9; k++) {
      const a = ((150 + k * 30) * Math.PI) / 180
      board.line(pts`${x + Math.cos(a) * 30},${900 + Math.sin(a) * 30} ${x + Math.cos(a) * 37},${900 + Math.sin(a) * 37}`, 3, 1)
    }
    // All three stand at nothing.
    board.line(pts`${x},900 ${x - 25},${914 + i}`, 4, 0.8)
  }
  telegraph(board)
  const mug = pts`150,848 222,848 216,930 156,930`
  board.line(arc(226, 886, 22, 24, -90, 90), 8, 0.9)
  board.halo(mug, 4)
  board.tint(mug, '#5f8a9a')
  board.fade(mug, 'iron', [150, 0], [222, 0], [0.16, 0.7])
  board.edge(mug, 4)
}

function telegraph(board: Board): void {
  const [x, y] = [500, 800]
  const stem = pts`${x - 26},${y + 40} ${x + 26},${y + 40} ${x + 40},1040 ${x - 40},1040`
  board.halo(stem, 4)
  board.tint(stem, '#c79a4b')
  board.fade(stem, 'iron', [x - 40, 0], [x + 40, 0], [0.6, 0.1, 0.8])
  const face = ellipse(x, y, 78, 78)
  board.halo(face, 5)
  board.tint(face, '#c79a4b')
  board.fade(face, 'iron', [x - 78, 0], [x + 78, 0], [0.3, 0.1, 0.7])
  board.edge(face, 6)
  board.tint(ellipse(x, y, 56, 56), '#f7f1e1')
  board.bare(ellipse(x, y, 56, 56))
  board.edge(ellipse(x, y, 56, 56), 4)
  for (let i = 0; i < 8; i++)
    board.line(
      [
        [x, y],
        [x + Math.cos((i * Math.PI) / 4 + 0.39) * 54, y + Math.sin((i * Math.PI) / 4 + 0.39) * 54],
      ],
      2.4,
      1,
    )
  board.line(pts`${x},${y - 58} ${x},${y - 104}`, 10, 0.8)
  board.tint(rect(x - 30, y - 42, 60, 24), '#f7f1e1')
  board.bare(rect(x - 30, y - 42, 60, 24))
  letters(board, 'STOP', [x, y - 23], { size: 15, align: 'middle', weight: 0.17 })
  board.solid(ellipse(x, y - 108, 13, 13))
  board.solid(ellipse(x, y, 12, 12))
}

export function wheel(board: Board): void {
  const [x, y] = [780, 860]
  for (let i = 0; i < 8; i++) {
    const a = (i * Math.PI) / 4 + 0.2
    const [c, s] = [Math.cos(a), Math.sin(a)]
    board.scratch(pts`${x + c * 20},${y + s * 20} ${x + c * 212},${y + s * 212}`, 26, 1)
    board.line(pts`${x + c * 20},${y + s * 20} ${x + c * 168},${y + s * 168}`, 14, 0.9)
    const grip = blob(
      pts`${x + c * 172 - s * 8},${y + s * 172 + c * 8} ${x + c * 192 - s * 13},${y + s * 192 + c * 13} ${x + c * 214},${y + s * 214} ${x + c * 192 + s * 13},${y + s * 192 - c * 13} ${x + c * 172 + s * 8},${y + s * 172 - c * 8}`,
    )
    board.tint(grip, '#8a5a34')
    board.area(grip, 'page', 0.6)
    board.edge(grip, 3)
  }
  const rim: Point[] = [...ellipse(x, y, 168, 168), [x + 168, y], [x + 132, y], ...ellipse(x, y, 132, 132).toReversed()]
  board.tint(rim, '#a56c3c')
  board.fade(rim, 'page', [x - 168, y - 168], [x + 168, y + 168], [0.16, 0.5, 0.84])
  board.edge(ellipse(x, y, 168, 168), 5)
  board.edge(ellipse(x, y, 132, 132), 5)
  const hub = ellipse(x, y, 42, 42)
  board.halo(hub, 4)
  board.tint(hub, '#c79a4b')
  board.fade(hub, 'iron', [x - 42, 0], [x + 42, 0], [0.1, 0.7])
  board.edge(hub, 5)
  board.solid(ellipse(x, y, 11, 11))
}
