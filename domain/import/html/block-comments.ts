import { toEmbed } from '#domain/import/html/embeds.ts'
import { addBlock } from '#domain/import/html/flow.ts'
import type { Flow } from '#domain/import/html/flow.ts'
import type { Place } from '#domain/import/html/page.ts'

/** Whether the block editor wrote it: then line ends are no line ends. */
export const isOfBlockEditor = (html: string): boolean => /<!--\s{1,9}wp:[a-z]/.test(html)

// Blocks without text of their own, or whose content is read elsewhere.
const SILENT = new Set(['spacer', 'separator', 'more', 'nextpage', 'footnotes', 'paragraph', 'group', 'column', 'columns', 'image', 'list'])

/** A comment: the marks of WordPress are understood, all others say nothing. */
export function readComment(text: string, place: Place, flow: Flow): void {
  const { notes } = place.page
  const mark = text.trim()
  if (/^more(?:\s|$)/.test(mark)) notes.add('more-tag', 'the teaser ended here')
  else if (mark === 'nextpage') {
    notes.add('page-break', 'a new page began here')
    addBlock(flow, { type: 'horizontalRule' })
  } else if (mark.startsWith('wp:') && mark.endsWith('/')) readEmptyBlock(mark, place, flow)
}

/** A block without content: WordPress made its words when the page was shown. */
function readEmptyBlock(mark: string, place: Place, flow: Flow): void {
  const [, name = ''] = /^wp:(?:core\/)?([a-z][a-z0-9/-]*)/.exec(mark) ?? []
  if (SILENT.has(name)) return
  const url = /^(?:core-)?embed(?:\/|$)/.test(name) ? urlOf(mark) : ''
  const embed = url ? toEmbed(url, '', place.page) : null
  if (embed) addBlock(flow, embed)
  else place.page.notes.add('block-left-out', mark.slice(0, -1).trim())
}

function urlOf(mark: string): string {
  try {
    const attributes: unknown = JSON.parse(mark.slice(mark.indexOf('{'), mark.lastIndexOf('}') + 1))
    return typeof attributes === 'object' && attributes !== null && 'url' in attributes && typeof attributes.url === 'string'
      ? attributes.url
      : ''
  } catch {
    return ''
  }
}
