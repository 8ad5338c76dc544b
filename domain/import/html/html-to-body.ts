import type { Body } from '#domain/body/types.ts'
import { readBareAddresses } from '#domain/import/html/bare-addresses.ts'
import { isOfBlockEditor } from '#domain/import/html/block-comments.ts'
import { fitBlocks } from '#domain/import/html/fit.ts'
import { findFootnotes } from '#domain/import/html/footnotes.ts'
import { createNotes } from '#domain/import/html/notes.ts'
import type { Note } from '#domain/import/html/notes.ts'
import type { Options } from '#domain/import/html/options.ts'
import { blocksIn } from '#domain/import/html/page.ts'
import type { Place } from '#domain/import/html/page.ts'
import { parseHtml } from '#domain/import/html/parse.ts'
import { expandShortcodes } from '#domain/import/html/shortcodes.ts'
import { walk } from '#domain/import/html/walk.ts'

export type { Note } from '#domain/import/html/notes.ts'
export type { Options } from '#domain/import/html/options.ts'

/**
 * The HTML of a WordPress post, of the classic editor or the block editor, as a body that parseBody takes. What has no
 * node of ours stays as its words, with a note. Takes time in proportion to the length; whatever it is given, it does not throw.
 */
export function htmlToBody(html: string, options: Options): { body: Body; notes: Note[] } {
  const notes = createNotes()
  const { nodes, isTooDeep } = parseHtml(expandShortcodes(html, notes))
  if (isTooDeep) notes.add('too-deep', 'elements')
  const page = { options, notes, walk, readAddresses: readBareAddresses, footnotes: findFootnotes(nodes), seen: new Set<string>() }
  const hasLines = !isOfBlockEditor(html)
  const place: Place = { page, marks: [], target: '', hasLines, canEmbed: true, skipsPictures: false, depth: 1 }
  const content = fitBlocks(blocksIn(nodes, place), notes)
  return { body: { version: 1, content }, notes: notes.all() }
}
