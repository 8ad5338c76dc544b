import * as fc from 'fast-check'
import type { Block, Body, Inline, Mark, Text } from '#domain/body/types.ts'

// Short texts made of the signs of Markdown, with marks that touch and overlap, in each kind of line.
const PIECES = [
  ...Array.from('*_`~[]()<>&:#!|{}\\.-+1a \n\t=—^é"\''),
  ...[':sub[', ':br[]', ':cell{', '&amp;', '**', '](', '![', '[^1]', ':::', '::figure', '1. ', '- ', '# ', '```', '~~', '---', '> ', '— '],
  ...['😀', '\u00A0', '\uFEFF', 'ab', '[sic]', 'word ', ' '],
]
const words = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 4 }).map((all) => all.join(''))
const mark = fc.constantFrom<Mark>(
  { type: 'strong' },
  { type: 'em' },
  { type: 'strike' },
  { type: 'code' },
  { type: 'sub' },
  { type: 'link', attrs: { href: '/a_(b)*[c]&amp;|~`:sub[x]' } },
  { type: 'link', attrs: { href: 'https://example.com/?a=1&b=2' } },
)
const marks = fc.uniqueArray(mark, { selector: (m) => m.type, maxLength: 3 })
const text = fc.tuple(words, marks).map(([all, on]): Text => ({ type: 'text', text: all, marks: on }))
const note = fc.array(text, { minLength: 1, maxLength: 2 }).map((content): Inline => ({ type: 'footnote', content }))
const inline = fc.oneof({ weight: 8, arbitrary: text }, fc.constant<Inline>({ type: 'hardBreak' }), note)
const line = fc.array(inline, { minLength: 1, maxLength: 7 })

const figure = { src: '/media/a.jpg', width: 1, height: 1, alt: '', size: 'wide' as const }
const KINDS: ((content: Inline[], word: string) => Block)[] = [
  (content) => ({ type: 'paragraph', content }),
  (content) => ({ type: 'heading', attrs: { level: 3 }, content }),
  (content, cite) => ({ type: 'blockquote', attrs: { cite }, content: [{ type: 'paragraph', content }] }),
  (content) => ({ type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph', content }] }] }),
  (content, credit) => ({ type: 'figure', attrs: { ...figure, credit }, content }),
  (content, language) => ({ type: 'codeBlock', attrs: { language }, content: content.filter((node) => node.type === 'text') }),
  (content, caption) => {
    const cell = (header: boolean) => ({ type: 'tableCell' as const, attrs: { header, align: 'start' as const }, content })
    return { type: 'table', attrs: { caption }, content: [true, false].map((h) => ({ type: 'tableRow', content: [cell(h)] })) }
  },
]

export const oddBody: fc.Arbitrary<Body> = fc
  .tuple(fc.constantFrom(...KINDS), line, fc.oneof(fc.constant(''), words))
  .map(([blockOf, content, word]) => ({ version: 1, content: [blockOf(content, word)] }))
