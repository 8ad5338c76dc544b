import { expect, test } from 'vitest'
import { shown } from '#domain/import/html/read.fixture.ts'

test.each([
  [
    '<table><thead><tr><td>h</td><th>i</th></tr></thead><tbody><tr><td align="right">1</td><td style="text-align:center">2</td></tr></tbody></table>',
    'table(tr(td<true>(h) td<true>(i)) tr(td<end>(1) td<center>(2)))',
  ],
  ['<table><caption>Tides</caption><tr><td>a</td><td>b</td></tr></table>', 'table<Tides>(tr(td(a) td(b)))'],
  [
    '<figure class="wp-block-table"><table><tr><td>a</td><td>b</td></tr></table><figcaption>Tides</figcaption></figure>',
    'table<Tides>(tr(td(a) td(b)))',
  ],
  [
    '<table><tr><td colspan="2">a</td></tr><tr><td rowspan="2">b</td><td>c</td></tr><tr><td>d</td></tr></table>',
    'table(tr(td(a) td()) tr(td(b) td(c)) tr(td() td(d)))',
  ],
  ['<table><tr><td><p>a</p><p>b</p></td><td><ul><li>c</li><li>d</li></ul></td></tr></table>', 'table(tr(td(a ¶ b) td(c ¶ d)))'],
  ['<table><tr><td>a</td><td><table><tr><td>b</td><td>c</td></tr></table></td></tr></table>', 'table(tr(td(a) td(b | c)))'],
  ['<table><tr><td><h2>a</h2><p>b</p></td></tr></table>', 'heading<2>(a) p(b)'],
  ['<table><tr><td></td><td> </td></tr></table>', ''],
  ['<table><tr></tr></table>', ''],
])('%s', (html, expected) => {
  expect(shown(html)).toBe(expected)
})

test('a caption too long for an attribute is a paragraph', () => {
  const caption = 'word '.repeat(300).trim()
  expect(shown(`<table><caption>${caption}</caption><tr><td>a</td><td>b</td></tr></table>`)).toBe(`p(${caption}) table(tr(td(a) td(b)))`)
})
