import { plainText } from '#domain/body/plain.ts'
import type { Block } from '#domain/body/types.ts'
import { otherDirection } from '#lib/direction.ts'

/** `dir` for a block that is written from right to left. Elsewhere nobody knows the paper's own direction, so it is said. */
export const dirOf = (block: Block): { dir?: string } =>
  otherDirection(plainText({ version: 1, content: [block] }), 'en') === 'rtl' ? { dir: 'rtl' } : {}
