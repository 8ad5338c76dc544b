import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import sharp from 'sharp'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { write } from '#db/database.ts'
import { articles } from '#db/schema/articles.ts'
import { anArticle, type Article } from '#db/testing/factories.ts'
import { useTestDatabase } from '#db/testing/use-test-database.ts'
import { findAddressOf } from '#domain/articles/addresses/queries.ts'
import { findArticle } from '#domain/articles/queries.ts'
import { aJpeg } from '#domain/pictures/testing/some-pictures.ts'
import { cropsOf } from '#domain/sharing/crops.ts'
import { isMadeOnRequest, openMade } from '#domain/sharing/open-made.ts'
import { cardSrc, paperCard, storyCard } from '#domain/sharing/share-card.ts'
import { findSite } from '#domain/site/queries.ts'
import { now, shiftClock } from '#lib/clock.ts'
import { mediaFolder } from '#lib/media.ts'
import { shared, unshare } from '#lib/shared.ts'
import { useTestEnv } from '#lib/testing/use-test-env.ts'

const HOUR = 3_600_000
useTestEnv()
useTestDatabase()

const picture = { src: '/media/boat.jpg', width: 800, height: 600, alt: 'A boat' }
const partsOf = (src: string) => src.split('/').slice(2)
/** @throws where there is no room */
async function open(src: string) {
  const made = await openMade(partsOf(src), () => '')
  if (made === 'not-now') throw new Error('the disk is full')
  return made
}
const fileOf = (src: string) => join(mediaFolder(), ...partsOf(src))

beforeAll(async () => {
  mkdirSync(mediaFolder(), { recursive: true })
  writeFileSync(join(mediaFolder(), 'boat.jpg'), await aJpeg({ width: 800, height: 600 }))
})
afterEach(() => {
  shiftClock(0)
  for (const made of ['share', 'crop']) rmSync(join(mediaFolder(), made), { recursive: true, force: true })
})

const aStory = (given: Parameters<typeof anArticle>[1] = {}) => write((tx) => anArticle(tx, { picture, ...given }))

/** Every address that a story would have if it were out. */
async function addressesOf({ publicId, publishAt }: Article): Promise<string[]> {
  const at = await findAddressOf(publicId)
  shiftClock(Math.max(0, (publishAt?.getTime() ?? 0) - now().getTime() + HOUR))
  await write((tx) => tx.update(articles).set({ state: 'published' }).where(eq(articles.publicId, publicId)))
  const article = at && (await findArticle(at.section, at.slug))
  if (!article) throw new Error('the story is not out')
  return [cardSrc(storyCard(article, await findSite(), '')), ...cropsOf(article).map(({ src }) => src)]
}

const setState = ({ publicId }: Article, state: Article['state']) =>
  write((tx) => tx.update(articles).set({ state }).where(eq(articles.publicId, publicId)))

test('a story’s share picture and crops are made when they are asked for, in the size that its page says, once', async () => {
  const story = await aStory()
  const [card = '', ...crops] = await addressesOf(story)
  expect(existsSync(fileOf(card))).toBe(false)
  const sizes = []
  for (const src of [card, ...crops]) {
    const made = await open(src)
    const { width, height, format } = await sharp(made?.bytes).metadata()
    sizes.push([format, width, height])
    const first = statSync(fileOf(src)).mtimeMs
    expect((await open(src))?.bytes.equals(made?.bytes ?? Buffer.alloc(0))).toBe(true)
    expect(statSync(fileOf(src)).mtimeMs).toBe(first)
  }
  expect(sizes).toEqual([
    ['jpeg', 1200, 630],
    ['jpeg', 600, 600],
    ['jpeg', 800, 600],
    ['jpeg', 800, 450],
  ])
})

test('who ask at once share one making', async () => {
  const [card = ''] = await addressesOf(await aStory())
  const all = await Promise.all([open(card), open(card), open(card)])
  expect(new Set(all.map((made) => made?.bytes.toString('base64'))).size).toBe(1)
  expect(readdirSync(join(fileOf(card), '..'))).toHaveLength(1)
})

