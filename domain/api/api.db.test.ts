import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { beforeAll, describe, expect, it, test } from 'vitest'
import { write } from '#db/database.ts'
import { articleTags, corrections, tags } from '#db/schema/articles.ts'
import { liveBlocks } from '#db/schema/live.ts'
import { aComment, anArticle, aPerson, aSection, aSite, aUser, type Article, type Comment } from '#db/testing/factories.ts'
import { setArticle, setComment } from '#db/testing/rows.ts'
import { useTestDatabase } from '#db/testing/use-test-database.ts'
import { answerArticle, answerArticles } from '#domain/api/answer-articles.ts'
import { answerComments, answerThread } from '#domain/api/answer-comments.ts'
import { answerPeople, answerPerson, answerSections, answerSite, answerTag } from '#domain/api/answer-paper.ts'
import { openApiDocument } from '#domain/api/openapi/document.ts'
import { OPERATIONS } from '#domain/api/openapi/operations.ts'
import { everyNode } from '#components/article/body/every-node.fixture.ts'
import { ensureHouseRules } from '#domain/moderation/house-rules.ts'
import { aMember } from '#domain/testing/members.ts'
import { aStory, decideNow, pickNow, post } from '#domain/testing/talk.ts'
import { done } from '#domain/testing/newsroom.ts'
import { shiftClock } from '#lib/clock.ts'
import { recording } from '#lib/dependencies.ts'
import { publicId } from '#lib/ids.ts'

useTestDatabase()

const BASE = new URL('https://paper.example')
const HOUR = 3_600_000
const HOSTILE = '"</script><b onload=x>&amp; \u202e ﷽ 𝕏 {0} %s'
const speech = { placeholder: ({ state }: { state: string }) => `gone: ${state}`, anonymous: 'nobody' }
const around = { base: BASE, speech }

const made: Article[] = []
let rich: Article
let embargoed: Article
let threads: Comment[]

const ask = async (query = '') => done(await answerArticles(new URLSearchParams(query), BASE))
const idsOf = ({ articles }: { articles: { id: string }[] }) => articles.map(({ id }) => id)
const queryOf = (address: string | null) => (address === null ? null : new URL(address).search)

/** Follows `next` to the end; between the steps something may happen. */
async function walk(first: string, between: () => Promise<unknown> = () => Promise.resolve()): Promise<string[]> {
  const found: string[] = []
  for (let query: string | null = first; query !== null;) {
    const list = await ask(query)
    found.push(...idsOf(list))
    query = queryOf(list.next)
    await between()
  }
  return found
}

beforeAll(async () => {
  await write(async (tx) => {
    await aSite(tx, { name: 'The Example' })
    const [news, sport, root] = [
      await aSection(tx, { slug: 'news' }),
      await aSection(tx, { slug: 'sport' }),
      await aSection(tx, { slug: '', name: '' }),
    ]
    const [ann, bob] = [await aPerson(tx, { slug: 'ann', name: HOSTILE, bio: HOSTILE }), await aPerson(tx, { slug: 'bob' })]
    await aPerson(tx, { slug: 'unpublished' })
    const [harbour] = await tx.insert(tags).values({ slug: 'harbour', name: HOSTILE }).returning()
    // Three share each minute, so that the id has to decide.
    for (let i = 0; i < 30; i++)
      made.push(
        await anArticle(tx, {
          sectionId: (i % 2 ? news : sport).id,
          kind: i % 3 ? 'story' : 'opinion',
          publishAt: new Date(Date.parse('2025-03-01T08:00:00Z') + Math.floor(i / 3) * 60_000),
          authors: i % 5 ? [bob] : [ann, bob],
        }),
      )
    rich = await anArticle(tx, {
      ...{ sectionId: news.id, headline: HOSTILE, standfirst: HOSTILE, kicker: HOSTILE, body: everyNode, authors: [ann] },
      publishAt: new Date('2025-04-01T08:00:00Z'),
      updatedAt: new Date('2025-04-02T08:00:00Z'),
      live: 'live',
      picture: { src: '/media/p/0123456789abcdef01234567/1000.jpg', width: 1000, height: 750, alt: HOSTILE, focus: [20, 80] },
    })
    const update = { articleId: rich.id, publicId: publicId(), headline: HOSTILE, isKey: true, body: everyNode, personId: ann.id }
    await tx.insert(liveBlocks).values({ ...update, at: new Date('2025-04-01T09:00:00Z'), createdAt: new Date('2025-04-01T09:00:00Z') })
    await tx.insert(articleTags).values({ articleId: rich.id, tagId: harbour?.id ?? 0, position: 0 })
    await tx.insert(corrections).values({ articleId: rich.id, at: new Date('2025-04-02T08:00:00Z'), severity: 'serious', text: HOSTILE })
    await anArticle(tx, { sectionId: root.id, kind: 'page', slug: 'about' })
    await anArticle(tx, { sectionId: news.id, state: 'draft' })
    await anArticle(tx, { sectionId: news.id, state: 'unpublished' })
    embargoed = await anArticle(tx, { sectionId: news.id, headline: 'Secret', publishAt: new Date(Date.now() + HOUR), authors: [ann] })
    const author = await aUser(tx, { displayName: HOSTILE })
    threads = []
    for (let i = 0; i < 5; i++) threads.push(await aComment(tx, { articleId: rich.id, authorId: author.id, text: HOSTILE }))
    await aComment(tx, { parent: threads[1] ?? null, text: 'An answer.' })
  })
  await setComment(threads[1]?.id ?? 0, { state: 'withdrawn' })
  await setComment(threads[2]?.id ?? 0, { state: 'withdrawn' })
  await setComment(threads[3]?.id ?? 0, { state: 'held' })
})

