import { createHash } from 'node:crypto'
import type { ArticleView } from '#domain/articles/types.ts'
import type { ShareCard } from '#domain/sharing/types.ts'
import { ROOT } from '#domain/site/root.ts'
import type { SiteView } from '#domain/site/types.ts'

/** Pixels of the picture by which a page is shared: what Facebook, X, LinkedIn and the messengers show whole. */
export const CARD_SIZE = { width: 1200, height: 630 } as const

/** Owner of the picture of every page that is no story. Public ids are longer. */
export const PAPER = 'paper'

/** Counted up when the drawing changes: every address changes with it. */
const EDITION = 1

/** What a story is shared with. @param label what is said of its kind, `Sponsored`; '' for news */
export function storyCard(article: ArticleView, site: SiteView, label: string): ShareCard {
  const { publicId, section, kind, headline, authors, picture } = article
  const isOpinion = kind === 'opinion'
  return {
    ...{ owner: publicId, paper: site.name, language: site.language, isOpinion, headline },
    section: section.name,
    colour: section.slug === ROOT ? null : section.colour,
    // The section's name has said it.
    label: label === section.name ? '' : label,
    writer: (isOpinion && authors[0]?.name) || '',
    picture: picture && { src: picture.src, ...(picture.focus && { focus: picture.focus }) },
  }
}

/** What every other page is shared with: the paper's name and what it says of itself. */
export const paperCard = ({ name, tagline, language }: SiteView): ShareCard => ({
  ...{ owner: PAPER, paper: name, language, section: '', colour: null, label: '', headline: tagline || name, writer: '' },
  ...{ isOpinion: false, picture: null },
})

/** Where it can be had: known before it is drawn, and another one as soon as anything in it changes. */
export const cardSrc = (card: ShareCard): string => `/media/share/${card.owner}/${digest(card)}.jpg`

const digest = (card: ShareCard): string =>
  createHash('sha256')
    .update(JSON.stringify([EDITION, card]))
    .digest('hex')
    .slice(0, 16)
