import type { Block } from '#domain/sharing/draw/set-text.ts'

export type Box = { width: number; height: number }

/** As much of set text as fits into a box: its first lines, and their beginnings. */
export function cutOff({ data, width, height }: Block, box: Box, isToTheLeft: boolean): Block {
  const [columns, rows] = [Math.min(width, box.width), Math.min(height, box.height)]
  const from = isToTheLeft ? width - columns : 0
  const lines = Array.from({ length: rows }, (_, y) => data.subarray((y * width + from) * 4, (y * width + from + columns) * 4))
  return { data: Buffer.concat(lines), width: columns, height: rows }
}
