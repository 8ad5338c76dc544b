import { isWebAddress } from '#domain/body/addresses.ts'
import type { Embed } from '#domain/body/types.ts'
import { toLine } from '#domain/import/html/clean.ts'
import { addBlock, addText } from '#domain/import/html/flow.ts'
import type { Flow } from '#domain/import/html/flow.ts'
import { MAX_LINE } from '#domain/import/html/limits.ts'
import { attr, findAll } from '#domain/import/html/nodes.ts'
import type { Element } from '#domain/import/html/nodes.ts'
import type { Page, Place } from '#domain/import/html/page.ts'
import { findProvider, pageOfPlayer } from '#domain/import/html/providers.ts'
import { fileNameOf, hostOf, toWebAddress } from '#domain/import/html/resolve.ts'
import { prefixOf } from '#domain/import/html/wording.ts'

/** The thing at an address as an embed; null, with a note, if it may not be linked to. `title` is '' for words of ours. */
export function toEmbed(written: string, title: string, { options, notes }: Page): Embed | null {
  const address = toWebAddress(written, options.siteUrl)
  const url = address === null ? null : pageOfPlayer(address)
  if (url === null || !isWebAddress(url)) {
    notes.add('embed-unsafe', written || 'no address')
    return null
  }
  notes.add('embed', url)
  const provider = findProvider(url)
  const name = provider?.name ?? hostOf(url)
  const words = toLine(title).slice(0, MAX_LINE).toWellFormed() || `${provider?.thing ?? 'Content'} on ${name}`
  return { type: 'embed', attrs: { url, title: words, provider: name } }
}

/** iframe, embed, object: what is loaded from elsewhere. */
export function readFrame(element: Element, place: Place, flow: Flow): void {
  const source = sourceOf(element)
  const embed = toEmbed(source, titleOf(element), place.page)
  if (embed) addBlock(flow, embed)
  else {
    if (source) addText(flow, source, place.marks)
    if (element.tagName === 'object') place.page.walk(element.childNodes, place, flow)
  }
}

// What the players call every film of theirs.
const titleOf = (frame: Element): string => attr(frame, 'title').replace(/^(?:YouTube|Vimeo|video) ?(?:video )?player$/i, '')

const sourceOf = (element: Element): string =>
  [
    attr(element, 'data'),
    attr(element, 'src'),
    attr(element, 'data-src'),
    movieOf(element),
    attr(findAll(element.childNodes, 'embed')[0] ?? element, 'src'),
  ].find((source) => source !== '' && source !== 'about:blank') ?? ''

function movieOf(element: Element): string {
  const param = findAll(element.childNodes, 'param').find((p) => /^(?:movie|src)$/i.test(attr(p, 'name')))
  return param ? attr(param, 'value') : ''
}

/** video and audio. */
export function readMedia(element: Element, place: Place, flow: Flow): void {
  const source = [element, ...findAll(element.childNodes, 'source')].map((e) => attr(e, 'src')).find(Boolean) ?? ''
  addMedia({ source, title: attr(element, 'title'), kind: element.tagName === 'audio' ? 'sound' : 'video' }, place, flow)
}

/** A film or sound as a file: named `Video: title`, or by its file's name. */
export function addMedia(media: { source: string; title: string; kind: 'sound' | 'video' }, place: Place, flow: Flow): void {
  const address = toWebAddress(media.source, place.page.options.siteUrl)
  const isFile = address !== null && findProvider(address) === null
  const title = isFile ? prefixOf(media.kind) + (media.title || fileNameOf(address)) : media.title
  const embed = toEmbed(media.source, title, place.page)
  if (embed) addBlock(flow, embed)
  else addText(flow, media.title || media.source, place.marks)
}
