import { expect, test } from 'vitest'
import { htmlToText } from '#domain/import/html/html-to-text.ts'

test.each([
  ['Ask &amp; tell &#8211; <em>now</em>', 'Ask & tell – now'],
  ['a<br>b<p>c</p>d', 'a b c d'],
  ['Mark<sup>up</sup>', 'Markup'],
  ['  a \n b&nbsp; ', 'a b'],
  ['a<script>alert(1)</script><style>b{}</style>c', 'a c'],
  ['5 < 6 <b', '5 < 6 <b'],
  ['\u2000a\u3000', 'a'],
  ['', ''],
])('%j', (html, expected) => {
  expect(htmlToText(html)).toBe(expected)
})
