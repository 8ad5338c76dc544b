import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { orderComments } from '#domain/import/plan/order-comments.ts'
import { oldAddressesOf, planAddresses } from '#domain/import/plan/plan-addresses.ts'
import { planSections } from '#domain/import/plan/plan-sections.ts'
import type { IndexedItem } from '#domain/import/plan/types.ts'

const item = (id: string, more: Partial<IndexedItem> = {}): IndexedItem => ({
  ...{ id, line: 1, type: 'post', status: 'publish', title: `Story ${id}`, slug: `story-${id}`, link: '', guid: '', isProtected: false },
  ...{ categories: [], localDate: '2020-05-06 07:08:09', ...more },
})

const categories = [
  { slug: 'a', name: 'A', parent: '' },
  { slug: 'b', name: 'B', parent: 'a' },
  { slug: 'c', name: 'C', parent: 'b' },
  { slug: 'round', name: 'Round', parent: 'trip' },
  { slug: 'trip', name: 'Trip', parent: 'round' },
  { slug: 'admin', name: 'Admin', parent: '' },
  { slug: 'uncategorized', name: 'Uncategorized', parent: '' },
]

test.each([
  [['a'], 'a'],
  [['c', 'a'], 'a'],
  [['c'], 'a'],
  [['uncategorized', 'b'], 'a'],
  [['uncategorized'], 'news'],
  [[], 'news'],
  [['round'], 'trip'],
  [['admin'], 'admin-2'],
  [['unheard-of'], 'unheard-of'],
] as const)('a story of the categories %j stands in %s', (list, section) => {
  const plan = planSections([item('1', { categories: [...list] })], categories, [], new Set())
  expect(plan.of.get('1')?.slug).toBe(section)
})

test('the largest section comes first; a category called News and the stories without one share a section', () => {
  const stories = [
    item('1', { categories: ['a'] }),
    item('2'),
    item('3', { categories: ['news'] }),
    item('4', { categories: ['a'] }),
    item('5'),
  ]
  const plan = planSections(stories, [...categories, { slug: 'news', name: 'News', parent: '' }], [{ slug: 'a', name: 'Ours' }], new Set())
  expect(plan.sections.map((s) => [s.slug, s.stories, s.isNew])).toEqual([
    ['news', 3, true],
    ['a', 2, false],
  ])
})

test('every address is free, and known ones stay, whatever the slugs are', () => {
  const slugs = fc.constantFrom('', 'a', 'A', 'a-2', 'comments', 'admin', 'news', '%CE%B5%CF%80%CE%AF', '%E0%A4%A', '💥', 'a'.repeat(200))
  const items = fc
    .array(fc.tuple(slugs, fc.constantFrom('post', 'page'), fc.constantFrom('', 'Title', 'Επίπεδο 2')), { maxLength: 30 })
    .map((list) => list.map(([slug, type, title], i) => item(String(i), { slug, type, title })))
  fc.assert(
    fc.property(items, (list) => {
      const plan = planAddresses(list, {
        sectionOf: () => 'news',
        known: new Map([['0', { section: 'old', slug: 'place' }]]),
        taken: new Set(['news/a', '/about']),
        sections: new Set(['news', 'sport']),
      })
      const all = [...plan.of.values()].map((a) => `${a.section}/${a.slug}`)
      expect(new Set(all).size).toBe(list.length)
      expect(all).not.toContain('news/a')
      for (const address of all) expect(address).toMatch(/^(news|old)?\/[a-z0-9]+(-[a-z0-9]+)*$/)
      for (const forbidden of ['/admin', '/news', '/sport', 'news/comments']) expect(all).not.toContain(forbidden)
      if (list.length > 0) expect(all[0]).toBe('old/place')
    }),
  )
})

test('a story leads there from wherever it stood', () => {
  const moved = item('7', { slug: 'flood', link: 'https://x.example/blog//flood/', guid: 'https://x.example/?post_type=a&p=7' })
  expect(oldAddressesOf(moved, { section: 'news', slug: 'flood' }).toSorted()).toEqual([
    '/2020/05/06/flood',
    '/2020/05/flood',
    '/?p=7',
    '/blog/flood',
  ])
  expect(
    oldAddressesOf(item('8', { link: 'https://x.example/news/story-8/', localDate: '' }), { section: 'news', slug: 'story-8' }),
  ).toEqual(['/?p=8'])
})

test('comments come behind what they answer, and a circle is found', () => {
  const links = fc.array(fc.nat(30), { minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(links, (parents) => {
      const list = parents.map((parent, i) => ({ id: String(i + 1), parent: String(parent), line: i + 1 }))
      const order = orderComments(list)
      if ('cycleAt' in order) {
        const start = list[order.cycleAt - 1]
        const seen = new Set<string>()
        let at = start
        while (at && !seen.has(at.id)) {
          seen.add(at.id)
          const { parent } = at
          at = list.find((c) => c.id === parent)
        }
        expect(at).toBeDefined()
        return
      }
      expect(order.inOrder.toSorted((a, b) => a.line - b.line)).toEqual(list)
      const place = new Map(order.inOrder.map((c, i) => [c.id, i]))
      for (const [i, { parent }] of order.inOrder.entries()) if (place.has(parent)) expect(place.get(parent)).toBeLessThan(i)
    }),
  )
})
