import type { Board } from '#tools/demo-pictures/board.ts'
import type { Look, Modeller, Part } from '#tools/demo-pictures/modeller.ts'
import { dressed, type Person, stand } from '#tools/demo-pictures/person.ts'
import { egg, join, rod, trail, type Vec } from '#tools/demo-pictures/sdf.ts'
import { ellipse, type Point, spline, trios } from '#tools/demo-pictures/shapes.ts'

const looks = dressed({
  skin: '#e6bd96',
  hair: '#8a5f3c',
  coat: '#d9763a',
  coatDark: 0.2,
  legs: '#d9763a',
  hairDark: 0.34,
  trim: '#3f5a6e',
  small: true,
})
const wood: Look = { tint: '#dcb983', dark: 0.08, grain: [0.5, 0.8, 0.3], gap: 4.6, glint: true }
const STICK: readonly [Vec, Vec] = [
  [-0.78, -0.1, 0.1],
  [-5.2, -1.7, 1],
]

/** The engineer, eyes shut, one end of a broom handle on the engine and the other at the bone behind her ear. */
export function listener(board: Board, modeller: Modeller, at: Point, unit: number): void {
  const who: Person = {
    head: { jaw: 0.96, long: 1.02, cheek: 1.05, nose: { long: 1, wide: 1 }, lips: 1.05, brow: 0.9, hair: 'short', collar: 'shirt' },
    yaw: 0.5,
    nod: 0.06,
    age: 0.34,
    eyesShut: true,
    extra: [plait()],
    looks: { ...looks, legs: { ...looks.legs, dark: 0.24 } },
    hem: -6.2,
    arms: [
      { elbow: [-2.5, -4.0, 0.5], hand: [-2.9, -1.25, 0.75] },
      { elbow: [2.3, -4.4, -0.4], hand: [0.9, -5.2, 1.3] },
    ],
  }
  const put = stand(board, modeller, who, { at, unit, lean: 0.12, box: [-4, -10, 5, 2] })
  suit(board, put, unit)
  modeller.cut([rag()], { at, unit, lean: 0.12, box: [-0.6, -8.4, 2.6, -4.4] })
  modeller.cut([{ distance: (p) => rod(p, ...STICK, 0.14, 0.14), look: wood }, ...grip()], {
    at,
    unit,
    lean: 0.12,
    box: [-5.8, -3, 0, 0.6],
  })
}

function suit(board: Board, put: (v: Vec) => Point, unit: number): void {
  const cut = (points: Vec[], width: number) => board.line(spline(points.map(put)), width, 0.6)
  cut(trios`0.05,-1.9,0.6 0.08,-3.6,0.8 0.04,-6.2,0.8`, 4)
  for (const y of [-2.6, -3.5, -4.4]) board.solid(ellipse(...put([0.22, y, 0.8]), unit * 0.07, unit * 0.07))
  cut(trios`-1.1,-2.9,0.6 -0.7,-3,0.7 -0.3,-2.9,0.75`, 4)
  cut(trios`-1.25,-5.05,0.5 0,-5.2,0.8 1.3,-5.05,0.5`, 5)
  cut(trios`-1.25,-5.35,0.5 0,-5.5,0.8 1.3,-5.35,0.5`, 4)
  cut(trios`0.62,-2.9,0.7 0.66,-3.5,0.7 1.14,-3.5,0.6 1.16,-2.9,0.6`, 3.4)
}

function plait(): Part {
  const strand = trail(trios`0.3,-0.5,-0.8 0.85,-1.05,-0.45 1.22,-1.75,0.1 1.3,-2.6,0.62 1.14,-4.1,0.9`, 0.3, 0.2)
  const distance = (p: Vec) =>
    Math.min(strand(p) + 0.05 * Math.sin(p[1] * 11 + Math.abs(p[0] - 1.22) * 9), rod(p, [1.14, -4.1, 0.9], [1.12, -4.6, 0.9], 0.14, 0.22))
  return { distance, look: { ...looks.hair, grain: ([x, y]) => Math.abs(x - 1.22) * 0.8 + y * 0.7 } }
}

/** Without one no engineer is dressed. */
function rag(): Part {
  const long = trail(trios`0.8,-5.1,1.5 0.5,-6.2,1.4 0.3,-7.6,1.3`, 0.3, 0.5)
  const short = trail(trios`1,-5.2,1.5 1.3,-6.3,1.4 1.2,-7.2,1.3`, 0.28, 0.44)
  return {
    distance: (p) => join(long(p), short(p), 0.3) + 0.05 * Math.sin(p[0] * 9 + p[1] * 1.5),
    look: { tint: '#efe6d2', dark: 0.04, grain: [0.9, 0.2, 0.4] },
  }
}

function grip(): Part[] {
  const bent = [0, 1, 2, 3].map((i) => {
    const [x, y] = [-3.12 + i * 0.2, -0.86 + i * 0.07]
    return trail(trios`${x},${y - 0.06},0.66 ${x + 0.02},${y - 0.16},0.98 ${x + 0.08},${y - 0.42},0.92`, 0.12, 0.1)
  })
  const fingers = (p: Vec) => bent.reduce((d, finger) => join(d, finger(p), 0.05), egg(p, [-2.86, -1.2, 0.5], [0.34, 0.36, 0.3]))
  return [{ distance: fingers, look: { ...looks.skin, grain: [0.9, 0.2, 0.4], gap: 4.6 } }]
}
