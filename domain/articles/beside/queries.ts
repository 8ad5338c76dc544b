import { and, desc, eq, lt, ne } from 'drizzle-orm'
import { prepared, slot } from '#db/prepared.ts'
import { articles, articleTags, tags } from '#db/schema/articles.ts'
import { sections } from '#db/schema/site.ts'
import { listLive, live, noteNextDue } from '#domain/articles/cards/queries.ts'
import type { ArticleView } from '#domain/articles/types.ts'
import { tag } from '#domain/changes.ts'
import { now } from '#lib/clock.ts'
import { dependsOn } from '#lib/dependencies.ts'

/** Stories that may be named below a story: one more than are, for the next of the section stands there already. */
const RELATED = 5
/** Newest stories of a tag that are looked at: a tag may have thousands. */
const OF_TAG = 30
/** The closest of them are read, the rest only where too few of these are out: to read a story costs more than to find it. */
const LOOKED_AT = 20

type Here = Pick<ArticleView, 'id' | 'tags' | 'section' | 'publishedAt'>

/** Id of the story of the section that came out before this one. */
export async function findNextInSection({ id, section, publishedAt }: Here): Promise<number | null> {
  dependsOn(tag.section(section.slug))
  const [row] = await olderInSection({ section: section.slug, before: publishedAt, id })
  return row?.id ?? null
}

const olderInSection = prepared('older-in-section', (db) =>
  db
    .select({ id: articles.id })
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(
      and(
        eq(sections.slug, slot('section', sections.slug)),
        eq(articles.state, 'published'),
        lt(articles.publishAt, slot('before', articles.publishAt)),
        ne(articles.kind, 'page'),
        ne(articles.id, slot('id', articles.id)),
      ),
    )
    .orderBy(desc(articles.publishAt), desc(articles.id))
    .limit(1),
)

/**
 * Ids of stories about the same: those that share most tags first, the newer first among equals; the newest of the section
 * where there are too few.
 */
export async function listRelated(here: Here): Promise<number[]> {
  dependsOn(tag.section(here.section.slug), ...here.tags.map((t) => tag.topic(t.slug)))
  await noteNextDue()
  const tagged = await listSharing(here)
  const ofSection = tagged.length < RELATED ? await newestInSection({ section: here.section.slug, now: now() }) : []
  const ids = [...tagged, ...ofSection.map((row) => row.id)].filter((id) => id !== here.id)
  return [...new Set(ids)].slice(0, RELATED)
}

/** Ids of stories that share a tag, the closest first. */
async function listSharing({ id, tags: own }: Here): Promise<number[]> {
  const found = await Promise.all(own.map(({ slug }) => newestTagged({ tag: slug })))
  const shared = new Map<number, number>()
  for (const row of found.flat()) if (row.id !== id) shared.set(row.id, (shared.get(row.id) ?? 0) + 1)
  const closeness = (id: number) => shared.get(id) ?? 0
  const closest = [...shared.keys()].toSorted((a, b) => closeness(b) - closeness(a) || b - a)
  const near = await listStories(closest.slice(0, LOOKED_AT))
  const stories = near.length < RELATED ? [...near, ...(await listStories(closest.slice(LOOKED_AT)))] : near
  return stories
    .toSorted((a, b) => closeness(b.id) - closeness(a.id) || b.publishAt.getTime() - a.publishAt.getTime() || b.id - a.id)
    .map((story) => story.id)
}

const listStories = async (ids: number[]) => (await listLive(ids)).filter((story) => story.kind !== 'page')

const newestTagged = prepared('newest-tagged', (db) =>
  db
    .select({ id: articleTags.articleId })
    .from(articleTags)
    .innerJoin(tags, eq(tags.id, articleTags.tagId))
    .where(eq(tags.slug, slot('tag', tags.slug)))
    .orderBy(desc(articleTags.articleId))
    .limit(OF_TAG),
)

const newestInSection = prepared('newest-in-section', (db) =>
  db
    .select({ id: articles.id })
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(and(eq(sections.slug, slot('section', sections.slug)), live(slot('now', articles.publishAt)), ne(articles.kind, 'page')))
    .orderBy(desc(articles.publishAt), desc(articles.id))
    .limit(RELATED + 1),
)
