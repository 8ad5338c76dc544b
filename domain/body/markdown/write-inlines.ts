import { BREAK_DIRECTIVE } from '#domain/body/markdown/directive-names.ts'
import { tidyInlines } from '#domain/body/markdown/tidy-inlines.ts'
import { writeTexts } from '#domain/body/markdown/write-texts.ts'
import type { TextsPlace } from '#domain/body/markdown/write-texts.ts'
import type { AddNote, LineKind } from '#domain/body/markdown/writing.ts'
import type { Inline, Text } from '#domain/body/types.ts'

/** The Markdown of what stands within a line. */
export function writeInlines(content: readonly Inline[], kind: LineKind, addNote: AddNote): string {
  const parts = partsOf(tidyInlines(content))
  let out = ''
  for (const [i, part] of parts.entries()) {
    const next = parts[i + 1]
    if (Array.isArray(part)) out = append(out, writeTexts(part, placeOf(out, next, kind)))
    else if (part.type === 'footnote') out += `[^${addNote(part)}]`
    else out = append(out, kind === 'block' && out && next ? '\\\n' : `:${BREAK_DIRECTIVE}[]`)
  }
  return out
}

/** `[^1]:` at the start of a line would define the note: a mark around nothing keeps it from that. */
function append(out: string, more: string): string {
  const start = out.lastIndexOf('\n') + 1
  const isDefinition = more.startsWith(':') && /^\[\^\d+\]$/.test(out.slice(start))
  return isDefinition ? `${out.slice(0, start)}:sub[]${out.slice(start)}${more}` : out + more
}

type Part = Text[] | Exclude<Inline, Text>

/** Texts that stand together in one part. */
function partsOf(content: readonly Inline[]): Part[] {
  const parts: Part[] = []
  for (const node of content) {
    const last = parts.at(-1)
    if (node.type !== 'text') parts.push(node)
    else if (Array.isArray(last)) last.push(node)
    else parts.push([node])
  }
  return parts
}

const placeOf = (out: string, next: Part | undefined, kind: LineKind): TextsPlace => ({
  kind,
  isFirst: out === '' || out.endsWith('\\\n'),
  isLast: next === undefined,
  isBeforeNote: next !== undefined && !Array.isArray(next) && next.type === 'footnote',
})
