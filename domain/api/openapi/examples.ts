import type { z } from 'zod'
import { addressesAt } from '#domain/api/addresses.ts'
import type { articleAnswer, articlesAnswer } from '#domain/api/schema/article.ts'
import type { conversationAnswer, threadAnswer } from '#domain/api/schema/comments.ts'
import type { peopleAnswer, personAnswer, sectionsAnswer, tagAnswer } from '#domain/api/schema/people.ts'
import type { problemAnswer } from '#domain/api/schema/problem.ts'
import type { siteAnswer } from '#domain/api/schema/site.ts'
import { toPerson, toSection, toTag } from '#domain/api/to-person.ts'
import { toPicture } from '#domain/api/to-picture.ts'

/*
 * What the description shows of each answer.
 */

export const STORY_ID = '8k2m4p6r0t3v5x7z'
export const COMMENT_ID = '1a3c5e7g9j2m4p6r'

const to = addressesAt(new URL('https://paper.example'))
const HREF = '/news/ferry-returns'

export const person: z.input<typeof personAnswer> = toPerson(
  { slug: 'mara-quill', name: 'Mara Quill', role: 'Harbour correspondent', place: 'Eastquay', bio: 'Writes about boats.', portrait: null },
  to,
)
export const tag: z.input<typeof tagAnswer> = toTag({ slug: 'harbour', name: 'Harbour' }, to)
const section = toSection({ slug: 'news', name: 'News' }, to)

const summary: z.input<typeof articlesAnswer>['articles'][number] = {
  ...{ id: STORY_ID, kind: 'story', url: to.at(HREF), api: to.article(STORY_ID) },
  kicker: 'Harbour',
  headline: 'The ferry returns in spring',
  standfirst: 'After two winters without one, the island has a timetable again.',
  section,
  authors: [{ slug: person.slug, name: person.name, url: person.url, api: person.api }],
  picture: toPicture(
    {
      ...{ src: '/media/p/0123456789abcdef01234567/640.jpg', width: 640, height: 427, alt: 'A ferry at the pier' },
      credit: 'Mara Quill',
    },
    to,
  ),
  published: '2026-03-01T06:00:00.000Z',
  commentCount: 2,
}

export const articles: z.input<typeof articlesAnswer> = { articles: [summary], next: to.api('/articles', { after: STORY_ID }) }

export const article: z.input<typeof articleAnswer> = {
  ...summary,
  authors: [person],
  updated: '2026-03-01T09:30:00.000Z',
  readingMinutes: 1,
  tags: [tag],
  body: { version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text: 'The first boat leaves on Monday.' }] }] },
  html: '<p>The first boat leaves on Monday.</p>',
  live: null,
  corrections: [
    { at: '2026-03-01T09:30:00.000Z', severity: 'correction', text: 'We named the wrong day.', before: 'Sunday', after: 'Monday' },
  ],
  talkMode: 'open',
  comments: to.comments(STORY_ID),
}

export const thread: z.input<typeof threadAnswer> = {
  comments: [
    {
      ...{
        id: COMMENT_ID,
        url: to.at(`${HREF}/comments/${COMMENT_ID}`),
        placeholder: null,
        edited: null,
        depth: 0,
        inReplyTo: null,
      },
      author: { name: 'Ines', isStaff: false, isArticleAuthor: false },
      words: { version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text: 'At last.' }] }] },
      html: '<p dir="auto">At last.</p>',
      created: '2026-03-01T07:12:00.000Z',
      pick: { reason: 'She waited for this boat longer than anybody.', at: '2026-03-01T08:00:00.000Z' },
    },
  ],
  more: 0,
  api: to.thread(STORY_ID, COMMENT_ID),
}

export const conversation: z.input<typeof conversationAnswer> = { count: 2, threads: [thread], next: null }
export const sections: z.input<typeof sectionsAnswer> = { sections: [section] }
export const people: z.input<typeof peopleAnswer> = { people: [person], next: null }
export const site: z.input<typeof siteAnswer> = {
  ...{ name: 'The Eastquay Paper', tagline: 'News of the island', url: to.at('/'), language: 'en', timeZone: 'Europe/Dublin' },
  feeds: [{ title: 'The Eastquay Paper', type: 'application/rss+xml', url: to.at('/feed.xml') }],
  pages: [{ title: 'About us', url: to.at('/about') }],
}

const PROBLEM = { type: 'about:blank' } as const
export const badRequest: z.input<typeof problemAnswer> = {
  ...{ ...PROBLEM, title: 'Bad Request', status: 400, code: 'bad-limit' },
  detail: 'The parameter limit takes a whole number from 1 to 100.',
}
export const notFound: z.input<typeof problemAnswer> = {
  ...{ ...PROBLEM, title: 'Not Found', status: 404, code: 'not-found' },
  detail: 'There is nothing at this address.',
}
