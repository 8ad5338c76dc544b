import { createHash } from 'node:crypto'
import { desc } from 'drizzle-orm'
import type { Tx } from '#db/open/database.ts'
import { sessions, users } from '#db/schema/accounts.ts'
import { articles, bylines, people } from '#db/schema/articles.ts'
import { commentRevisions, comments } from '#db/schema/comments.ts'
import { sections, site } from '#db/schema/site.ts'
import { countWords } from '#lib/text.ts'
import { sortKey } from '#lib/ids.ts'

/*
 * Rows with sensible values for tests. Each takes what the test cares about and fills in the rest from the row's number
 * in its table, so that the same calls always make the same rows. Rows they need (a comment's article) are made as well.
 */

export type User = typeof users.$inferSelect
export type Session = typeof sessions.$inferSelect
export type Section = typeof sections.$inferSelect
export type Person = typeof people.$inferSelect
export type Article = typeof articles.$inferSelect
export type Comment = typeof comments.$inferSelect
export type Site = typeof site.$inferSelect

/** A verified member who cannot sign in by password. */
export async function aUser(tx: Tx, given: Partial<typeof users.$inferInsert> = {}): Promise<User> {
  const n = await nextNumber(tx, users)
  const displayName = given.displayName ?? `Reader ${String(n)}`
  const values = {
    publicId: numbered('user', n),
    email: `reader-${String(n)}@example.org`,
    displayName,
    nameKey: displayName.toLowerCase().replaceAll(' ', ''),
    roles: ['member' as const],
    emailVerifiedAt: instant(n),
    createdAt: instant(n),
    ...given,
  }
  return one(await tx.insert(users).values(values).returning())
}

/** A session far from its end, and the cookie's value that opens it. */
export async function aSession(tx: Tx, given: Partial<typeof sessions.$inferInsert> = {}): Promise<Session & { token: string }> {
  const n = await nextNumber(tx, sessions)
  const token = numbered('session', n).padEnd(TOKEN_LENGTH, 'x')
  const values = {
    tokenHash: createHash('sha256').update(token).digest('hex'),
    userId: given.userId ?? (await aUser(tx)).id,
    createdAt: instant(n),
    expiresAt: FAR_AHEAD,
    ...given,
  }
  return { ...one(await tx.insert(sessions).values(values).returning()), token }
}

export async function aSection(tx: Tx, given: Partial<typeof sections.$inferInsert> = {}): Promise<Section> {
  const n = await nextNumber(tx, sections)
  const values = { slug: `section-${String(n)}`, name: `Section ${String(n)}`, colour: 'news' as const, position: n, ...given }
  return one(await tx.insert(sections).values(values).returning())
}

export async function aPerson(tx: Tx, given: Partial<typeof people.$inferInsert> = {}): Promise<Person> {
  const n = await nextNumber(tx, people)
  const values = { slug: `author-${String(n)}`, name: `Author ${String(n)}`, role: 'Correspondent', ...given }
  return one(await tx.insert(people).values(values).returning())
}

/** A published article, open to comments, by `authors`. */
export async function anArticle(tx: Tx, given: Partial<typeof articles.$inferInsert> & { authors?: Person[] } = {}): Promise<Article> {
  const { authors = [], ...overrides } = given
  const n = await nextNumber(tx, articles)
  const text = `The body of story ${String(n)}.`
  const values = {
    publicId: numbered('article', n),
    sectionId: given.sectionId ?? (await aSection(tx)).id,
    slug: `story-${String(n)}`,
    state: 'published' as const,
    headline: `Headline of story ${String(n)}`,
    standfirst: `Standfirst of story ${String(n)}.`,
    body: { version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] },
    words: countWords(text),
    publishAt: instant(n),
    createdAt: instant(n),
    ...overrides,
  }
  const article = one(await tx.insert(articles).values(values).returning())
  for (const [position, { id }] of authors.entries()) await tx.insert(bylines).values({ articleId: article.id, personId: id, position })
  return article
}

/** What a comment is made from: `text` is its words, in one paragraph; `parent` the comment that it answers. */
export type CommentGiven = Partial<typeof comments.$inferInsert> & { text?: string; parent?: Comment | null }

/** A published comment with its first revision. It has no event: only decide() writes those. */
export async function aComment(tx: Tx, given: CommentGiven = {}): Promise<Comment> {
  const { text, parent = null, ...overrides } = given
  const n = await nextNumber(tx, comments)
  const createdAt = given.createdAt ?? instant(n)
  const state = given.state ?? 'published'
  const values = {
    publicId: numbered('comment', n),
    articleId: given.articleId ?? parent?.articleId ?? (await anArticle(tx)).id,
    authorId: given.authorId === undefined ? (await aUser(tx)).id : given.authorId,
    ...placeOf(parent, createdAt, n),
    currentRev: 1,
    createdAt,
    publishedAt: state === 'published' ? createdAt : null,
    ...overrides,
    state,
  }
  const comment = one(await tx.insert(comments).values(values).returning())
  await addRevision(tx, comment, text ?? `Words of comment ${String(n)}.`)
  return comment
}

/** The paper's identity: its one row, made or changed. */
export async function aSite(tx: Tx, given: Partial<typeof site.$inferInsert> = {}): Promise<Site> {
  const values = {
    name: 'The Example',
    tagline: 'A paper for tests',
    language: 'en',
    timeZone: 'Europe/Dublin',
    contact: 'desk@example.org',
    ...given,
    id: 1,
  }
  const rows = await tx.insert(site).values(values).onConflictDoUpdate({ target: site.id, set: values }).returning()
  return one(rows)
}

async function addRevision(tx: Tx, comment: Comment, text: string): Promise<void> {
  const words = { version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] }
  const revision = { commentId: comment.id, rev: comment.currentRev, source: text, plain: text }
  await tx.insert(commentRevisions).values({ ...revision, words, createdAt: comment.createdAt })
}

/** Levels of a path, as the conversation keeps them: a deeper reply stands beside its parent. */
const LEVELS = 5

function placeOf(parent: Comment | null, at: Date, n: number) {
  const key = sortKey(at).slice(0, 9) + String(n).padStart(5, '0')
  if (!parent) return { parentId: 0, rootId: 0, depth: 0, path: key }
  const above = parent.path.split('.').slice(0, LEVELS)
  return { parentId: parent.id, rootId: parent.rootId || parent.id, depth: above.length, path: [...above, key].join('.') }
}

/** A session cookie is 43 characters long, and the server looks at no other. */
const TOKEN_LENGTH = 43

const FAR_AHEAD = new Date('2100-01-01T00:00:00Z')
const BEGINNING = Date.parse('2025-01-06T08:00:00Z')
const MINUTE = 60_000

/** A minute after the row before it. */
const instant = (n: number) => new Date(BEGINNING + n * MINUTE)

/** As long as a real public id. */
const numbered = (word: string, n: number) => word + String(n).padStart(16 - word.length, '0')

type Numbered = typeof users | typeof sessions | typeof sections | typeof people | typeof articles | typeof comments

async function nextNumber(tx: Tx, table: Numbered): Promise<number> {
  const [last] = await tx.select({ id: table.id }).from(table).orderBy(desc(table.id)).limit(1)
  return (last?.id ?? 0) + 1
}

function one<T>(rows: T[]): T {
  const [row] = rows
  if (row === undefined) throw new Error('the database returned no row')
  return row
}
