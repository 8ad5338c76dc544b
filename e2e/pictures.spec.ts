import type { Locator, Page } from '@playwright/test'
import sharp from 'sharp'
import { eq } from 'drizzle-orm'
import { read } from '#db/database.ts'
import { articles, people } from '#db/schema/articles.ts'
import { pictureRows } from '#db/testing/rows.ts'
import { aJpeg, aTellingJpeg } from '#domain/pictures/testing/some-pictures.ts'
import { t } from '#e2e/fixtures/comments.ts'
import { fillStory, press, readerSees, storyIdOf, storyIn } from '#e2e/fixtures/newsroom.ts'
import { expect, test } from '#e2e/fixtures/paper-test.ts'
import type { Paper } from '#e2e/fixtures/paper.ts'
import { aPersonOf, cookieOf } from '#e2e/fixtures/people.ts'
import { ask, fromOwnPage, sendBytes } from '#e2e/fixtures/raw.ts'
import { aStory } from '#e2e/fixtures/stories.ts'

const PAGE = '/admin/pictures'
const noScript = { javaScriptEnabled: false }

type Given = { file?: Buffer | string; alt?: string; caption?: string; credit?: string; focus?: string }

/** Fills the form and sends it. */
async function send(page: Page, { file, alt = '', caption = '', credit = '', focus }: Given): Promise<void> {
  if (file !== undefined)
    await page.locator('[name="file"]').setInputFiles({ name: 'IMG 1.JPG', mimeType: 'image/jpeg', buffer: Buffer.from(file) })
  for (const [name, value] of Object.entries({ alt, caption, credit })) await page.locator(`[name="${name}"]`).fill(value)
  if (focus !== undefined) await page.getByRole('radio', { name: focus, exact: true }).check()
  await press(page, 'picture.send')
}

const rowsIn = (paper: Paper) => (paper.use(), pictureRows())
const added = (page: Page): Locator => page.getByRole('status').getByLabel(t('picture.address'))

for (const [name, how] of [
  ['with JavaScript', {}],
  ['without JavaScript', noScript],
] as const)
  test(`${name}: a writer adds a picture, gives it to a story, and readers get it without what the camera told`, async ({
    paper,
    visit,
  }) => {
    const writer = await aPersonOf(paper, 'editor')
    const page = await visit({ as: writer, ...how })
    await page.goto('/admin/articles')
    await page.getByRole('link', { name: t('picture.list.title') }).click()
    await expect(page).toHaveURL(PAGE)
    // A file of this test's own.
    const file = await sharp(await aTellingJpeg())
      .modulate({ brightness: name === 'with JavaScript' ? 1 : 0.8 })
      .keepMetadata()
      .jpeg()
      .toBuffer()
    expect(file.includes('Talkative')).toBe(true)
    await send(page, { file, caption: 'At dawn', credit: 'A. Hand', focus: t('picture.focus.80-20') })
    await expect(page.getByText(t('field.picture-alt'))).toBeVisible()
    await expect(page.locator('[name="caption"]')).toHaveValue('At dawn')
    await expect(page.getByRole('radio', { name: t('picture.focus.80-20'), exact: true })).toBeChecked()

    await send(page, { file: 'no picture', alt: 'A boat', caption: 'At dawn', credit: 'A. Hand' })
    await expect(page.getByText(t('field.picture-kind'))).toBeVisible()
    await expect(page.locator('[name="alt"]')).toHaveValue('A boat')
    await send(page, { alt: 'A boat', caption: 'At dawn', credit: 'A. Hand' })
    await expect(page.getByText(t('field.picture-none'))).toBeVisible()

    await send(page, { file, alt: 'A boat', caption: 'At dawn', credit: 'A. Hand', focus: t('picture.focus.80-20') })
    await expect(page.getByText(t('picture.added'))).toBeVisible()
    const src = await added(page).inputValue()
    expect((await rowsIn(paper)).filter((row) => row.src === src)).toMatchObject([
      { width: 240, height: 360, alt: 'A boat', caption: 'At dawn', credit: 'A. Hand', focusX: 80, focusY: 20 },
    ])
    const line = await page.getByRole('status').getByLabel(t('picture.markdown')).inputValue()
    expect(line).toContain(`src="${src}"`)
    for (const path of [src, src.replace('.jpg', '.webp'), src.replace('.jpg', '.avif')]) {
      const { status, headers, body } = await ask(paper, path)
      expect([status, headers['cache-control']], path).toEqual([200, 'public, max-age=31536000, immutable'])
      expect(headers['content-security-policy'], path).toContain('sandbox')
      expect(body, path).not.toMatch(/Talkative|Exif/)
    }

    await send(page, { file, alt: 'The same boat' })
    await expect(page.getByText(t('picture.wasThere'))).toBeVisible()
    expect(await added(page).inputValue()).toBe(src)
    await send(page, { file, alt: 'A boat', caption: 'At dawn', credit: 'A. Hand', focus: t('picture.focus.80-20') })
    await expect.poll(async () => (await rowsIn(paper)).find((row) => row.src === src)?.alt).toBe('A boat')

    await page.goto('/admin/articles/new')
    await fillStory(page, { headline: `A boat ${name}`, body: `Words.\n\n${line}`, section: 'news', pictureSrc: src })
    await press(page, 'story.publish')
    await expect(page.getByText(t('story.did.published'))).toBeVisible()
    const story = await storyIn(paper, storyIdOf(page))
    expect(story.picture).toEqual({ src, width: 240, height: 360, alt: 'A boat', caption: 'At dawn', credit: 'A. Hand', focus: [80, 20] })
    const html = await readerSees(paper, `/news/${story.slug}`)
    expect(html).toMatch(new RegExp(`<picture><source type="image/avif"[^>]*><source type="image/webp"[^>]*><img [^>]*src="${src}"`))
    expect(html).toContain('data-x="3" data-y="1"')
  })

