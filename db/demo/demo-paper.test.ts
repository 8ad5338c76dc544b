import { readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { datedBody } from '#db/demo/dated-body.ts'
import { demoPaper } from '#db/demo/demo-paper.ts'
import type { DemoArticle, DemoComment } from '#db/demo/types.ts'
import type { StoredPicture } from '#db/schema/articles.ts'
import { SECTION_COLOURS } from '#db/schema/site.ts'
import { countWords } from '#lib/text.ts'
import { pickSentence } from '#domain/moderation/pick-sentence.ts'
import { ladderOf } from '#domain/pictures/ladder.ts'

const { site, people, tags, articles, readers, comments } = demoPaper
const FOLDER = join(import.meta.dirname, 'pictures')
const NODES =
  'paragraph heading bulletList orderedList listItem blockquote pullQuote figure gallery table tableRow tableCell keyPoints codeBlock horizontalRule embed sources correction text hardBreak footnote'.split(
    ' ',
  )
const MARKS = 'strong em code strike sub sup link'.split(' ')

const published = articles.filter((a) => a.state === 'published' && a.publishedHoursAgo !== null && a.publishedHoursAgo > 0)
const newest = published.toSorted((a, b) => hoursAgo(a) - hoursAgo(b))[0]

describe('the paper', () => {
  test('names its sections in order, with colours of the same name', () => {
    expect(site.sections.map((s) => s.slug)).toEqual(['news', 'opinion', 'sport', 'culture', 'life', 'community'])
    for (const { slug, colour } of site.sections) expect(SECTION_COLOURS.find((c) => c === colour)).toBe(slug)
  })

  test('has the promised numbers', () => {
    expect(people.length).toBeGreaterThanOrEqual(6)
    expect(published.length).toBeGreaterThanOrEqual(60)
    expect(readers.length).toBeGreaterThanOrEqual(60)
    expect(comments.length).toBeGreaterThanOrEqual(400)
    expect(count(comments, 'held')).toBe(13)
    expect(count(comments, 'rejected')).toBe(12)
  })

  test('repeats no key, name or address', () => {
    for (const keys of [
      people.map((p) => p.slug),
      tags.map((t) => t.slug),
      articles.map((a) => a.slug),
      readers.map((r) => r.key),
      readers.map((r) => r.name.toLowerCase()),
      readers.map((r) => r.email),
      comments.map((c) => c.id),
    ]) {
      expect(keys).toEqual([...new Set(keys)])
    }
  })

  test('prints no paragraph twice', () => {
    const paragraphs = [...articles.flatMap((a) => texts(a.body.content)), ...comments.flatMap((c) => c.source.split('\n\n'))]
    const long = paragraphs.map((p) => p.trim().toLowerCase()).filter((p) => countWords(p) > 4)
    expect(long.length).toBeGreaterThan(400)
    expect(long.filter((p, i) => long.indexOf(p) !== i)).toEqual([])
  })

  test('names no month and no passing weekday, so that it is true on any day', () => {
    const words = JSON.stringify([articles, comments])
    expect(words).not.toMatch(/\b(January|February|March|April|June|July|August|September|October|November|December)\b/)
    expect(words).not.toMatch(/\b(on|last) (Mon|Tues|Wednes|Thurs|Fri)day\b/)
  })
})

describe('articles', () => {
  test('stand in sections, under names and tags that exist', () => {
    for (const { slug, section, authors, tags: given } of articles) {
      expect(
        site.sections.map((s) => s.slug),
        slug,
      ).toContain(section)
      for (const author of authors)
        expect(
          people.map((p) => p.slug),
          slug,
        ).toContain(author)
      for (const tag of given)
        expect(
          tags.map((t) => t.slug),
          slug,
        ).toContain(tag)
    }
  })

  test('are published at distinct hours over about ten days, and changed afterwards only', () => {
    const hours = articles.flatMap((a) => a.publishedHoursAgo ?? [])
    expect(hours).toEqual([...new Set(hours)])
    expect(Math.max(...hours)).toBeLessThanOrEqual(245)
    for (const a of published) {
      const later = [a.updatedHoursAgo ?? 0, ...(a.corrections ?? []).map((c) => c.hoursAgo)]
      for (const hour of later) expect(hour, a.slug).toBeLessThan(hoursAgo(a))
    }
  })

  test('are of a length that is read', () => {
    const lengths = published.map((a) => countWords(texts(a.body.content).join(' '))).toSorted((a, b) => a - b)
    expect(lengths[0]).toBeGreaterThanOrEqual(150)
    const median = lengths[Math.floor(lengths.length / 2)]
    expect(median).toBeGreaterThanOrEqual(500)
    expect(median).toBeLessThanOrEqual(700)
  })

  test('carry no main picture in two cases of five', () => {
    expect(published.filter((a) => a.picture === null).length / published.length).toBeGreaterThanOrEqual(0.4)
  })

  test('use every node and mark that a body knows', () => {
    const seen = types(articles.map((a) => a.body.content))
    for (const type of [...NODES, ...MARKS]) expect(seen, type).toContain(type)
    expect([...seen].filter((type) => ![...NODES, ...MARKS].includes(type))).toEqual([])
  })

  test('cover the kinds that a page must be able to show', () => {
    expect(new Set(published.map((a) => a.kind))).toEqual(new Set(['story', 'opinion', 'analysis', 'sponsored']))
    expect(new Set(published.map((a) => a.talkMode))).toEqual(new Set(['open', 'premoderated', 'readonly', 'closed']))
    expect(published.some((a) => a.headline.length >= 135 && a.headline.length <= 145)).toBe(true)
    const words = JSON.stringify(articles)
    expect(words).toMatch(/\p{Script=Arabic}{3}/u)
    expect(words).toMatch(/\p{Script=Greek}{3}/u)
    expect(published.filter((a) => a.corrections).length).toBeGreaterThanOrEqual(2)
  })

  test('link only to stories that are published', () => {
    const words = JSON.stringify([articles, comments])
    const links = words.matchAll(/[("](\/(?:news|opinion|sport|culture|life|community)\/[a-z0-9-]+)/g)
    for (const [, href] of links) expect(published.map((a) => `/${a.section}/${a.slug}`)).toContain(href)
  })

  test('keep the draft’s and the scheduled story’s words to themselves', () => {
    for (const [slug, mark] of [
      ['follow-the-refit-part-two', 'Marlinspike'],
      ['herring-fair-candlewick-procession', 'Candlewick'],
    ] as const) {
      expect(JSON.stringify(articles.find((a) => a.slug === slug))).toContain(mark)
      expect(JSON.stringify([published, comments, people, site])).not.toContain(mark)
    }
  })
})

describe('the lead', () => {
  test('is the newest story, has a picture and about 800 words', () => {
    expect(newest?.slug).toBe('winter-boat-vote')
    expect(newest?.picture).not.toBeNull()
    const words = countWords(texts(newest?.body.content).join(' '))
    expect(words).toBeGreaterThan(700)
    expect(words).toBeLessThan(900)
  })

  test('is open and talked about', () => {
    expect(newest?.talkMode).toBe('open')
    const talk = comments.filter((c) => c.article === newest?.slug)
    expect(talk.length).toBeGreaterThanOrEqual(16)
    expect(count(talk, 'published')).toBeGreaterThanOrEqual(12)
  })
})

describe('comments', () => {
  test('belong to a published story and to a reader, and came after the one and before now', () => {
    for (const c of comments) {
      const article = published.find((a) => a.slug === c.article)
      expect(article, c.id).toBeDefined()
      expect(
        readers.map((r) => r.key),
        c.id,
      ).toContain(c.author)
      expect(c.minutesAfter, c.id).toBeGreaterThan(0)
      // A moderator takes a quarter of an hour: domain/demo/load-comments.ts.
      if (article) expect(c.minutesAfter, c.id).toBeLessThanOrEqual(hoursAgo(article) * 60 - 14)
    }
  })

  test('answer one that stands before them, was written before them and is on the same story', () => {
    comments.forEach((c, i) => {
      if (c.replyTo === undefined) return
      const parent = comments.slice(0, i).find((p) => p.id === c.replyTo)
      expect(parent?.article, c.id).toBe(c.article)
      expect(parent?.minutesAfter, c.id).toBeLessThan(c.minutesAfter)
    })
  })

  test('reach a depth of four, and one story has 25 of them', () => {
    expect(Math.max(...comments.map(depth))).toBe(4)
    expect(Math.max(...articles.map((a) => comments.filter((c) => c.article === a.slug).length))).toBeGreaterThanOrEqual(25)
  })

  test('give a reason for a rejection, and only for that', () => {
    for (const c of comments) expect(c.reason !== undefined, c.id).toBe(c.state === 'rejected')
  })

  test('are picked where they are published and worth it, each for a reason of its own', () => {
    const picked = comments.filter((c) => c.pick !== undefined)
    expect(picked.length).toBeGreaterThanOrEqual(8)
    expect(new Set(picked.map((c) => c.article)).size).toBeGreaterThanOrEqual(6)
    expect(picked.filter((c) => c.article === newest?.slug)).toHaveLength(3)
    const sentences = picked.map((c) => c.pick ?? '')
    expect(new Set(sentences).size).toBe(picked.length)
    for (const { id, state } of picked) expect(state, id).toBe('published')
    for (const sentence of sentences) expect(pickSentence.safeParse(sentence)).toEqual({ success: true, data: sentence })
    // No two begin alike: that would be a form.
    const beginnings = sentences.map((sentence) => sentence.split(' ').slice(0, 2).join(' '))
    expect(beginnings).toEqual([...new Set(beginnings)])
  })

  test('are never posted where nobody may', () => {
    const closed = articles.filter((a) => a.talkMode === 'closed' || a.talkMode === 'readonly').map((a) => a.slug)
    expect(comments.filter((c) => closed.includes(c.article))).toEqual([])
  })

  test('come from writers under their own names', () => {
    for (const r of readers) {
      expect(r.roles.includes('writer'), r.key).toBe(r.person !== undefined)
      if (r.person) expect(people.find((p) => p.slug === r.person)?.name).toBe(r.name)
    }
  })
})

describe('pictures', () => {
  const used = [
    ...articles.flatMap((a) => a.picture ?? []),
    ...people.map((p) => p.portrait),
    ...figures(articles.map((a) => a.body.content)),
  ]

  test.each([...new Map(used.map((p) => [p.src, p])).values()])('$src exists in the size that it says', async (picture) => {
    const file = join(FOLDER, picture.src.replace('/media/demo/', ''))
    const { format, width, height } = await sharp(file).metadata()
    expect({ format, width, height }).toEqual({ format: 'webp', width: picture.width, height: picture.height })
    expect(countWords(picture.alt)).toBeGreaterThan(10)
    expect(picture.credit).toBe('Drawing: The Harbour Ledger')
  })

  test('are all used, and weigh less than 12 MB together, their sizes with them', () => {
    const drawings = readdirSync(FOLDER).filter((name) => name.endsWith('.webp'))
    const shown = new Set([site.emblem.src, ...used.map((p) => p.src)])
    expect(drawings.map((name) => `/media/demo/${name}`).toSorted()).toEqual([...shown].toSorted())
    const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).map((name) => statSync(join(FOLDER, name)))
    expect(files.filter((file) => file.isFile()).reduce((sum, file) => sum + file.size, 0)).toBeLessThan(12_000_000)
  })

  test('have every size that pages offer of them', () => {
    for (const { src, width } of [site.emblem, ...used]) {
      const ladder = ladderOf({ src, width })
      const promised = ladder?.widths.flatMap((each) => ladder.formats.map((format) => `${String(each)}.${format}`)) ?? []
      expect(readdirSync(join(FOLDER, basename(src, '.webp'))).toSorted(), src).toEqual(promised.toSorted())
    }
  })
})

test('a dated body counts back from the first start, and nothing relative is left', () => {
  const start = new Date('2030-05-04T12:00:00Z')
  const school = articles.find((a) => a.slug === 'six-classrooms-under-one-roof')
  const dated = JSON.stringify(school && datedBody(school.body, start))
  expect(dated).toContain('"at":"2030-05-01T06:00:00.000Z"')
  expect(JSON.stringify(articles.map((a) => datedBody(a.body, start)))).not.toContain('hours-ago:')
})

function hoursAgo(article: DemoArticle): number {
  return article.publishedHoursAgo ?? Infinity
}

function count(among: DemoComment[], state: DemoComment['state']): number {
  return among.filter((c) => c.state === state).length
}

function depth(comment: DemoComment): number {
  const parent = comments.find((c) => c.id === comment.replyTo)
  return parent ? depth(parent) + 1 : 0
}

/** Every object in a tree that says its type. */
function* nodes(value: unknown): Generator<Record<string, unknown>> {
  if (Array.isArray(value)) for (const item of value) yield* nodes(item)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return
  const node = Object.fromEntries(Object.entries(value))
  if (typeof node.type === 'string') yield node
  for (const inner of Object.values(node)) yield* nodes(inner)
}

function types(value: unknown): Set<string> {
  return new Set([...nodes(value)].map((n) => String(n.type)))
}

/** The words of each block that holds text itself. */
function texts(value: unknown): string[] {
  const blocks = [...nodes(value)].filter((n) => n.type !== 'text' && [...children(n)].some((c) => c.type === 'text'))
  return blocks.map((block) => [...children(block)].map((c) => (typeof c.text === 'string' ? c.text : ' ')).join(''))
}

function children(node: Record<string, unknown>): Record<string, unknown>[] {
  return Array.isArray(node.content) ? node.content.flatMap((c: unknown) => [...nodes(c)].slice(0, 1)) : []
}

function figures(value: unknown): StoredPicture[] {
  return [...nodes(value)].flatMap((n) => {
    if (n.type !== 'figure') return []
    const attrs: unknown = n.attrs
    if (typeof attrs !== 'object' || attrs === null) return []
    const { src, width, height, alt, credit } = Object.fromEntries(Object.entries(attrs))
    return [{ src: String(src), width: Number(width), height: Number(height), alt: String(alt), credit: String(credit) }]
  })
}
