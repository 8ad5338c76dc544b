import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryBody } from '#domain/body/arbitrary.fixture.ts'
import { plainText } from '#domain/body/plain.ts'
import type { Body } from '#domain/body/types.ts'
import { walkBody } from '#domain/body/walk.ts'

test('every text node is in it', () => {
  fc.assert(
    fc.property(arbitraryBody, (body) => {
      const plain = plainText(body)
      for (const node of walkBody(body)) if (node.type === 'text') expect(plain).toContain(node.text)
    }),
  )
})

test('blocks stand apart, marks do not, notes come last', () => {
  const body: Body = {
    version: 1,
    content: [
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'The har' },
          { type: 'text', text: 'bour', marks: [{ type: 'em' }] },
          { type: 'footnote', content: [{ type: 'text', text: 'Built in 1904.' }] },
          { type: 'hardBreak' },
          { type: 'text', text: 'wall' },
        ],
      },
      { type: 'horizontalRule' },
      { type: 'table', attrs: { caption: 'Depth' }, content: [{ type: 'tableRow', content: [cell('East'), cell('4 m')] }] },
    ],
  }
  expect(plainText(body)).toBe('The harbour\nwall\n\nDepth\n\nEast\t4 m\n\nBuilt in 1904.')
})

const cell = (text: string) => ({
  type: 'tableCell' as const,
  attrs: { header: false, align: 'start' as const },
  content: [{ type: 'text' as const, text }],
})
