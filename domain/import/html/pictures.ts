import type { Inline, Paragraph } from '#domain/body/types.ts'
import { toLine } from '#domain/import/html/clean.ts'
import { addBlock, addPicture, addText } from '#domain/import/html/flow.ts'
import type { Flow } from '#domain/import/html/flow.ts'
import { hasLink, linkTo, marked, mergeTexts, textNode } from '#domain/import/html/marks.ts'
import { attr } from '#domain/import/html/nodes.ts'
import type { Element } from '#domain/import/html/nodes.ts'
import type { Page, Place } from '#domain/import/html/page.ts'
import { isEmoji, isPageOf, isPictureFile, isSameFile, isTracker, pictureAddress } from '#domain/import/html/picture-file.ts'
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
export function readCaptioned(img: Element, from: Captioned, flow: Flow): void {
  const picture = toPicture(img, from)
  if (picture) addBlock(flow, picture)
  else if (from.caption.length > 0) addBlock(flow, { type: 'paragraph', content: from.caption })
}

type Captioned = { place: Place; caption: Inline[]; target: string }

/** A paragraph that links to the picture, and to what the picture itself linked to; null if there is nothing to be seen. */
function toPicture(img: Element, { place: { page }, caption, target }: Captioned): Paragraph | null {
  const shown = visibleAddress(img, page)
  if (shown === null) return null
  const { href, beside } = linksOf(shown, target, page)
  const alt = toLine(attr(img, 'alt'))
  const words = caption.length > 0 ? caption : [textNode(alt || toLine(attr(img, 'title')) || fileNameOf(href), [])]
  page.notes.add('picture-linked', caption.length > 0 && alt ? `${href} (alternative text: ${alt})` : href)
  page.seen.add(shown)
  return { type: 'paragraph', content: [...linkedWords('picture', href, words), ...beside] }
}

function visibleAddress(img: Element, { options, notes }: Page): string | null {
  if (isTracker(img)) {
    notes.add('tracker-dropped', attr(img, 'src'))
    return null
  }
  const shown = pictureAddress(img, options)
  if (shown === null) notes.add('picture-unsafe', attr(img, 'src').slice(0, 100) || 'img without src')
  return shown
}

/** A link around a picture to its own file names the better file; one to a page of the old site that shows it is nothing more. */
function linksOf(shown: string, target: string, page: Page): { href: string; beside: Inline[] } {
  const around = target ? toWebAddress(target, page.options.siteUrl) : null
  if (around !== null && isPictureFile(around) && isSameFile(around, shown)) return { href: around, beside: [] }
  return { href: shown, beside: around !== null && isPageOf(shown, around, page.options) ? [] : otherTarget(target, page) }
}

/** `Picture: words` as a link; links within the words stay their own. */
export function linkedWords(kind: LinkedKind, href: string, words: Inline[]): Inline[] {
  const inlines = words.map((inline) => (hasLink(inline) ? inline : marked(inline, linkTo(href))))
  return mergeTexts([textNode(prefixOf(kind), [linkTo(href)]), ...inlines])
}

/** ` (example.com/page)`. */
function otherTarget(written: string, { options, notes }: Page): Inline[] {
  if (!written || written.trim().startsWith('#')) return []
  const href = toLinkTarget(written, options)
  if (href === null) notes.add('link-unsafe', written)
  if (href === null) return []
  return [
    textNode(' (', []),
    textNode(href.replace(/^(?:https?:\/\/(?:www\.)?|mailto:)|\/$/g, '') || hostOf(options.siteUrl), [linkTo(href)]),
    textNode(')', []),
  ]
}
