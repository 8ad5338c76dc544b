import * as fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { expect, test } from 'vitest'
import { parseWords } from '#domain/comments/words/parse-words.ts'
import { wordsToHtml } from '#domain/comments/words/words-to-html.ts'

const base = new URL('https://paper.example')
const show = (source: string) => {
  const parsed = parseWords(source)
  return parsed.ok ? wordsToHtml(parsed.value.words, base) : ''
}

test('every kind of words has its element', () => {
  expect(show('**Bold**, *stressed*, ~~gone~~ and `code`\nover two lines')).toBe(
    '<p dir="auto"><strong>Bold</strong>, <em>stressed</em>, <s>gone</s> and <code>code</code><br />over two lines</p>',
  )
  expect(show('> said\n\n3. three\n4. four\n\n- dot\n\n```\nlet a = 1 < 2\n```')).toBe(
    [
      '<blockquote dir="auto"><p>said</p></blockquote>',
      '<ol dir="auto" start="3"><li><p>three</p></li><li><p>four</p></li></ol>',
      '<ul dir="auto"><li><p>dot</p></li></ul>',
      '<pre dir="auto"><code>let a = 1 &#x3C; 2</code></pre>',
    ].join(''),
  )
})

test('a link is absolute, and says that it is a reader’s', () => {
  expect(show('[here](https://x.example/a?b=1&c=2)')).toBe(
    '<p dir="auto"><a href="https://x.example/a?b=1&#x26;c=2" rel="nofollow ugc noopener">here</a></p>',
  )
})

test('whatever is typed, nothing but these elements comes of it', () => {
  const known = new Set(['p', 'blockquote', 'ol', 'ul', 'li', 'pre', 'code', 'strong', 'em', 's', 'a', 'br'])
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('<script>', ']]>', '[a](javascript:x)', '<b onclick=x>')),
      (source) => {
        const parser = new Parser({
          onopentag: (name, attributes) => {
            expect(known).toContain(name)
            expect(Object.keys(attributes).filter((each) => !['dir', 'href', 'rel', 'start'].includes(each))).toEqual([])
            if (attributes.href !== undefined) expect(attributes.href).toMatch(/^https?:/)
          },
        })
        parser.end(show(source))
      },
    ),
  )
})
