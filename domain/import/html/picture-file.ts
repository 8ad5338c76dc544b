import { attr, hasClass } from '#domain/import/html/nodes.ts'
import type { Element } from '#domain/import/html/nodes.ts'
import type { Options } from '#domain/import/html/options.ts'
import { fileNameOf, isOfSite, toWebAddress } from '#domain/import/html/resolve.ts'

// Where plugins that load pictures late put the address.
const SOURCES = ['src', 'data-src', 'data-lazy-src', 'data-original', 'data-orig-file']

/** The address of an img: the original of the library if the picture is one of its sizes, else what is shown; null if unsafe. */
export function pictureAddress(img: Element, { siteUrl, attachments }: Options): string | null {
  const written = [...SOURCES.map((name) => attr(img, name)), attr(img, 'srcset').trim().split(/\s/, 1)[0] ?? '']
  const shown =
    written
      .filter(Boolean)
      .map((source) => toWebAddress(source, siteUrl))
      .find((source) => source !== null) ?? null
  const id = /(?:^|\s)wp-image-(\d+)/.exec(attr(img, 'class'))?.[1] ?? attr(img, 'data-id')
  const original = toWebAddress(attachments.get(id)?.url ?? '', siteUrl)
  return shown !== null && original !== null && isSameFile(shown, original) ? original : shown
}

/** Whether two addresses name the same picture, in whatever size. */
export const isSameFile = (a: string, b: string): boolean => originalName(a) === originalName(b)

// WordPress adds the size, or `-scaled`, to the name: harbour-300x200.jpg.
const originalName = (address: string): string =>
  fileNameOf(address)
    .toLowerCase()
    .replace(/(?:-\d+x\d+|-scaled)(?=\.\w+$)/, '')

/** Whether an address is the page that WordPress made for a picture and that has not moved here: it is named after its file. */
export const isPageOf = (picture: string, page: string, { siteUrl, movedTo }: Options): boolean =>
  isOfSite(page, siteUrl) && movedTo(page) === null && fileNameOf(page).toLowerCase() === originalName(picture).replace(/\.\w+$/, '')

export const isPictureFile = (address: string): boolean => /\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?)$/i.test(new URL(address).pathname)

export const isEmoji = (img: Element): boolean =>
  hasClass(img, /^(?:wp-smiley|emoji|twemoji)$/) || /\/(?:core\/emoji|twemoji)\//.test(attr(img, 'src'))

/** A dot of one pixel tells somebody who reads; it shows nothing. */
export function isTracker(img: Element): boolean {
  const style = attr(img, 'style')
  const sides = ['width', 'height'].map(
    (side) => attr(img, side) || (new RegExp(`(?:^|[;\\s])${side}:\\s*(\\d+)px`).exec(style)?.[1] ?? ''),
  )
  return sides.every((side) => /^\s*[01](?:px)?\s*$/.test(side))
}
