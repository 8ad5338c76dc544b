import { describe, expect, it } from 'vitest'
import { CommentWords } from '#components/comment/words.tsx'
import { faults, markup, page } from '#components/testing/markup.ts'
import { parseWords } from '#domain/comments/words/parse-words.ts'

function show(typed: string): string {
  const parsed = parseWords(typed)
  if (!parsed.ok) throw new Error(parsed.error.code)
  return markup(<CommentWords words={parsed.value.words} />).replace(/^<div[^>]*>(.*)<\/div>$/s, '$1')
}

describe('CommentWords', () => {
  it.each([
    ['One.\nTwo.', '<p dir="auto">One.<br/>Two.</p>'],
    ['*a* **b** ~~c~~ `d`', '<p dir="auto"><em>a</em> <strong>b</strong> <s>c</s> <code>d</code></p>'],
    ['> a\n> > b', '<blockquote dir="auto"><p>a</p><blockquote><p>b</p></blockquote></blockquote>'],
    ['- a\n- b\n  - c', '<ul dir="auto"><li>a</li><li>b<ul><li>c</li></ul></li></ul>'],
    ['- a\n\n  b', '<ul dir="auto"><li><p>a</p><p>b</p></li></ul>'],
    ['3. a\n4. b', '<ol dir="auto" start="3"><li>a</li><li>b</li></ol>'],
    ['```\na\n  b\n```', '<pre dir="auto"><code>a\n  b</code></pre>'],
    ['[a](https://x.example)', '<p dir="auto"><a href="https://x.example" rel="nofollow ugc noopener">a</a></p>'],
  ])('%j', (typed, html) => {
    expect(show(typed)).toBe(html)
  })

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    ']]>',
    '[a](javascript:alert(1))',
    '![a](https://x.example/a.png)',
    '`<script>`',
    '```\n</code></pre><script>\n```',
    '> <b>',
    '[<img src=x>](https://x.example)',
    '[a](https://x.example/"onmouseover="alert(1))',
    'https://x.example/\'"><script>',
  ])('%j makes no element of its own', (typed) => {
    const html = show(typed)
    const known = /^<\/?(?:p|a|code|pre|blockquote)(?: dir="auto"| href="https:\/\/x\.example[^"<>]*"| rel="nofollow ugc noopener")*>/
    for (const { index } of html.matchAll(/</g)) expect(html.slice(index)).toMatch(known)
  })

  it('keeps writing from right to left to its own block', () => {
    expect(show('مرحبا \u202Eabc\n\nEnglish')).toBe('<p dir="auto">مرحبا abc</p><p dir="auto">English</p>')
  })

  it('is valid HTML with everything in it', async () => {
    const all =
      'a *b* **c** ~~d~~ `e`\n> f\n> > - g\n\n1. h\n\n   i\n2. j\n   - k\n\n```\nl\n```\nhttps://x.example/?a=1&b=2 [m](https://x.example)'
    expect(await faults(page(show(all)))).toEqual([])
  })
})
