import type { Hatch } from '#tools/demo-pictures/burin.ts'
import { straight } from '#tools/demo-pictures/burin.ts'
import { clamp, fbm, noise, smooth } from '#tools/demo-pictures/noise.ts'

/** Sky: long level strokes that bend round the clouds. `cloud` is how much of it is bare cloud, 0 … 1. */
export function sky(gap: number, cloud: number, seed = 0): Hatch {
  const drift = (x: number, y: number) => fbm(x / 420 + seed, y / 130 + seed, 3)
  return {
    field: (x, y) => y / gap + 1.6 * drift(x, y) * 6 + 0.25 * noise(x / 60, y / 40),
    texture: (x, y, tone) => tone - cloud * smooth(0.42, 0.66, drift(x + 90, y)) * (0.25 + tone),
  }
}

/** Sea seen from above a shore, its horizon at `horizon`: strokes lie closer and flatter far off, and the light breaks on the swell. */
export function sea(horizon: number, chop: number, seed = 0): Hatch {
  const depth = (y: number) => Math.max(0, y - horizon)
  const swell = (x: number, y: number) => {
    const far = 14 + depth(y) * 0.55
    return fbm(x / (far * 2.6) + seed, Math.log(far) * 9 + seed, 2)
  }
  return {
    field: (x, y) => {
      const d = depth(y)
      return 26 * Math.log(1 + d / 70) + chop * (swell(x, y) - 0.5) * 2.4 + d / 60
    },
    texture: (x, y, tone) => clamp(tone + (swell(x + 60, y + 3) - 0.5) * chop * 1.25, 0, 0.95),
  }
}

/** Stone laid in courses or lying as it fell: short strokes, patches of light. */
export function stone(angle: number, gap: number, rough = 0.5): Hatch {
  return {
    field: straight(angle, gap, 0.6),
    cross: { from: 0.6, field: straight(angle + 40, gap, 0.5) },
    texture: (x, y, tone) => clamp(tone + (fbm(x / 34, y / 22, 3) - 0.5) * rough * (tone > 0.02 ? 1 : 0), 0, 0.97),
  }
}

/** Plain strokes at an angle, crossed where it is dark. */
export function plain(angle: number, gap: number, cross = 0.5): Hatch {
  return { field: straight(angle, gap, 0.3), cross: { from: cross, field: straight(angle + 55, gap, 0.3) } }
}

/** Strokes that never cross: iron, planed wood, glass. */
export const smoothFace = (angle: number, gap: number): Hatch => ({ field: straight(angle, gap, 0.2) })
