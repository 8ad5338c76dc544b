import type { AboutPage, AdvertiserContentArticle, ContactPage, ImageObject, NewsArticle, WebPage } from 'schema-dts'
import type { ArticleKind } from '#db/schema/articles.ts'
import type { ArticleView, CorrectionView } from '#domain/articles/types.ts'
import { plainText } from '#domain/body/plain.ts'
import type { ConversationView } from '#domain/comments/types.ts'
import { cropsOf } from '#domain/sharing/crops.ts'
import { CARD_SIZE } from '#domain/sharing/share-card.ts'
import { commentsOf } from '#domain/structured-data/comments.ts'
import { newspaper, newspaperByName } from '#domain/structured-data/paper.ts'
import { person } from '#domain/structured-data/person.ts'
import type { Web } from '#domain/structured-data/types.ts'
import { countWords } from '#lib/text.ts'

export type Story = {
  article: ArticleView
  /** Where the picture is by which it is shared: it stands in where the story has none. */
  shareSrc: string
  /** The page of it that is shown; null where there is none. */
  conversation: ConversationView | null
}

const TYPES = {
  story: 'NewsArticle',
  opinion: 'OpinionNewsArticle',
  analysis: 'AnalysisNewsArticle',
  sponsored: 'AdvertiserContentArticle',
} as const satisfies Record<Exclude<ArticleKind, 'page'>, string>

/** What search engines want to know of a page in the paper's own words: a story, or a page of the paper. */
export const articleData = (story: Story, web: Web): NewsArticle | AdvertiserContentArticle | WebPage =>
  story.article.kind === 'page' ? paperPage(story.article, web) : newsArticle(story, story.article.kind, web)

function newsArticle(story: Story, kind: keyof typeof TYPES, web: Web): NewsArticle | AdvertiserContentArticle {
  const { article, conversation } = story
  const url = web.origin + article.href
  return {
    '@type': TYPES[kind],
    '@id': `${url}#story`,
    ...wordsOf(story, web),
    articleSection: article.section.name,
    ...(article.tags.length > 0 && { keywords: article.tags.map(({ name }) => name) }),
    isAccessibleForFree: true,
    wordCount: countWords(plainText(article.body)),
    ...(article.corrections.length > 0 && { correction: article.corrections.map(toCorrection) }),
    commentCount: article.commentCount,
    interactionStatistic: {
      ...{ '@type': 'InteractionCounter', interactionType: { '@type': 'CommentAction' } },
      userInteractionCount: article.commentCount,
    },
    ...(conversation && { comment: commentsOf(conversation, url) }),
  }
}

/** What every kind of posting says of itself. */
export function wordsOf({ article, shareSrc }: Story, web: Web) {
  const { headline, standfirst, authors, href } = article
  const url = web.origin + href
  return {
    ...{ headline, url, mainEntityOfPage: url, inLanguage: web.site.language },
    ...(standfirst && { description: standfirst }),
    ...datesOf(article),
    author: authors.length > 0 ? authors.map((each) => person(each, web.origin)) : newspaperByName(web),
    publisher: newspaper(web),
    image: imagesOf(article, shareSrc, web.origin),
  }
}

const datesOf = ({ publishedAt, updatedAt }: ArticleView) => ({
  datePublished: publishedAt.toISOString(),
  dateModified: (updatedAt ?? publishedAt).toISOString(),
})

function imagesOf(article: ArticleView, shareSrc: string, origin: string): ImageObject[] {
  const crops = cropsOf(article)
  const credit = article.picture?.credit
  return (crops.length > 0 ? crops : [{ src: shareSrc, ...CARD_SIZE }]).map(({ src, width, height }) => ({
    ...{ '@type': 'ImageObject', url: origin + src, width: `${width}`, height: `${height}` },
    ...(crops.length > 0 && credit && { creditText: credit }),
  }))
}

const toCorrection = ({ text, at }: CorrectionView) => ({ '@type': 'CorrectionComment' as const, text, datePublished: at.toISOString() })

/** Slugs under which papers tell of themselves. */
const ABOUT = new Set(['about', 'ethics', 'ownership'])

function paperPage(article: ArticleView, web: Web): WebPage {
  const { slug, headline, standfirst, href } = article
  const url = web.origin + href
  const said = {
    ...{ '@id': `${url}#page`, name: headline, url, inLanguage: web.site.language },
    ...(standfirst && { description: standfirst }),
    ...datesOf(article),
    publisher: newspaper(web),
  }
  if (slug === 'contact') return { '@type': 'ContactPage', ...said } satisfies ContactPage
  return ABOUT.has(slug) ? ({ '@type': 'AboutPage', ...said } satisfies AboutPage) : { '@type': 'WebPage', ...said }
}
