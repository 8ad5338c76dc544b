import type { Metadata } from 'next'
import { cache } from 'react'
import { pageHead } from '#app/page-head.ts'
import { paper } from '#app/page-data.ts'
import { shareSrc } from '#app/share.ts'
import { findArticle } from '#domain/articles/queries.ts'
import type { ArticleView } from '#domain/articles/types.ts'

/** The article of this request, looked up once for its head and its body. */
export const article = cache(findArticle)

/** Whether people talk below it. A page of the paper is no place to, unless somebody has opened it or people have talked there. */
export const hasConversation = ({ kind, talkMode, commentCount }: ArticleView): boolean =>
  kind !== 'page' || talkMode !== 'closed' || commentCount > 0

/** The head of an article's page, or of a page below it. @param below what follows its address there */
export async function articleMetadata(section: string, slug: string, below = ''): Promise<Metadata> {
  const found = await article(section, slug)
  if (!found) return {}
  const { site, web } = await paper()
  const { headline, standfirst, href, authors } = found
  const head = await pageHead({
    ...{ title: headline, description: standfirst, path: href + below },
    feed: await commentsFeedOf(found),
    image: { src: shareSrc(found, site), alt: headline },
    openGraph: found.kind === 'page' ? {} : openGraphOf(found, web.origin),
  })
  return { ...head, authors: authors.map((a) => ({ name: a.name })) }
}

const openGraphOf = ({ href, publishedAt, updatedAt, section, tags, authors }: ArticleView, origin: string): Metadata['openGraph'] => ({
  ...{ type: 'article', url: href, section: section.name },
  publishedTime: publishedAt.toISOString(),
  modifiedTime: (updatedAt ?? publishedAt).toISOString(),
  tags: tags.map(({ name }) => name),
  authors: authors.map(({ slug }) => `${origin}/author/${slug}`),
})

async function commentsFeedOf(article: ArticleView) {
  if (!hasConversation(article)) return undefined
  const { site, t } = await paper()
  return { at: article.href, title: t('feed.comments', { paper: site.name, headline: article.headline }) }
}
