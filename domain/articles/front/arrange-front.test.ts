import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arrangeFront, type Arrangement, type Rankable } from '#domain/articles/front/arrange-front.ts'

const SECTIONS = ['news', 'opinion', 'sport', 'culture']
const HOUR = 3_600_000

/** Stories of these sections, an hour apart, newest first: the first has the greatest id. */
const stories = (sections: string[], more: Partial<Rankable> = {}): Rankable[] =>
  sections.map((section, i) => ({
    ...{ id: sections.length - i, section, publishAt: new Date(1_000 * HOUR - i * HOUR), weight: 0, tags: [] },
    ...more,
  }))

const paper = fc.array(fc.constantFrom(...SECTIONS), { maxLength: 60 }).map((sections) => stories(sections))
const ofOne = (count: number): Rankable[] => stories(Array.from({ length: count }, () => 'news'))

const ids = (list: Rankable[]) => list.map(({ id }) => id)
const partsOf = ({ breaking, lead, sublinks, secondary, latest, bands }: Arrangement<Rankable>): Rankable[][] => [
  ...(breaking ? [[breaking]] : []),
  ...(lead ? [[lead]] : []),
  ...[sublinks, secondary, latest],
  ...bands.map((b) => b.stories),
]

describe('the rules', () => {
  test('a paper of any size fits: no story twice, and each part is in the order of its time', () => {
    fc.assert(
      fc.property(paper, (all) => {
        const front = arrangeFront(all, SECTIONS)
        const placed = partsOf(front).flatMap(ids)
        expect(new Set(placed).size).toBe(placed.length)
        for (const part of partsOf(front)) expect(ids(part)).toEqual(ids(part).toSorted((a, b) => b - a))
        const top = [...(front.lead ? [front.lead] : []), ...front.secondary]
        expect(ids(top)).toEqual(ids(all.slice(0, top.length)))
        expect([front.secondary.length <= 3, front.latest.length <= 8]).toEqual([true, true])
      }),
    )
  })

  test('the order in which stories are given does not matter', () => {
    fc.assert(
      fc.property(
        paper.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(arrangeFront(shuffled, SECTIONS)).toEqual(arrangeFront(all, SECTIONS))
        },
      ),
    )
  })

  test('a band holds its own section’s newest, six at most, in the paper’s order; one without stories is not there', () => {
    fc.assert(
      fc.property(paper, (all) => {
        const { lead, secondary, latest, bands } = arrangeFront(all, SECTIONS)
        const top = [lead, ...secondary, ...latest]
        const rest = all.filter((story) => !top.includes(story))
        for (const band of bands) expect(band.stories).toEqual(rest.filter((s) => s.section === band.section).slice(0, 6))
        expect(bands.map((b) => b.section)).toEqual(SECTIONS.filter((section) => rest.some((s) => s.section === section)))
      }),
    )
  })

  test('“Latest” passes over a fresher story only where its section, in a larger paper, would have fewer than four left', () => {
    fc.assert(
      fc.property(paper, (all) => {
        const { lead, secondary, latest } = arrangeFront(all, SECTIONS)
        const left = all.filter((story) => ![lead, ...secondary, ...latest].includes(story))
        const passedOver = left.filter((story) => latest.some((other) => other.id < story.id))
        if (all.length <= 17) expect(passedOver).toEqual([])
        for (const { section } of passedOver) expect(left.filter((s) => s.section === section).length).toBeLessThanOrEqual(4)
        expect(latest).toHaveLength(Math.min(all.length <= 17 ? 5 : 8, all.length - secondary.length - (lead ? 1 : 0)))
      }),
    )
  })

  test('a section with few stories has them in its band, not among the latest', () => {
    const all = stories([
      'news',
      'news',
      'news',
      'news',
      'opinion',
      'news',
      'opinion',
      'opinion',
      ...Array.from({ length: 16 }, () => 'news'),
    ])
    const { latest, bands } = arrangeFront(all, SECTIONS)
    expect(new Set(latest.map((s) => s.section))).toEqual(new Set(['news']))
    expect(bands.map((b) => b.section)).toEqual(['news', 'opinion'])
    expect(bands[1]?.stories).toHaveLength(3)
  })

  test.each([
    [0, 0, 0, 0, 0],
    [1, 1, 0, 0, 0],
    [3, 1, 2, 0, 0],
    [4, 1, 3, 0, 0],
    [5, 1, 3, 1, 0],
    [8, 1, 3, 4, 0],
    [9, 1, 3, 5, 0],
    [10, 1, 3, 5, 1],
    [15, 1, 3, 5, 6],
    [17, 1, 3, 5, 6],
    [30, 1, 3, 8, 6],
    [60, 1, 3, 8, 6],
  ])('%i stories of one section: %i leads, %i beside it, %i in Latest, %i in its band', (n, lead, secondary, latest, band) => {
    const front = arrangeFront(ofOne(n), SECTIONS)
    const counts = [front.lead ? 1 : 0, front.secondary.length, front.latest.length, front.bands[0]?.stories.length ?? 0]
    expect(counts).toEqual([lead, secondary, latest, band])
  })

  test('a weightier story stays above fresher ones for six hours a step, but “Latest” goes by the clock', () => {
    const all = ofOne(20)
    const strong = all.map((s, i) => (i === 6 ? { ...s, weight: 1 } : i === 14 ? { ...s, weight: 2 } : s))
    const { lead, secondary, latest } = arrangeFront(strong, SECTIONS)
    expect(lead?.id).toBe(20)
    expect(ids(secondary)).toEqual([14, 19, 18])
    expect(ids(latest)).toEqual([17, 16, 15, 13, 12, 11, 10, 9])
  })

  test('below the lead stand stories on its subject, in a paper that has enough of others', () => {
    const tagged = ofOne(30).map((s, i) => (i === 0 || i === 10 || i === 12 || i === 2 || i > 24 ? { ...s, tags: [7, i + 100] } : s))
    expect(ids(arrangeFront(tagged, SECTIONS).sublinks)).toEqual([20, 18, 5])
    expect(arrangeFront(tagged.slice(0, 17), SECTIONS).sublinks).toEqual([])
  })
})

