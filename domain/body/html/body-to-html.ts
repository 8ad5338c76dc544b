import { collectFootnotes, numberNodes } from '#domain/body/footnotes.ts'
import { blocksOf } from '#domain/body/html/blocks.ts'
import { headed } from '#domain/body/html/headed.ts'
import { inlinesOf } from '#domain/body/html/inlines.ts'
import type { BodyLabels, Print } from '#domain/body/html/print.ts'
import { outlineOf } from '#domain/body/outline.ts'
import type { Body } from '#domain/body/types.ts'
import { element, printHtml, type HtmlNode } from '#lib/hast.ts'

const SILENT: BodyLabels = { keyPoints: '', sources: '', notes: '', provider: (provider) => provider, correction: () => '' }

/**
 * A body as plain HTML for other programs: no class, style or script, every address absolute, notes at its end.
 * @param base the paper's address
 * @param labels what the paper says around it; without them it holds the author's words alone
 */
export function bodyToHtml(body: Body, base: URL, labels: BodyLabels = SILENT): string {
  const print: Print = { base, labels, numbers: numberNodes(body), outline: outlineOf(body) }
  return printHtml([...blocksOf(body.content, print), ...notesOf(body, print)])
}

function notesOf(body: Body, print: Print): HtmlNode[] {
  const notes = collectFootnotes(body)
  if (notes.length === 0) return []
  const items = notes.map((note) => element('li', {}, ...inlinesOf(note.content, print)))
  return [element('hr', {}), ...headed(print.labels.notes, element('ol', {}, ...items))]
}
