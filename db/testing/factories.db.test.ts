import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { read, write } from '#db/database.ts'
import { commentRevisions } from '#db/schema/comments.ts'
import { aComment, anArticle, aPerson, aSection, aSession, aSite, aUser } from '#db/testing/factories.ts'
import { useTestDatabase } from '#db/testing/use-test-database.ts'

useTestDatabase()

test('each factory makes its row, with what was given and what it needs', async () => {
  const made = await write(async (tx) => ({
    user: await aUser(tx, { displayName: 'Ada' }),
    session: await aSession(tx),
    section: await aSection(tx, { slug: 'sport' }),
    person: await aPerson(tx),
    site: await aSite(tx, { name: 'First' }),
    again: await aSite(tx, { name: 'Second' }),
  }))
  expect(made.user).toMatchObject({ displayName: 'Ada', nameKey: 'ada', roles: ['member'] })
  expect(made.session.token).toHaveLength(43)
  expect(made.section.slug).toBe('sport')
  expect(made.again).toMatchObject({ id: made.site.id, name: 'Second' })
})

test('a reply stands below its parent, a deep one beside it', async () => {
  const thread = await write(async (tx) => {
    const article = await anArticle(tx, { authors: [await aPerson(tx)] })
    const comments = [await aComment(tx, { articleId: article.id, text: 'First.' })]
    for (let i = 0; i < 7; i++) comments.push(await aComment(tx, { parent: comments.at(-1) ?? null }))
    return comments
  })
  expect(thread.map(({ depth }) => depth)).toEqual([0, 1, 2, 3, 4, 5, 5, 5])
  expect(thread.map(({ path }) => path)).toEqual(thread.map(({ path }) => path).sort())
  expect(new Set(thread.slice(1).map(({ rootId }) => rootId))).toEqual(new Set([thread[0]?.id]))
  const [revision] = await read()
    .select()
    .from(commentRevisions)
    .where(eq(commentRevisions.commentId, thread[0]?.id ?? 0))
  expect(revision).toMatchObject({ rev: 1, plain: 'First.' })
})
