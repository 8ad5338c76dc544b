import { readFrame, readMedia } from '#domain/import/html/embeds.ts'
import { readCaption } from '#domain/import/html/figures.ts'
import { addText } from '#domain/import/html/flow.ts'
import { attr, findAll, rawText } from '#domain/import/html/nodes.ts'
import { pictureAddress } from '#domain/import/html/picture-file.ts'
import { named, readBlock, readContent } from '#domain/import/html/readers.ts'
import type { Reader } from '#domain/import/html/readers.ts'
import { readEmbedShortcode, readGalleryShortcode, readMediaShortcode, readPlaylist } from '#domain/import/html/shortcode-elements.ts'

const leaveOut: Reader = () => undefined

const readScript: Reader = (element, { page }) =>
  page.notes.add('script-dropped', attr(element, 'src') || attr(element, 'type') || 'inline script')
const readStyle: Reader = (_element, { page }) => page.notes.add('style-dropped', 'inline style')
const readHidden: Reader = (element, { page }) => page.notes.add('element-left-out', element.tagName)

/** For readers without scripts. Plugins repeat there the pictures that they load late. */
const readFallback: Reader = (element, place, flow) => {
  const addresses = findAll(element.childNodes, 'img').map((img) => pictureAddress(img, place.page.options))
  const skipsPictures = place.skipsPictures || addresses.every((address) => address !== null && place.page.seen.has(address))
  readContent(element, { ...place, skipsPictures }, flow)
}

const readDrawing: Reader = (element, place, flow) => {
  place.page.notes.add('element-kept-as-text', element.tagName)
  addText(flow, rawText(element.childNodes), place.marks)
}

const readControl: Reader = (element, place, flow) => {
  place.page.notes.add('form-kept-as-text', element.tagName)
  if (/^(?:submit|button|reset)$/i.test(attr(element, 'type'))) addText(flow, attr(element, 'value'), place.marks)
  readContent(element, place, flow)
}

/** An element without a node of ours: what it says stays. */
export const readUnknown: Reader = (element, place, flow) => {
  place.page.notes.add('element-kept-as-text', element.tagName)
  readContent(element, place, flow)
}

/** Things that are loaded, filled in or hidden, and what shortcodes were made into. */
export const OTHER_READERS: readonly [string, Reader][] = [
  ...named('script', readScript),
  ...named('style', readStyle),
  ...named('template noembed noframes datalist', readHidden),
  ...named('meta link base title param source track col colgroup wbr area rp basefont head', leaveOut),
  ...named('noscript', readFallback),
  ...named('svg math', readDrawing),
  ...named('input button select textarea', readControl),
  ...named('iframe embed object applet', readFrame),
  ...named('video audio', readMedia),
  ...named('wp-caption', readCaption),
  ...named('wp-gallery', readGalleryShortcode),
  ...named('wp-embed wp-youtube wp-vimeo', readEmbedShortcode),
  ...named('wp-video wp-audio', readMediaShortcode),
  ...named('wp-playlist', readPlaylist),
  ...named('marquee', readBlock),
]
