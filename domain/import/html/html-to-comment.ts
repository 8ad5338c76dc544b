import { MAX_COMMENT_LENGTH } from '#domain/comments/words/parse-words.ts'
import { createNotes } from '#domain/import/html/notes.ts'
import type { Note } from '#domain/import/html/notes.ts'
import { blocksIn } from '#domain/import/html/page.ts'
import type { Page } from '#domain/import/html/page.ts'
import { parseHtml } from '#domain/import/html/parse.ts'
import { toNotation } from '#domain/import/html/to-notation.ts'
import { walk } from '#domain/import/html/walk.ts'

// Comments have no library, and their relative links would lead to the old site.
const NOTHING: Page['options'] = { siteUrl: '', attachments: new Map(), movedTo: () => null }

/**
 * The HTML of a WordPress comment as the source that parseWords reads: the same words with the same marks, as far as the
 * notation has them. A longer one than MAX_COMMENT_LENGTH comes back whole, with the note `too-long`.
 */
export function htmlToComment(html: string): { source: string; notes: Note[] } {
  const notes = createNotes()
  const { nodes } = parseHtml(html)
  const footnotes = { targets: new Map(), taken: new Set<never>() }
  const page: Page = { options: NOTHING, notes, walk, readAddresses: (paragraph) => [paragraph], footnotes, seen: new Set() }
  const place = { page, marks: [], target: '', hasLines: true, canEmbed: false, skipsPictures: false, depth: 1 }
  const source = toNotation(blocksIn(nodes, place))
  if (source.length > MAX_COMMENT_LENGTH) notes.add('too-long', `${source.length} characters`)
  return { source, notes: notes.all() }
}