describe('what somebody chose', () => {
  test('stands where they put it, and nowhere else', () => {
    const front = arrangeFront(ofOne(30), SECTIONS, { breaking: [9], lead: [3], secondary: [4, 5], sublink: [30] })
    expect([front.breaking?.id, front.lead?.id, ids(front.secondary), ids(front.sublinks)]).toEqual([9, 3, [4, 5, 29], [30]])
    const placed = partsOf(front).flatMap(ids)
    expect(new Set(placed).size).toBe(placed.length)
  })

  test('and is gone by now leaves its place to the rules', () => {
    const front = arrangeFront(ofOne(30), SECTIONS, { breaking: [99], lead: [98], secondary: [97] })
    expect([front.breaking, front.lead?.id, ids(front.secondary)]).toEqual([null, 30, [29, 28, 27]])
  })

  test('twice stands at the first of its places', () => {
    const front = arrangeFront(ofOne(30), SECTIONS, { lead: [5], secondary: [5, 6], sublink: [6] })
    expect([front.lead?.id, ids(front.secondary), ids(front.sublinks)]).toEqual([5, [6, 30, 29], []])
  })

  test('never makes a story stand twice', () => {
    const some = fc.array(fc.integer({ min: 0, max: 61 }), { maxLength: 5 })
    const chosen = fc.record({ breaking: some, lead: some, secondary: some, sublink: some })
    fc.assert(
      fc.property(paper, chosen, (all, choice) => {
        const placed = partsOf(arrangeFront(all, SECTIONS, choice)).flatMap(ids)
        expect(new Set(placed).size).toBe(placed.length)
      }),
    )
  })
})