test('a file above the limit is refused before it is sent, and by the server', async ({ paper, visit }) => {
  const writer = await aPersonOf(paper, 'writer')
  const page = await visit({ as: writer })
  await page.goto(PAGE)
  await send(page, { file: Buffer.alloc(30_000_001), alt: 'Large' })
  await expect(page.getByText(t('field.picture-bytes', { megabytes: 30 }))).toBeVisible()
  await expect(page.locator('[name="alt"]')).toHaveValue('Large')
  const statusOf = async (length: number, cookie = '') => {
    const headers = Object.entries({
      host: new URL(paper.origin).host,
      ...fromOwnPage(paper),
      cookie,
      'content-length': length,
      connection: 'close',
    })
    const answer = await sendBytes(
      paper,
      `POST ${PAGE} HTTP/1.1\r\n${headers.map(([name, value]) => `${name}: ${String(value)}\r\n`).join('')}\r\n`,
    )
    return answer.slice(0, 12)
  }
  expect(await statusOf(31_000_001, cookieOf(paper, writer))).toBe('HTTP/1.1 413')
  // Nobody else fills the server's memory.
  expect(await statusOf(1_100_000)).toBe('HTTP/1.1 403')
  expect(await statusOf(1_100_000, cookieOf(paper, await aPersonOf(paper, 'member')))).toBe('HTTP/1.1 403')
})

/** Every picture of a page that has sizes: its place in px, what the markup says of it in px, and what was chosen. */
const measure = (page: Page) =>
  page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('div'))
    probe.style.position = 'absolute'
    const boxes = [...document.querySelectorAll('main picture > source')].filter((source) => getComputedStyle(source).display !== 'none')
    if (boxes.length > 0) throw new Error('a source has a box of its own')
    return [...document.querySelectorAll<HTMLImageElement>('main picture > img')].map((img) => {
      const entry = img.sizes.split(/,\s*(?![^(]*\))/).find((part) => {
        const [, media] = /^(\(width < [\d.]+em\))/.exec(part) ?? []
        return media === undefined || matchMedia(media).matches
      })
      probe.style.width = (entry ?? '').replace(/^\(width < [\d.]+em\) /, '')
      const { width, height } = img.getBoundingClientRect()
      const shown = Math.max(width, (height * Number(img.getAttribute('width'))) / Number(img.getAttribute('height')))
      return {
        sizes: img.sizes,
        shown,
        said: probe.getBoundingClientRect().width,
        chosen: img.currentSrc,
        isLoaded: img.complete && img.naturalWidth > 0,
      }
    })
  })

