import { z } from 'zod'
import type { Block, Body } from '#domain/body/types.ts'
import { isLinkTarget, isMediaPath, isWebAddress } from '#domain/body/addresses.ts'

/** The version that types.ts describes. A change of the nodes raises it and adds a step to upgrade.ts. */
export const BODY_VERSION: Body['version'] = 1

// Far above what a story needs, far below what would trouble a browser or the database.
const LINE = 1_000
const TEXT = 50_000
const CHILDREN = 5_000
const PIXELS = 20_000

// Postgres refuses lone surrogates and U+0000 in JSON; no other control character has a meaning in running text.
const isStorable = (text: string): boolean => text.isWellFormed() && !/[^\P{Cc}\n\t]/u.test(text)

const words = (max: number) => z.string().max(max).refine(isStorable, 'has control characters')
const line = words(LINE)
const filled = <T extends z.ZodType>(item: T) => z.array(item).min(1).max(CHILDREN)
const listOf = <T extends z.ZodType>(item: T) => z.array(item).max(CHILDREN)

const plainMark = <T extends string>(type: T) => z.strictObject({ type: z.literal(type) })
const mark = z.discriminatedUnion('type', [
  plainMark('strong'),
  plainMark('em'),
  plainMark('code'),
  plainMark('strike'),
  plainMark('sub'),
  plainMark('sup'),
  z.strictObject({ type: z.literal('link'), attrs: z.strictObject({ href: z.string().refine(isLinkTarget, 'is no safe address') }) }),
])
const marks = z
  .array(mark)
  .max(7)
  .refine((all) => new Set(all.map((m) => m.type)).size === all.length, 'names a mark twice')

const text = z.strictObject({ type: z.literal('text'), text: words(TEXT).min(1), marks: marks.optional() })
const hardBreak = z.strictObject({ type: z.literal('hardBreak') })
const footnote = z.strictObject({ type: z.literal('footnote'), content: filled(z.discriminatedUnion('type', [text, hardBreak])) })
const inline = z.discriminatedUnion('type', [text, hardBreak, footnote])

/** A block inside a block: the one place where the schema refers to itself. */
const blocks: z.ZodType<Block[]> = z.lazy(() => filled(block))

const paragraph = z.strictObject({ type: z.literal('paragraph'), content: listOf(inline) })
const heading = z.strictObject({
  type: z.literal('heading'),
  attrs: z.strictObject({ level: z.literal([2, 3, 4]) }),
  content: filled(inline),
})
const listItem = z.strictObject({ type: z.literal('listItem'), content: blocks })
const bulletList = z.strictObject({ type: z.literal('bulletList'), content: filled(listItem) })
const orderedList = z.strictObject({
  type: z.literal('orderedList'),
  attrs: z.strictObject({ start: z.int().min(0).max(999_999_999) }),
  content: filled(listItem),
})
const quote = z.strictObject({ type: z.literal('blockquote'), attrs: z.strictObject({ cite: line }), content: blocks })
const pullQuote = z.strictObject({ type: z.literal('pullQuote'), attrs: z.strictObject({ cite: line }), content: filled(inline) })
const figure = z.strictObject({
  type: z.literal('figure'),
  attrs: z.strictObject({
    src: z.string().refine(isMediaPath, 'lies outside /media/'),
    width: z.int().min(1).max(PIXELS),
    height: z.int().min(1).max(PIXELS),
    alt: line,
    credit: line,
    size: z.enum(['column', 'wide', 'full', 'rail']),
  }),
  content: listOf(inline),
})
const gallery = z.strictObject({ type: z.literal('gallery'), attrs: z.strictObject({ caption: line }), content: filled(figure) })
const tableCell = z.strictObject({
  type: z.literal('tableCell'),
  attrs: z.strictObject({ header: z.boolean(), align: z.enum(['start', 'end', 'center']) }),
  content: listOf(inline),
})
const tableRow = z.strictObject({ type: z.literal('tableRow'), content: filled(tableCell) })
const table = z.strictObject({ type: z.literal('table'), attrs: z.strictObject({ caption: line }), content: filled(tableRow) })
const keyPoints = z.strictObject({ type: z.literal('keyPoints'), content: filled(paragraph) })
const codeBlock = z.strictObject({ type: z.literal('codeBlock'), attrs: z.strictObject({ language: words(40) }), content: listOf(text) })
const rule = z.strictObject({ type: z.literal('horizontalRule') })
const embed = z.strictObject({
  type: z.literal('embed'),
  attrs: z.strictObject({ url: z.string().refine(isWebAddress, 'is no web address'), title: line.min(1), provider: line.min(1) }),
})
const sources = z.strictObject({ type: z.literal('sources'), content: blocks })
const correction = z.strictObject({
  type: z.literal('correction'),
  attrs: z.strictObject({ at: z.iso.datetime({ offset: true }), severity: z.enum(['clarification', 'correction', 'serious']) }),
  content: blocks,
})

const block = z.discriminatedUnion('type', [
  paragraph,
  heading,
  bulletList,
  orderedList,
  quote,
  pullQuote,
  figure,
  gallery,
  table,
  keyPoints,
  codeBlock,
  rule,
  embed,
  sources,
  correction,
])

/** Exactly the nodes of types.ts, nothing beside them. Depth and number of nodes are bounded by parse-body.ts. */
export const bodySchema = z.strictObject({ version: z.literal(BODY_VERSION), content: listOf(block) })
