import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseMarkdown } from '#domain/body/markdown/parse-markdown.ts'
import { toMarkdown } from '#domain/body/markdown/to-markdown.ts'
import { parseBody } from '#domain/body/parse-body.ts'
import { plainText } from '#domain/body/plain.ts'
import type { Mark } from '#domain/body/types.ts'

const errorOf = (source: string) => {
  const parsed = parseMarkdown(source)
  return parsed.ok ? null : parsed.error
}
const contentOf = (source: string) => {
  const parsed = parseMarkdown(source)
  return parsed.ok ? parsed.value.content : parsed.error
}
const t = (text: string, ...types: Exclude<Mark['type'], 'link'>[]) =>
  types.length > 0 ? { type: 'text', text, marks: types.map((type) => ({ type })) } : { type: 'text', text }
const p = (...content: unknown[]) => ({ type: 'paragraph', content })

test.each(['', ' \n\t\n\r\n', '\n\n\n'])('nothing makes an empty body: %j', (source) => {
  expect(parseMarkdown(source)).toEqual({ ok: true, value: { version: 1, content: [] } })
})

test.each([
  ['# Up', { type: 'heading', attrs: { level: 2 }, content: [t('Up')] }],
  ['### Down', { type: 'heading', attrs: { level: 3 }, content: [t('Down')] }],
  ['> a\n> — Ada', { type: 'blockquote', attrs: { cite: 'Ada' }, content: [p(t('a'))] }],
  ['> a\n>\n> — Ada & Co', { type: 'blockquote', attrs: { cite: 'Ada & Co' }, content: [p(t('a'))] }],
  ['> a\\\n> — Ada', { type: 'blockquote', attrs: { cite: 'Ada' }, content: [p(t('a'))] }],
  ['> — *Ada*', { type: 'blockquote', attrs: { cite: '' }, content: [p(t('— '), t('Ada', 'em'))] }],
  ['a\n---', p(t('a'))],
  ['```js x\n1 < 2\n```', { type: 'codeBlock', attrs: { language: 'js x' }, content: [t('1 < 2')] }],
  ['[a](/b "c")', p({ type: 'text', text: 'a', marks: [{ type: 'link', attrs: { href: '/b' } }] }, t(' (c)'))],
  ['[a][]\n\n[a]: /b', p({ type: 'text', text: 'a', marks: [{ type: 'link', attrs: { href: '/b' } }] })],
  ['[a]: /b', p(t('[a]: /b'))],
  ['a[^1]\n\n[^1]: b\\\n    *c*', p(t('a'), { type: 'footnote', content: [t('b'), { type: 'hardBreak' }, t('c', 'em')] })],
  ['a[^1]', p(t('a[^1]'))],
  ['#', p(t('#'))],
  ['-', { type: 'bulletList', content: [{ type: 'listItem', content: [p()] }] }],
  [':::sources\n:::', { type: 'sources', content: [p()] }],
  ['::embed[A]{url="https://b.example" provider=C}', { type: 'embed', attrs: { url: 'https://b.example', title: 'A', provider: 'C' } }],
  ['***a*** ~~b~~ m:sup[2]', p(t('a', 'strong', 'em'), t(' '), t('b', 'strike'), t(' m'), t('2', 'sup'))],
])('it understands %j', (source, block) => {
  const content = contentOf(source)
  expect(Array.isArray(content) ? content[0] : content).toEqual(block)
})

test.each([
  'at 10:30',
  'Note:this',
  ':word[in] {braces}',
  ':sub without a bracket',
  '<b>bold</b> <script>alert(1)</script> <!-- note -->',
  '<div>',
  '2 * 3 * 4, snake_case_name',
  'a [sic] b (c) {d} | e ~ f',
  'قال: "لا" 😀 👩‍👩‍👧 e\u0301',
])('prose stays what it was: %s', (prose) => {
  expect(contentOf(prose)).toEqual([p(t(prose))])
  expect(toMarkdown({ version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text: prose }] }] })).toBe(`${prose}\n`)
})

test('an opened mark that never ends is prose', () => {
  expect(contentOf('H:sub[2 *O*')).toEqual([p(t('H:sub[2 '), t('O', 'em'))])
})

test('what no text may hold becomes a visible sign; line ends and tabs do not change the story', () => {
  expect(contentOf('a\u0000b\u0007c\uD800d &#13;e')).toEqual([p(t('a\uFFFDb\uFFFDc\uFFFDd \uFFFDe'))])
  expect(contentOf('\uFEFFa\r\nb\r\rc\td')).toEqual([p(t('a\nb')), p(t('c\td'))])
})

