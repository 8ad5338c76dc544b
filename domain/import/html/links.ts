import type { Flow } from '#domain/import/html/flow.ts'
import { isAttachmentPage } from '#domain/import/html/figures.ts'
import { isBackLink, readReference } from '#domain/import/html/footnotes.ts'
import { linkTo, withMark } from '#domain/import/html/marks.ts'
import { attr } from '#domain/import/html/nodes.ts'
import type { Element } from '#domain/import/html/nodes.ts'
import type { Place } from '#domain/import/html/page.ts'
import { toLinkTarget } from '#domain/import/html/resolve.ts'

/** a: its content, as a link where it may be one. */
export function readLink(link: Element, place: Place, flow: Flow): void {
  const written = attr(link, 'href')
  if (written.startsWith('#')) {
    if (isBackLink(link) || readReference(link, place, flow)) return
    place.page.walk(link.childNodes, place, flow)
    return
  }
  const href = written ? toLinkTarget(written, place.page.options) : null
  if (written && href === null) place.page.notes.add('link-unsafe', written)
  const marks = href === null ? place.marks : withMark(place.marks, linkTo(href))
  place.page.walk(link.childNodes, { ...place, marks, target: isAttachmentPage(link) ? '' : written }, flow)
}
