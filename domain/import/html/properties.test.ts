import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseBody } from '#domain/body/parse-body.ts'
import { plainText } from '#domain/body/plain.ts'
import { htmlToBody } from '#domain/import/html/html-to-body.ts'
import { htmlToComment } from '#domain/import/html/html-to-comment.ts'
import { htmlToText } from '#domain/import/html/html-to-text.ts'
import { options } from '#domain/import/html/read.fixture.ts'

const WRAPPERS = ['b', 'em', 'code', 'del', 'sub', 'span', 'u', 'q', 'a href="https://x.example/"', 'a href="javascript:x"', 'my-box']
const HOLDERS = [
  'p',
  'div',
  'blockquote',
  'h2',
  'h5',
  'figure',
  'section',
  'address',
  'pre',
  'center',
  'details',
  'summary',
  'fieldset',
  'form',
]
const NESTS: readonly [string, string][] = [
  ['<ul><li>', '</li></ul>'],
  ['<ol start="3"><li>', '</li></ol>'],
  ['<dl><dt>', '</dt></dl>'],
  ['<table><tr><td>', '</td><td>second</td></tr></table>'],
  ['<table><thead><tr><th>', '</th></tr></thead></table>'],
  ['<figure><figcaption>', '</figcaption></figure>'],
  ['<blockquote><p>said</p><cite>', '</cite></blockquote>'],
  ['<figure class="wp-block-pullquote"><blockquote><p>', '</p></blockquote></figure>'],
]
const PIECES = [
  '\n',
  '\n\n',
  ' ',
  '<br>',
  '<hr>',
  '<img src="/a.jpg" alt="pic">',
  '<script>no</script>',
  '<!-- no -->',
  '&nbsp;',
  '[box]',
  '[caption]',
]

/** HTML and the words that a reader sees in it, in their order. */
type Written = { html: string; words: string[] }

let count = 0
const word: fc.Arbitrary<Written> = fc.constantFrom('w', 'x', 'é').map((letter) => {
  const text = `${letter}${count++}`
  return { html: ` ${text} `, words: [text] }
})
const piece: fc.Arbitrary<Written> = fc.constantFrom(...PIECES).map((html) => ({ html, words: [] }))
const joined = (all: Written[]): Written => ({ html: all.map((w) => w.html).join(''), words: all.flatMap((w) => w.words) })

const { flow } = fc.letrec<{ flow: Written; inline: Written; block: Written }>((tie) => ({
  inline: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 4, arbitrary: word },
    { weight: 2, arbitrary: piece },
    fc
      .tuple(fc.constantFrom(...WRAPPERS), fc.array(tie('inline'), { maxLength: 3 }))
      .map(([name, inside]) => wrapped(`<${name}>`, `</${name.split(' ', 1)[0] ?? ''}>`, inside)),
  ),
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 2, arbitrary: tie('inline') },
    fc
      .tuple(fc.constantFrom(...HOLDERS), fc.array(tie('inline'), { maxLength: 4 }))
      .map(([name, inside]) => wrapped(`<${name}>`, `</${name}>`, inside)),
    fc
      .tuple(fc.constantFrom(...NESTS), fc.array(tie('block'), { maxLength: 3 }))
      .map(([[start, end], inside]) => wrapped(start, end, inside)),
  ),
  flow: fc.array(tie('block'), { maxLength: 6 }).map(joined),
}))

function wrapped(start: string, end: string, inside: Written[]): Written {
  const { html, words } = joined(inside)
  return {
    html: start + html + end,
    words: [...(start.includes('said') ? ['said'] : []), ...words, ...(end.includes('second') ? ['second'] : [])],
  }
}

describe('trees of known elements', () => {
  test('every word that a reader sees is in the body', () => {
    fc.assert(
      fc.property(flow, ({ html, words }) => {
        const { body } = htmlToBody(html, options)
        expect(parseBody(body)).toMatchObject({ ok: true })
        const found = new Set(plainText(body).match(/[\p{L}\d]+/gu))
        expect(words.filter((w) => !found.has(w))).toEqual([])
      }),
      { numRuns: 1_500 },
    )
  })

  test('and in the text and the comment', () => {
    fc.assert(
      fc.property(flow, ({ html, words }) => {
        const found = new Set(htmlToText(html).match(/[\p{L}\d]+/gu))
        const said = new Set(htmlToComment(html).source.match(/[\p{L}\d]+/gu))
        expect(words.filter((w) => !found.has(w) || !said.has(w))).toEqual([])
      }),
    )
  })
})

test('in their order', () => {
  const paragraphs = fc.array(
    fc.array(
      fc.oneof(
        word,
        piece.filter(({ html }) => !html.includes('img')),
      ),
      { maxLength: 5 },
    ),
    { maxLength: 5 },
  )
  fc.assert(
    fc.property(paragraphs, (all) => {
      const { html, words } = joined(all.map((inside, i) => wrapped(...(NESTS[i % 2] ?? ['', '']), inside)))
      const found = plainText(htmlToBody(html, options).body).match(/[\p{L}\d]+/gu) ?? []
      expect(found.filter((w: string) => words.includes(w))).toEqual(words)
    }),
  )
})

describe('whatever is given', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(
          '<',
          '>',
          '</',
          '"',
          "'",
          '=',
          '[',
          ']',
          '[/',
          'caption',
          'gallery ids="7"',
          '<!--',
          '-->',
          'wp:',
          '<table>',
          '<td>',
          '<a href=',
          '<svg>',
          '<select>',
          '<b>',
          '</p>',
          '<li>',
          '&#0;',
          '&#xD800;',
          '\u0000',
          '\uD800',
          '\n',
          'x',
        ),
        { maxLength: 60 },
      )
      .map((pieces) => pieces.join('')),
  )

  test('the body passes and nothing throws', () => {
    fc.assert(
      fc.property(nasty, (html) => {
        expect(parseBody(htmlToBody(html, options).body)).toMatchObject({ ok: true })
        expect(htmlToComment(html).notes).toBeInstanceOf(Array)
        expect(htmlToText(html)).toBe(htmlToText(html).trim())
      }),
      { numRuns: 1_500 },
    )
  })

  const DEEP = [
    '<div>',
    '<b>',
    '<blockquote>',
    '<ul><li>',
    '<table><tr><td>',
    '<figure>',
    '<span>',
    '<q>',
    '<wp-caption>',
    '<figure><img src=a.png>',
    '<details><summary>',
  ]
  test.each(DEEP)('%s in one another are read to their end', (tag) => {
    const { body } = htmlToBody(`${tag}x`.repeat(20_000), options)
    expect(parseBody(body)).toMatchObject({ ok: true })
    expect(plainText(body).match(/x/g)?.length).toBe(20_000)
  })

  const LONG = ['[', '<', '<!--', '[a ', '[a "', '[[', '<p><b id=', '\n', ' ', '<br>', '<table>']
  test.each(LONG)('%j over and over ends', (text) => {
    expect(parseBody(htmlToBody(text.repeat(100_000), options).body)).toMatchObject({ ok: true })
  })
})
