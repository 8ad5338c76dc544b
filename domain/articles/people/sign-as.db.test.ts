import { expect, test } from 'vitest'
import { read, write } from '#db/database.ts'
import { people } from '#db/schema/articles.ts'
import { aPerson } from '#db/testing/factories.ts'
import { useTestDatabase } from '#db/testing/use-test-database.ts'
import { system } from '#domain/access/actor.ts'
import { createAdmin } from '#domain/accounts/create-admin.ts'
import { findAccount } from '#domain/accounts/queries.ts'
import { signAs } from '#domain/articles/people/sign-as.ts'
import { aMember } from '#domain/testing/members.ts'

useTestDatabase()

const ctx = { actor: system }
const names = async () => (await read().select().from(people)).map(({ slug, name, userId }) => ({ slug, name, userId }))

test('an account writes under a name of the paper, one at a time', async () => {
  for (const email of ['ann@paper.example', 'bob@paper.example']) await createAdmin(ctx, email)
  const [ann, bob] = [await findAccount('ann@paper.example'), await findAccount('bob@paper.example')]
  await write((tx) => aPerson(tx, { slug: 'a-quill', name: 'Ada Quill' }))

  // By name, by slug, or new.
  expect(await signAs(ctx, 'Ann@Paper.example', ' Ada  Quill ')).toEqual({
    ok: true,
    value: { slug: 'a-quill', name: 'Ada Quill', isNew: false },
  })
  expect(await signAs(ctx, 'bob@paper.example', 'Zoë Reed')).toEqual({
    ok: true,
    value: { slug: 'zoe-reed', name: 'Zoë Reed', isNew: true },
  })
  expect(await names()).toEqual([
    { slug: 'a-quill', name: 'Ada Quill', userId: ann?.id },
    { slug: 'zoe-reed', name: 'Zoë Reed', userId: bob?.id },
  ])

  expect(await signAs(ctx, 'bob@paper.example', 'a-quill')).toEqual({ ok: false, error: { code: 'taken' } })
  expect(await signAs(ctx, 'ann@paper.example', 'Ann')).toMatchObject({ ok: true, value: { isNew: true } })
  expect(await signAs(ctx, 'bob@paper.example', 'a-quill')).toMatchObject({ ok: true, value: { isNew: false } })
  expect((await names()).map(({ slug, userId }) => [slug, userId])).toEqual(
    expect.arrayContaining([
      ['a-quill', bob?.id],
      ['zoe-reed', null],
      ['ann', ann?.id],
    ]),
  )
})

test('is refused for nobody, for no name, and to anybody but an admin', async () => {
  expect(await signAs(ctx, 'nobody@paper.example', 'Nobody')).toEqual({ ok: false, error: { code: 'gone' } })
  expect(await signAs(ctx, 'ann@paper.example', '  ')).toEqual({ ok: false, error: { code: 'no-name' } })
  expect(await signAs({ actor: await aMember('editor') }, 'ann@paper.example', 'Ann')).toEqual({
    ok: false,
    error: { code: 'not-allowed' },
  })
})
