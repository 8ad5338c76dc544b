import type { Metadata } from 'next'
import { alternates, type OwnFeed } from '#app/alternates.ts'
import { paper } from '#app/page-data.ts'
import { CARD_SIZE, cardSrc, paperCard } from '#domain/sharing/share-card.ts'
import type { SiteView } from '#domain/site/types.ts'

type Given = {
  /** The paper's name where there is none. */
  title?: string
  /** What the paper says of itself where there is none. */
  description?: string
  /** Of this page, its number included. */
  path: string
  /** Of what the page shows. */
  feed?: OwnFeed | undefined
  /** The picture by which it is shared: the paper's where there is none. */
  image?: { src: string; alt: string }
  /** For those who share it. */
  openGraph?: Metadata['openGraph']
  /** Whether it is of no use to search engines. */
  isHidden?: boolean
}

/** What the head of a page says to search engines, and to whoever shows a link to it. */
export async function pageHead({ title, description, path, feed, image, openGraph, isHidden }: Given): Promise<Metadata> {
  const { site } = await paper()
  const { src, alt } = image ?? { src: cardSrc(paperCard(site)), alt: site.name }
  const said = description || site.tagline
  return {
    ...(title && { title }),
    ...(said && { description: said }),
    alternates: await alternates(path, feed),
    openGraph: {
      type: 'website',
      title: title ?? site.name,
      ...(said && { description: said }),
      url: path,
      siteName: site.name,
      locale: localeOf(site),
      images: [{ url: src, ...CARD_SIZE, alt }],
      ...openGraph,
    },
    ...(isHidden && { robots: { index: false } }),
  }
}

/** Open Graph wants a territory too: where most of those live who read the language, unless it says. */
function localeOf({ language }: SiteView): string {
  const { language: spoken, region } = new Intl.Locale(language).maximize()
  return region ? `${spoken}_${region}` : spoken
}

/** An address with the number of its page. */
export const numbered = (path: string, page: number): string => (page > 1 ? `${path}?page=${page}` : path)