/** A paper in which every picture was made into sizes, and a story with a figure of each kind. */
async function withSizes(paper: Paper, visit: (visitor?: { as: Awaited<ReturnType<typeof aPersonOf>> }) => Promise<Page>) {
  const desk = await visit({ as: await aPersonOf(paper, 'editor') })
  const upload = async (file: Buffer) => {
    await desk.goto(PAGE)
    await send(desk, { file, alt: 'A boat' })
    return added(desk).inputValue()
  }
  const wide = { src: await upload(await aJpeg({ width: 1920, height: 1280 })), width: 1920, height: 1280, alt: 'A boat' }
  const square = { src: await upload(await aJpeg({ width: 480, height: 480 })), width: 480, height: 480, alt: '' }
  const figure = (size: 'column' | 'wide' | 'full' | 'rail') => ({ type: 'figure', attrs: { ...wide, credit: '', size }, content: [] })
  const gallery = { type: 'gallery', attrs: { caption: '' }, content: [figure('column'), figure('column'), figure('column')] }
  const words = { type: 'paragraph', content: [{ type: 'text', text: 'Words. '.repeat(80) }] }
  const content = (['column', 'wide', 'full', 'rail'] as const).flatMap((size) => [figure(size), words])
  await paper.write(async (tx) => {
    await tx.update(people).set({ portrait: square })
    await tx.update(articles).set({ picture: wide })
  })
  const [person] = await read().select().from(people).where(eq(people.slug, 'isla-farrant'))
  if (!person) throw new Error('the demo paper has lost its writers')
  return aStory(paper, { picture: wide, body: { version: 1, content: [...content, gallery] }, authors: [person] })
}

test('every picture’s place is as wide as its markup says, browsers choose by it, and cut where they may', async ({
  freshPaper: paper,
  visit,
}) => {
  test.setTimeout(240_000)
  const { href, publicId } = await withSizes(paper, (visitor) => visit({ at: paper, ...visitor }))
  for (const width of [360, 768, 1024, 1440]) {
    const page = await visit({ at: paper, viewport: { width, height: 900 } })
    for (const path of ['/', '/news', '/opinion', '/author/isla-farrant', href]) {
      await page.goto(path)
      const found = await measure(page)
      expect(found.length, path).toBeGreaterThan(1)
      const wrong = found.filter(({ shown, said }) => Math.abs(shown - said) > 1)
      expect(wrong, `${path} at ${String(width)}`).toEqual([])
    }
  }
  const chosen = async (width: number, deviceScaleFactor: number, path: string) => {
    const page = await visit({ at: paper, viewport: { width, height: 900 }, deviceScaleFactor })
    await page.goto(path)
    await expect.poll(async () => (await measure(page))[0]?.isLoaded).toBe(true)
    return (await measure(page))[0]?.chosen.replace(/.*\//, '')
  }
  expect(await chosen(360, 1, href)).toBe('480.avif')
  expect(await chosen(360, 2, href)).toBe('800.avif')
  expect(await chosen(1440, 1, href)).toBe('800.avif')
  expect(await chosen(1440, 2, href)).toBe('1440.avif')
  expect(await chosen(360, 2, '/')).toBe('800.avif')
  expect(await chosen(1440, 1, '/')).toBe('800.avif')

  const { picture } = await storyIn(paper, publicId)
  if (!picture) throw new Error('the story has lost its picture')
  const other = await aStory(paper, { picture: { ...picture, focus: [0, 80] }, headline: 'Cut elsewhere' })
  const page = await visit({ at: paper, viewport: { width: 360, height: 800 } })
  await page.goto(other.href)
  const img = page.locator('main picture > img').first()
  await expect(img).toHaveCSS('object-position', '0% 75%')
  await expect(img).toHaveCSS('object-fit', 'cover')
  await page.goto(href)
  await expect(img).toHaveCSS('object-position', '50% 50%')
})
