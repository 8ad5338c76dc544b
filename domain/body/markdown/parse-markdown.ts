import { fromMarkdown } from 'mdast-util-from-markdown'
import { findUnreadable } from '#domain/body/markdown/find-unreadable.ts'
import type { MarkdownError } from '#domain/body/markdown/markdown-error.ts'
import type { Root } from '#domain/body/markdown/mdast.ts'
import { readBlocks } from '#domain/body/markdown/read-blocks.ts'
import { everyNode, lineOf, report, startReading } from '#domain/body/markdown/reading.ts'
import type { Reading } from '#domain/body/markdown/reading.ts'
import { readOptions } from '#domain/body/markdown/syntax.ts'
import { parseBody } from '#domain/body/parse-body.ts'
import type { Block, Body } from '#domain/body/types.ts'
import { fail } from '#lib/result.ts'
import type { Result } from '#lib/result.ts'

/**
 * A story in Markdown (docs/writing.md) as a body that parseBody takes. Whatever the source is, it does not throw; what the
 * notation cannot hold is an error with the first line concerned, and nothing is left out in silence.
 */
export function parseMarkdown(source: string): Result<Body, MarkdownError> {
  const clean = cleanSource(source)
  const unreadable = findUnreadable(clean)
  if (unreadable) return fail(unreadable)
  const root = fromMarkdown(clean, readOptions())
  const reading = startReading(clean, root)
  const blocks = root.children.flatMap((node) => readBlocks(reading, [node]).map((block) => ({ block, line: lineOf(node) })))
  findUnusedNotes(reading, root)
  const [first] = reading.problems.toSorted((a, b) => lineIn(a) - lineIn(b))
  return first ? fail(first) : checked(blocks)
}

/** Line feeds only; what cannot be stored becomes the character that stands for such, as Markdown has it for U+0000. */
const cleanSource = (source: string): string =>
  source
    .toWellFormed()
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '\uFFFD')

function findUnusedNotes(reading: Reading, root: Root): void {
  for (const node of everyNode(root))
    if (node.type === 'footnoteDefinition' && !reading.used.has(node))
      report(reading, node, 'markdown-note-unused', { label: node.label ?? node.identifier })
}

const lineIn = (error: MarkdownError): number => Number(error.values?.line ?? 0)

/** What is left is too deep, too long or too many. */
function checked(blocks: readonly { block: Block; line: number }[]): Result<Body, MarkdownError> {
  const parsed = parseBody({ version: 1, content: blocks.map(({ block }) => block) } satisfies Body)
  if (parsed.ok) return parsed
  const { path = '', problem = '' } = parsed.error.values ?? {}
  const index = Number(/^content\.(\d+)/.exec(String(path))?.[1] ?? 0)
  return fail({ code: 'markdown-body-invalid', values: { line: blocks[index]?.line ?? 1, reason: parsed.error.code, problem } })
}
