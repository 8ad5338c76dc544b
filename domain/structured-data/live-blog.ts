import type { BlogPosting, LiveBlogPosting } from 'schema-dts'
import type { LiveBlockView, LiveView } from '#domain/articles/live/types.ts'
import { plainText } from '#domain/body/plain.ts'
import { wordsOf, type Story } from '#domain/structured-data/article.ts'
import { newspaperByName } from '#domain/structured-data/paper.ts'
import { person } from '#domain/structured-data/person.ts'
import type { Web } from '#domain/structured-data/types.ts'

/** As many as are read at all; the page has every block. */
const MOST = 25

/** A story that is told while it happens. */
export function liveBlogPosting(story: Story, { state, endedAt, blocks }: LiveView, web: Web): LiveBlogPosting {
  const { href, publishedAt } = story.article
  const url = web.origin + href
  const begun = blocks.at(-1)?.at
  const newest = Math.max(...blocks.map((block) => (block.updatedAt ?? block.at).getTime()), publishedAt.getTime())
  return {
    '@type': 'LiveBlogPosting',
    '@id': `${url}#live`,
    ...wordsOf(story, web),
    dateModified: new Date(newest).toISOString(),
    coverageStartTime: (begun && begun < publishedAt ? begun : publishedAt).toISOString(),
    ...(state === 'ended' && endedAt && { coverageEndTime: endedAt.toISOString() }),
    liveBlogUpdate: blocks.slice(0, MOST).map((block) => toPosting(block, url, web)),
  }
}

function toPosting({ publicId, at, updatedAt, headline, body, authors }: LiveBlockView, url: string, web: Web): BlogPosting {
  const words = plainText(body)
  return {
    '@type': 'BlogPosting',
    url: `${url}#block-${publicId}`,
    // A block need not have one; those who read this ask for it.
    headline: headline || firstLine(words),
    datePublished: at.toISOString(),
    ...(updatedAt && { dateModified: updatedAt.toISOString() }),
    author: authors.length > 0 ? authors.map((each) => person({ ...each, role: '', portrait: null }, web.origin)) : newspaperByName(web),
    articleBody: words,
  }
}

const LONGEST = 110

function firstLine(words: string): string {
  const [line = ''] = words.split('\n', 1)
  const signs = [...line]
  return signs.length > LONGEST ? `${signs.slice(0, LONGEST - 1).join('')}…` : line
}
