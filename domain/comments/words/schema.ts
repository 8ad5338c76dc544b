import { z } from 'zod'
import { isLink } from '#domain/comments/words/links.ts'
import type { WordsBlock, WordsInline } from '#domain/comments/words/types.ts'

// No comment has more nodes than characters; the parser's own limit is far below.
const MOST = 10_000

const text = z.string().min(1).max(MOST)
const inlines: z.ZodType<WordsInline[]> = z.lazy(() => z.array(inline).min(1).max(MOST))
const blocks: z.ZodType<WordsBlock[]> = z.lazy(() => z.array(block).min(1).max(MOST))

const inline = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text }),
  z.strictObject({ type: z.literal('strong'), content: inlines }),
  z.strictObject({ type: z.literal('em'), content: inlines }),
  z.strictObject({ type: z.literal('strike'), content: inlines }),
  z.strictObject({ type: z.literal('code'), text }),
  z.strictObject({ type: z.literal('link'), href: z.string().refine(isLink, 'is no safe address'), content: inlines }),
  z.strictObject({ type: z.literal('break') }),
])

const block = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('paragraph'), content: inlines }),
  z.strictObject({ type: z.literal('quote'), content: blocks }),
  z.strictObject({
    type: z.literal('list'),
    ordered: z.boolean(),
    start: z.int().min(0).max(999_999_999),
    // An item may be empty: nothing but a direction control was typed there.
    items: z
      .array(z.union([blocks, z.tuple([])]))
      .min(1)
      .max(MOST),
  }),
  z.strictObject({ type: z.literal('code'), text }),
])

/** Exactly the nodes of types.ts, as parseWords makes them. For words that were stored, not for what a stranger sends. */
export const wordsSchema = z.strictObject({ version: z.literal(1), content: blocks })
