import { expect, test } from 'vitest'
import { shown, shownBlocks } from '#domain/import/html/read.fixture.ts'

test('a reference and a note that lead to each other are a note', () => {
  const html =
    '<p>One<sup id="r1"><a href="#n1">1</a></sup> two.</p><h3>Notes</h3><ol><li id="n1">See <em>this</em>. <a href="#r1">↩</a></li></ol><p>End</p>'
  expect(shownBlocks(html)).toBe('p(Onenote(See [em:this].) two.) p(End)')
})

test('what leads only one way stays text', () => {
  const html = '<p>One<sup><a href="#n1">1</a></sup></p><ol><li id="n1">See this.</li></ol>'
  expect(shownBlocks(html)).toBe('p(One[sup:1]) ol<1>(li(p(See this.)))')
})

test('notes of the block editor are given beside the text', () => {
  const footnotes = new Map([['u1', 'See <strong>that</strong>']])
  const html = '<!-- wp:paragraph --><p>One<sup data-fn="u1" class="fn"><a href="#u1" id="u1-link">1</a></sup></p><!-- wp:footnotes /-->'
  expect(shown(html, { footnotes })).toBe('p(Onenote(See [strong:that]))')
  expect(shown(html)).toBe('p(One[sup:1])')
})
