import type { LiveView } from '#domain/articles/live/types.ts'
import { bodyToHtml } from '#domain/body/html/body-to-html.ts'
import type { StoryLabels } from '#domain/feeds/types.ts'
import { element, printHtml, textNode } from '#lib/hast.ts'

/** The newest updates of a live story, newest first, each below its time. */
export const updatesHtml = ({ blocks }: LiveView, base: URL, labels: StoryLabels): string =>
  blocks
    .map(({ at, headline, body }) => {
      const when = element('time', { datetime: at.toISOString() }, textNode(labels.time(at)))
      const words = headline === '' ? [] : [textNode(`: ${headline}`)]
      return printHtml([element('hr', {}), element('h2', {}, when, ...words)]) + bodyToHtml(body, base, labels)
    })
    .join('')
