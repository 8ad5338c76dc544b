import type { MarkdownError } from '#domain/body/markdown/markdown-error.ts'
import type { Definition, FootnoteDefinition, Nodes, Root } from '#domain/body/markdown/mdast.ts'

/** What the readers share while one source is read. They note problems and go on; the first one in the text is reported. */
export type Reading = {
  source: string
  problems: MarkdownError[]
  definitions: ReadonlyMap<string, Definition>
  notes: ReadonlyMap<string, FootnoteDefinition>
  /** Definitions that something refers to. */
  used: ReadonlySet<Definition | FootnoteDefinition>
}

export function startReading(source: string, root: Root): Reading {
  const definitions = new Map<string, Definition>()
  const notes = new Map<string, FootnoteDefinition>()
  for (const node of everyNode(root)) {
    // The first one counts, as everywhere in Markdown.
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node)
    if (node.type === 'footnoteDefinition' && !notes.has(node.identifier)) notes.set(node.identifier, node)
  }
  const used = new Set<Definition | FootnoteDefinition>()
  for (const node of everyNode(root)) {
    if (node.type !== 'linkReference' && node.type !== 'footnoteReference') continue
    const definition = (node.type === 'linkReference' ? definitions : notes).get(node.identifier)
    if (definition) used.add(definition)
  }
  return { source, problems: [], definitions, notes, used }
}

/** All nodes: without recursion, because marks may be nested thousands deep. */
export function* everyNode(root: Root): Generator<Nodes> {
  const waiting: Nodes[] = [root]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node
    if ('children' in node) for (const child of node.children) waiting.push(child)
  }
}

export function report(reading: Reading, node: Nodes, code: MarkdownError['code'], values: Record<string, string | number> = {}): void {
  reading.problems.push({ code, values: { line: lineOf(node), ...values } })
}

export const lineOf = (node: Nodes): number => node.position?.start.line ?? 1

/** The node as it was written. */
export const sourceOf = (reading: Reading, node: Nodes): string =>
  reading.source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)

/** Storage refuses control characters; a character reference can bring one in. */
export const storable = (text: string): string => text.toWellFormed().replace(/[^\P{Cc}\n\t]/gu, '\uFFFD')
