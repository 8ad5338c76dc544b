import { Board } from '#tools/demo-pictures/board.ts'
import { plain, smoothFace } from '#tools/demo-pictures/nature.ts'
import { noise } from '#tools/demo-pictures/noise.ts'
import { type Eye, seen, seenAll } from '#tools/demo-pictures/parts/room.ts'
import { FLOOR, visitors } from '#tools/demo-pictures/parts/visitors.ts'
import { crewsThings } from '#tools/demo-pictures/parts/crew-room.ts'
import { eighteenth, type OnWall, painting } from '#tools/demo-pictures/parts/wall-paintings.ts'
import { type Point, rect } from '#tools/demo-pictures/shapes.ts'

const EYE: Eye = { at: [960, 380], focal: 900 }
const CEILING = -1.62
const [LEFT, RIGHT, BACK] = [-1.95, 2.65, 7.9]
/** How low they hang, how high and how wide they are, in metres. */
const [TOP, HIGH, WIDE] = [0.17, 0.56, 0.62]

/** The upper room of the museum: the wall seventeen times from dawn to midnight, and once more through the window. */
export function seventeenWalls(): Board {
  const board = new Board(1560, 1040, { paper: '#f4ecda', ink: '#23212a' })
  board.hatch('wall', plain(88, 11, 0.62))
  board.hatch('beam', smoothFace(3, 7))
  board.hatch('floor', { field: (x, y) => 30 * Math.log(1 + Math.max(0, y - 500) / 60) + 0.6 * noise(x / 160, y / 20) })
  board.hatch('paint', smoothFace(24, 5.4))
  board.hatch('cloth', smoothFace(74, 5.2))
  board.hatch('skin', smoothFace(-30, 5.2))
  room(board)
  beams(board)
  crewsThings(board, EYE, { left: LEFT, back: BACK })
  pane(board)
  hang(board)
  visitors(board, EYE)
  return board
}

function room(board: Board): void {
  const at = (x: number, y: number, z: number): Point => seen(EYE, [x, y, z])
  const left = seenAll(EYE, [LEFT, CEILING, BACK], [LEFT, FLOOR, BACK], [LEFT, FLOOR, 1.5], [LEFT, CEILING, 1.5])
  const right = seenAll(EYE, [RIGHT, CEILING, BACK], [RIGHT, FLOOR, BACK], [RIGHT, FLOOR, 1.5], [RIGHT, CEILING, 1.5])
  const floor = seenAll(EYE, [LEFT, FLOOR, BACK], [RIGHT, FLOOR, BACK], [RIGHT, FLOOR, 1.5], [LEFT, FLOOR, 1.5])
  board.tint(rect(0, 0, 1560, 1040), '#ece1c8')
  board.area(rect(0, 0, 1560, 1040), 'wall', 0.12)
  board.fade(left, 'wall', [730, 0], [0, 0], [0.2, 0.34])
  board.fade(right, 'wall', [1280, 0], [1560, 0], [0.14, 0.26])
  board.tint(floor, '#b8926a')
  board.fade(floor, 'floor', [0, 560], [0, 1040], [0.2, 0.34, 0.5])
  for (let x = LEFT; x < RIGHT; x += 0.23) board.line([at(x, FLOOR, BACK), at(x, FLOOR, 1.5)], 2.6, 1)
  board.shade(seenAll(EYE, [-0.7, FLOOR, BACK], [0.9, FLOOR, BACK], [1.3, FLOOR, 4.4], [-1.2, FLOOR, 4.4]), -0.6, 16)
  for (const x of [LEFT, RIGHT]) {
    board.line([at(x, FLOOR, BACK), at(x, FLOOR, 1.5)], 6, 1)
    board.line([at(x, CEILING, BACK), at(x, FLOOR, BACK)], 4, 1)
    board.line([at(x, FLOOR - 0.16, BACK), at(x, FLOOR - 0.16, 1.5)], 3, 1)
  }
  board.line([at(LEFT, FLOOR, BACK), at(RIGHT, FLOOR, BACK)], 5, 1)
}

/** The ceiling of a crew room: boards between beams. */
function beams(board: Board): void {
  const ceiling = seenAll(EYE, [LEFT, CEILING, BACK], [RIGHT, CEILING, BACK], [RIGHT, CEILING, 1.5], [LEFT, CEILING, 1.5])
  board.tint(ceiling, '#8a6a4c')
  board.fade(ceiling, 'beam', [0, 230], [0, 0], [0.6, 0.84])
  for (const z of [7.2, 5.4, 4.2]) {
    const beam = seenAll(EYE, [LEFT, CEILING + 0.17, z], [RIGHT, CEILING + 0.17, z], [RIGHT, CEILING, z], [LEFT, CEILING, z])
    board.halo(beam, 3)
    board.tint(beam, '#a8814f')
    board.area(beam, 'beam', 0.46)
    board.edge(beam, 4)
  }
}

/** The window in the end wall. */
function pane(board: Board): void {
  const at: OnWall = (u, v) => seen(EYE, [-0.5 + u * 1.5, -1.06 + v * 1.3, BACK])
  const outer = [at(-0.06, -0.07), at(1.06, -0.07), at(1.06, 1.07), at(-0.06, 1.07)]
  board.halo(outer, 4)
  board.tint(outer, '#a8814f')
  board.area(outer, 'beam', 0.3)
  board.edge(outer, 4)
  eighteenth(board, at, 160)
  board.edge([at(0, 0), at(1, 0), at(1, 1), at(0, 1)], 5)
  const sill = [at(-0.1, 1.07), at(1.1, 1.07), at(1.13, 1.13), at(-0.13, 1.13)]
  board.halo(sill, 3)
  board.solid(sill)
}

/** By the hour and not by date: up the left wall, past the window, and back down the right. */
function hang(board: Board): void {
  const places: OnWall[] = []
  for (let i = 0; i < 8; i++) places.push((u, v) => seen(EYE, [LEFT, TOP + v * HIGH, 2.0 + i * 0.7 + u * WIDE]))
  for (const x of [-1.84, -1.16]) places.push((u, v) => seen(EYE, [x + u * 0.56, TOP + v * HIGH, BACK]))
  for (const x of [1.2, 1.92]) places.push((u, v) => seen(EYE, [x + u * 0.56, TOP + v * HIGH, BACK]))
  for (let i = 0; i < 5; i++) places.push((u, v) => seen(EYE, [RIGHT, TOP + v * HIGH, 7.5 - i * 0.7 - u * WIDE]))
  places.forEach((place, i) => painting(board, place, i))
}
