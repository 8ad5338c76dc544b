import { describe, expect, it } from 'vitest'
import { AuthorPage } from '#components/article/author-page.tsx'
import { NotFoundView } from '#components/article/not-found-view.tsx'
import { SectionPage } from '#components/article/section-page.tsx'
import { faults, markup, page } from '#components/testing/markup.ts'
import { aPerson, cards, site, t } from '#components/testing/paper.fixture.ts'
import type { CardPage } from '#domain/articles/types.ts'

const news = { slug: 'news', name: 'News', colour: 'news' as const }
const section = (list: CardPage) => markup(<SectionPage section={news} list={list} site={site} t={t} />)
const pictures = (html: string) => html.match(/<img/g)?.length ?? 0

describe('SectionPage', () => {
  it.each([0, 1, 3, 20])('is valid with %i stories', async (count) => {
    expect(await faults(page(section({ cards: cards(count), page: 1, pages: 1 })))).toEqual([])
  })

  it('is headed by the section, and empty says so', () => {
    const html = section({ cards: [], page: 1, pages: 1 })
    expect(html).toMatch(/<h1[^>]*>News<\/h1>/)
    expect(html).toContain('Nothing has been published in this section yet.')
  })

  it('links the pages beside it; the first has the plain address', () => {
    const html = section({ cards: cards(20), page: 2, pages: 3 })
    expect(html).toContain('href="/news" rel="prev"')
    expect(html).toContain('href="/news?page=3" rel="next"')
    expect(section({ cards: cards(20), page: 1, pages: 1 })).not.toContain('<nav')
  })

  it('leaves at least 2 of 5 stories to their words', () => {
    for (const number of [1, 2]) expect(pictures(section({ cards: cards(20), page: number, pages: 2 }))).toBeLessThanOrEqual(12)
  })
})

describe('AuthorPage', () => {
  it.each([0, 7])('is valid with %i stories', async (count) => {
    const html = markup(
      <AuthorPage person={aPerson({ name: 'ليلى' })} list={{ cards: cards(count), page: 1, pages: 2 }} site={site} t={t} />,
    )
    expect(await faults(page(html))).toEqual([])
    expect(html).toContain('<bdi>ليلى</bdi>')
  })

  it('leaves no box for a face that is missing', () => {
    const html = markup(<AuthorPage person={aPerson({ portrait: null })} list={{ cards: [], page: 1, pages: 1 }} site={site} t={t} />)
    expect(html).not.toContain('<img')
  })
})

describe('NotFoundView', () => {
  it('is valid and shows stories that are there', async () => {
    const html = markup(
      <NotFoundView
        cards={cards(5)}
        isNear
        mostRead={[{ id: 1, kind: 'story', headline: 'Read most', href: '/news/read' }]}
        site={site}
        t={t}
      />,
    )
    expect(await faults(page(html))).toEqual([])
    expect(html.match(/<article/g)).toHaveLength(5)
  })

  it('does without them', () => {
    expect(markup(<NotFoundView cards={[]} isNear={false} mostRead={[]} site={site} t={t} />)).not.toContain('Latest')
  })
})
