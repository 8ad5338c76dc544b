import type { Board } from '#tools/demo-pictures/board.ts'
import { ellipse, type Point, pts, rough } from '#tools/demo-pictures/shapes.ts'

/** Four hundred metres of drift net, in swags from the tie beam and the rafters. */
export function loftNet(board: Board): void {
  for (const [a, b, sag] of [
    [150, 520, 120],
    [500, 800, 70],
    [780, 1080, 74],
    [1040, 1420, 126],
    [300, 760, 190],
    [800, 1260, 186],
  ] satisfies [number, number, number][]) {
    const top = (x: number): number => 312 - Math.max(0, 1 - Math.abs(x - 780) / 560) * 150
    for (let k = 0; k <= 6; k++) {
      const strand: Point[] = Array.from({ length: 15 }, (_, i) => {
        const t = i / 14
        const x = a + (b - a) * t
        return [x, top(x) - 40 + Math.sin(t * Math.PI) * sag * (k / 6)]
      })
      board.scratch(rough(strand, 2, k, 20), k === 6 ? 5 : 2.4, 1)
    }
    for (let i = 0; i <= 22; i++) {
      const t = i / 22
      const x = a + (b - a) * t
      const y = top(x) - 40
      const foot = y + Math.sin(t * Math.PI) * sag
      if (foot - y > 8) board.scratch(pts`${x - 6},${y} ${x + 6},${foot}`, 2, 1)
    }
    for (let i = 2; i <= 12; i += 2) {
      const t = i / 14
      const x = a + (b - a) * t
      const cork = ellipse(x, top(x) - 40 + Math.sin(t * Math.PI) * sag, 10, 7)
      board.tint(cork, '#b8642f')
      board.area(cork, 'iron', 0.25)
      board.edge(cork, 3)
    }
  }
}
