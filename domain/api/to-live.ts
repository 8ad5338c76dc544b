import type { z } from 'zod'
import { absoluteBody } from '#domain/api/absolute-body.ts'
import type { Addresses } from '#domain/api/addresses.ts'
import type { liveAnswer } from '#domain/api/schema/live.ts'
import { toAuthor } from '#domain/api/to-person.ts'
import { liveBlockHref } from '#domain/articles/live/live-href.ts'
import type { LiveView } from '#domain/articles/live/types.ts'
import { bodyToHtml } from '#domain/body/html/body-to-html.ts'

/** What is added to a story while it happens. @param href of the story */
export const toLive = ({ state, endedAt, blocks }: LiveView, href: string, to: Addresses): z.input<typeof liveAnswer> => ({
  ...{ state, ended: endedAt?.toISOString() ?? null },
  updates: blocks.map(({ publicId, at, updatedAt, headline, isKey, authors, body }) => ({
    ...{ id: publicId, url: to.at(liveBlockHref(href, publicId)), at: at.toISOString(), edited: updatedAt?.toISOString() ?? null },
    ...{ headline, isKey },
    authors: authors.map((author) => toAuthor(author, to)),
    body: absoluteBody(body, to.at),
    html: bodyToHtml(body, to.base),
  })),
})
