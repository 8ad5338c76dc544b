import type { Metadata } from 'next'
import { cache } from 'react'
import { findArticle } from '#domain/articles/queries.ts'

/** The article of this request, looked up once for its head and its body. */
export const article = cache(findArticle)

/** The head of an article's page, or of a page below it. */
export async function articleMetadata(section: string, slug: string, below = ''): Promise<Metadata> {
  const found = await article(section, slug)
  if (!found) return {}
  const { headline, standfirst, href, picture, publishedAt, authors } = found
  return {
    title: headline,
    description: standfirst,
    authors: authors.map((a) => ({ name: a.name })),
    alternates: { canonical: href + below },
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
