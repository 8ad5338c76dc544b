import type { DemoArticle, DemoPage, DemoPaper, DemoUpdate } from '#db/demo/types.ts'
import type { Tx } from '#db/open/database.ts'
import { loadArticle, loadPerson, loadTag, type LoadedArticle } from '#domain/articles/load-article.ts'
import { loadBlock } from '#domain/articles/live/load-block.ts'
import type { DemoMembers } from '#domain/demo/load-accounts.ts'
import type { Load } from '#domain/demo/load.ts'
import { bodyOf } from '#domain/demo/queries.ts'
import { openRootIn } from '#domain/site/edit-site.ts'
import { listSectionIds } from '#domain/site/queries.ts'

const HOUR_MS = 3_600_000
const PAGES_AGO = 24 * 365

/** Slug → where it stands and since when. */
export type DemoArticles = Map<string, { id: number; publishAt: Date | null; talkMode: DemoArticle['talkMode'] }>

/** Adds the demo paper's people, tags and articles. */
export async function loadArticles(tx: Tx, load: Load, paper: DemoPaper, accounts: DemoMembers): Promise<DemoArticles> {
  const people = new Map<string, number>()
  for (const person of paper.people) {
    const account = paper.readers.find((r) => r.person === person.slug)
    const userId = account ? accounts.byKey.get(account.key)?.id : null
    people.set(person.slug, await loadPerson(tx, load.permit, { ...person, userId }))
  }
  const tags = new Map<string, number>()
  for (const tag of paper.tags) tags.set(tag.slug, await loadTag(tx, load.permit, tag))
  const sections = await listSectionIds(tx)
  for (const page of paper.pages) await loadArticle(tx, load.permit, toPageRow(page, load.firstStart, await openRootIn(tx)))
  const articles: DemoArticles = new Map()
  // Oldest first, so that ids grow with time as they would have.
  for (const article of paper.articles.toSorted((a, b) => (b.publishedHoursAgo ?? 0) - (a.publishedHoursAgo ?? 0))) {
    const row = toRow(article, load.firstStart, { people, tags, sections })
    const id = await loadArticle(tx, load.permit, row)
    await loadUpdates(tx, load, { id, updates: article.updates ?? [], people })
    articles.set(article.slug, {
      id,
      publishAt: row.publishAt ?? null,
      talkMode: article.talkMode,
    })
  }
  return articles
}

type Updates = { id: number; updates: DemoUpdate[]; people: Map<string, number> }

async function loadUpdates(tx: Tx, { permit, firstStart }: Load, { id: articleId, updates, people }: Updates): Promise<void> {
  for (const { hoursAgo, headline, isKey = false, author, body } of updates.toReversed()) {
    const at = new Date(firstStart.getTime() - hoursAgo * HOUR_MS)
    await loadBlock(tx, permit, { articleId, at, headline, isKey, body, personId: found(people, author) })
  }
}

type Ids = Record<'people' | 'tags' | 'sections', Map<string, number>>

function toRow(article: DemoArticle, firstStart: Date, ids: Ids): LoadedArticle {
  const ago = (hours: number) => new Date(firstStart.getTime() - hours * HOUR_MS)
  const { slug, kind, state, kicker, headline, standfirst, picture, talkMode, publishedHoursAgo, updatedHoursAgo } = article
  return {
    ...{ slug, kind, state, kicker, headline, standfirst, picture, talkMode, body: bodyOf(article, firstStart) },
    sectionId: found(ids.sections, article.section),
    live: article.updates ? 'live' : 'no',
    publishAt: publishedHoursAgo === null ? null : ago(publishedHoursAgo),
    updatedAt: updatedHoursAgo === undefined ? null : ago(updatedHoursAgo),
    authors: article.authors.map((s) => found(ids.people, s)),
    tagged: article.tags.map((s) => found(ids.tags, s)),
    corrected: (article.corrections ?? []).map(({ hoursAgo, severity, text }) => ({ at: ago(hoursAgo), severity, text })),
  }
}

/** Pages of the paper are as old as a paper's pages are. */
const toPageRow = ({ slug, headline, standfirst, body }: DemoPage, firstStart: Date, sectionId: number): LoadedArticle => ({
  ...{ slug, headline, standfirst, body, sectionId, kind: 'page', state: 'published', talkMode: 'closed', picture: null },
  publishAt: new Date(firstStart.getTime() - PAGES_AGO * HOUR_MS),
  ...{ authors: [], tagged: [], corrected: [] },
})

function found(ids: Map<string, number>, key: string): number {
  const id = ids.get(key)
  if (id === undefined) throw new Error(`the demo paper names ${key}, which it does not have`)
  return id
}
