import { describe, expect, test } from 'vitest'
import { notesOf, shown, shownBlocks } from '#domain/import/html/read.fixture.ts'

describe('classic posts are stored without paragraphs', () => {
  test.each([
    ['One.\n\nTwo\nlines.', 'p(One.) p(Two ¶ lines.)'],
    ['One.\r\n \r\nTwo.', 'p(One.) p(Two.)'],
    ['<em>one\n\ntwo</em>', 'p([em:one]) p([em:two])'],
    ['one<br />\ntwo<br><br>three', 'p(one ¶ two) p(three)'],
    ['<h2>Head</h2>\ntext\n<ul>\n<li>a</li>\n<li>b\nc</li>\n</ul>\nafter', 'heading<2>(Head) p(text) ul(li(p(a)) li(p(b ¶ c))) p(after)'],
    ['<blockquote>one\n\ntwo</blockquote>', 'quote(p(one) p(two))'],
    ['<div>\n\none\n\n</div>\n\n\n\n&nbsp;\n\ntwo', 'p(one) p(two)'],
    ['before\n<pre>a\n\n  b</pre>\nafter', 'p(before) code(a\n\n  b) p(after)'],
    ['<table><tr><td>a\nb</td><td>c</td></tr></table>', 'table(tr(td(a b) td(c)))'],
    ['a\n<!-- a remark -->\n\nb', 'p(a) p(b)'],
    ['<p>a\nb</p>', 'p(a ¶ b)'],
    ['  a  <b> b </b>  c ', 'p(a [strong:b ]c)'],
  ])('%j', (html, expected) => {
    expect(shown(html)).toBe(expected)
  })

  test('posts of the block editor have their paragraphs', () => {
    expect(shown('<!-- wp:paragraph -->\n<p>a\nb</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:spacer /-->')).toBe('p(a b)')
  })
})

describe('blocks', () => {
  test.each([
    ['<h1>a</h1><h3>b</h3><h6>c</h6><h4> </h4>', 'heading<2>(a) heading<3>(b) heading<4>(c)'],
    ['<h2><strong>a</strong></h2><h2>a <b>b</b></h2>', 'heading<2>(a) heading<2>(a [strong:b])'],
    ['<h2>a<img src="/up/x.jpg"></h2>', 'heading<2>(a) p([https://old.example/up/x.jpg:Picture: x.jpg])'],
    ['a<hr>b', 'p(a) hr p(b)'],
    ['<pre class="wp-block-code"><code class="language-ts">let a = &lt;b&gt;\n</code></pre>', 'code<ts>(let a = <b>)'],
    ['<pre class="wp-block-verse">a\nb\n\nc</pre>', 'p(a ¶ b) p(c)'],
    ['<dl><dt>a</dt><dd>b</dd></dl>', 'p([strong:a]) p(b)'],
    ['<details><summary>a</summary><p>b</p></details>', 'p([strong:a]) p(b)'],
    ['<address>a<br>b</address>', 'p(a ¶ b)'],
    ['<div class="wp-block-columns"><div>a</div><div>b</div></div>', 'p(a) p(b)'],
    ['<p>a<p>b<div>c', 'p(a) p(b) p(c)'],
  ])('%j', (html, expected) => {
    expect(shownBlocks(html)).toBe(expected)
  })
})

describe('inlines', () => {
  test.each([
    ['<strong>a</strong> <b>b</b>', '[strong:a] [strong:b]'],
    ['<b>a</b><strong>b</strong>', '[strong:ab]'],
    ['<b><strong>a</strong></b>', '[strong:a]'],
    ['<i>a</i><cite>b</cite><dfn>c</dfn> <var>d</var>', '[em:abc] [em:d]'],
    ['<code>a</code> <kbd>b</kbd> <tt>c</tt>', '[code:a] [code:b] [code:c]'],
    ['<del>a</del> H<sub>2</sub>O<sup>3</sup>', '[strike:a] H[sub:2]O[sup:3]'],
    ['<q>a</q> <u>b</u> <mark>c</mark> <font color="red">d</font>', '“a” b c d'],
    ['<abbr title="Port Authority">PA</abbr> and <abbr title="Port Authority">PA</abbr>', 'PA (Port Authority) and PA'],
    ['<span style="font-weight: bold; font-style:italic">a</span>', '[strong:[em:a]]'],
    ['<b style="font-weight:normal;">a <i>b</i></b>', 'a [em:b]'],
    ['a&nbsp;b&nbsp; c&nbsp;', 'a\u00A0b c'],
    ['<em> a </em>', '[em:a]'],
    ['5 < 6 &amp; 7 &gt; 6 <3', '5 < 6 & 7 > 6 <3'],
    ['x <y and the rest', 'x <y and the rest'],
    ['x <!-- never closed', 'x <!-- never closed'],
    ['a\u0007b\u202Ec\uFEFFd\u200De&#xD800;', 'abcd\u200De\uFFFD'],
  ])('%j', (html, expected) => {
    expect(shown(html)).toBe(`p(${expected})`)
  })
})

describe('what has no node of ours', () => {
  test.each([
    ['a<script src="/x.js">alert(1)</script>', 'p(a)', ['script-dropped: /x.js']],
    ['a<style>p{}</style>', 'p(a)', ['style-dropped: inline style']],
    ['<my-box>a</my-box>', 'p(a)', ['element-kept-as-text: my-box']],
    ['<svg><title>t</title><text>a</text></svg>', 'p(a)', ['element-kept-as-text: svg']],
    ['<form>Name <input name="n"><input type="submit" value="Send"></form>', 'p(Name Send)', ['form-kept-as-text: input']],
    ['a<template>b</template>', 'p(a)', ['element-left-out: template']],
    ['a\n<!--more-->\nb', 'p(a) p(b)', ['more-tag: the teaser ended here']],
    ['a\n<!--nextpage-->\nb', 'p(a) hr p(b)', ['page-break: a new page began here']],
    ['<!-- wp:latest-posts {"postsToShow":3} /-->', '', ['block-left-out: wp:latest-posts {"postsToShow":3}']],
    [
      '<!-- wp:embed {"url":"https://youtu.be/abc"} /-->',
      'embed<https://youtu.be/abc|Video on YouTube|YouTube>',
      ['embed: https://youtu.be/abc'],
    ],
    ['<!-- wp:embed {broken /-->', '', ['block-left-out: wp:embed {broken']],
  ])('%j', (html, expected, notes) => {
    expect(shown(html)).toBe(expected)
    expect(notesOf(html)).toEqual(notes)
  })
})
