import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { read, write } from '#db/database.ts'
import { commentRows, eventRows } from '#db/testing/rows.ts'
import { users } from '#db/schema/accounts.ts'
import { articles } from '#db/schema/articles.ts'
import { useTestDatabase } from '#db/testing/use-test-database.ts'
import { guest, system } from '#domain/access/actor.ts'
import { permit } from '#domain/access/permit.ts'
import { checkPassword } from '#domain/accounts/check-password.ts'
import { createAdmin } from '#domain/accounts/create-admin.ts'
import { hashPassword } from '#domain/accounts/password.ts'
import { findAccount } from '#domain/accounts/queries.ts'
import { updatePassword } from '#domain/accounts/store.ts'
import { listNewest } from '#domain/articles/cards/queries.ts'
import { frontPage } from '#domain/articles/front/front-page.ts'
import { listByPerson, listByTopic, listSection } from '#domain/articles/lists/queries.ts'
import { findArticle } from '#domain/articles/queries.ts'
import { parseBody } from '#domain/body/parse-body.ts'
import { conversationPage } from '#domain/comments/conversation.ts'
import { DEMO_ACCOUNTS, demoPassword } from '#domain/demo/demo-accounts.ts'
import { openPaper } from '#domain/demo/open-paper.ts'
import { bodyOf, readDemoPaper } from '#domain/demo/queries.ts'
import { verifyLog } from '#domain/moderation/verify-log.ts'
import { findSite, isEmptyPaper } from '#domain/site/queries.ts'
import { TEST_PASSWORD, useTestEnv } from '#lib/testing/use-test-env.ts'
import { send } from '#domain/testing/talk.ts'

const { DATA_DIR } = useTestEnv()
useTestDatabase()

const paper = await readDemoPaper()
let opened: Awaited<ReturnType<typeof openPaper>>
let before: Date

beforeAll(async () => {
  before = new Date()
  opened = await openPaper()
}, 60_000)

const out = paper.articles.filter(
  ({ state, publishedHoursAgo }) => state === 'published' && publishedHoursAgo !== null && publishedHoursAgo > 0,
)
const notOut = paper.articles.filter((article) => !out.includes(article))

/** Everything that a reader can be shown, as one text. */
async function everythingPublic(): Promise<string> {
  const site = await findSite()
  const pages: unknown[] = [site, await frontPage(site.sections), await listNewest(100)]
  for (const { slug } of site.sections) pages.push(await listSection(slug, 1))
  for (const { slug } of paper.people) pages.push(await listByPerson(slug, 1))
  for (const slug of new Set(paper.articles.flatMap((a) => a.tags))) pages.push(await listByTopic(slug, 1))
  for (const { section, slug } of paper.articles) pages.push(await findArticle(section, slug))
  for (const { id } of await read().select({ id: articles.id }).from(articles)) pages.push(await conversationPage(id, 0, 1))
  return JSON.stringify(pages)
}

