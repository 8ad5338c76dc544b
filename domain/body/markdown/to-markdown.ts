import { toMarkdown as serialize } from 'mdast-util-to-markdown'
import type { FootnoteDefinition } from '#domain/body/markdown/mdast.ts'
import { writeOptions } from '#domain/body/markdown/syntax.ts'
import { writeBlocks } from '#domain/body/markdown/write-blocks.ts'
import { writeInlines } from '#domain/body/markdown/write-inlines.ts'
import { asIs } from '#domain/body/markdown/writing.ts'
import type { Body } from '#domain/body/types.ts'
import { walkBody } from '#domain/body/walk.ts'

/**
 * A body as Markdown (docs/writing.md) from which parseMarkdown makes the same body, but for what cannot be seen: paragraphs
 * without anything in them are left out, and texts are joined and their marks ordered as tidyInlines does.
 */
export function toMarkdown(body: Body): string {
  const notes: FootnoteDefinition[] = []
  const blocks = writeBlocks(body.content, (note) => {
    const label = String(notes.length + 1)
    const value = writeInlines(note.content, 'block', () => '')
    notes.push({
      type: 'footnoteDefinition',
      identifier: label,
      label,
      children: [{ type: 'paragraph', children: asIs(value) }],
    })
    return label
  })
  const incrementListMarker = !hasHugeNumbers(body)
  return serialize({ type: 'root', children: [...blocks, ...notes] }, { ...writeOptions(), incrementListMarker })
}

/** A number of ten digits starts no list: then every item repeats the first one's, which counts alone. */
const hasHugeNumbers = (body: Body): boolean =>
  walkBody(body).some((node) => node.type === 'orderedList' && node.attrs.start + node.content.length > 999_999_999)
