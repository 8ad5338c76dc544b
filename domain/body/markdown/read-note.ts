import type { FootnoteReference, Nodes } from '#domain/body/markdown/mdast.ts'
import { report, sourceOf } from '#domain/body/markdown/reading.ts'
import type { Reading } from '#domain/body/markdown/reading.ts'
import type { Footnote, Inline } from '#domain/body/types.ts'

/** A note where it is referred to. Its definition is one paragraph of text; two references to one make two notes. */
export function readNote(
  reading: Reading,
  node: FootnoteReference,
  readInlines: (reading: Reading, nodes: readonly Nodes[]) => Inline[],
): (Footnote | Inline)[] {
  const definition = reading.notes.get(node.identifier)
  if (!definition) return [{ type: 'text', text: sourceOf(reading, node) }]
  const [paragraph, ...others] = definition.children
  const values = { label: definition.label ?? definition.identifier }
  // A note in a note is refused before it is read: the two could refer to each other.
  if (paragraph?.type !== 'paragraph' || others.length > 0 || hasNote(paragraph)) {
    report(reading, definition, 'markdown-note-content', values)
    return []
  }
  const content = readInlines(reading, paragraph.children).filter((inline) => inline.type !== 'footnote')
  if (content.length === 0) report(reading, definition, 'markdown-note-content', values)
  return [{ type: 'footnote', content }]
}

function hasNote(node: Nodes): boolean {
  const waiting = [node]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.type === 'footnoteReference') return true
    if ('children' in next) waiting.push(...next.children)
  }
  return false
}
