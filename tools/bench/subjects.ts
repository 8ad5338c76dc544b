import { and, asc, desc, eq, lte } from 'drizzle-orm'
import { read, write } from '#db/database.ts'
import { sessions, type Role } from '#db/schema/accounts.ts'
import { articles } from '#db/schema/articles.ts'
import { comments } from '#db/schema/comments.ts'
import { sections } from '#db/schema/site.ts'
import { aComment, aUser, type Comment } from '#db/testing/factories.ts'
import { hashToken, newSessionToken } from '#domain/access/tokens.ts'
import { sessionCookieName } from '#lib/session-cookie.ts'

/** An article to measure: its id and address. */
export type Subject = { id: number; publicId: string; path: string }

/** The demo paper's newest articles that are open to comments, newest first. */
export async function openArticles(): Promise<Subject[]> {
  const rows = await read()
    .select({ id: articles.id, publicId: articles.publicId, slug: articles.slug, section: sections.slug })
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(and(eq(articles.state, 'published'), eq(articles.talkMode, 'open'), lte(articles.publishAt, new Date())))
    .orderBy(desc(articles.publishAt))
  return rows.map((r) => ({ id: r.id, publicId: r.publicId, path: `/${r.section}/${r.slug}` }))
}

/** Leaves exactly ten published comments on an article, all of them first ones, as the figure asks. */
export async function withTenComments({ id }: Subject): Promise<void> {
  const rows = await read()
    .select({ id: comments.id })
    .from(comments)
    .where(and(eq(comments.articleId, id), eq(comments.state, 'published')))
    .orderBy(asc(comments.id))
  await write(async (tx) => {
    for (const row of rows.slice(10)) await tx.update(comments).set({ state: 'withdrawn' }).where(eq(comments.id, row.id))
    for (let n = rows.length; n < 10; n++) await aComment(tx, { articleId: id, state: 'published', text: WORDS })
  })
}

/** Gives an article 500 published comments more, in 60 threads. */
export async function with500Comments({ id }: Subject): Promise<void> {
  await write(async (tx) => {
    const writers = []
    for (let n = 0; n < 40; n++) writers.push((await aUser(tx)).id)
    const roots: Comment[] = []
    for (let n = 0; n < 500; n++) {
      const parent = n < 60 ? null : roots[n % 60]
      const comment = await aComment(tx, { articleId: id, authorId: writers[n % 40], state: 'published', parent, text: WORDS })
      if (n < 60) roots.push(comment)
    }
  })
}

const WORDS =
  'The winter boat is not a luxury for those of us who live on the other side of the water, and the figures in the story say so.'

/**
 * Makes members with two published comments each, so that the rules let them through, and signs them in.
 * @returns session cookies, name=value
 */
export async function membersSignedIn(howMany: number, articleId: number, siteUrl: URL, roles: Role[] = ['member']): Promise<string[]> {
  const cookies: string[] = []
  await write(async (tx) => {
    for (let n = 0; n < howMany; n++) {
      const { id } = await aUser(tx, { roles })
      const token = newSessionToken()
      const createdAt = new Date()
      for (let i = 0; i < 2; i++) await aComment(tx, { articleId, authorId: id, state: 'published', text: WORDS })
      await tx
        .insert(sessions)
        .values({ tokenHash: hashToken(token), userId: id, createdAt, expiresAt: new Date(createdAt.getTime() + 86_400_000) })
      cookies.push(`${sessionCookieName(siteUrl)}=${token}`)
    }
  })
  return cookies
}

/** The demo paper's live story. */
export async function openLiveStory(): Promise<Subject> {
  const [row] = await read()
    .select({ id: articles.id, publicId: articles.publicId, slug: articles.slug, section: sections.slug })
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(eq(articles.live, 'live'))
    .limit(1)
  if (!row) throw new Error('the demo paper has no live story')
  return { id: row.id, publicId: row.publicId, path: `/${row.section}/${row.slug}` }
}
