import type { ContainerDirective } from 'mdast-util-directive'
import type { Blockquote, Flow } from '#domain/body/markdown/mdast.ts'
import { CITE } from '#domain/body/markdown/read-quote.ts'
import { writeInlines } from '#domain/body/markdown/write-inlines.ts'
import { asIs, container } from '#domain/body/markdown/writing.ts'
import type { Quote } from '#domain/body/types.ts'

/** `> words` and `> — Name`; as a container where the name, or a last line like one, would be read differently. */
export function writeQuote({ attrs: { cite } }: Quote, children: Flow[]): Blockquote | ContainerDirective {
  if (!cite) return endsLikeCite(children) ? container('quote', {}, children) : { type: 'blockquote', children }
  if (/\n|^\s|\s$/.test(cite)) return container('quote', { cite }, children)
  const name = writeInlines([{ type: 'text', text: cite }], 'heading', () => '')
  return { type: 'blockquote', children: [...children, { type: 'paragraph', children: asIs(CITE + name) }] }
}

function endsLikeCite(children: readonly Flow[]): boolean {
  const last = children.at(-1)
  const words = last?.type === 'paragraph' ? last.children.map((node) => (node.type === 'html' ? node.value : '')).join('') : ''
  return words.slice(words.lastIndexOf('\n') + 1).startsWith(CITE)
}
