import sharp from 'sharp'
import { type Board, FINE } from '#tools/demo-pictures/board.ts'
import { engrave } from '#tools/demo-pictures/burin.ts'

/** How far the tints lie off the ink, in dots of the board, as on a press that is never quite true. */
const OFF = { x: 4, y: 2 }
/** Steps between paper and ink. With flat tints they make few colours, and few colours a small file, without loss. */
const LEVELS = 4

/** Engraves, prints and encodes a drawing: a lossless WebP of the board's size, see-through where the sheet was cut away. */
export async function print(board: Board): Promise<Buffer> {
  const { width, height } = board
  const tones = { width: width * FINE, height: height * FINE, tone: board.tone, hatch: board.hatching }
  const pixels = compose(engrave(tones, board.hatches, FINE), board)
  return sharp(pixels, { raw: { width, height, channels: channelsOf(board) } })
    .webp({ lossless: true, effort: 6 })
    .toBuffer()
}

function compose(ink: Float32Array, board: Board): Uint8Array {
  const { width, height } = board
  const dark = rgb(board.palette.ink)
  const colours = board.colours.map(rgb)
  const channels = channelsOf(board)
  const out = new Uint8Array(width * height * channels)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const level = Math.round(average(ink, x, y, width) * LEVELS) / LEVELS
      const under = colours[tintAt(board, x, y)] ?? dark
      const pixel = (y * width + x) * channels
      for (let c = 0; c < 3; c++) out[pixel + c] = (under[c] ?? 255) * (1 - level) + (dark[c] ?? 0) * level
      if (board.sheet) out[pixel + 3] = average(board.sheet, x, y, width) * 255
    }
  }
  return out
}

/** A cut sheet has an alpha channel besides its three colours. */
const channelsOf = (board: Board): 3 | 4 => (board.sheet ? 4 : 3)

function tintAt(board: Board, x: number, y: number): number {
  const column = Math.max(0, x * FINE - OFF.x)
  const row = Math.max(0, y * FINE - OFF.y)
  return board.tints[row * board.width * FINE + column] ?? 0
}

function average(dots: Float32Array | Uint8Array, x: number, y: number, width: number): number {
  let sum = 0
  for (let j = 0; j < FINE; j++) for (let i = 0; i < FINE; i++) sum += dots[(y * FINE + j) * width * FINE + x * FINE + i] ?? 0
  return sum / (FINE * FINE)
}

/** Red, green and blue of `#rrggbb`. */
const rgb = (hex: string): number[] => [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16))
