import type { outlineOf } from '#domain/body/outline.ts'
import type { Correction } from '#domain/body/types.ts'
import type { BodyNode } from '#domain/body/walk.ts'

/** What the paper itself says around a body's words. Empty words leave their place out. */
export type BodyLabels = {
  keyPoints: string
  sources: string
  notes: string
  /** Where an embed leads: its provider's name. */
  provider: (provider: string) => string
  correction: (correction: Correction['attrs']) => string
}

/** What every node of a body is printed with. */
export type Print = {
  /** The paper's address: links and pictures are made absolute. */
  base: URL
  labels: BodyLabels
  /** Note → its number, from 1. */
  numbers: ReadonlyMap<BodyNode, number>
  outline: ReturnType<typeof outlineOf>
}
