import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anArticle, aPerson, site } from '#components/testing/paper.fixture.ts'
import { cropsOf } from '#domain/sharing/crops.ts'
import { cardSrc, paperCard, storyCard } from '#domain/sharing/share-card.ts'

const srcOf = (more: Parameters<typeof anArticle>[0] = {}, label = '', paper = site) => cardSrc(storyCard(anArticle(more), paper, label))
const picture = { src: '/media/p0.jpg', width: 1560, height: 1040, alt: '' }

test('the address of a share picture changes with all that shows in it', () => {
  const addresses = [
    srcOf(),
    srcOf({ headline: 'Another' }),
    srcOf({ section: { slug: 'news', name: 'Nouvelles', colour: 'news' } }),
    srcOf({ section: { slug: 'news', name: 'News', colour: 'sport' } }),
    srcOf({ picture: null }),
    srcOf({ picture: { ...picture, focus: [20, 20] } }),
    srcOf({ kind: 'opinion' }),
    srcOf({ kind: 'opinion', authors: [aPerson({ name: 'Another' })] }),
    srcOf({}, 'Sponsored'),
    srcOf({}, '', { ...site, name: 'Another' }),
    srcOf({}, '', { ...site, language: 'ar' }),
    cardSrc(paperCard(site)),
    cardSrc(paperCard({ ...site, tagline: '' })),
  ]
  expect(new Set(addresses).size).toBe(addresses.length)
  for (const address of addresses) expect(address).toMatch(/^\/media\/share\/(story0|paper)\/[0-9a-f]{16}\.jpg$/)
})

test('and with nothing else', () => {
  const others = [
    srcOf({ standfirst: 'Another', updatedAt: new Date(0), commentCount: 99 }),
    srcOf({ authors: [] }),
    srcOf({ picture: { ...picture, alt: 'Another', credit: 'Another' } }),
    srcOf({}, 'News'),
    srcOf({}, '', { ...site, tagline: 'Another' }),
  ]
  expect(new Set([srcOf(), ...others]).size).toBe(1)
})

test('a crop has its shape, as far as whole pixels allow, and lies within the picture', () => {
  const side = fc.integer({ min: 16, max: 8_000 })
  fc.assert(
    fc.property(side, side, (width, height) => {
      const crops = cropsOf({ publicId: 'story0', picture: { ...picture, width, height } })
      expect(crops.map(({ ratio }) => ratio)).toEqual(['1x1', '4x3', '16x9'])
      for (const crop of crops) {
        const [across = 1, down = 1] = crop.ratio.split('x').map(Number)
        expect(Math.abs(crop.width - (crop.height * across) / down)).toBeLessThanOrEqual(1)
        expect(crop.width).toBeLessThanOrEqual(Math.min(width, 1200))
        expect(crop.height).toBeLessThanOrEqual(height)
      }
    }),
  )
})

test('there is no crop of no picture, nor of one that lies elsewhere', () => {
  expect(cropsOf({ publicId: 'story0', picture: null })).toEqual([])
  expect(cropsOf({ publicId: 'story0', picture: { ...picture, src: 'https://elsewhere.example/a.jpg' } })).toEqual([])
})
