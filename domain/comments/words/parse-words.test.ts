import { describe, expect, test } from 'vitest'
import { MAX_COMMENT_LENGTH, parseWords } from '#domain/comments/words/parse-words.ts'

const parsed = (typed: string) => {
  const result = parseWords(typed)
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}
const blocks = (typed: string) => parsed(typed).words.content
/** The blocks as a short notation of our own: `p(one em(two) br three)`. */
const shape = (typed: string): string => blocks(typed).map(show).join(' ')

type Shown = { type: string; text?: string; href?: string; content?: Shown[]; items?: Shown[][]; start?: number; ordered?: boolean }
function show(node: Shown): string {
  if (node.type === 'break') return '¶'
  if (node.type === 'text') return node.text ?? ''
  if (node.items)
    return `${node.ordered ? `ol${String(node.start)}` : 'ul'}{${node.items.map((item) => item.map(show).join(' ')).join(' | ')}}`
  const inside = node.text ?? node.content?.map(show).join('') ?? ''
  return `${node.href ? `link<${node.href}>` : node.type}{${inside}}`
}

describe('paragraphs', () => {
  test.each([
    ['One.', 'paragraph{One.}'],
    ['One.\nTwo.\n\n\n  Three.', 'paragraph{One.¶Two.} paragraph{Three.}'],
    ['a\r\nb\rc', 'paragraph{a¶b¶c}'],
    ['# No heading', 'paragraph{# No heading}'],
    ['| a | b |\n|---|---|', 'paragraph{| a | b |¶|---|---|}'],
    ['---\n***\n* * *\n- - -', 'paragraph{---¶***¶* * *¶- - -}'],
    ['<b>bold</b> &amp; <script>alert(1)</script>', 'paragraph{<b>bold</b> &amp; <script>alert(1)</script>}'],
    ['    four spaces are no code', 'paragraph{four spaces are no code}'],
  ])('%j', (typed, expected) => {
    expect(shape(typed)).toBe(expected)
  })
})

describe('emphasis', () => {
  test.each([
    ['*a* _b_ **c** __d__ ~~e~~', 'em{a} em{b} strong{c} strong{d} strike{e}'],
    ['***a***', 'em{strong{a}}'],
    ['***a** b*', 'em{strong{a} b}'],
    ['***a* b**', 'strong{em{a} b}'],
    ['**a *b* c**', 'strong{a em{b} c}'],
    ['*a **b***', 'em{a strong{b}}'],
    ['~~a **b**~~', 'strike{a strong{b}}'],
    ['*over\ntwo lines*', 'em{over¶two lines}'],
    ['“*quoted*”, (*so*)', '“em{quoted}”, (em{so})'],
    // The nearer mark counts.
    ['*note: see *this* one', '*note: see em{this} one'],
    // What overlaps cannot be a tree: the one that closes first wins.
    ['*a _b* c_', 'em{a _b} c_'],
    ['**a', '**a'],
    ['a** b', 'a** b'],
    ['~a~ ~~~b~~~', '~a~ ~~~b~~~'],
  ])('%j', (typed, expected) => {
    expect(shape(typed)).toBe(`paragraph{${expected}}`)
  })

  test.each([
    '2*3*4 and 2 * 3 * 4',
    'snake_case_name',
    'Leser*innen und Autor*innen',
    'f***ing s**t and b**ks',
    'What the ****',
    'Name: ______, age: ____',
    '¯\\_(ツ)_/¯',
    '\\*not emphasis\\*',
    '5* hotel, 4* food',
    '* ',
  ])('%j stays as typed', (typed) => {
    expect(shape(typed)).toBe(`paragraph{${typed.trim()}}`)
  })

  test('scripts that put no space around a word may emphasise it', () => {
    expect(shape('这是**重点**内容')).toBe('paragraph{这是strong{重点}内容}')
    expect(shape('**서울**은')).toBe('paragraph{strong{서울}은}')
  })
})

