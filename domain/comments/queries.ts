import { and, eq } from 'drizzle-orm'
import { read } from '#db/database.ts'
import { numberSlot, prepared, slot } from '#db/prepared.ts'
import { users } from '#db/schema/accounts.ts'
import { articles, type TalkMode } from '#db/schema/articles.ts'
import { comments, type CommentState } from '#db/schema/comments.ts'
import { sections } from '#db/schema/site.ts'
import { live } from '#domain/articles/cards/queries.ts'
import { articleHref } from '#domain/articles/href.ts'
import { now } from '#lib/clock.ts'

export type TalkSubject = { id: number; talkMode: TalkMode; href: string }

const talkSubject = prepared('talk-subject', (db) =>
  db
    .select({ id: articles.id, talkMode: articles.talkMode, slug: articles.slug, section: sections.slug })
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(and(eq(articles.publicId, slot('article', articles.publicId)), live(slot('now', articles.publishAt))))
    .limit(1),
)

/** The article that somebody wants to comment on, if readers can see it. */
export async function findTalkSubject(articlePublicId: string): Promise<TalkSubject | null> {
  const [row] = await talkSubject({ article: articlePublicId, now: now() })
  return row ? { id: row.id, talkMode: row.talkMode, href: articleHref(row.section, row.slug) } : null
}

export type ParentComment = { id: number; articleId: number; rootId: number; depth: number; path: string; state: CommentState }

/** What a reply answers. */
export async function findParent(publicId: string): Promise<ParentComment | null> {
  const { id, articleId, rootId, depth, path, state } = comments
  const [row] = await read()
    .select({ id, articleId, rootId, depth, path, state })
    .from(comments)
    .where(eq(comments.publicId, publicId))
    .limit(1)
  return row ?? null
}

const publishedBy = prepared('published-by', (db) =>
  db
    .select({ id: comments.id })
    .from(comments)
    .where(and(eq(comments.authorId, slot('author', comments.authorId)), eq(comments.state, 'published')))
    .limit(numberSlot('n')),
)

/** Whether somebody has at least `n` published comments. */
export const hasPublished = async (author: number, n: number): Promise<boolean> => (await publishedBy({ author, n })).length >= n

const ownOn = prepared('own-comment-on', (db) =>
  db
    .select({ id: comments.id })
    .from(comments)
    .where(and(eq(comments.articleId, slot('article', comments.articleId)), eq(comments.authorId, slot('author', comments.authorId))))
    .limit(1),
)

/** Whether an account has ever commented on an article. */
export const hasCommentedOn = async (author: number, article: number): Promise<boolean> => (await ownOn({ author, article })).length > 0

/** Who a comment answers, for the form: its public id and the name printed above it. */
export async function findReplyTarget(articleId: number, publicId: string): Promise<{ publicId: string; name: string } | null> {
  if (publicId === '') return null
  const [row] = await read()
    .select({ publicId: comments.publicId, name: users.displayName, printed: comments.authorName })
    .from(comments)
    .leftJoin(users, eq(users.id, comments.authorId))
    .where(and(eq(comments.publicId, publicId), eq(comments.articleId, articleId), eq(comments.state, 'published')))
    .limit(1)
  return row ? { publicId: row.publicId, name: row.name ?? row.printed ?? '' } : null
}

/** Where a comment stands: its article's address, and itself in it. */
export async function findCommentHref(publicId: string): Promise<string | null> {
  const [row] = await read()
    .select({ slug: articles.slug, section: sections.slug, rootId: comments.rootId })
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(eq(comments.publicId, publicId))
    .limit(1)
  if (!row) return null
  return `${articleHref(row.section, row.slug)}${row.rootId === 0 ? '' : `/comments/${publicId}`}#comment-${publicId}`
}
