import { describe, expect, it } from 'vitest'
import { planBands, splitLatest, type Band } from '#components/article/front-plan.ts'
import { aCard, cards, frontOf } from '#components/testing/paper.fixture.ts'

const news = { slug: 'news', name: 'News', colour: 'news' as const }
/** A band of a section named after its number of cards. */
const band = (count: number, kind: 'story' | 'opinion' = 'story') => {
  const section = { slug: `${kind}${count}`, name: String(count), colour: 'news' as const }
  return { section, cards: Array.from({ length: count }, (_, n) => aCard(n, { publicId: `${section.slug}-${n}`, section, kind })) }
}
const kinds = (bands: Band[]) => bands.map((b) => b.kind)
const shown = (bands: Band[]) =>
  bands
    .flatMap((b) => b.parts)
    .flatMap((p) => p.columns)
    .flat()

describe('planBands', () => {
  it.each([4, 8, 15, 16, 30, 60])('shows every story of a paper with %i once, and no two neighbouring strips alike', (count) => {
    const { bands } = frontOf(cards(count))
    const plan = planBands(bands)
    const ids = shown(plan).map((s) => s.card.publicId)
    expect(ids.toSorted()).toEqual(bands.flatMap((b) => b.cards.map((c) => c.publicId)).toSorted())
    kinds(plan).forEach((kind, i, all) => expect(kind).not.toBe(all[i - 1]))
  })

  it('spends no more pictures than it is given', () => {
    const { bands } = frontOf(cards(30))
    expect(shown(planBands(bands)).filter((s) => s.picture).length).toBeGreaterThan(2)
    expect(shown(planBands(bands, 2)).filter((s) => s.picture)).toHaveLength(2)
  })

  it('gives full sections strips of their own and puts small ones side by side between them', () => {
    expect(kinds(planBands([band(6), band(1), band(2), band(3)]))).toEqual(['mixed', 'first', 'row'])
    expect(kinds(planBands([band(1), band(6), band(2)]))).toEqual(['first', 'mixed'])
    expect(planBands([band(1), band(2)])[0]?.parts).toHaveLength(2)
  })

  it.each([
    [
      [6, 6, 6, 6],
      ['mixed', 'row', 'four', 'mixed'],
    ],
    [
      [2, 2, 2],
      ['mixed', 'four', 'mixed'],
    ],
    [
      [0, 0, 0],
      ['text', 'four', 'text'],
    ],
    [
      [6, 0, 6, 1, 6],
      ['mixed', 'text', 'row', 'four', 'mixed'],
    ],
  ])('gives sections with %j pictures the shapes %j', (pictures, shapes) => {
    const sections = pictures.map((count, i) => {
      const { section, cards } = band(6)
      const { picture } = aCard(6)
      const own = { ...section, slug: `news${i}` }
      return { section: own, cards: cards.map((c, n) => ({ ...c, section: own, picture: n < count ? picture : null })) }
    })
    const plan = planBands(sections)
    expect(kinds(plan)).toEqual(shapes)
    const isPictured = (b: Band) => shown([b]).some((s) => s.picture)
    expect(plan.map(isPictured)).toEqual(pictures.map((count) => count > 0))
    for (const { parts } of plan.filter((b) => b.kind === 'row'))
      expect(parts[0]?.columns.map((column) => column.map((s) => s.picture))).toEqual(Array.from({ length: 3 }, () => [true, false]))
  })

  it('sets four beside the large one of a quartet, and what is more below it', () => {
    const [, , four] = planBands([band(6), band(6), band(6)])
    expect(four?.kind).toBe('four')
    const sizes = four?.parts[0]?.columns.map((column) => column.map((s) => s.size))
    expect(sizes).toEqual([
      ['large', 'small'],
      ['medium', 'medium', 'medium', 'medium'],
    ])
  })

  it('sets two opinions on tint and one among the small sections', () => {
    expect(kinds(planBands([band(2, 'opinion'), band(6)]))).toEqual(['opinion', 'mixed'])
    expect(kinds(planBands([band(1, 'opinion')]))).toEqual(['first'])
  })

  it('gives the large place to a story with a picture', () => {
    const bare = [aCard(0, { picture: null, section: news }), aCard(6, { section: news }), aCard(12, { section: news })]
    const [first] = planBands([{ section: news, cards: bare }])
    expect(first?.parts[0]?.columns[0]?.[0]).toMatchObject({ size: 'large', picture: true, card: { publicId: 'story6' } })
  })

  it('plans nothing for nothing', () => expect(planBands([])).toEqual([]))
})

describe('splitLatest', () => {
  it('moves what would stand taller than the lead below it', () => {
    expect(splitLatest(cards(8))).toEqual({ latest: cards(8).slice(0, 5), below: cards(8).slice(5) })
    expect(splitLatest(cards(6))).toEqual({ latest: cards(6), below: [] })
  })
})
