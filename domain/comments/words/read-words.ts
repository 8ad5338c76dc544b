import type { Words } from '#domain/comments/words/types.ts'

/**
 * Stored words, ready to print: they were made by parseWords, so their version is all that is looked at.
 * @throws Error for a version that this program does not know
 */
export function readWords(stored: { version: number; content: unknown[] }): Words {
  if (isCurrent(stored)) return stored
  throw new Error(`Stored words of version ${String(stored.version)} cannot be read: this program knows version 1`)
}

const isCurrent = (stored: { version: number; content: unknown[] }): stored is Words => stored.version === 1
