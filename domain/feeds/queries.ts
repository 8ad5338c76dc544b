import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import { read } from '#db/database.ts'
import { users } from '#db/schema/accounts.ts'
import { articles, articleTags, corrections, tags } from '#db/schema/articles.ts'
import { commentRevisions, comments } from '#db/schema/comments.ts'
import { sections } from '#db/schema/site.ts'
import { listCardAuthors } from '#domain/articles/cards/queries.ts'
import { articleHref } from '#domain/articles/href.ts'
import { findLiveView } from '#domain/articles/live/queries.ts'
import { correctionColumns, shownUpdate } from '#domain/articles/queries.ts'
import type { CorrectionView, TopicView } from '#domain/articles/types.ts'
import { readBody } from '#domain/body/read-body.ts'
import { tag } from '#domain/changes.ts'
import { readWords } from '#domain/comments/words/read-words.ts'
import type { FeedComment, FeedStory } from '#domain/feeds/types.ts'
import { now } from '#lib/clock.ts'
import { dependsOn } from '#lib/dependencies.ts'

/** These stories with all their words, in this order, as far as readers may see them. */
export async function listFeedStories(ids: number[]): Promise<FeedStory[]> {
  if (ids.length === 0) return []
  dependsOn(...ids.map(tag.article))
  const [rows, authors, tagged, corrected] = await Promise.all([listRows(ids), listCardAuthors(ids), listTags(ids), listCorrections(ids)])
  const stories = new Map<number, FeedStory>()
  for (const { id, state, slug, body, publishAt, updatedAt, live, endedAt, ...row } of rows) {
    if (state !== 'published' || publishAt === null || publishAt > now()) continue
    stories.set(id, {
      ...row,
      href: articleHref(row.section.slug, slug),
      body: readBody(body),
      live: await findLiveView({ id, live, endedAt }),
      publishedAt: publishAt,
      updatedAt: shownUpdate(updatedAt, publishAt),
      authors: authors.get(id) ?? [],
      tags: tagged.get(id) ?? [],
      corrections: corrected.get(id) ?? [],
    })
  }
  return ids.map((id) => stories.get(id)).filter((story) => story !== undefined)
}

function listRows(ids: number[]) {
  const { id, publicId, slug, kind, state, headline, standfirst, body, picture, publishAt, updatedAt, live, endedAt } = articles
  const section = { slug: sections.slug, name: sections.name, colour: sections.colour }
  return read()
    .select({ id, publicId, slug, kind, state, headline, standfirst, body, picture, publishAt, updatedAt, live, endedAt, section })
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(inArray(articles.id, ids))
}

async function listTags(ids: number[]): Promise<Map<number, TopicView[]>> {
  const rows = await read()
    .select({ articleId: articleTags.articleId, slug: tags.slug, name: tags.name })
    .from(articleTags)
    .innerJoin(tags, eq(tags.id, articleTags.tagId))
    .where(inArray(articleTags.articleId, ids))
    .orderBy(asc(articleTags.articleId), asc(articleTags.position))
  return byArticle(rows)
}

async function listCorrections(ids: number[]): Promise<Map<number, CorrectionView[]>> {
  const rows = await read()
    .select({ articleId: corrections.articleId, ...correctionColumns })
    .from(corrections)
    .where(inArray(corrections.articleId, ids))
    .orderBy(desc(corrections.at))
  return byArticle(rows)
}

/** Rows by their article, without its id. */
function byArticle<T extends { articleId: number }>(rows: T[]): Map<number, Omit<T, 'articleId'>[]> {
  const grouped = new Map<number, Omit<T, 'articleId'>[]>()
  for (const { articleId, ...row } of rows) grouped.set(articleId, [...(grouped.get(articleId) ?? []), row])
  return grouped
}

/** The comments on an article that readers see and that came last, newest first. */
export async function listFeedComments(articleId: number, limit: number): Promise<FeedComment[]> {
  dependsOn(tag.conversation(articleId))
  const rows = await read()
    .select({
      publicId: comments.publicId,
      printed: comments.authorName,
      displayName: users.displayName,
      words: commentRevisions.words,
      createdAt: comments.createdAt,
      editedAt: comments.editedAt,
    })
    .from(comments)
    .innerJoin(commentRevisions, and(eq(commentRevisions.commentId, comments.id), eq(commentRevisions.rev, comments.currentRev)))
    .leftJoin(users, eq(users.id, comments.authorId))
    .where(and(eq(comments.articleId, articleId), eq(comments.state, 'published')))
    // By id, in which the index of published comments keeps them: a long conversation is not sorted.
    .orderBy(desc(comments.id))
    .limit(limit)
  const toComment = ({ printed, displayName, words, ...row }: (typeof rows)[number]): FeedComment => ({
    ...row,
    name: displayName ?? printed ?? '',
    words: readWords(words),
  })
  return rows.map(toComment).toSorted((a, b) => b.createdAt.getTime() - a.createdAt.getTime())
}
