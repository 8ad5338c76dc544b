import type { Board } from '#tools/demo-pictures/board.ts'
import { letters, lettersWidth } from '#tools/demo-pictures/lettering.ts'
import type { Look, Modeller, Part } from '#tools/demo-pictures/modeller.ts'
import { dice, noise } from '#tools/demo-pictures/noise.ts'
import { unit, type Vec } from '#tools/demo-pictures/sdf.ts'
import { ellipse, type Point } from '#tools/demo-pictures/shapes.ts'

const PAINT = '#f2c53d'
const GREYS = ['#c3bfb4', '#cbb8a6', '#b5b9b8', '#c9c2ae']

/** A stone from the quarry, `size` dots from its middle to its side, its weight in yellow paint; `seed` breaks it its own way, `pale` sets it off. */
export function granite(board: Board, modeller: Modeller, at: Point, size: number, weight: string, seed: number, pale = false): void {
  modeller.cut([stone(seed, pale)], { at, unit: size, box: [-1.5, -1.3, 1.5, 1.3], deep: 2 })
  const [x, y, high] = [at[0] + size * 0.06, at[1] + size * 0.3, size * 0.5]
  letters(board, weight, [x, y], { size: high, align: 'middle', weight: 0.2, bare: true, paint: PAINT })
  const point = ellipse(
    x - lettersWidth(weight, high) / 2 + lettersWidth(`${weight.slice(0, 1)}..`, high) - high * 0.46,
    y - high * 0.05,
    high * 0.13,
    high * 0.13,
  )
  board.tint(point, PAINT)
  board.bare(point)
}

/** A lump with flat faces: what is left of a block when the corners are broken off. */
function stone(seed: number, pale: boolean): Part {
  const roll = dice(seed * 11 + 5)
  const faces: [Vec, number][] = [
    [unit([0.1, 0.12, 1]), 0.8],
    [unit([-0.12, 1, 0.16]), 0.86],
    [unit([1, 0.05, 0.2]), 1.12],
    [unit([-1, -0.08, 0.14]), 1.14],
    [unit([0, -1, 0.1]), 0.92],
  ]
  for (let i = 0; i < 9; i++) faces.push([unit([roll() * 2 - 1, roll() * 1.7 - 0.7, 0.15 + roll() * 0.8]), 0.9 + roll() * 0.28])
  const distance = (p: Vec) => {
    let d = -1
    for (const [n, far] of faces) d = Math.max(d, n[0] * p[0] * 0.96 + n[1] * p[1] + n[2] * p[2] - far)
    return (d + 0.06 * (noise(p[0] * 4 + seed, p[1] * 4 + p[2] * 3) - 0.5)) * 0.85
  }
  const look: Look = { tint: pale ? '#f3ecdc' : (GREYS[seed % 4] ?? '#c3bfb4'), dark: pale ? 0 : 0.12, grain: [0.5, 0.75, 0.42], gap: 6 }
  return { distance, look }
}