test.each([
  ['a\n\n[b](javascript:alert(1))', { code: 'markdown-link-target', values: { line: 3, address: 'javascript:alert(1)' } }],
  ['a\n[b][c]\n\n[c]: ../d', { code: 'markdown-link-target', values: { line: 2, address: '../d' } }],
  ['a ![b](/c.jpg)', { code: 'markdown-image', values: { line: 1 } }],
  ['::figure{src="/etc/x.jpg" width=1 height=1}', { code: 'markdown-media-path', values: { line: 1, address: '/etc/x.jpg' } }],
  ['::figure{width=1 height=1}', { code: 'markdown-attribute-missing', values: { line: 1, name: 'figure', attribute: 'src' } }],
  [
    '::figure{src="/media/a.jpg" width=0 height=1}',
    { code: 'markdown-attribute-invalid', values: { line: 1, name: 'figure', attribute: 'width', value: '0' } },
  ],
  [
    ':::sources{cite="a"}\nb\n:::',
    { code: 'markdown-attribute-unknown', values: { line: 1, name: 'sources', attribute: 'cite', known: '' } },
  ],
  ['a\n\n##### b', { code: 'markdown-heading-level', values: { line: 3, level: 5 } }],
  ['a\n\n[^1]: b', { code: 'markdown-note-unused', values: { line: 3, label: '1' } }],
  ['a[^1]\n\n[^1]: b[^1]', { code: 'markdown-note-content', values: { line: 3, label: '1' } }],
  ['a[^1]\n\n[^1]: - b', { code: 'markdown-note-content', values: { line: 3, label: '1' } }],
  [':::pullquote\na\n\nb\n:::', { code: 'markdown-content', values: { line: 1, name: 'pullquote' } }],
  [':::gallery\na\n:::', { code: 'markdown-content', values: { line: 1, name: 'gallery' } }],
  [':::keypoints\n- a\n  - b\n:::', { code: 'markdown-content', values: { line: 1, name: 'keypoints' } }],
  [':::table\na\n:::', { code: 'markdown-content', values: { line: 1, name: 'table' } }],
])('it says what it cannot hold, and where: %j', (source, error) => {
  expect(errorOf(source)).toEqual(error)
})

test.each([
  ['a\n\n:::keypoint\n- b\n:::', 'markdown-block-unknown', 3],
  ['a\n\n::figur{src="/media/a.jpg"}', 'markdown-block-unknown', 3],
  ['a\n\n:::keypoints\n- b', 'markdown-block-unclosed', 3],
  ['> :::keypoints\n> - b\n\n:::', 'markdown-block-unclosed', 1],
  ['a\n\n::: keypoints\n- b\n:::', 'markdown-block-broken', 3],
  ['a\n\nb\n::figure{src="/media/a.jpg" width=1 height=1', 'markdown-block-broken', 4],
  ['a\n\n:::', 'markdown-block-broken', 3],
  [':::embed[a]{url="https://b.example" provider="c"}\n:::', 'markdown-block-broken', 1],
])('it names the known boxes when one is misspelled or unclosed: %j', (source, code, line) => {
  const error = errorOf(source)
  expect(error).toMatchObject({ code, values: { line } })
  expect(String(error?.values?.known)).toMatch(/keypoints|figure/)
})

test('the first problem in the text is the one reported', () => {
  expect(errorOf('a\n\n##### b\n\n:::nothing\n:::')?.values?.line).toBe(3)
  expect(errorOf('a[^1]\n\n##### b\n\n[^1]: [c](x:y)')?.code).toBe('markdown-heading-level')
})

test.each([
  ['>', 100_000, 'markdown-too-deep'],
  ['> ', 100_000, 'markdown-too-deep'],
  ['- ', 100_000, 'markdown-too-deep'],
  ['[', 100_000, 'markdown-too-tangled'],
  ['*', 100_000, null],
  ['*a ', 60_000, 'markdown-too-tangled'],
  [']', 100_000, 'markdown-too-tangled'],
  [':::sources\n', 18_000, 'markdown-too-deep'],
  ['a\n\n', 60_000, 'markdown-too-many-lines'],
  ['[^1]: a\n', 2_000, 'markdown-too-many-notes'],
  ['a', 200_001, 'markdown-too-long'],
  ['**a *b ', 900, null],
])('hostile input ends with an error or a story: %j × %d', (unit, times, code) => {
  const error = errorOf(unit.repeat(times))
  if (code) expect(error?.code).toBe(code)
  else expect(error?.code ?? 'markdown-body-invalid').toMatch(/markdown-(?:body-invalid|too-deep)/)
})

test('marks within marks end with an error', () => {
  expect(errorOf(`${'*a '.repeat(900)}${'b* '.repeat(900)}`)).toEqual({ code: 'markdown-too-deep', values: { line: 1, max: 50 } })
})

test('a body that is too large for storage is refused with the line of its block', () => {
  expect(errorOf(`a\n\n${'b'.repeat(60_000)}`)).toMatchObject({
    code: 'markdown-body-invalid',
    values: { line: 3, reason: 'body-invalid' },
  })
})

const PIECES = [
  ...[
    'a',
    ' ',
    '\n',
    '\n\n',
    '*',
    '**',
    '_',
    '~~',
    '`',
    '[',
    ']',
    '(/b)',
    '(',
    '![',
    '<b>',
    '&amp;',
    '\\',
    ':',
    ':sub[',
    ':br[]',
    ':::',
    '{',
  ],
  ...[':::sources\n', ':::\n', '::embed[a]{url="https://b.example" provider=c}\n', '> ', '— a', '- ', '1. ', '# ', '---\n', '```\n', '|'],
  ...['| a | b |\n|-|:-:|\n| c |\n', '[^1]', '\n[^1]: d\n', '[a]: /b\n', '\t', '    ', 'é', '😀', '&#x20;', '&#10;', ':cell{head="yes"}'],
]

test('any source gives a storable body or an error, and what is written from the body says the same', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((all) => all.join('')),
        fc.string(),
      ),
      (source) => {
        const parsed = parseMarkdown(source)
        if (!parsed.ok) {
          expect(parsed.error.code).toMatch(/^markdown-/)
          return
        }
        expect(parseBody(parsed.value).ok).toBe(true)
        const written = toMarkdown(parsed.value)
        const again = parseMarkdown(written)
        expect(again.ok && toMarkdown(again.value)).toBe(written)
        expect(again.ok && wordsOf(plainText(again.value))).toBe(wordsOf(plainText(parsed.value)))
      },
    ),
    { numRuns: 1_000 },
  )
})

const wordsOf = (text: string): string => text.replace(/\s+/g, '')
