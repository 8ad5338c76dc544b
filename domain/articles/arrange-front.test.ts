import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { arrangeFront, FRONT_STORIES } from '#domain/articles/arrange-front.ts'
import type { CardView } from '#domain/articles/types.ts'
import type { SectionView } from '#domain/site/types.ts'

const SECTIONS: SectionView[] = ['news', 'opinion', 'sport', 'culture'].map((slug) => ({ slug, name: slug, colour: 'news' }))

/** Cards of these sections, newest first. */
const cards = (sections: SectionView[]): CardView[] =>
  sections.map((section, i) => ({
    ...{
      publicId: String(i),
      href: `/${section.slug}/${String(i)}`,
      section,
      kind: 'story',
      kicker: '',
      headline: String(i),
      standfirst: '',
    },
    ...{ picture: null, authors: [], publishedAt: new Date(1_000_000 - i), commentCount: 0 },
  }))

const paper = fc.array(fc.constantFrom(...SECTIONS), { maxLength: FRONT_STORIES }).map(cards)

const ids = (list: CardView[]) => list.map(({ publicId }) => publicId)

test('a paper of any size fits: nobody’s story stands twice, and each part is in the order of its time', () => {
  fc.assert(
    fc.property(paper, (newest) => {
      const { lead, secondary, latest, bands } = arrangeFront(newest, SECTIONS)
      const parts = [lead ? [lead] : [], secondary, latest, ...bands.map((band) => band.cards)]
      const placed = ids(parts.flat())
      expect(new Set(placed).size).toBe(placed.length)
      for (const part of parts) expect(part).toEqual(part.toSorted((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime()))
      const top = ids([...(parts[0] ?? []), ...secondary, ...latest])
      expect(top).toEqual(ids(newest.slice(0, top.length)))
      expect([secondary.length <= 3, latest.length <= 8]).toEqual([true, true])
    }),
  )
})

test('a band holds its own section’s newest, six at most, in the paper’s order; one without stories is not there', () => {
  fc.assert(
    fc.property(paper, (newest) => {
      const { lead, secondary, latest, bands } = arrangeFront(newest, SECTIONS)
      const rest = newest.slice((lead ? 1 : 0) + secondary.length + latest.length)
      for (const { section, cards: inBand } of bands) {
        expect(inBand).toEqual(rest.filter((card) => card.section.slug === section.slug).slice(0, 6))
        expect(inBand).not.toEqual([])
      }
      const present = SECTIONS.filter(({ slug }) => rest.some((card) => card.section.slug === slug))
      expect(bands.map(({ section }) => section)).toEqual(present)
    }),
  )
})

test.each([
  [0, 0, 0, 0, 0],
  [1, 1, 0, 0, 0],
  [3, 1, 2, 0, 0],
  [5, 1, 2, 0, 2],
  [9, 1, 3, 3, 2],
  [17, 1, 3, 5, 6],
  [18, 1, 3, 8, 6],
  [60, 1, 3, 8, 6],
])('%i stories of one section: %i leads, %i beside it, %i in Latest, %i in its band', (n, lead, secondary, latest, band) => {
  const front = arrangeFront(cards(Array.from({ length: n }, () => SECTIONS[0]).filter((s) => s !== undefined)), SECTIONS)
  expect([front.lead ? 1 : 0, front.secondary.length, front.latest.length, front.bands[0]?.cards.length ?? 0]).toEqual([
    lead,
    secondary,
    latest,
    band,
  ])
})

test('the sections’ order is the paper’s', () => {
  const newest = cards(Array.from({ length: 40 }, (_, i) => SECTIONS[i % 4]).filter((s) => s !== undefined))
  const order = SECTIONS.toReversed()
  expect(arrangeFront(newest, order).bands.map(({ section }) => section)).toEqual(order)
})
