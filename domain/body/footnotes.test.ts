import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryBody } from '#domain/body/arbitrary.fixture.ts'
import { collectFootnotes, numberNodes } from '#domain/body/footnotes.ts'
import type { Body, Footnote } from '#domain/body/types.ts'

const note = (text: string): Footnote => ({ type: 'footnote', content: [{ type: 'text', text }] })

test('notes are numbered as a reader meets them, wherever they stand', () => {
  const [first, second, third] = [note('in a list'), note('in a cell'), note('in a caption')]
  const body: Body = {
    version: 1,
    content: [
      { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [first] }] }] },
      {
        type: 'table',
        attrs: { caption: '' },
        content: [{ type: 'tableRow', content: [{ type: 'tableCell', attrs: { header: false, align: 'start' }, content: [second] }] }],
      },
      { type: 'figure', attrs: { src: '/media/a', width: 1, height: 1, alt: '', credit: '', size: 'wide' }, content: [third] },
    ],
  }
  expect(collectFootnotes(body)).toEqual([first, second, third])
  expect([first, second, third].map((n) => numberNodes(body).get(n))).toEqual([1, 2, 3])
})

test('the list and the numbers agree', () => {
  fc.assert(
    fc.property(arbitraryBody, (body) => {
      const numbers = numberNodes(body)
      expect(collectFootnotes(body).map((n) => numbers.get(n))).toEqual(collectFootnotes(body).map((_, i) => i + 1))
    }),
  )
})