describe('the list of stories', () => {
  const newestFirst = () => [rich, ...made.toSorted((a, b) => (b.publishAt?.getTime() ?? 0) - (a.publishAt?.getTime() ?? 0) || b.id - a.id)]

  test.each([1, 4, 20, 100])('walked in steps of %i has every story once, the newest first', async (limit) => {
    expect(await walk(`limit=${String(limit)}`)).toEqual(newestFirst().map((story) => story.publicId))
  })

  it('tells nothing twice and leaves nothing out while stories are added and taken down', async () => {
    const added: Article[] = []
    const before = newestFirst().map((story) => story.publicId)
    const found = await walk('limit=7', async () => {
      // The newest, one in the middle, and the one that the cursor names goes.
      added.push(await write((tx) => anArticle(tx, { publishAt: new Date() })))
      added.push(await write((tx) => anArticle(tx, { publishAt: new Date('2025-03-01T08:02:30Z') })))
    })
    expect(new Set(found).size).toBe(found.length)
    expect(found.filter((id) => before.includes(id))).toEqual(before)
    for (const { id } of added) await setArticle(id, { state: 'draft' })
  })

  it('goes on behind a story that was taken down meanwhile', async () => {
    const { articles, next } = await ask('limit=3')
    const last = newestFirst()[2]
    expect(articles.at(-1)?.id).toBe(last?.publicId)
    await setArticle(last?.id ?? 0, { state: 'unpublished' })
    expect(idsOf(await ask(queryOf(next) ?? ''))).toEqual(
      newestFirst()
        .slice(3, 6)
        .map((story) => story.publicId),
    )
    await setArticle(last?.id ?? 0, { state: 'published' })
  })

  test.each([
    ['section=sport', (_: Article, i: number) => i % 2 === 0],
    ['kind=opinion', (_: Article, i: number) => i % 3 === 0],
    ['author=ann', (_: Article, i: number) => i % 5 === 0],
    ['author=ann&section=sport&kind=opinion', (_: Article, i: number) => i % 30 === 0],
  ])('can be that of %s', async (query, isIn) => {
    const found = (await walk(`${query}&limit=4`)).filter((id) => id !== rich.publicId)
    expect(found.toSorted()).toEqual(
      made
        .filter(isIn)
        .map((story) => story.publicId)
        .toSorted(),
    )
  })

  it('can be that of a tag, and says so in what it follows', async () => {
    expect(idsOf(await ask('tag=harbour'))).toEqual([rich.publicId])
    expect((await ask('section=news&limit=2')).next).toMatch(
      /^https:\/\/paper\.example\/api\/v1\/articles\?section=news&after=[0-9a-z]{16}&limit=2$/,
    )
  })

  test.each([
    ['limit=0', 'bad-limit'],
    ['limit=101', 'bad-limit'],
    ['limit=1e1', 'bad-limit'],
    ['limit=05', 'bad-limit'],
    ['limit=-1', 'bad-limit'],
    ['after=nonsense', 'bad-after'],
    ['after=0000000000000000', 'bad-after'],
    ['kind=page', 'bad-kind'],
    ['section=nowhere', 'bad-section'],
    ['section=', 'bad-section'],
    ['author=nobody', 'bad-author'],
    ['tag=nothing', 'bad-tag'],
  ])('refuses %s', async (query, code) => {
    expect(await answerArticles(new URLSearchParams(query), BASE)).toMatchObject({ ok: false, error: { code } })
  })

  it('is made anew when any story changes, and ends when the next one falls due', async () => {
    const { recorded } = await recording(() => ask('section=news&author=ann'))
    for (const tag of ['front', 'section:news', 'person:ann']) expect(recorded.tags).toContain(tag)
    expect(recorded.validUntil).toBe(embargoed.publishAt?.getTime())
  })

  it('shows a story from its minute on, and takes no place that is not out', async () => {
    expect(idsOf(await ask())).not.toContain(embargoed.publicId)
    expect(await answerArticles(new URLSearchParams({ after: embargoed.publicId }), BASE)).toMatchObject({ ok: false })
    expect(await answerArticle(embargoed.publicId, BASE)).toMatchObject({ ok: false, error: { code: 'not-found' } })
    shiftClock(HOUR + 1)
    expect(idsOf(await ask())[0]).toBe(embargoed.publicId)
    expect(done(await answerArticle(embargoed.publicId, BASE)).headline).toBe('Secret')
    shiftClock(0)
  })
})

