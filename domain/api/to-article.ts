import type { z } from 'zod'
import { absoluteBody } from '#domain/api/absolute-body.ts'
import type { Addresses } from '#domain/api/addresses.ts'
import type { articleAnswer, summaryAnswer } from '#domain/api/schema/article.ts'
import { toAuthor, toPerson, toSection, toTag } from '#domain/api/to-person.ts'
import { toLive } from '#domain/api/to-live.ts'
import { toPicture } from '#domain/api/to-picture.ts'
import type { ArticleView, CardView } from '#domain/articles/types.ts'
import { bodyToHtml } from '#domain/body/html/body-to-html.ts'
import { ROOT } from '#domain/site/root.ts'

type Summary = z.input<typeof summaryAnswer>

/** A story as lists show it. */
export const toSummary = (card: Omit<CardView, 'authors'> & { authors: { slug: string; name: string }[] }, to: Addresses): Summary => ({
  id: card.publicId,
  kind: card.kind,
  url: to.at(card.href),
  api: to.article(card.publicId),
  kicker: card.kicker,
  headline: card.headline,
  standfirst: card.standfirst,
  section: card.section.slug === ROOT ? null : toSection(card.section, to),
  authors: card.authors.map((author) => toAuthor(author, to)),
  picture: toPicture(card.picture, to),
  published: card.publishedAt.toISOString(),
  commentCount: card.commentCount,
})

/** The whole story. */
export const toArticle = (article: ArticleView, to: Addresses): z.input<typeof articleAnswer> => ({
  ...toSummary(article, to),
  authors: article.authors.map((author) => toPerson(author, to)),
  updated: article.updatedAt?.toISOString() ?? null,
  readingMinutes: article.readingMinutes,
  tags: article.tags.map((tag) => toTag(tag, to)),
  body: absoluteBody(article.body, to.at),
  html: bodyToHtml(article.body, to.base),
  live: article.live && toLive(article.live, article.href, to),
  corrections: article.corrections.map(({ at, severity, text, before, after }) => ({
    ...{ at: at.toISOString(), severity, text, before, after },
  })),
  talkMode: article.talkMode,
  comments: to.comments(article.publicId),
})
