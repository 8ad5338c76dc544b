import fc from 'fast-check'
import { expect, test } from 'vitest'
import { offerOf, PLACES, type Place } from '#components/article/picture-places.ts'
import { Picture, Portrait } from '#components/article/picture.tsx'
import { faults, markup, page } from '#components/testing/markup.ts'
import { srcOf, widthsUpTo } from '#domain/pictures/ladder.ts'

const HASH = '0123456789abcdef'.repeat(4)
const FOLDER = `/media/p/${HASH.slice(0, 24)}/`
const picture = (width = 1920, height = 1280) => ({ src: srcOf(HASH, width), width, height, alt: 'A boat' })
const withoutClass = (html: string): string => html.replace(/ class="[^"]*"/, '')
const places = Object.keys(PLACES).filter((name): name is Place => name in PLACES)

test('a picture is offered in three formats, with its place’s widths and its own size', async () => {
  const html = markup(<Picture picture={picture()} place="more" />)
  expect(await faults(page(html))).toEqual([])
  const sizes = '(width &lt; 48em) calc(1.5 * 6em), (width &lt; 71.25em) 38.75em, 18.75em'
  const widths = [160, 320, 480, 640, 800, 1080, 1440]
  const set = (format: string) => widths.map((w) => `${FOLDER}${String(w)}.${format} ${String(w)}w`).join(', ')
  expect(withoutClass(html)).toBe(
    `<picture><source type="image/avif" sizes="${sizes}" srcSet="${set('avif')}"/>` +
      `<source type="image/webp" sizes="${sizes}" srcSet="${set('webp')}"/>` +
      `<img sizes="${sizes}" srcSet="${set('jpg')}" src="${FOLDER}1440.jpg" width="1920" height="1280" alt="A boat" decoding="async" loading="lazy"/></picture>`,
  )
})

test('the main one comes first, and what must not be cut off is told in quarters', () => {
  const main = markup(<Picture picture={{ ...picture(), focus: [18, 50] }} place="main" isMain />)
  expect(main).toMatch(/fetchPriority="high" data-x="1"\/>/)
  expect(main).not.toMatch(/loading|data-y/)
  expect(markup(<Picture picture={{ ...picture(), focus: [50, 100] }} place="main" />)).toContain('loading="lazy" data-y="4"')
})

test('a picture that was not made into sizes is one file', async () => {
  const html = markup(<Picture picture={{ ...picture(), src: '/media/old/boat.webp' }} place="lead" alt="" />)
  expect(withoutClass(html)).toBe('<img src="/media/old/boat.webp" width="1920" height="1280" alt="" decoding="async" loading="lazy"/>')
  expect(await faults(page(html))).toEqual([])
})

test('a face is silent, and small', () => {
  const html = markup(<Portrait picture={picture(480, 480)} size={72} />)
  expect(html).toContain(`srcSet="${FOLDER}96.jpg 96w, ${FOLDER}160.jpg 160w"`)
  expect(html).toContain('sizes="4.5em"')
  expect(html).toContain('alt=""')
  // Cut from what is wider it needs more.
  expect(offerOf(picture(1920, 1280), 'face72')).toMatchObject({ widths: [160, 320], sizes: 'calc(1.5 * 4.5em)' })
})

test('every place offers only what there is, enough for two pixels to one, and as little more as there is', () => {
  const side = fc.integer({ min: 16, max: 1920 })
  fc.assert(
    fc.property(fc.constantFrom(...places), side, side, (place, width, height) => {
      const offer = offerOf(picture(width, height), place)
      const there = widthsUpTo(width)
      expect(offer?.widths.length).toBeGreaterThan(0)
      expect(there).toEqual(expect.arrayContaining(offer?.widths ?? []))
      const most = Math.max(...PLACES[place].map(({ px }) => px[1])) * 2
      const last = offer?.widths.at(-1) ?? 0
      expect(last >= most || last === width).toBe(true)
      if (width === height || width < height) expect(there.filter((w) => w >= most && w < last)).toEqual([])
    }),
  )
})

test('an article’s pictures weigh little: the longest offer is a kilobyte and a half, and mostly the same letters', () => {
  for (const place of places) expect(markup(<Picture picture={picture()} place={place} />).length, place).toBeLessThan(2_000)
})
