import { loadArticle, loadOldAddress, reloadArticle, type LoadedArticle } from '#domain/articles/load-article.ts'
import { findArticleVersion } from '#domain/import/queries.ts'
import { updateImport } from '#domain/import/store.ts'
import type { ReadyArticle } from '#domain/import/types.ts'
import type { Ids } from '#domain/import/write-around.ts'
import { remember, type Sinks, type Writing } from '#domain/import/writing.ts'

type Around = { sections: Ids; people: Ids; tags: Ids }

/** Adds a story, or takes over what changed about it. @returns its id (0 when nothing is written), and whether it is new */
export async function writeArticle(
  writing: Writing,
  ready: ReadyArticle,
  around: Around,
  { notes, tallies }: Sinks,
): Promise<{ articleId: number; isNew: boolean }> {
  const known = writing.imported.article.get(ready.foreignId)
  const tell = (outcome: Parameters<typeof tallies.add>[2]) => {
    tallies.add(ready.type, ready.status, outcome)
  }
  if (!known) {
    tell('added')
    return { articleId: await add(writing, ready, around), isNew: true }
  }
  const { localId: articleId } = known
  if (known.digest === ready.digest) tell('unchanged')
  else if ((await findArticleVersion(writing.db, articleId)) === known.version) {
    tell('updated')
    await update(writing, ready, around, { articleId, version: known.version })
  } else {
    tell('kept')
    notes.push({ code: 'kept-story', values: { title: ready.title, line: ready.line, id: ready.foreignId } })
  }
  return { articleId, isNew: false }
}

async function add(writing: Writing, ready: ReadyArticle, around: Around): Promise<number> {
  const { tx, permit } = writing
  if (!tx) return 0
  const id = await loadArticle(tx, permit, rowOf(ready, around))
  for (const path of ready.oldAddresses) await loadOldAddress(tx, permit, path, id)
  await remember(writing, 'article', ready.foreignId, id, ready.digest)
  return id
}

async function update(
  { tx, permit, source }: Writing,
  ready: ReadyArticle,
  around: Around,
  { articleId, version }: { articleId: number; version: number },
): Promise<void> {
  if (!tx) return
  await reloadArticle(tx, permit, articleId, rowOf(ready, around))
  for (const path of ready.oldAddresses) await loadOldAddress(tx, permit, path, articleId)
  await updateImport(tx, permit, { source, kind: 'article', foreignId: ready.foreignId, digest: ready.digest, version })
}

function rowOf(ready: ReadyArticle, { sections, people, tags }: Around): LoadedArticle {
  const { slug, state, standfirst, body, talkMode } = ready
  return {
    ...{ slug, state, standfirst, body, talkMode, kind: ready.articleKind, headline: ready.title },
    sectionId: found(sections, ready.section),
    publishAt: instant(ready.publishAt),
    updatedAt: instant(ready.updatedAt),
    ...(ready.createdAt === null ? {} : { createdAt: new Date(ready.createdAt) }),
    authors: ready.authors.map((login) => found(people, login)),
    tagged: ready.tags.flatMap((tag) => tags.get(tag) ?? []),
    corrected: [],
  }
}

const instant = (iso: string | null): Date | null => (iso === null ? null : new Date(iso))

function found(ids: Ids, key: string): number {
  const id = ids.get(key)
  if (id === undefined) throw new Error(`nothing was made for ${key}`)
  return id
}