describe('code', () => {
  test.each([
    ['`*a*`', 'paragraph{code{*a*}}'],
    ['`` a`b ``', 'paragraph{code{a`b}}'],
    ['`` ` ``', 'paragraph{code{`}}'],
    ['`a\nb`', 'paragraph{code{a b}}'],
    ['*a `b* c`', 'paragraph{*a code{b* c}}'],
    ['`a', 'paragraph{`a}'],
    ['``a`', 'paragraph{``a`}'],
    ['```\n  x *y*\n\n> z\n```\nafter', 'code{  x *y*\n\n> z} paragraph{after}'],
    ['```js\nlet a\n```', 'code{js\nlet a}'],
    ['````\n```\n````', 'code{```}'],
    ['```\nnever closed', 'code{never closed}'],
    ['```\n```', 'paragraph{```¶```}'],
    ['` `', 'paragraph{` `}'],
    ['before\n```\nx\n```', 'paragraph{before} code{x}'],
  ])('%j', (typed, expected) => {
    expect(shape(typed)).toBe(expected)
  })
})

describe('quotations', () => {
  test.each([
    ['> a\n>b\n> \n> c', 'quote{paragraph{a¶b}paragraph{c}}'],
    ['> theirs\nmine', 'quote{paragraph{theirs}} paragraph{mine}'],
    ['mine\n> theirs', 'paragraph{mine} quote{paragraph{theirs}}'],
    ['> a\n>> b\n>>> c', 'quote{paragraph{a}quote{paragraph{b}quote{paragraph{c}}}}'],
    ['>>>> a', 'quote{quote{quote{paragraph{> a}}}}'],
    ['> - a\n> - b', 'quote{ul{paragraph{a} | paragraph{b}}}'],
    ['>', 'paragraph{>}'],
    ['>\n>', 'paragraph{>¶>}'],
    ['5 > 4', 'paragraph{5 > 4}'],
  ])('%j', (typed, expected) => {
    expect(shape(typed)).toBe(expected)
  })
})

describe('lists', () => {
  test.each([
    ['- a\n* b\n+ c', 'ul{paragraph{a} | paragraph{b} | paragraph{c}}'],
    ['- a\n\n- b\n\n\nc', 'ul{paragraph{a} | paragraph{b}} paragraph{c}'],
    ['1. a\n2. b', 'ol1{paragraph{a} | paragraph{b}}'],
    ['3) a\n4) b', 'ol3{paragraph{a} | paragraph{b}}'],
    ['1. a\n1. b', 'ol1{paragraph{a}} ol1{paragraph{b}}'],
    ['1. a\n5. b', 'ol1{paragraph{a}} ol5{paragraph{b}}'],
    ['- a\n1. b', 'ul{paragraph{a}} ol1{paragraph{b}}'],
    ['01. a', 'paragraph{01. a}'],
    ['It was good in\n1984. Really.', 'paragraph{It was good in¶1984. Really.}'],
    ['Look:\n1. a\n- b', 'paragraph{Look:} ol1{paragraph{a}} ul{paragraph{b}}'],
    ['- a\n  more\n\n  again\n- b', 'ul{paragraph{a¶more} paragraph{again} | paragraph{b}}'],
    ['- a\nmine', 'ul{paragraph{a}} paragraph{mine}'],
    ['- a\n  - b\n    - c\n      - d', 'ul{paragraph{a} ul{paragraph{b} ul{paragraph{c¶- d}}}}'],
    ['1. a\n   - b\n   - c\n2. d', 'ol1{paragraph{a} ul{paragraph{b} | paragraph{c}} | paragraph{d}}'],
    ['1. a\n\t- b', 'ol1{paragraph{a} ul{paragraph{b}}}'],
    ['- a\n  > b\n  ```\n  c\n    d\n  ```', 'ul{paragraph{a} quote{paragraph{b}} code{c\n  d}}'],
    ['-a', 'paragraph{-a}'],
    ['- ', 'paragraph{-}'],
  ])('%j', (typed, expected) => {
    expect(shape(typed)).toBe(expected)
  })
})

