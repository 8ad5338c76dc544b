import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryBody } from '#domain/body/arbitrary.fixture.ts'
import { canonical } from '#domain/body/markdown/canonical.fixture.ts'
import { oddBody } from '#domain/body/markdown/odd-body.fixture.ts'
import { parseMarkdown } from '#domain/body/markdown/parse-markdown.ts'
import { toMarkdown } from '#domain/body/markdown/to-markdown.ts'
import { plainText } from '#domain/body/plain.ts'
import type { Body } from '#domain/body/types.ts'

const expectToComeBack = (body: Body): void => {
  expect(parseMarkdown(toMarkdown(body))).toEqual({ ok: true, value: canonical(body) })
}

test('every body comes back from its Markdown', () => {
  fc.assert(fc.property(arbitraryBody, expectToComeBack), { numRuns: 300 })
})

test('so do marks next to each other, and texts made of signs', () => {
  fc.assert(fc.property(oddBody, expectToComeBack), { numRuns: 1_000 })
})

test('the canonical form changes no word, and none of what it has made', () => {
  fc.assert(
    fc.property(arbitraryBody, (body) => {
      const form = canonical(body)
      expect(plainText(form).replace(/\s+/g, '')).toBe(plainText(body).replace(/\s+/g, ''))
      expect(canonical(form)).toEqual(form)
      expect(toMarkdown(form)).toBe(toMarkdown(body))
    }),
  )
})
