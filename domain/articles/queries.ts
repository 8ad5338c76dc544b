import { and, asc, desc, eq } from 'drizzle-orm'
import { read } from '#db/database.ts'
import { prepared, slot } from '#db/prepared.ts'
import { articles, articleTags, bylines, corrections, people, tags } from '#db/schema/articles.ts'
import { sections } from '#db/schema/site.ts'
import { countShownOf } from '#domain/articles/cards/queries.ts'
import { articleHref } from '#domain/articles/href.ts'
import { findLiveView } from '#domain/articles/live/queries.ts'
import { readingMinutes } from '#domain/articles/reading-minutes.ts'
import type { ArticleView, PersonView } from '#domain/articles/types.ts'
import { readBody } from '#domain/body/read-body.ts'
import { tag } from '#domain/changes.ts'
import type { SectionView } from '#domain/site/types.ts'
import { now } from '#lib/clock.ts'
import { dependsOn, validUntil } from '#lib/dependencies.ts'

/** A change this soon after publication is a slip put right, not an update. */
const QUIET_MS = 5 * 60_000

const articleAt = prepared('article-at', (db) =>
  db
    .select()
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(
      and(
        eq(sections.slug, slot('section', sections.slug)),
        eq(articles.slug, slot('slug', articles.slug)),
        eq(articles.state, 'published'),
      ),
    )
    .limit(1),
)

/**
 * The story at `/{section}/{slug}`, or the page of the paper at `/{slug}` (section ROOT), if it is out. Notes the address
 * either way: something may come to stand there.
 */
export async function findArticle(sectionSlug: string, slug: string): Promise<ArticleView | null> {
  dependsOn(tag.address(articleHref(sectionSlug, slug).slice(1)))
  const [row] = await articleAt({ section: sectionSlug, slug })
  const publishedAt = row?.articles.publishAt
  if (!publishedAt) return null
  if (publishedAt > now()) {
    validUntil(publishedAt)
    return null
  }
  return toView(row.articles, row.sections, publishedAt)
}

type ArticleRow = typeof articles.$inferSelect

async function toView(row: ArticleRow, { slug, name, colour }: SectionView, publishedAt: Date): Promise<ArticleView> {
  dependsOn(tag.article(row.id))
  const [authors, tagged, corrected, commentCount, live] = await Promise.all([
    listArticleAuthors(row.id),
    articleTagRows({ article: row.id }),
    correctionRows({ article: row.id }),
    countShownOf(row.id),
    findLiveView(row),
  ])
  const { id, publicId, kind, kicker, headline, standfirst, picture, talkMode, updatedAt } = row
  return {
    ...{ id, publicId, kind, kicker, headline, standfirst, picture, talkMode, publishedAt, authors, live, slug: row.slug },
    isLive: row.live === 'live',
    href: articleHref(slug, row.slug),
    section: { slug, name, colour },
    body: readBody(row.body),
    updatedAt: shownUpdate(updatedAt, publishedAt),
    readingMinutes: readingMinutes(row.words),
    tags: tagged,
    corrections: corrected,
    commentCount,
  }
}

/** When a story was last updated, as readers are told. */
export const shownUpdate = (updatedAt: Date | null, publishedAt: Date): Date | null =>
  updatedAt && updatedAt.getTime() - publishedAt.getTime() > QUIET_MS ? updatedAt : null

/** What is told of a person. */
export const personColumns = {
  slug: people.slug,
  name: people.name,
  role: people.role,
  place: people.place,
  bio: people.bio,
  portrait: people.portrait,
}

const articleAuthorRows = prepared('article-authors', (db) =>
  db
    .select(personColumns)
    .from(bylines)
    .innerJoin(people, eq(people.id, bylines.personId))
    .where(eq(bylines.articleId, slot('article', bylines.articleId)))
    .orderBy(asc(bylines.position)),
)

async function listArticleAuthors(article: number): Promise<PersonView[]> {
  const rows = await articleAuthorRows({ article })
  dependsOn(...rows.map((r) => tag.person(r.slug)))
  return rows
}

const articleTagRows = prepared('article-tags', (db) =>
  db
    .select({ slug: tags.slug, name: tags.name })
    .from(articleTags)
    .innerJoin(tags, eq(tags.id, articleTags.tagId))
    .where(eq(articleTags.articleId, slot('article', articleTags.articleId)))
    .orderBy(asc(articleTags.position)),
)

export const correctionColumns = {
  at: corrections.at,
  severity: corrections.severity,
  text: corrections.text,
  before: corrections.before,
  after: corrections.after,
}

const correctionRows = prepared('article-corrections', (db) =>
  db
    .select(correctionColumns)
    .from(corrections)
    .where(eq(corrections.articleId, slot('article', corrections.articleId)))
    .orderBy(desc(corrections.at)),
)

/** A person of the paper. */
export async function findPerson(slug: string): Promise<PersonView | null> {
  dependsOn(tag.person(slug))
  const [row] = await read().select(personColumns).from(people).where(eq(people.slug, slug)).limit(1)
  return row ?? null
}
