import type { Block, Inline, Paragraph } from '#domain/body/types.ts'
import { toLine } from '#domain/import/html/clean.ts'
import { addMedia, toEmbed } from '#domain/import/html/embeds.ts'
import { addBlock, addText } from '#domain/import/html/flow.ts'
import type { Flow } from '#domain/import/html/flow.ts'
import { textNode } from '#domain/import/html/marks.ts'
import { attr } from '#domain/import/html/nodes.ts'
import type { Element } from '#domain/import/html/nodes.ts'
import type { AttachmentInfo } from '#domain/import/html/options.ts'
import type { Page, Place } from '#domain/import/html/page.ts'
import { linkedWords } from '#domain/import/html/pictures.ts'
import { fileNameOf, toWebAddress } from '#domain/import/html/resolve.ts'

const data = (element: Element, ...names: string[]): string => names.map((name) => attr(element, `data-${name}`)).find(Boolean) ?? ''

/** [gallery ids="1,2"]: a list of its pictures. */
export function readGalleryShortcode(element: Element, place: Place, flow: Flow): void {
  const pictures = attachmentsOf(element, place.page).flatMap((info) => pictureOf(info, place.page))
  if (pictures.length > 0) addBlock(flow, galleryOf(pictures))
  else place.page.notes.add('gallery-left-out', data(element, 'ids', 'include') || 'all pictures of the post')
}

/** Pictures as a list. */
export const galleryOf = (pictures: Block[]): Block => ({
  type: 'bulletList',
  content: pictures.map((picture) => ({ type: 'listItem', content: [picture] })),
})

function attachmentsOf(element: Element, { options, notes }: Page): AttachmentInfo[] {
  const ids = data(element, 'ids', 'include').match(/\d+/g) ?? []
  return ids.flatMap((id) => {
    const info = options.attachments.get(id)
    if (!info) notes.add('picture-missing', `attachment ${id}`)
    return info ?? []
  })
}

function pictureOf(info: AttachmentInfo, { options, notes }: Page): Paragraph[] {
  const href = toWebAddress(info.url, options.siteUrl)
  if (href === null) notes.add('picture-unsafe', info.url)
  if (href === null) return []
  notes.add('picture-linked', href)
  const words: Inline[] = [textNode(toLine(info.caption) || toLine(info.alt) || toLine(info.title) || fileNameOf(href), [])]
  return [{ type: 'paragraph', content: linkedWords('picture', href, words) }]
}

/** [embed], [youtube], [vimeo]: an address between the tags or in them, or a film's number. */
export function readEmbedShortcode(element: Element, place: Place, flow: Flow): void {
  const written = attr(element, 'content') || data(element, 'src', 'url', 'id', 'youtube', 'vimeo', '0')
  const source = addressOf(written.replace(/^=/, ''), element.tagName)
  const embed = source ? toEmbed(source, data(element, 'title'), place.page) : null
  if (embed) addBlock(flow, embed)
  else addText(flow, `[${element.tagName.slice(3)}] ${written}`, place.marks)
}

function addressOf(written: string, tagName: string): string {
  if (tagName === 'wp-youtube' && /^[\w-]{11}$/.test(written)) return `https://www.youtube.com/watch?v=${written}`
  if (tagName === 'wp-vimeo' && /^\d+$/.test(written)) return `https://vimeo.com/${written}`
  return written
}

const SOURCES = ['src', 'mp4', 'm4v', 'webm', 'ogv', 'mp3', 'm4a', 'ogg', 'wav', 'flac', 'wmv', 'flv', 'url', '0']

/** [video] and [audio]. */
export function readMediaShortcode(element: Element, place: Place, flow: Flow): void {
  const source = attr(element, 'content') || data(element, ...SOURCES)
  const kind = element.tagName === 'wp-audio' ? 'sound' : 'video'
  if (source) addMedia({ source, title: toLine(data(element, 'title')), kind }, place, flow)
  else place.page.notes.add('embed-unsafe', `[${element.tagName.slice(3)}] without an address`)
}

/** [playlist ids="1,2"]. */
export function readPlaylist(element: Element, place: Place, flow: Flow): void {
  const kind = data(element, 'type') === 'video' ? 'video' : 'sound'
  const infos = attachmentsOf(element, place.page)
  for (const info of infos) addMedia({ source: info.url, title: toLine(info.title), kind }, place, flow)
  if (infos.length === 0) place.page.notes.add('gallery-left-out', 'playlist')
}
