import { describe, expect, it } from 'vitest'
import { ArticlePage } from '#components/article/article-page.tsx'
import { faults, markup, page } from '#components/testing/markup.ts'
import { aCard, aPerson, anArticle, cards, site, t } from '#components/testing/paper.fixture.ts'
import type { ArticleView } from '#domain/articles/types.ts'

const conversation = (
  <section>
    <h2 id="comments">Leave a comment</h2>
  </section>
)
const beside = {
  next: aCard(9, { headline: 'The one before' }),
  related: cards(4),
  mostRead: [1, 2].map((id) => ({ id, kind: 'story' as const, headline: `Read ${String(id)}`, href: `/news/read-${String(id)}` })),
}
const show = (more: Partial<ArticleView> = {}) =>
  markup(<ArticlePage article={anArticle(more)} site={site} t={t} conversation={conversation} beside={beside} />)
const at = (iso: string) => new Date(iso)
/** The order in which some words appear. */
const inOrder = (html: string, words: string[]) => words.map((w) => html.indexOf(w))

describe('ArticlePage', () => {
  it.each<[string, Partial<ArticleView>]>([
    ['a story', {}],
    ['an opinion', { kind: 'opinion' }],
    ['an analysis that changed', { kind: 'analysis', updatedAt: at('2026-11-24T15:00:00Z') }],
    ['what an advertiser paid for', { kind: 'sponsored', authors: [] }],
    ['a page', { kind: 'page' }],
    ['nothing but a headline', { picture: null, authors: [], kicker: '', standfirst: '', tags: [], commentCount: 0 }],
    ['three authors', { authors: [aPerson(), aPerson({ slug: 'b', name: 'ليلى' }), aPerson({ slug: 'c', name: 'Cleo', portrait: null })] }],
  ])('is valid for %s', async (_, more) => {
    expect(await faults(page(show(more)))).toEqual([])
  })

  it('stands in the order of the look', () => {
    const html = show({
      corrections: [
        { at: at('2026-11-24T13:00:00Z'), severity: 'correction', text: 'It was Tuesday.', before: 'on Monday', after: 'on Tuesday' },
      ],
      commentCount: 3,
    })
    const order = inOrder(html, [
      'Subject 0',
      '<h1',
      'What story 0 says',
      'alt="Picture 0"',
      'What it shows',
      'By ',
      'to read',
      '3 comments',
      'It was Tuesday.',
      'The first sentence.',
      'About Ada Quill',
      'href="/tag/harbour">Harbour<',
      'id="comments"',
      'id="related"',
      'The one before',
      'id="most-read"',
      'Read 1',
    ])
    expect(order.every((place) => place >= 0)).toBe(true)
    expect(order).toEqual(order.toSorted((a, b) => a - b))
  })

  it('signs as given, and as staff where nobody is named', () => {
    expect(show({ authors: [aPerson({ name: 'admin' })] })).toMatch(
      /By <a href="\/author\/ada-quill" rel="author"[^>]*><bdi>admin<\/bdi><\/a><span[^>]*>, Harbour correspondent in Pellmouth/,
    )
    expect(show({ authors: [] })).toContain('By <strong>Staff</strong>')
    expect(show({ authors: [aPerson({ role: '', place: '' })] })).not.toContain('</a><span')
  })

  it('lists several names as the language does, without their roles', () => {
    const html = show({
      authors: [aPerson({ slug: 'a', name: 'A' }), aPerson({ slug: 'b', name: 'B' }), aPerson({ slug: 'c', name: 'C' })],
    })
    expect(html.replace(/<[^>]+>/g, '')).toContain('By A, B and C24 November')
  })

  it('sets the writer of an opinion inside its headline', () => {
    expect(show({ kind: 'opinion' })).toMatch(/<h1[^>]*>Headline number 0 <em><bdi>Ada Quill<\/bdi><\/em><\/h1>/)
  })

  it('prints times absolute, in the paper’s zone', () => {
    const html = show({ publishedAt: at('2026-07-01T23:30:00Z'), updatedAt: at('2026-07-02T01:00:00Z') })
    expect(html).toContain('>2 July 2026 at 00:30</time>')
    expect(html).toContain('Updated <time dateTime="2026-07-02T01:00:00.000Z">2 July 2026 at 02:00</time>')
  })

  it('leads with the newest of several corrections and lists them all below', () => {
    const corrections = [1, 2].map((n) => ({
      at: at(`2026-11-2${n}T10:00:00Z`),
      severity: 'serious' as const,
      text: `Mended ${n}.`,
      before: '',
      after: '',
    }))
    const html = show({ corrections })
    expect(html.match(/Mended 2\./g)).toHaveLength(2)
    expect(html.match(/Mended 1\./g)).toHaveLength(1)
    expect(html.indexOf('Mended 2.')).toBeLessThan(html.indexOf('The first sentence.'))
  })

  it('offers the conversation where it is open or has something to read', () => {
    expect(show({ commentCount: 0 })).toContain('<a href="#comments">Leave a comment</a>')
    expect(show({ commentCount: 0, talkMode: 'closed' })).not.toContain('href="#comments"')
    expect(show({ commentCount: 2, talkMode: 'closed' })).toContain('<a href="#comments">2 comments</a>')
  })
})
