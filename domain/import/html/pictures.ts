import type { Inline, Paragraph } from '#domain/body/types.ts'
import { toLine } from '#domain/import/html/clean.ts'
import { addBlocks, addPicture, addText } from '#domain/import/html/flow.ts'
import type { Flow } from '#domain/import/html/flow.ts'
import { hasLink, linkTo, marked, mergeTexts, textNode } from '#domain/import/html/marks.ts'
import { attr } from '#domain/import/html/nodes.ts'
import type { Element } from '#domain/import/html/nodes.ts'
import type { Page, Place } from '#domain/import/html/page.ts'
import { isEmoji, isPictureFile, isSameFile, isTracker, pictureAddress } from '#domain/import/html/picture-file.ts'
import { fileNameOf, hostOf, toLinkTarget, toWebAddress } from '#domain/import/html/resolve.ts'
import { prefixOf } from '#domain/import/html/wording.ts'
import type { LinkedKind } from '#domain/import/html/wording.ts'

/** An img in running text: a sign is its text, a picture gets a paragraph. */
export function readImg(img: Element, place: Place, flow: Flow): void {
  if (isEmoji(img)) addText(flow, attr(img, 'alt'), place.marks)
  else if (!place.skipsPictures) {
    const picture = toPicture(img, { place, caption: [], target: place.target })
    if (picture) addPicture(flow, picture)
    else if (!isTracker(img)) addText(flow, attr(img, 'alt'), place.marks)
  }
}

/** The same with a caption: it is kept even where there is no picture to be linked to. */
export function readCaptioned(img: Element, from: { place: Place; caption: Inline[]; target: string }, flow: Flow): void {
  const picture = toPicture(img, from)
  if (picture) addBlocks(flow, picture)
  else if (from.caption.length > 0) addBlocks(flow, { type: 'paragraph', content: from.caption })
}

/** A paragraph that links to the picture, and to what the picture itself linked to; null if there is nothing to be seen. */
function toPicture(
  img: Element,
  { place: { page }, caption, target }: { place: Place; caption: Inline[]; target: string },
): Paragraph | null {
  const shown = pictureAddress(img, page.options)
  if (isTracker(img)) page.notes.add('tracker-dropped', attr(img, 'src'))
  else if (shown === null) page.notes.add('picture-unsafe', attr(img, 'src').slice(0, 100) || 'img without src')
  if (isTracker(img) || shown === null) return null
  const around = target ? toWebAddress(target, page.options.siteUrl) : null
  const isOwnFile = around !== null && isPictureFile(around) && isSameFile(around, shown)
  const href = isOwnFile ? around : shown
  const alt = toLine(attr(img, 'alt'))
  const words = caption.length > 0 ? caption : [textNode(alt || toLine(attr(img, 'title')) || fileNameOf(href), [])]
  page.notes.add('picture-linked', caption.length > 0 && alt ? `${href} (alternative text: ${alt})` : href)
  page.seen.add(shown)
  const beside = target && !isOwnFile ? otherTarget(target, page) : []
  return { type: 'paragraph', content: [...linkedWords('picture', href, words), ...beside] }
}

/** `Picture: words` as a link; links within the words stay their own. */
export function linkedWords(kind: LinkedKind, href: string, words: Inline[]): Inline[] {
  const inlines = words.map((inline) => (hasLink(inline) ? inline : marked(inline, linkTo(href))))
  return mergeTexts([textNode(prefixOf(kind), [linkTo(href)]), ...inlines])
}

/** ` (example.com/page)`. */
function otherTarget(written: string, { options, notes }: Page): Inline[] {
  if (written.trim().startsWith('#')) return []
  const href = toLinkTarget(written, options)
  if (href === null) notes.add('link-unsafe', written)
  if (href === null) return []
  return [
    textNode(' (', []),
    textNode(href.replace(/^(?:https?:\/\/(?:www\.)?|mailto:)|\/$/g, '') || hostOf(options.siteUrl), [linkTo(href)]),
    textNode(')', []),
  ]
}
