import type { outlineOf } from '#domain/body/outline.ts'
import type { BodyNode } from '#domain/body/walk.ts'
import type { Translate } from '#messages/translate.ts'

/** What every node of a body is printed with. */
export type Print = {
  t: Translate
  language: string
  timeZone: string
  /** Node → its number among its kind: notes, tables, key points. */
  numbers: ReadonlyMap<BodyNode, number>
  /** Heading → the level that it is printed at. */
  outline: ReturnType<typeof outlineOf>
}

export type NodeProps<N> = { node: N; print: Print }
