import type { TextDirective } from 'mdast-util-directive'
import { isLinkTarget } from '#domain/body/addresses.ts'
import { BREAK_DIRECTIVE, MARK_DIRECTIVES } from '#domain/body/markdown/directive-names.ts'
import type { Link, LinkReference, Nodes, PhrasingContent } from '#domain/body/markdown/mdast.ts'
import { readNote } from '#domain/body/markdown/read-note.ts'
import { report, sourceOf, storable } from '#domain/body/markdown/reading.ts'
import type { Reading } from '#domain/body/markdown/reading.ts'
import { joinTexts, textWith } from '#domain/body/markdown/tidy-inlines.ts'
import type { Inline, Mark } from '#domain/body/types.ts'

/** No story has as many marks within marks: deeper ones would exhaust the stack. */
const MAX_MARKS = 50

/** What stands within a block's line, with the marks it stands in. */
export const readInlines = (reading: Reading, nodes: readonly Nodes[]): Inline[] => joinTexts(readAll(reading, nodes, []))

const readAll = (reading: Reading, nodes: readonly Nodes[], path: readonly Mark[]): Inline[] =>
  nodes.flatMap((node) => readOne(reading, node, path))

function readOne(reading: Reading, node: Nodes, path: readonly Mark[]): Inline[] {
  switch (node.type) {
    case 'text':
    case 'html':
      return words(node.value, path)
    case 'inlineCode':
      return words(node.value, [...path, { type: 'code' }])
    case 'break':
      return [{ type: 'hardBreak' }]
    case 'strong':
      return marked(reading, node, path, { type: 'strong' })
    case 'emphasis':
      return marked(reading, node, path, { type: 'em' })
    case 'delete':
      return marked(reading, node, path, { type: 'strike' })
    case 'link':
      return readLink(reading, node, path, node)
    case 'linkReference':
      return readReference(reading, node, path)
    case 'footnoteReference':
      return readNote(reading, node, readInlines)
    case 'textDirective':
      return readDirective(reading, node, path)
    default:
      report(reading, node, 'markdown-image')
      return []
  }
}

function words(value: string, path: readonly Mark[]): Inline[] {
  const marks = [...new Map(path.map((mark) => [mark.type, mark])).values()]
  return value ? [textWith(storable(value), marks)] : []
}

function marked(reading: Reading, node: { children: PhrasingContent[] } & Nodes, path: readonly Mark[], mark: Mark): Inline[] {
  if (path.length < MAX_MARKS) return readAll(reading, node.children, [...path, mark])
  report(reading, node, 'markdown-too-deep', { max: MAX_MARKS })
  return []
}

/** A body's link has no title: it is kept as words behind the link. */
function readLink(
  reading: Reading,
  node: Link | LinkReference,
  path: readonly Mark[],
  to: { url: string; title?: string | null },
): Inline[] {
  if (!isLinkTarget(to.url)) report(reading, node, 'markdown-link-target', { address: to.url })
  if (path.some((mark) => mark.type === 'link')) report(reading, node, 'markdown-link-nested', { address: to.url })
  const link = marked(reading, node, path, { type: 'link', attrs: { href: to.url } })
  return to.title ? [...link, ...words(` (${to.title})`, path)] : link
}

function readReference(reading: Reading, node: LinkReference, path: readonly Mark[]): Inline[] {
  const definition = reading.definitions.get(node.identifier)
  if (!definition) return words(sourceOf(reading, node), path)
  return readLink(reading, node, path, definition)
}

function readDirective(reading: Reading, node: TextDirective, path: readonly Mark[]): Inline[] {
  const written = sourceOf(reading, node)
  // Its bracket is never closed.
  if (written === `:${node.name}`) return words(written, path)
  const name = MARK_DIRECTIVES.find((known) => known === node.name)
  const [attribute] = Object.keys(node.attributes ?? {})
  if (attribute !== undefined) report(reading, node, 'markdown-attribute-unknown', { name: node.name, attribute, known: '' })
  if (name) return marked(reading, node, path, { type: name })
  if (node.name !== BREAK_DIRECTIVE || node.children.length > 0) report(reading, node, 'markdown-content', { name: node.name })
  return [{ type: 'hardBreak' }]
}
