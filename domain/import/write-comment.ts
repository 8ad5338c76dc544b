import { importComment, reimportComment } from '#domain/comments/import-comment.ts'
import { findCommentVersion, findPlace } from '#domain/import/queries.ts'
import { updateImport } from '#domain/import/store.ts'
import type { ReadyComment } from '#domain/import/types.ts'
import { remember, type Sinks, type Writing } from '#domain/import/writing.ts'

/** The story that a comment stands below, and our ids of its comments so far by the file's. */
type Below = { articleId: number; isNew: boolean; comments: Map<string, number> }

/** Adds a comment below its story, or takes over what changed about it. */
export async function writeComment(writing: Writing, ready: ReadyComment, below: Below, { notes, tallies }: Sinks): Promise<void> {
  const known = writing.imported.comment.get(ready.foreignId)
  if (!known) {
    tallies.add(ready.type, ready.status, 'added')
    below.comments.set(ready.foreignId, await add(writing, ready, below))
    return
  }
  below.comments.set(ready.foreignId, known.localId)
  const isSame = known.digest === ready.digest
  const isUntouched = isSame || (await findCommentVersion(writing.db, known.localId)) === known.version
  tallies.add(ready.type, ready.status, isSame ? 'unchanged' : isUntouched ? 'updated' : 'kept')
  if (!isUntouched) notes.push({ code: 'kept-comment', values: { id: ready.foreignId, name: ready.name } })
  if (!isSame && isUntouched) await update(writing, ready, known.localId, known.version)
}

async function add(writing: Writing, ready: ReadyComment, { articleId, comments }: Below): Promise<number> {
  const { tx, permit } = writing
  if (!tx) return 0
  const parentId = ready.parent === null ? undefined : comments.get(ready.parent)
  const { state, source, words, plain, name, key } = ready
  const { id } = await importComment(tx, permit, {
    ...{ articleId, state, source, words, plain, outsider: { name, key }, at: new Date(ready.at) },
    parent: parentId === undefined ? null : await findPlace(tx, parentId),
  })
  await remember(writing, 'comment', ready.foreignId, id, ready.digest)
  return id
}

async function update({ tx, permit, source }: Writing, ready: ReadyComment, id: number, expected: number): Promise<void> {
  if (!tx) return
  const version = await reimportComment(tx, permit, { id, expected }, ready)
  if (version === null) throw new Error(`comment ${ready.foreignId} changed while it was written`)
  await updateImport(tx, permit, { source, kind: 'comment', foreignId: ready.foreignId, digest: ready.digest, version })
}
