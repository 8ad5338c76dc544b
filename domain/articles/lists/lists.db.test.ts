import { beforeAll, describe, expect, test } from 'vitest'
import { write } from '#db/database.ts'
import { articleTags, tags } from '#db/schema/articles.ts'
import { anArticle, aSection, type Article } from '#db/testing/factories.ts'
import { useTestDatabase } from '#db/testing/use-test-database.ts'
import { besideArticle } from '#domain/articles/beside/beside-article.ts'
import { listRelated } from '#domain/articles/beside/queries.ts'
import { listCards } from '#domain/articles/cards/queries.ts'
import { countYear, listArchive, listMonth, monthsAround } from '#domain/articles/lists/archive.ts'
import { findTopic, listByTopic } from '#domain/articles/lists/queries.ts'
import { findArticle } from '#domain/articles/queries.ts'
import type { ArticleView } from '#domain/articles/types.ts'
import { recording } from '#lib/dependencies.ts'

useTestDatabase()

const LONDON = 'Europe/London'
const made = new Map<string, Article>()
const nameOf = (publicId: string) => [...made].find(([, row]) => row.publicId === publicId)?.[0]
const names = (cards: { publicId: string }[]) => cards.map(({ publicId }) => nameOf(publicId))
const view = async (name: string): Promise<ArticleView> => {
  const found = (await findArticle('news', name)) ?? (await findArticle('sport', name))
  if (!found) throw new Error(`there is no story ${name}`)
  return found
}

/** name, section, when it came out, tags */
const STORIES = [
  ['ferry', 'news', '2026-11-20T09:00:00Z', ['harbour', 'council']],
  ['pier', 'news', '2026-11-18T09:00:00Z', ['harbour', 'council']],
  ['lights', 'news', '2026-10-31T23:30:00Z', ['council']],
  ['regatta', 'sport', '2026-11-19T09:00:00Z', ['harbour']],
  ['match', 'sport', '2026-08-31T23:30:00Z', []],
  ['fire', 'news', '2024-02-29T12:00:00Z', ['council']],
  ['draft', 'news', '2026-11-21T09:00:00Z', ['harbour', 'council']],
] as const

beforeAll(async () => {
  await write(async (tx) => {
    const sections = { news: await aSection(tx, { slug: 'news' }), sport: await aSection(tx, { slug: 'sport' }) }
    const topics = await tx
      .insert(tags)
      .values(['harbour', 'council', 'unused'].map((slug) => ({ slug, name: slug.toUpperCase() })))
      .returning()
    for (const [name, section, at, of] of STORIES) {
      const state = name === 'draft' ? 'draft' : 'published'
      const row = await anArticle(tx, { slug: name, sectionId: sections[section].id, publishAt: new Date(at), state })
      made.set(name, row)
      const tagIds = topics.filter((topic) => (of as readonly string[]).includes(topic.slug)).map((topic) => topic.id)
      if (tagIds.length > 0) await tx.insert(articleTags).values(tagIds.map((tagId, position) => ({ articleId: row.id, tagId, position })))
    }
  })
})

describe('a tag', () => {
  test('has its stories, the newest first, out ones only', async () => {
    const { value, recorded } = await recording(() => listByTopic('harbour', 1))
    expect(names(value.cards)).toEqual(['ferry', 'regatta', 'pier'])
    expect(recorded.tags).toContain('topic:harbour')
  })

  test('is found by its slug, also when nothing has it any more', async () => {
    expect(await findTopic('unused')).toEqual({ slug: 'unused', name: 'UNUSED' })
    expect((await listByTopic('unused', 1)).cards).toEqual([])
    expect(await findTopic('nothing')).toBeNull()
  })
})

describe('beside a story', () => {
  test('stand those that share most of its tags, then the newest of its section', async () => {
    expect(names(await listCards(await listRelated(await view('ferry'))))).toEqual(['pier', 'regatta', 'lights', 'fire'])
    expect(names(await listCards(await listRelated(await view('match'))))).toEqual(['regatta'])
  })

  test('the next is the one of its section that came out before', async () => {
    const next = async (name: string) => nameOf((await besideArticle(await view(name))).next?.publicId ?? '')
    expect([await next('ferry'), await next('pier'), await next('regatta'), await next('fire')]).toEqual([
      'pier',
      'lights',
      'match',
      undefined,
    ])
  })
})

test('beside a story the next is not told again among those about the same', async () => {
  const { next, related } = await besideArticle(await view('ferry'))
  expect(names(next ? [next] : [])).toEqual(['pier'])
  expect(names(related)).toEqual(['regatta', 'lights', 'fire'])
})

describe('the archive', () => {
  test('lists the months that have stories on the paper’s clock, the newest first', async () => {
    expect(await listArchive(LONDON)).toEqual([
      {
        year: 2026,
        months: [
          { year: 2026, month: 11, count: 3 },
          { year: 2026, month: 10, count: 1 },
          { year: 2026, month: 9, count: 1 },
        ],
      },
      { year: 2024, months: [{ year: 2024, month: 2, count: 1 }] },
    ])
    expect((await countYear(2026, 'UTC')).months.at(-1)).toEqual({ year: 2026, month: 8, count: 1 })
    expect(await countYear(2025, LONDON)).toEqual({ year: 2025, months: [] })
  })

  test('a month has its stories, and knows whether there are others', async () => {
    expect(names((await listMonth({ year: 2026, month: 11 }, LONDON, 1)).cards)).toEqual(['ferry', 'regatta', 'pier'])
    expect(await monthsAround({ year: 2026, month: 11 }, LONDON)).toEqual({ before: { year: 2026, month: 10 }, after: null })
    expect(await monthsAround({ year: 2024, month: 2 }, LONDON)).toEqual({ before: null, after: { year: 2024, month: 3 } })
  })
})
