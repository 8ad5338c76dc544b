import sharp from 'sharp'
import { type Board, FINE } from '#tools/demo-pictures/board.ts'
import { engrave } from '#tools/demo-pictures/burin.ts'

/** How far the tints lie off the ink, in dots of the board, as on a press that is never quite true. */
const OFF = { x: 4, y: 2 }
/** Steps between paper and ink. With flat tints they make few colours, and few colours a small file, without loss. */
const LEVELS = 4

/** Engraves, prints and encodes a drawing: a lossless WebP of the board's size. */
export async function print(board: Board): Promise<Buffer> {
  const { width, height } = board
  const tones = { width: width * FINE, height: height * FINE, tone: board.tone, hatch: board.hatching }
  const pixels = compose(engrave(tones, board.hatches, FINE), board)
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .webp({ lossless: true, effort: 6 })
    .toBuffer()
}

function compose(ink: Float32Array, board: Board): Uint8Array {
  const { width, height } = board
  const dark = rgb(board.palette.ink)
  const colours = board.colours.map(rgb)
  const out = new Uint8Array(width * height * 3)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const level = Math.round(average(ink, x, y, width) * LEVELS) / LEVELS
      const under = colours[tintAt(board, x, y)] ?? dark
      for (let c = 0; c < 3; c++) out[(y * width + x) * 3 + c] = (under[c] ?? 255) * (1 - level) + (dark[c] ?? 0) * level
    }
  }
  return out
}

function tintAt(board: Board, x: number, y: number): number {
  const column = Math.max(0, x * FINE - OFF.x)
  const row = Math.max(0, y * FINE - OFF.y)
  return board.tints[row * board.width * FINE + column] ?? 0
}

function average(ink: Float32Array, x: number, y: number, width: number): number {
  let sum = 0
  for (let j = 0; j < FINE; j++) for (let i = 0; i < FINE; i++) sum += ink[(y * FINE + j) * width * FINE + x * FINE + i] ?? 0
  return sum / (FINE * FINE)
}

/** Red, green and blue of `#rrggbb`. */
const rgb = (hex: string): number[] => [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16))
