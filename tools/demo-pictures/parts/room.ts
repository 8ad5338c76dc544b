import type { Point, Shape } from '#tools/demo-pictures/shapes.ts'

/** A place in a room in metres: to our right of the eye, below the eye, and away from us. */
export type Place = readonly [x: number, y: number, z: number]

/** A way to look into a room: where the lines of the floor meet, and dots to a metre that is a metre away. */
export type Eye = { at: Point; focal: number }

/** Where a place stands in the picture. */
export const seen = ({ at: [u, v], focal }: Eye, [x, y, z]: Place): Point => [u + (x * focal) / z, v + (y * focal) / z]

export const seenAll = (eye: Eye, ...places: Place[]): Shape => places.map((place) => seen(eye, place))

/** Dots to a metre at the distance `z`. */
export const scaleAt = ({ focal }: Eye, z: number): number => focal / z
