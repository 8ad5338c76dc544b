import { bodyToHtml } from '#domain/body/html/body-to-html.ts'
import { headed } from '#domain/body/html/headed.ts'
import { updatesHtml } from '#domain/feeds/updates-html.ts'
import type { FeedStory, StoryLabels } from '#domain/feeds/types.ts'
import { element, printHtml, textNode } from '#lib/hast.ts'

/** Everything that a feed tells of a story below its headline: that it is paid for, its words, its updates, and what was corrected. */
export const storyHtml = (story: FeedStory, base: URL, labels: StoryLabels): string =>
  [noticeOf(story, labels), bodyToHtml(story.body, base, labels), liveOf(story, base, labels), correctionsOf(story, labels)].join('')

const noticeOf = ({ kind }: FeedStory, { sponsored }: StoryLabels): string =>
  kind === 'sponsored' ? printHtml([element('p', {}, element('strong', {}, textNode(sponsored)))]) : ''

const liveOf = ({ live }: FeedStory, base: URL, labels: StoryLabels): string => (live ? updatesHtml(live, base, labels) : '')

function correctionsOf({ corrections }: FeedStory, labels: StoryLabels): string {
  if (corrections.length === 0) return ''
  const items = corrections.map(({ at, severity, text }) => {
    const kind = element('strong', {}, textNode(labels.correction({ at: at.toISOString(), severity })))
    return element('li', {}, kind, element('br', {}), textNode(text))
  })
  return printHtml([element('hr', {}), ...headed(labels.corrections, element('ul', {}, ...items))])
}
