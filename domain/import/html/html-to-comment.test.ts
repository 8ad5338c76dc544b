import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MAX_COMMENT_LENGTH, parseWords } from '#domain/comments/words/parse-words.ts'
import type { WordsBlock, WordsInline } from '#domain/comments/words/types.ts'
import { htmlToComment } from '#domain/import/html/html-to-comment.ts'

const source = (html: string): string => htmlToComment(html).source

describe('the notation', () => {
  test.each([
    ['One.\n\nTwo\nlines.', 'One.\n\nTwo\nlines.'],
    ['<strong>a</strong> <em>b</em> <del>c</del> <b><i>d</i></b>', '**a** *b* ~~c~~ ***d***'],
    ['<b>a </b>b', '**a** b'],
    ['<a href="https://x.example/b">a</a>', '[a](https://x.example/b)'],
    ['<a href="https://x.example/b/">https://x.example/b</a>', 'https://x.example/b/'],
    ['<a href="https://x.example/">www.y.example</a>', 'www.y.example (https://x.example/)'],
    ['<a href="https://x.example/">[a]</a>', '[a] (https://x.example/)'],
    ['<a href="https://x.example/a[1]">a</a>', '[a](https://x.example/a%5B1%5D)'],
    ['<a href="mailto:a@x.example">write</a>', 'write (a@x.example)'],
    ['<a href="javascript:x">a</a>', 'a'],
    ['<code>a*b</code> <code>`</code>', '`a*b` `` ` ``'],
    ['<pre>a\n\n  b</pre>', '```\na\n\n  b\n```'],
    ['<blockquote>a\n\nb<cite>Ada</cite></blockquote>c', '> a\n>\n> b\n>\n> — Ada\n\nc'],
    ['<ul><li>a<ol start="4"><li>b</li><li>c\nd</li></ol></li></ul>', '- a\n\n  4. b\n  5. c\n    d'],
    ['<h2>a</h2>b<hr>', '**a**\n\nb'],
    ['Tom &amp; Ann &lt;3', 'Tom & Ann <3'],
    ['5* hotel, 4* food, snake_case', '5* hotel, 4* food, snake_case'],
    ['[...] a [...]', '[...] a [...]'],
    ['', ''],
  ])('%j', (html, expected) => {
    expect(source(html)).toBe(expected)
  })
})

type Run = { text: string; marks: string[] }

/** The texts of a comment with their marks; links are left out, since bare addresses become links. */
function runsOf(nodes: (WordsBlock | WordsInline)[], marks: string[] = []): Run[] {
  return nodes.flatMap((node): Run[] => {
    if (node.type === 'break') return [{ text: '\n', marks: [] }]
    if (node.type === 'list') return runsOf(node.items.flat(), marks)
    if ('text' in node) return [{ text: node.text, marks: node.type === 'code' ? [...marks, 'code'] : marks }]
    return runsOf(node.content, ['paragraph', 'quote', 'link'].includes(node.type) ? marks : [...marks, node.type])
  })
}

/** `a:strong b:` for each visible character that is not there for the notation alone. */
function charsOf(runs: Run[]): string {
  return runs
    .flatMap(({ text, marks }) =>
      [...text.replace(/[\s\u200A\u200C]/g, '')].map((c) => `${c === 'ˋ' ? '`' : c}:${[...marks].sort().join('+')}`),
    )
    .join(' ')
}

const parsed = (html: string): string => {
  const result = parseWords(source(html))
  return result.ok ? charsOf(runsOf(result.value.words.content)) : ''
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

describe('literal signs stay what they are', () => {
  test.each([
    '*a*',
    '**a** b',
    '_a_',
    '~~a~~',
    '`a`',
    '[a](https://x.example)',
    '> a',
    '- a',
    '* a',
    '1. a',
    '```',
    '*a* **b** _c_',
    '- a\n- b',
    '*_*',
    '***',
  ])('%j', (text) => {
    expect(parsed(text)).toBe(charsOf([{ text, marks: [] }]))
  })

  test('whatever is written', () => {
    const piece = fc.constantFrom(
      'a',
      'B',
      ' ',
      '*',
      '**',
      '_',
      '~~',
      '`',
      '```',
      '[',
      '](',
      ')',
      '!',
      '>',
      '- ',
      '1. ',
      '\n',
      '9',
      'é',
      '.',
    )
    const text = fc.array(piece, { minLength: 1, maxLength: 14 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(text, (words) => {
        fc.pre(/[\p{L}\p{N}]/u.test(words))
        expect(parsed(escape(words))).toBe(charsOf([{ text: words, marks: [] }]))
      }),
      { numRuns: 2_000 },
    )
  })
})

test('words with marks have the same marks', () => {
  const MARKS = { strong: 'strong', em: 'em', del: 'strike', code: 'code' } as const
  const word = fc.constantFrom('a', 'word', 'B2', 'é, ', ' c', 'd!', '重点', 'a_b', '(e)', ' ')
  const run = fc.tuple(word, fc.subarray(['strong', 'em', 'del', 'code'] as const))
  fc.assert(
    fc.property(fc.array(run, { minLength: 1, maxLength: 7 }), (runs) => {
      fc.pre(runs.some(([text]) => text.trim()))
      const html = runs.map(([text, tags]) => tags.reduceRight<string>((inside, tag) => `<${tag}>${inside}</${tag}>`, text)).join('')
      expect(parsed(html)).toBe(charsOf(runs.map(([text, tags]) => ({ text, marks: tags.map((tag) => MARKS[tag]) }))))
    }),
    { numRuns: 2_000 },
  )
})

test('a long comment comes back whole, with a note', () => {
  const { source: long, notes } = htmlToComment('word '.repeat(2_000))
  expect(long.length).toBeGreaterThan(MAX_COMMENT_LENGTH)
  expect(notes).toEqual([{ what: 'too-long', detail: '9999 characters' }])
})
