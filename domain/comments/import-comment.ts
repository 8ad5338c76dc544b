import type { Tx } from '#db/open/database.ts'
import type { System } from '#domain/access/actor.ts'
import type { Permit } from '#domain/access/permit.ts'
import { insertComment, replaceComment, type Draft, type Inserted } from '#domain/comments/store.ts'
import { findLogged, logImport } from '#domain/moderation/log-import.ts'
import { now } from '#lib/clock.ts'

type Load = Permit<'paper.load', System>

/** A comment as another system had it. */
export type ForeignComment = Omit<Draft, 'authorId' | 'idempotencyKey'>

/** Adds a comment of another system in the state that it had there; its log begins with an `import`. */
export async function importComment(tx: Tx, permit: Load, comment: ForeignComment): Promise<Inserted> {
  const inserted = await insertComment(tx, permit, { ...comment, authorId: null, idempotencyKey: null })
  if (!inserted) throw new Error('two comments stand in the same place')
  const { state, source } = comment
  await logImport(tx, permit, { id: inserted.id, currentRev: 1, source }, null, { state, reviewedRev: null }, now())
  return inserted
}

/**
 * Takes over what changed about an imported comment since: its words, its state.
 * @param expected the version here at the last import
 * @returns its new version; null when somebody here has decided about it since
 */
export async function reimportComment(
  tx: Tx,
  permit: Load,
  { id, expected }: { id: number; expected: number },
  next: Pick<Draft, 'state' | 'source' | 'words' | 'plain'>,
): Promise<number | null> {
  const comment = await findLogged(tx, id)
  if (comment?.version !== expected) return null
  const at = now()
  const currentRev = await replaceComment(tx, permit, comment, { ...next, at })
  const from = { state: comment.state, reviewedRev: comment.reviewedRev }
  const to = { state: next.state, reviewedRev: comment.reviewedRev }
  await logImport(tx, permit, { id, currentRev, source: next.source }, from, to, at)
  return expected + 1
}