describe('links', () => {
  test.each([
    ['[a](https://x.example/b)', 'link<https://x.example/b>{a}'],
    ['[*a* b](http://x.example)', 'link<http://x.example>{em{a} b}'],
    ['*[a](https://x.example)*', 'em{link<https://x.example>{a}}'],
    ['[a](https://x.example/b_(c))', 'link<https://x.example/b_(c)>{a}'],
    ['[1] [a [b](https://x.example)', '[1] [a link<https://x.example>{b}'],
    ['https://x.example/a_b_c', 'link<https://x.example/a_b_c>{https://x.example/a_b_c}'],
    ['(see https://x.example/a_(b)).', '(see link<https://x.example/a_(b)>{https://x.example/a_(b)}).'],
    ['**https://x.example**!', 'strong{link<https://x.example>{https://x.example}}!'],
    ['<https://x.example>', '<link<https://x.example>{https://x.example}>'],
    ['www.x.example, too', 'link<https://www.x.example>{www.x.example}, too'],
    ['請看https://x.example。好', '請看link<https://x.example>{https://x.example}。好'],
    ['HTTPS://X.EXAMPLE', 'link<HTTPS://X.EXAMPLE>{HTTPS://X.EXAMPLE}'],
  ])('%j', (typed, expected) => {
    expect(shape(typed)).toBe(`paragraph{${expected}}`)
  })

  test.each([
    '[a](javascript:alert(1))',
    '[a](JAVASCRIPT:alert(1))',
    '[a](data:text/html;base64,x)',
    '[a](mailto:a@x.example)',
    '[a](/admin)',
    '[a](//x.example)',
    '[a](ftp://x.example)',
    '[a]( )',
    '[](x)',
    'javascript:alert(1)',
    'http:// https://localhost www. www..',
    'https://bank.example@evil.example',
    'https://user:secret@evil.example/',
    'xhttps://x.example',
  ])('%j stays as typed', (typed) => {
    expect(shape(typed)).toBe(`paragraph{${typed.trim()}}`)
    expect(parsed(typed).links).toEqual([])
  })

  test('a picture is its notation with the address linked', () => {
    expect(shape('![cat](https://x.example/c.png)')).toBe('paragraph{![cat](link<https://x.example/c.png>{https://x.example/c.png})}')
  })

  test('a label that shows another address is no label', () => {
    expect(blocks('[https://bank.example](https://evil.example)')[0]).toMatchObject({
      content: [{ text: '[' }, { href: 'https://bank.example' }, { text: '](' }, { href: 'https://evil.example' }, { text: ')' }],
    })
  })

  test('a label that cannot be seen is no label', () => {
    expect(shape('[\u2800](https://x.example)')).not.toContain('{\u2800}')
  })
})

describe('what comes back', () => {
  test('source, plain words and hosts', () => {
    expect(parsed(' **Yes**, see [this](https://www.X.example/a) and https://bücher.example \r\n')).toEqual({
      source: '**Yes**, see [this](https://www.X.example/a) and https://bücher.example',
      words: { version: 1, content: expect.any(Array) as unknown },
      plain: 'Yes, see this (https://www.X.example/a) and https://bücher.example',
      links: ['x.example', 'xn--bcher-kva.example'],
    })
  })

  test('quotations and lists keep their signs in plain words', () => {
    expect(parsed('> a\n> > b\n\n3. c\n   d\n4. - e').plain).toBe('> a\n> \n> > b\n\n3. c\n   d\n4. - e')
  })

  test.each(['', '  \n\t', '\u200B\u2060', '\u00AD', '\u2800\u3164', '\u202E\u2066', '\u0000\u0007'])('%j is empty', (typed) => {
    expect(parseWords(typed)).toEqual({ ok: false, error: { code: 'comment-empty' } })
  })

  test.each(['.', '😀', 'ツ', '??'])('%j is not', (typed) => {
    expect(parsed(typed).plain).toBe(typed)
  })

  test('length is counted as a browser counts, line ends as one', () => {
    expect(parseWords('a\r\n'.repeat(MAX_COMMENT_LENGTH / 2)).ok).toBe(true)
    expect(parseWords('a'.repeat(MAX_COMMENT_LENGTH)).ok).toBe(true)
    const values = { max: MAX_COMMENT_LENGTH, over: 2 }
    expect(parseWords('a'.repeat(MAX_COMMENT_LENGTH + 2))).toEqual({ ok: false, error: { code: 'comment-too-long', values } })
  })
})
