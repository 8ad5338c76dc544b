import { expect, test } from 'vitest'
import { parseBody } from '#domain/body/parse-body.ts'
import { plainText } from '#domain/body/plain.ts'
import { htmlToBody } from '#domain/import/html/html-to-body.ts'
import { options } from '#domain/import/html/read.fixture.ts'

const words = (text: string): number => text.match(/\bw\b/g)?.length ?? 0

test.each([
  ['a paragraph of many texts', '<b>w</b> <i>w</i> '.repeat(6_000), 12_000],
  ['a heading of many texts', `<h2>${'<b>w</b> '.repeat(6_000)}</h2>`, 6_000],
  ['a list of many items', `<ol>${'<li>w</li>'.repeat(5_500)}</ol>`, 5_500],
  ['a table of many rows', `<table>${'<tr><td>w</td></tr>'.repeat(5_500)}</table>`, 5_500],
  ['a row of many cells', `<table><tr>${'<td>w</td>'.repeat(5_500)}</tr></table>`, 5_500],
  ['many paragraphs', '<p>w</p>'.repeat(30_000), 30_000],
  ['a long text', 'w '.repeat(60_000), 60_000],
  ['long code', `<pre>${'w '.repeat(60_000)}</pre>`, 60_000],
  ['a long quotation', `<blockquote>${'<p>w</p>'.repeat(5_500)}</blockquote>`, 5_500],
])('%s passes with all its words', (_name, html, count) => {
  const { body } = htmlToBody(html, options)
  expect(parseBody(body)).toMatchObject({ ok: true })
  expect(words(plainText(body))).toBe(count)
})

test('a text is never cut within a character', () => {
  const { body } = htmlToBody(`x${'😀'.repeat(60_000)}`, options)
  expect(parseBody(body)).toMatchObject({ ok: true })
  expect(plainText(body)).toBe(`x${'😀'.repeat(60_000)}`)
})

test('what is flattened is noted', () => {
  expect(htmlToBody('<p>w</p>'.repeat(30_000), options).notes).toMatchObject([{ what: 'too-long' }])
  expect(htmlToBody('<blockquote>w'.repeat(30), options).notes).toMatchObject([{ what: 'too-deep' }])
})
