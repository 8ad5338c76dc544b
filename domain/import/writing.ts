import type { Db, Tx } from '#db/open/database.ts'
import type { ImportedKind } from '#db/schema/imports.ts'
import type { System } from '#domain/access/actor.ts'
import type { Permit } from '#domain/access/permit.ts'
import type { Plan } from '#domain/import/plan/plan-paper.ts'
import type { Index } from '#domain/import/staging/stage-wordpress.ts'
import { insertImport } from '#domain/import/store.ts'
import { tallies, type Tallies } from '#domain/import/tally.ts'
import type { Imported, ImportNote } from '#domain/import/types.ts'
import type { WxrSummary } from '#domain/import/wxr/types.ts'

/** What the writing of a prepared paper works with. */
export type Writing = {
  /** Null: nothing is written, and everything is counted as if it were. */
  tx: Tx | null
  /** Reads: the transaction, or the paper as it is. */
  db: Db
  permit: Permit<'paper.load', System>
  source: string
  staged: { index: Index; summary: WxrSummary; notes: ImportNote[]; tags: ReadonlySet<string>; offset: number | null }
  plan: Plan
  imported: Record<'article' | 'comment' | 'person', Imported>
  /** Whether the paper had no name, or was the demo: then it takes the name of the file. */
  isFresh: boolean
}

export type Sinks = { notes: ImportNote[]; tallies: Tallies }

export function talliesOf({ items, comments }: WxrSummary): { items: Tallies; comments: Tallies } {
  return {
    items: tallies(items.map(({ postType, status, count }) => ({ type: postType, status, count }))),
    comments: tallies(comments.map(({ type, approved, count }) => ({ type: type || 'comment', status: approved, count }))),
  }
}

/** Notes what something became, so that the same file read again knows it. */
export async function remember(
  { tx, permit, source }: Writing,
  kind: ImportedKind,
  foreignId: string,
  localId: number,
  digest: string,
): Promise<void> {
  if (tx) await insertImport(tx, permit, { source, kind, foreignId, localId, digest, version: 0 })
}
