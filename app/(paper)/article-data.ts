import type { Metadata } from 'next'
import { cache } from 'react'
import { alternates } from '#app/alternates.ts'
import { paper } from '#app/page-data.ts'
import { findArticle } from '#domain/articles/queries.ts'
import type { ArticleView } from '#domain/articles/types.ts'

/** The article of this request, looked up once for its head and its body. */
export const article = cache(findArticle)

/** Whether people talk below it. A page of the paper is no place to, unless somebody has opened it or people have talked there. */
export const hasConversation = ({ kind, talkMode, commentCount }: ArticleView): boolean =>
  kind !== 'page' || talkMode !== 'closed' || commentCount > 0

/** The head of an article's page, or of a page below it. */
export async function articleMetadata(section: string, slug: string, below = ''): Promise<Metadata> {
  const found = await article(section, slug)
  if (!found) return {}
  const { headline, standfirst, href, picture, publishedAt, authors } = found
  return {
    title: headline,
    description: standfirst,
    authors: authors.map((a) => ({ name: a.name })),
    alternates: await alternates(href + below, await commentsFeedOf(found)),
    openGraph: {
      type: 'article',
      title: headline,
      description: standfirst,
      url: href,
      publishedTime: publishedAt.toISOString(),
      images: picture ? [{ url: picture.src, width: picture.width, height: picture.height, alt: picture.alt }] : [],
    },
  }
}

async function commentsFeedOf(article: ArticleView) {
  if (!hasConversation(article)) return undefined
  const { site, t } = await paper()
  return { at: article.href, title: t('feed.comments', { paper: site.name, headline: article.headline }) }
}
