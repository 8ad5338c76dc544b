import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryBody } from '#domain/body/arbitrary.fixture.ts'
import { canonical } from '#domain/body/markdown/canonical.fixture.ts'
import { parseMarkdown } from '#domain/body/markdown/parse-markdown.ts'
import { toMarkdown } from '#domain/body/markdown/to-markdown.ts'

test('every body comes back from its Markdown', () => {
  fc.assert(
    fc.property(arbitraryBody, (body) => {
      expect(parseMarkdown(toMarkdown(body))).toEqual({ ok: true, value: canonical(body) })
    }),
    { numRuns: Number(process.env.RUNS ?? 300) },
  )
})