test.each([
  ['a draft', { state: 'draft' }],
  ['an unpublished story', { state: 'unpublished' }],
] as const)('%s has none, and nothing is stored', async (_, given) => {
  const story = await aStory(given)
  const addresses = await addressesOf(story)
  await setState(story, given.state)
  for (const src of addresses) expect(await open(src)).toBeNull()
  expect([existsSync(join(mediaFolder(), 'share')), existsSync(join(mediaFolder(), 'crop'))]).toEqual([false, false])
})

test('an embargoed story has none until its minute, and what was made is hidden with an unpublished one', async () => {
  const story = await aStory({ publishAt: new Date(now().getTime() + HOUR) })
  const addresses = await addressesOf(story)
  shiftClock(0)
  for (const src of addresses) expect(await open(src)).toBeNull()
  expect(existsSync(join(mediaFolder(), 'share'))).toBe(false)
  shiftClock(2 * HOUR)
  for (const src of addresses) expect(await open(src)).not.toBeNull()
  await setState(story, 'unpublished')
  for (const src of addresses) expect(await open(src)).toBeNull()
})

test('no other address makes anything', async () => {
  const [card = '', crop = ''] = await addressesOf(await aStory())
  const [another = ''] = await addressesOf(await aStory())
  const wrong = [
    card.replace(/.\.jpg$/, (end) => (end.startsWith('0') ? '1.jpg' : '0.jpg')),
    card.replace('/share/', '/crop/'),
    crop.replace('1x1', '4x3'),
    card.replace(partsOf(card)[1] ?? '', partsOf(another)[1] ?? ''),
    card.replace(partsOf(card)[1] ?? '', 'paper'),
    '/media/share/nobody/0123456789abcdef.jpg',
    '/media/share',
  ]
  for (const src of wrong) expect(await open(src), src).toBeNull()
  expect(existsSync(join(mediaFolder(), 'share'))).toBe(false)
})

test('a new headline has a new picture, the old one goes, and its address leads nowhere', async () => {
  const story = await aStory()
  const [old = ''] = await addressesOf(story)
  await open(old)
  await write((tx) => tx.update(articles).set({ headline: 'Corrected' }).where(eq(articles.publicId, story.publicId)))
  const [anew = ''] = await addressesOf(story)
  expect(anew).not.toBe(old)
  expect(await open(old)).toBeNull()
  expect(await open(anew)).not.toBeNull()
  expect(readdirSync(join(fileOf(anew), '..'))).toEqual([partsOf(anew)[2]])
})

test('the paper has a picture of its own', async () => {
  const made = await open(cardSrc(paperCard(await findSite())))
  expect(await sharp(made?.bytes).metadata()).toMatchObject({ width: 1200, height: 630 })
})

test('a picture that cannot be kept is shown all the same', async () => {
  const [card = ''] = await addressesOf(await aStory())
  writeFileSync(join(mediaFolder(), 'share'), 'where a folder should be')
  expect((await open(card))?.type).toBe('image/jpeg')
})

test('where not even the fonts find room, it is to be had later', async () => {
  const [card = ''] = await addressesOf(await aStory())
  const fonts = shared<object>('share-fonts', () => ({ files: null }))
  unshare('share-fonts')
  const folder = join(mediaFolder(), '..', 'fonts')
  rmSync(folder, { recursive: true, force: true })
  writeFileSync(folder, 'where a folder should be')
  expect(await openMade(partsOf(card), () => '')).toBe('not-now')
  rmSync(folder)
  unshare('share-fonts')
  shared('share-fonts', () => fonts)
  expect(await open(card)).not.toBeNull()
})

test('a crop of a file that is gone is none', async () => {
  const [, crop = ''] = await addressesOf(await aStory({ picture: { ...picture, src: '/media/gone.jpg' } }))
  expect(await open(crop)).toBeNull()
})

test.each([
  [['share', 'a', 'b.jpg'], true],
  [['crop', 'a', 'b.jpg'], true],
  [['p', 'a', 'b.jpg'], false],
  [[], false],
])('%j is made on request: %s', (parts, isMade) => {
  expect(isMadeOnRequest(parts)).toBe(isMade)
})
