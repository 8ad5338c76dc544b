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
  /** Stands in every id of this body: several may stand on a page. '' for a story's own. */
  mark: string
  /** How far its headings are below a story's: 0 for a story's own, whose highest is an h2. */
  below: number
}

export type NodeProps<N> = { node: N; print: Print }

/** The name of a part of a body, which makes a landmark of it: only in a story's own, for names of landmarks are used once. */
export const landmark = (id: string, { mark }: Print) => (mark ? {} : { 'aria-labelledby': id })
