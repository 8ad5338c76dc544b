import { expect, test } from 'vitest'
import { notesOf, shown } from '#domain/import/html/read.fixture.ts'

test.each([
  ['<ul><li>a</li><li><p>b</p><p>c</p></li><li> </li></ul>', 'ul(li(p(a)) li(p(b) p(c)))'],
  ['<ol start="3"><li>a<ul><li>b</li></ul></li></ol>', 'ol<3>(li(p(a) ul(li(p(b)))))'],
  ['<ol><li>a</li><li value="5">b</li><li>c</li></ol>', 'ol<1>(li(p(a))) ol<5>(li(p(b)) li(p(c)))'],
  ['<ol start="-2"><li>a</li></ol>', 'ol<1>(li(p(a)))'],
  ['<ul><li>a</li><ul><li>b</li></ul></ul>', 'ul(li(p(a) ul(li(p(b)))))'],
  ['<ul>loose<li>a</li>more <b>loose</b></ul>', 'ul(li(p(loose)) li(p(a)) li(p(more [strong:loose])))'],
  ['<li>stray</li>', 'p(stray)'],
  ['<ul></ul>', ''],
])('%s', (html, expected) => {
  expect(shown(html)).toBe(expected)
})

test('what is too deep for lists is paragraphs', () => {
  const html = '<ul><li>a'.repeat(10)
  expect(shown(html).replace(/[^a]/g, '')).toBe('a'.repeat(10))
  expect(notesOf(html)).toContain('too-deep: list')
})
