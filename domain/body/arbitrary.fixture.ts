import * as fc from 'fast-check'
import type { Block, Body, Figure, Footnote, HardBreak, Inline, ListItem, Mark, TableCell, Text } from '#domain/body/types.ts'

// Any body that the schema takes, for property tests.
const string = (min: number) =>
  fc.string({ unit: 'grapheme', minLength: min, maxLength: 20 }).map((s) => s.replace(/[^\P{Cc}\n\t]/gu, '') || (min ? 'x' : ''))
const line = string(0)
const name = string(1)

const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc.constantFrom<Mark>({ type: 'strong' }, { type: 'em' }, { type: 'code' }, { type: 'strike' }, { type: 'sub' }, { type: 'sup' }),
  fc
    .constantFrom('https://example.com/a?b=c#d', 'http://example.com', 'mailto:desk@example.com', '/world', '/')
    .map((href): Mark => ({ type: 'link', attrs: { href } })),
)
const marks = fc.uniqueArray(mark, { selector: (m) => m.type, maxLength: 4 })
const text: fc.Arbitrary<Text> = fc
  .tuple(name, fc.option(marks))
  .map(([words, on]) => (on ? { type: 'text', text: words, marks: on } : { type: 'text', text: words }))
const hardBreak = fc.constant<HardBreak>({ type: 'hardBreak' })
const footnote: fc.Arbitrary<Footnote> = fc
  .array(fc.oneof(text, hardBreak), { minLength: 1, maxLength: 3 })
  .map((content) => ({ type: 'footnote', content }))
const inline: fc.Arbitrary<Inline> = fc.oneof({ weight: 6, arbitrary: text }, hardBreak, footnote)
const inlines = fc.array(inline, { maxLength: 4 })
const someInlines = fc.array(inline, { minLength: 1, maxLength: 4 })

const paragraph = inlines.map((content) => ({ type: 'paragraph' as const, content }))
const figure: fc.Arbitrary<Figure> = fc.record({
  type: fc.constant('figure'),
  attrs: fc.record({
    src: fc.constantFrom('/media/harbour.webp', '/media/2026/a-b_c.jpg'),
    width: fc.integer({ min: 1, max: 4000 }),
    height: fc.integer({ min: 1, max: 4000 }),
    alt: line,
    credit: line,
    size: fc.constantFrom('column', 'wide', 'full', 'rail'),
  }),
  content: inlines,
})
const cell: fc.Arbitrary<TableCell> = fc.record({
  type: fc.constant('tableCell'),
  attrs: fc.record({ header: fc.boolean(), align: fc.constantFrom('start', 'end', 'center') }),
  content: inlines,
})
const row = fc.array(cell, { minLength: 1, maxLength: 3 }).map((content) => ({ type: 'tableRow' as const, content }))

const leaf: fc.Arbitrary<Block> = fc.oneof(
  paragraph,
  fc.record({
    type: fc.constant('heading' as const),
    attrs: fc.record({ level: fc.constantFrom(2 as const, 3 as const, 4 as const) }),
    content: someInlines,
  }),
  fc.record({ type: fc.constant('pullQuote' as const), attrs: fc.record({ cite: line }), content: someInlines }),
  figure,
  fc.record({
    type: fc.constant('gallery' as const),
    attrs: fc.record({ caption: line }),
    content: fc.array(figure, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    type: fc.constant('table' as const),
    attrs: fc.record({ caption: line }),
    content: fc.array(row, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ type: fc.constant('keyPoints' as const), content: fc.array(paragraph, { minLength: 1, maxLength: 3 }) }),
  fc.record({
    type: fc.constant('codeBlock' as const),
    attrs: fc.record({ language: line }),
    content: fc.array(text, { maxLength: 2 }),
  }),
  fc.constant({ type: 'horizontalRule' as const }),
  fc.record({
    type: fc.constant('embed' as const),
    attrs: fc.record({ url: fc.webUrl(), title: name, provider: name }),
  }),
)

/** `nested` blocks in whatever may hold blocks. */
function holders(nested: fc.Arbitrary<Block>): fc.Arbitrary<Block> {
  const blocks = fc.array(nested, { minLength: 1, maxLength: 3 })
  const items = fc.array(
    blocks.map((content): ListItem => ({ type: 'listItem', content })),
    { minLength: 1, maxLength: 3 },
  )
  const at = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }).map((d) => d.toISOString())
  return fc.oneof(
    fc.record({ type: fc.constant('bulletList' as const), content: items }),
    fc.record({ type: fc.constant('orderedList' as const), attrs: fc.record({ start: fc.nat(999) }), content: items }),
    fc.record({ type: fc.constant('blockquote' as const), attrs: fc.record({ cite: line }), content: blocks }),
    fc.record({ type: fc.constant('sources' as const), content: blocks }),
    fc.record({
      type: fc.constant('correction' as const),
      attrs: fc.record({ at, severity: fc.constantFrom('clarification' as const, 'correction' as const, 'serious' as const) }),
      content: blocks,
    }),
  )
}

const block = fc.oneof({ weight: 3, arbitrary: leaf }, holders(fc.oneof({ weight: 3, arbitrary: leaf }, holders(leaf))))

export const arbitraryBody: fc.Arbitrary<Body> = fc.array(block, { maxLength: 6 }).map((content) => ({ version: 1, content }))