describe('the demo paper', () => {
  test('fills an empty database: a name, sections, and enough to read', async () => {
    expect(await isEmptyPaper()).toBe(false)
    expect(await findSite()).toEqual({
      ...paper.site,
      isDemo: true,
      pages: paper.pages.map(({ slug, headline }) => ({ slug, title: headline })),
    })
    const newest = await listNewest(100)
    expect(newest.length).toBeGreaterThanOrEqual(16)
    expect(newest).toHaveLength(out.filter(({ kind }) => kind !== 'page').length)
    expect((await commentRows()).length).toBeGreaterThanOrEqual(60)
    expect(await commentRows()).toHaveLength(paper.comments.length)
  })

  test('leads with a story that is open and much talked about', async () => {
    const { lead } = await frontPage([])
    const [, section = '', slug = ''] = lead?.href.split('/') ?? []
    const article = await findArticle(section, slug)
    expect(article?.talkMode).toBe('open')
    expect(article?.commentCount).toBeGreaterThanOrEqual(10)
  })

  test('has every comment where its story wants it, and a whole log of how it came there', async () => {
    const states = (list: { state: string }[]) =>
      Object.entries(Object.groupBy(list, ({ state }) => state))
        .map(([state, some]) => `${state} ${String(some?.length)}`)
        .toSorted()
    expect(states(await commentRows())).toEqual(states(paper.comments))
    expect(await verifyLog()).toEqual({ ok: true, value: { comments: paper.comments.length, events: (await eventRows()).length } })
  })

  test('picks what its story wants, above the conversation of the lead too', async () => {
    const picked = (await commentRows()).filter(({ pickEventId }) => pickEventId !== null)
    expect(picked).toHaveLength(paper.comments.filter(({ pick }) => pick !== undefined).length)
    const [lead] = (await read().select().from(articles)).filter(({ slug }) => slug === paper.articles[0]?.slug)
    const { picks } = await conversationPage(lead?.id ?? 0, 0, 1)
    expect(picks).toHaveLength(3)
    for (const { sentence } of picks) expect(paper.comments.map(({ pick }) => pick)).toContain(sentence)
  })

  test('tells of nothing that has not happened yet', async () => {
    const end = Date.now()
    for (const { publicId, createdAt } of await commentRows()) expect(createdAt.getTime(), publicId).toBeLessThanOrEqual(end)
    for (const { id, at } of await eventRows()) expect(at.getTime(), String(id)).toBeLessThanOrEqual(end)
  })

  test.each(paper.articles.map((article) => [article.slug, article] as const))('has a body that is one: %s', (_slug, article) => {
    expect(parseBody(bodyOf(article, before))).toMatchObject({ ok: true })
  })

  test('keeps what is not out to itself', async () => {
    expect(notOut.length).toBeGreaterThanOrEqual(2)
    const text = await everythingPublic()
    const first = out.find(({ slug }) => slug === paper.articles[0]?.slug)
    expect(text).toContain(JSON.stringify(first?.headline))
    for (const { slug, headline, standfirst, body } of notOut) {
      for (const words of [headline, standfirst, ...sentencesOf(body.content)])
        expect(text, slug).not.toContain(JSON.stringify(words).slice(1, -1))
    }
    for (const { source, state, id } of paper.comments)
      if (state !== 'published') expect(text, id).not.toContain(JSON.stringify(source).slice(1, -1))
  })

  test('has its pictures in the data folder', () => {
    for (const { picture } of paper.articles)
      if (picture) expect(existsSync(join(DATA_DIR, picture.src.replace(/^\//, ''))), picture.src).toBe(true)
  })
})

/** Texts in a body that are long enough to be nobody else's. */
function sentencesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(sentencesOf)
  if (typeof value !== 'object' || value === null) return []
  const own = 'text' in value && typeof value.text === 'string' && value.text.length > 30 ? [value.text] : []
  return [...own, ...Object.values(value).flatMap(sentencesOf)]
}

describe('its accounts', () => {
  test('are a member, a moderator and an admin, who sign in with the password that was said', async () => {
    expect(opened).toEqual({ emails: DEMO_ACCOUNTS.map(({ email }) => email), password: TEST_PASSWORD })
    for (const { email, roles } of DEMO_ACCOUNTS) {
      expect(await findAccount(email)).toMatchObject({ roles })
      expect(await checkPassword(email, TEST_PASSWORD)).not.toBeNull()
    }
  })

  test('are all that can sign in', async () => {
    const rows = await read().select().from(users)
    expect(rows.filter(({ passwordHash }) => passwordHash !== null).map(({ email }) => email)).toEqual(
      DEMO_ACCOUNTS.map(({ email }) => email),
    )
    expect(rows).toHaveLength(DEMO_ACCOUNTS.length + paper.readers.length)
  })

  test('have a member whose first comment is held', async () => {
    const [row] = (await read().select().from(users)).filter(({ email }) => email === 'member@harbour-ledger.example')
    const [lead] = (await read().select().from(articles)).filter(({ slug }) => slug === paper.articles[0]?.slug)
    if (!row || !lead) throw new Error('the demo paper is not there')
    const member = { kind: 'member' as const, ...row, isVerified: row.emailVerifiedAt !== null }
    expect(await send(member, lead)).toMatchObject({ ok: true, value: { state: 'held' } })
  })
})

describe('a second start', () => {
  test('finds the paper there, and leaves it as it is', async () => {
    const counts = async () => [(await commentRows()).length, (await read().select().from(users)).length, (await eventRows()).length]
    const earlier = await counts()
    expect(await openPaper()).toEqual(opened)
    expect(await counts()).toEqual(earlier)
  })

  test('makes the password be what is said again', async () => {
    const allowed = permit(system, 'account.manage', { id: 0 })
    const account = await findAccount(DEMO_ACCOUNTS[0]?.email ?? '')
    if (!allowed.ok || !account) throw new Error('there is no demo account')
    const hash = await hashPassword('an earlier password')
    await write((tx) => updatePassword(tx, allowed.value, account.id, hash))
    await openPaper()
    for (const { email } of DEMO_ACCOUNTS) expect(await checkPassword(email, TEST_PASSWORD)).not.toBeNull()
  })

  test('says nothing of accounts that a first admin has ended', async () => {
    expect(await createAdmin({ actor: system }, 'editor@paper.example')).toMatchObject({ ok: true })
    expect(await openPaper()).toBeNull()
    expect(await checkPassword(DEMO_ACCOUNTS[0]?.email ?? '', TEST_PASSWORD)).toBeNull()
  })
})

test('the password is DEMO_PASSWORD where that is set', () => {
  expect(demoPassword(new Date())).toBe(TEST_PASSWORD)
})

test('nobody but the program loads a paper', () => {
  expect(permit(guest, 'paper.load', { id: 0 })).toEqual({ ok: false, error: { code: 'not-signed-in' } })
})
