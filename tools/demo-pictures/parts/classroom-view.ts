import { type Eye, seen } from '#tools/demo-pictures/parts/room.ts'
import type { Point } from '#tools/demo-pictures/shapes.ts'

/** How we look into the classroom, and how high its ceiling and how low its floor lie from our eye, in metres. */
export const EYE: Eye = { at: [860, 420], focal: 900 }
export const FLOOR = 1.6
export const CEILING = -2.2

export const at = (x: number, y: number, z: number): Point => seen(EYE, [x, y, z])
