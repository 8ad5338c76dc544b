import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Tx } from '#db/open/database.ts'
import { articles, articleTags, bylines, people, tags } from '#db/schema/articles.ts'
import { commentRevisions, comments } from '#db/schema/comments.ts'
import type { Words } from '#db/search/types.ts'
import { liveWordsOf } from '#domain/articles/live/queries.ts'
import { plainText } from '#domain/body/plain.ts'
import { readBody } from '#domain/body/read-body.ts'
import { facet } from '#domain/search/facets.ts'
import { wordsOf } from '#lib/words.ts'

/** What is to be found of a published story or comment, and since when it is out. */
export type Indexable = { at: Date; words: Words }

/** More words than the longest story has: an index has limits. */
const MOST_WORDS = 50_000

/** A body that says a word so many times is about it. */
const OFTEN = { article: 3, comment: 2 }

/** Keeps the end of one text and the beginning of the next from being a phrase. Nobody can type it. */
const APART = '‖'

function bodyWords(text: string, oftenFrom: number): Pick<Words, 'body' | 'often'> {
  const body = wordsOf(text).slice(0, MOST_WORDS)
  const counts = new Map<string, number>()
  for (const word of body) counts.set(word, (counts.get(word) ?? 0) + 1)
  return { body, often: [...counts].filter(([, n]) => n >= oftenFrom).map(([word]) => word) }
}

/** The stories of these ids that are published, those ahead of their time among them: whoever looks compares with the clock. */
export async function listArticleTexts(tx: Tx, ids: number[]): Promise<Map<number, Indexable>> {
  const { id, sectionId, kind, state, headline, standfirst, body, publishAt, live } = articles
  const rows = await tx
    .select({ id, sectionId, kind, state, headline, standfirst, body, publishAt, live })
    .from(articles)
    .where(inArray(id, ids))
  const authors = await namesBy(tx, ids)
  const topics = await tagsBy(tx, ids)
  const updates = await liveWordsOf(
    tx,
    rows.filter((row) => row.live !== 'no').map((row) => row.id),
  )
  const texts = new Map<number, Indexable>()
  for (const row of rows) {
    // Asked for the state as well, SQLite would rather read every published story than so many ids.
    if (!row.publishAt || row.state !== 'published') continue
    const theirs = authors.get(row.id) ?? []
    const names = [...theirs, ...(topics.get(row.id) ?? [])].map(({ name }) => name)
    const words = {
      facets: [facet.section(row.sectionId), facet.kind(row.kind), ...theirs.map((author) => facet.author(author.id))],
      headline: wordsOf(row.headline),
      about: [row.standfirst, ...names].flatMap((text) => [...wordsOf(text), APART]),
      ...bodyWords([plainText(readBody(row.body)), ...(updates.get(row.id) ?? [])].join('\n\n'), OFTEN.article),
    }
    texts.set(row.id, { at: row.publishAt, words })
  }
  return texts
}

async function namesBy(tx: Tx, articleIds: number[]) {
  const rows = await tx
    .select({ articleId: bylines.articleId, id: people.id, name: people.name })
    .from(bylines)
    .innerJoin(people, eq(people.id, bylines.personId))
    .where(inArray(bylines.articleId, articleIds))
    .orderBy(asc(bylines.articleId), asc(bylines.position))
  return Map.groupBy(rows, (row) => row.articleId)
}

async function tagsBy(tx: Tx, articleIds: number[]) {
  const rows = await tx
    .select({ articleId: articleTags.articleId, name: tags.name })
    .from(articleTags)
    .innerJoin(tags, eq(tags.id, articleTags.tagId))
    .where(inArray(articleTags.articleId, articleIds))
    .orderBy(asc(articleTags.articleId), asc(articleTags.position))
  return Map.groupBy(rows, (row) => row.articleId)
}

/** The comments of these ids that are published. */
export async function listCommentTexts(tx: Tx, ids: number[]): Promise<Map<number, Indexable>> {
  const rows = await tx
    .select({
      id: comments.id,
      at: comments.createdAt,
      state: comments.state,
      plain: commentRevisions.plain,
      sectionId: articles.sectionId,
    })
    .from(comments)
    .innerJoin(commentRevisions, and(eq(commentRevisions.commentId, comments.id), eq(commentRevisions.rev, comments.currentRev)))
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .where(inArray(comments.id, ids))
  return new Map(
    rows
      .filter(({ state }) => state === 'published')
      .map(({ id, at, plain, sectionId }) => [
        id,
        { at, words: { facets: [facet.section(sectionId)], headline: [], about: [], ...bodyWords(plain, OFTEN.comment) } },
      ]),
  )
}
