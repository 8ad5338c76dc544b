import type { Footnote, Inline } from '#domain/body/types.ts'
import { addFootnote } from '#domain/import/html/flow.ts'
import type { Flow } from '#domain/import/html/flow.ts'
import { attr, findAll, isBlank, isElement, nodesIn, rawText } from '#domain/import/html/nodes.ts'
import type { Element } from '#domain/import/html/nodes.ts'
import { inlinesIn } from '#domain/import/html/page.ts'
import type { Page, Place } from '#domain/import/html/page.ts'
import { parseHtml } from '#domain/import/html/parse.ts'
import type { Node } from '#domain/import/html/parse.ts'

/** What a reference looks like: `1`, `[1]`, `*`. */
const REFERENCE = /^\s*(?:\[?\(?\d{1,3}\)?\]?|[*†‡§])\s*$/
const BACK = /^[\s\u00A0]*(?:[↩↑^⤴⇧]\uFE0E?\uFE0F?|\[?(?:back|return)\]?)?[\s\u00A0]*$/i

/**
 * Notes at the end of a post that can be told for certain: a reference by number that leads to a list item or
 * paragraph, which leads back. Each belongs to the first reference.
 */
export function findFootnotes(nodes: readonly Node[]): Page['footnotes'] {
  const elements = [...nodesIn(nodes)].filter(isElement)
  const links = elements.filter((e) => e.tagName === 'a' && attr(e, 'href').startsWith('#') && REFERENCE.test(rawText(e.childNodes)))
  const targets = new Map<string, Element>()
  const taken = new Set<Element>()
  if (links.length === 0) return { targets, taken }
  const byId = new Map(elements.filter((e) => e.tagName === 'li' || e.tagName === 'p').map((e) => [attr(e, 'id'), e]))
  for (const link of links) {
    const id = idOf(link)
    const target = byId.get(id)
    if (!id || !target || taken.has(target) || !leadsBack(target, link)) continue
    targets.set(id, target)
    taken.add(target)
  }
  for (const heading of elements.filter((e) => /^h[2-6]$/.test(e.tagName))) if (isHeadingOfNotes(heading, taken)) taken.add(heading)
  return { targets, taken }
}

const idOf = (link: Element): string => attr(link, 'href').slice(1)

function leadsBack(target: Element, link: Element): boolean {
  const around = link.parentNode && 'attrs' in link.parentNode ? attr(link.parentNode, 'id') : ''
  const names = new Set([attr(link, 'id'), around].filter(Boolean).map((id) => `#${id}`))
  return findAll(target.childNodes, 'a').some((a) => names.has(attr(a, 'href')))
}

/** A heading over nothing but notes that were taken to where they belong. */
function isHeadingOfNotes(heading: Element, taken: ReadonlySet<Element>): boolean {
  const siblings = heading.parentNode?.childNodes ?? []
  if (!/^\s*(?:foot|end)?notes?:?\s*$/i.test(rawText(heading.childNodes)) || siblings.length > 10_000) return false
  const next = siblings.slice(siblings.indexOf(heading) + 1).find((node) => !isBlank(node))
  if (!next || !isElement(next)) return false
  return (
    taken.has(next) || (next.tagName === 'ol' && next.childNodes.every((node) => isBlank(node) || (isElement(node) && taken.has(node))))
  )
}

/** A reference as a note of ours. @returns whether it was one */
export function readReference(link: Element, place: Place, flow: Flow): boolean {
  const { options, footnotes } = place.page
  const id = idOf(link)
  const html = options.footnotes?.get(id)
  const target = footnotes.targets.get(id)
  footnotes.targets.delete(id)
  if (html === undefined && !target) return false
  const nodes = html === undefined ? (target?.childNodes ?? []) : parseHtml(html).nodes
  const plain = { ...place, marks: [], target: '', skipsPictures: true }
  const content = inlinesIn(
    nodes.filter((node) => !isElement(node) || !isBackLink(node)),
    plain,
  ).filter(isPlain)
  if (content.length > 0) addFootnote(flow, { type: 'footnote', content })
  return content.length > 0
}

const isPlain = (inline: Inline): inline is Footnote['content'][number] => inline.type !== 'footnote'

/** The arrow of a note that leads back to its reference. */
export const isBackLink = (link: Element): boolean =>
  link.tagName === 'a' && attr(link, 'href').startsWith('#') && BACK.test(rawText(link.childNodes))
