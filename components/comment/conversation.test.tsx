import { describe, expect, it } from 'vitest'
import { Conversation, type ConversationProps } from '#components/comment/conversation.tsx'
import { ThreadPage } from '#components/comment/thread-page.tsx'
import { faults, markup, page } from '#components/testing/markup.ts'
import { aComment, site, t } from '#components/testing/paper.fixture.ts'
import type { CommentView } from '#domain/comments/types.ts'

const threads = [
  { comments: [aComment('a'), aComment('b', { depth: 1 }), aComment('c', { depth: 2 })], more: 3 },
  { comments: [aComment('d', { author: null, words: null, state: 'withdrawn' })], more: 0 },
]
const form = <a href="/sign-in">Sign in to take part</a>

function show(more: Partial<ConversationProps> = {}): string {
  const props = {
    conversation: { threads, picks: [], count: 7, page: 2, pages: 3 },
    articleHref: '/news/a',
    talkMode: 'open' as const,
    form,
    site,
    t,
  }
  return markup(<Conversation {...props} {...more} />)
}
const one = (comment: Partial<CommentView>, more: Partial<ConversationProps> = {}) =>
  show({ conversation: { threads: [{ comments: [aComment('x', comment)], more: 0 }], picks: [], count: 1, page: 1, pages: 1 }, ...more })

describe('Conversation', () => {
  it('is valid, open, closed and empty', async () => {
    expect(await faults(page(`<h1>Story</h1>${show()}`))).toEqual([])
    expect(await faults(page(`<h1>Story</h1>${show({ talkMode: 'closed' })}`))).toEqual([])
    expect(await faults(page(`<h1>Story</h1>${show({ conversation: { threads: [], picks: [], count: 0, page: 1, pages: 1 } })}`))).toEqual(
      [],
    )
  })

  it('is headed "Leave a comment" with the way to take part, wherever one may', () => {
    for (const talkMode of ['open', 'premoderated'] as const) {
      const html = show({ talkMode })
      expect(html).toMatch(/<h2 id="comments"[^>]*>Leave a comment<\/h2>/)
      expect(html).toContain('Sign in to take part')
    }
  })

  it.each([
    ['closed', 'Comments are closed on this article.'],
    ['readonly', 'This conversation is over: it can be read, and takes no new comments.'],
  ] as const)('%s: one plain sentence instead of the form', (talkMode, sentence) => {
    const html = show({ talkMode })
    expect(html).toContain(sentence)
    expect(html).not.toContain('Sign in to take part')
    expect(html).not.toContain('Leave a comment')
  })

  it('gives each comment its id, its time an address, and the thread a link to the rest', () => {
    const html = show()
    expect([...html.matchAll(/<article id="comment-(\w+)"/g)].map((m) => m[1])).toEqual(['a', 'b', 'c', 'd'])
    expect(html).toMatch(/<a href="\/news\/a\/comments\/b"[^>]*><time/)
    expect(html).toMatch(/<a href="\/news\/a\/comments\/a">Read 3 more replies<\/a>/)
  })

  it('pages by address', () => {
    expect(show()).toContain('href="/news/a#comments" rel="prev"')
    expect(show()).toContain('href="/news/a?comments=3#comments" rel="next"')
  })
})

describe('a comment', () => {
  it.each<[string, Partial<CommentView>, string]>([
    [
      'removed for a reason',
      { state: 'rejected', reason: 'abuse' },
      'A moderator removed this comment. Reason: Attacks a person instead of an argument.',
    ],
    ['removed for a rule of the paper’s own', { state: 'rejected', reason: 'house-14' }, 'A moderator removed this comment.'],
    ['withdrawn', { state: 'withdrawn' }, 'The writer withdrew this comment.'],
    ['held again', { state: 'held' }, 'This comment is waiting for a moderator.'],
    ['erased', { state: 'erased' }, 'This comment was erased at its writer’s request.'],
  ])('%s: one sentence in its place', (_, comment, sentence) => {
    const html = one({ ...comment, author: null, words: null }, { actions: () => <button type="button">Reply</button> })
    expect(html).toContain(`>${sentence}</p>`)
    expect(html).not.toContain('Reply')
  })

  it('tells its writer what became of it', () => {
    expect(one({ isMine: true, state: 'held' })).toContain('Waiting for a moderator. Until then only you can see it.')
    expect(one({ isMine: true, state: 'rejected', reason: 'spam' })).toContain('Reason: Advertises something.')
    expect(one({ isMine: true })).not.toContain('moderator')
  })

  it('marks staff and the article’s author in words', () => {
    expect(one({ author: { name: 'A', isStaff: true, isArticleAuthor: false } })).toContain('>Staff<')
    const both = one({ author: { name: 'A', isStaff: true, isArticleAuthor: true } })
    expect(both).toContain('>Author of this article<')
    expect(both).not.toContain('>Staff<')
  })

  it('isolates a name that runs the other way and escapes one that is markup', () => {
    expect(one({ author: { name: 'عبد <b>', isStaff: false, isArticleAuthor: false } })).toMatch(/<bdi[^>]*>عبد &lt;b&gt;<\/bdi>/)
  })

  it('offers what can be done with it', () => {
    const actions = ({ publicId }: CommentView) => <a href={`?reply=${publicId}`}>Reply</a>
    expect(one({}, { actions })).toContain('href="?reply=x"')
  })
})

describe('picks', () => {
  const picked = { sentence: 'She was <there>.', at: new Date(Date.UTC(2026, 10, 24, 10)) }
  const inShort = (publicId: string) => ({ ...picked, publicId, name: 'Ann', excerpt: `How ${publicId} begins` })
  const withPicks = (...ids: string[]) => show({ conversation: { threads, picks: ids.map(inShort), count: 7, page: 1, pages: 1 } })

  it('are marked in words, with the sentence, below the comment', () => {
    const html = one({ pick: picked })
    expect(html).toMatch(/Picked by The Test &amp; Courier<\/p><p dir="auto">She was &lt;there&gt;\.<\/p>/)
    expect(one({})).not.toContain('Picked by')
  })

  it('stand above the threads, each with a link to its place, here or at its own address', async () => {
    const html = withPicks('c', 'elsewhere')
    expect(await faults(page(`<h1>Story</h1>${html}`))).toEqual([])
    expect(html).toMatch(/<h3 id="picks"[^>]*>Picked by The Test &amp; Courier<\/h3>/)
    expect(html.indexOf('id="picks"')).toBeLessThan(html.indexOf('id="comment-a"'))
    expect(html).toContain('<a href="#comment-c">“How c begins”</a>')
    expect(html).toContain('<a href="/news/a/comments/elsewhere#comment-elsewhere">“How elsewhere begins”</a>')
  })

  it('take no place where there are none', () => {
    expect(withPicks()).not.toContain('picks')
  })

  it('are readable where a name or a sentence runs the other way', () => {
    const html = show({
      conversation: { threads, picks: [{ ...inShort('a'), name: 'عبد', sentence: 'كانت هناك.' }], count: 7, page: 1, pages: 1 },
    })
    expect(html).toContain('<bdi>عبد</bdi>')
    expect(html).toMatch(/<p dir="auto"[^>]*>كانت هناك\.<\/p>/)
  })
})

it('shows a thread at an address of its own', async () => {
  const thread = { comments: [aComment('a'), aComment('b', { depth: 1 })], more: 0 }
  const html = markup(<ThreadPage thread={thread} article={{ headline: 'Winter boat', href: '/news/a' }} site={site} t={t} />)
  expect(await faults(page(html))).toEqual([])
  expect(html).toContain('href="/news/a#comments">Winter boat</a>')
})