describe('a story', () => {
  it('is whole, its addresses too, and its words as they were written', async () => {
    const article = done(await answerArticle(rich.publicId, BASE))
    expect(article).toMatchObject({
      ...{ headline: HOSTILE, standfirst: HOSTILE, kicker: HOSTILE, updated: '2025-04-02T08:00:00.000Z', commentCount: 3 },
      url: `https://paper.example/news/${rich.slug}`,
      tags: [{ name: HOSTILE }],
      corrections: [{ text: HOSTILE, severity: 'serious' }],
      authors: [{ name: HOSTILE, bio: HOSTILE }],
    })
    expect(article.picture?.sizes.filter(({ type }) => type === 'image/avif').map(({ width }) => width)).toEqual([
      96, 160, 320, 480, 640, 800, 1000,
    ])
    // Every address in it is whole, in the tree and in the HTML.
    expect(JSON.stringify(article)).not.toMatch(/"(?:src|href)":"\/|(?:src|href)=\\"\//)
    expect(JSON.stringify(article)).toContain('"src":"https://paper.example/media/')
  })

  it('is looked for again when a draft of that id changes', async () => {
    const { value, recorded } = await recording(() => answerArticle(embargoed.publicId, BASE))
    expect(value.ok).toBe(false)
    expect(recorded.tags).toContain(`article:${String(embargoed.id)}`)
    expect(recorded.validUntil).toBe(embargoed.publishAt?.getTime())
  })
})

describe('comments', () => {
  const conversation = async (query = '') => done(await answerComments(rich.publicId, new URLSearchParams(query), around))

  it('are what readers see: sentences in place of what is gone and was answered, nothing of the rest', async () => {
    const { threads: shown, count } = await conversation()
    expect(count).toBe(3)
    expect(shown.map((thread) => thread.comments.map(({ html, placeholder }) => placeholder ?? html))).toEqual([
      [expect.stringContaining('&#x3C;/script>')],
      ['gone: withdrawn', expect.stringContaining('An answer.')],
      [expect.stringContaining('&#x3C;/script>')],
    ])
    expect(shown[1]?.comments[0]).toMatchObject({ author: null, words: null, html: null })
  })

  it('say which the paper picked, and why, while they show', async () => {
    await ensureHouseRules()
    const [moderator, author] = [await aMember('moderator'), { ...(await aMember()), isVerified: false }]
    const story = await aStory()
    const { publicId: id } = await post(author, story)
    await decideNow(moderator, id, 'approve')
    await pickNow(moderator, id, HOSTILE)
    const picks = async () => {
      const { threads: shown } = done(await answerComments(story.publicId, new URLSearchParams(), around))
      return shown.flatMap((thread) => thread.comments.map(({ pick }) => pick))
    }
    expect(await picks()).toEqual([{ reason: HOSTILE.replace('\u202e ', ''), at: expect.stringMatching(/^\d{4}-.*Z$/) as string }])
    await decideNow(moderator, id, 'unpick')
    expect(await picks()).toEqual([null])
  })

  it('are walked thread by thread', async () => {
    const found: string[] = []
    for (let query: string | null = 'limit=1'; query !== null;) {
      const page = await conversation(query)
      found.push(...page.threads.map((thread) => thread.comments[0]?.id ?? ''))
      query = queryOf(page.next)
    }
    expect(found).toEqual([threads[4], threads[1], threads[0]].map((comment) => comment?.publicId))
  })

  it('have a place also behind one that is gone, and none behind a reply or another story’s', async () => {
    expect((await conversation(`after=${threads[2]?.publicId ?? ''}`)).threads).toHaveLength(2)
    for (const after of [made[0]?.publicId ?? '', 'x'])
      expect(await answerComments(rich.publicId, new URLSearchParams({ after }), around)).toMatchObject({ error: { code: 'bad-after' } })
  })
})

it('lists the people who have a story that is out', async () => {
  const people = async (query: string) => done(await answerPeople(new URLSearchParams(query), BASE))
  const first = await people('limit=1')
  expect(first.people.map(({ slug }) => slug)).toEqual(['ann'])
  expect((await people(queryOf(first.next) ?? '')).people.map(({ slug }) => slug)).toEqual(['bob'])
})

describe('the description', () => {
  const description = openApiDocument('The Example', BASE)
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats(ajv)
  ajv.addSchema({ $id: 'api', ...description })
  const problemsOf = (schema: string, data: unknown) => {
    const isValid = ajv.getSchema(`api${schema}`)
    if (!isValid) throw new Error(`there is no ${schema}`)
    return isValid(JSON.parse(JSON.stringify(data))) === true ? [] : isValid.errors
  }
  const schemaOf = (path: string) => {
    const operation = OPERATIONS.find((each) => each.path === path)
    const pointer = path.replaceAll('/', '~1').replaceAll('{', '%7B').replaceAll('}', '%7D')
    return operation ? `#/paths/${pointer}/get/responses/200/content/application~1json/schema` : '(no operation)'
  }

  it('is an OpenAPI document', async () => {
    expect(await new Validator().validate({ ...description })).toMatchObject({ valid: true })
  })

  test.each(OPERATIONS)('$path has an example that is as it says', ({ path, example, answer }) => {
    expect(problemsOf(schemaOf(path), example)).toEqual([])
    expect(answer.parse(example)).toEqual(example)
  })

  it('is true of every answer', async () => {
    const thread = threads[1]?.publicId ?? ''
    const none = new URLSearchParams()
    const answers = {
      '/articles': await answerArticles(new URLSearchParams('limit=100'), BASE),
      '/articles/{id}': await answerArticle(rich.publicId, BASE),
      '/articles/{id}/comments': await answerComments(rich.publicId, none, around),
      '/articles/{id}/comments/{comment}': await answerThread(rich.publicId, thread, around),
      '/sections': await answerSections(BASE),
      '/people': await answerPeople(none, BASE),
      '/people/{slug}': await answerPerson('ann', BASE),
      '/tags/{slug}': await answerTag('harbour', BASE),
      '/site': await answerSite(BASE),
    }
    expect(Object.keys(answers)).toEqual(OPERATIONS.map(({ path }) => path))
    for (const [path, answer] of Object.entries(answers)) {
      const sent = OPERATIONS.find((each) => each.path === path)?.answer.parse(done<unknown>(answer))
      // What is sent is what was made: no field is without a name in the schema.
      expect(sent, path).toEqual(done<unknown>(answer))
      expect(problemsOf(schemaOf(path), sent), path).toEqual([])
    }
  })

  it('tells the updates of a live story', async () => {
    const { live } = done(await answerArticle(rich.publicId, BASE))
    expect(live).toMatchObject({
      state: 'live',
      ended: null,
      updates: [{ headline: HOSTILE, isKey: true, at: '2025-04-01T09:00:00.000Z' }],
    })
    expect(live?.updates[0]?.authors.map(({ slug }) => slug)).toEqual(['ann'])
    expect(live?.updates[0]?.html).not.toContain('<script')
  })

  it('refuses what is not so', async () => {
    const article = done(await answerArticle(rich.publicId, BASE))
    for (const wrong of [
      { ...article, published: 'yesterday' },
      { ...article, headline: undefined },
      { ...article, body: { version: 1, content: [{ type: 'script' }] } },
    ])
      expect(problemsOf('#/components/schemas/Article', wrong)).not.toEqual([])
  })
})
