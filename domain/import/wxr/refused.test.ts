import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'

import { LIMITS, type Limits } from '#domain/import/wxr/limits.ts'
import { readWxr } from '#domain/import/wxr/read-wxr.ts'
import { hearing, inChunks, reading, wxrOf } from '#domain/import/wxr/wxr.fixture.ts'

const FILE = wxrOf({ items: [{ comments: [{}] }] })

/** What is wrong with a file, also when it comes byte by byte. */
async function refusal(file: string | Buffer, limits: Partial<Limits> = {}) {
  const { result } = await reading(file, limits)
  const slowly = await reading(file, { ...limits, size: 1 })
  expect(slowly.result).toMatchObject({ ok: false, error: { code: result.ok ? '' : result.error.code } })
  return result.ok ? null : result.error
}

const utf16 = (text: string, mark = '\uFEFF') => Buffer.from(mark + text, 'utf16le')
const titled = (title: string) => FILE.replace('<![CDATA[A story]]>', title)
const lineOf = (file: string, text: string) => file.slice(0, file.indexOf(text)).split('\n').length

describe('a file that is no export', () => {
  test.each([
    ['empty', ''],
    ['empty', ' \n\n\t'],
    ['empty', '\uFEFF'],
    ['gzip', gzipSync(FILE)],
    ['zip', Buffer.from('PK\x03\x04 wordpress.xml')],
    ['json', '\n[{"title": "A story"}]'],
    ['json', '\uFEFF{"posts": []}'],
    ['html', '<!doctype html>\n<title>Log in</title><p>Your name & password'],
    ['html', '<?xml version="1.0"?>\n<!-- theme -->\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x.dtd"><html/>'],
    ['html', `${' '.repeat(2000)}<!DOCTYPE html>\n<html></html>`],
    ['html', '<html lang="en"><body>Log in</body></html>'],
    ['not-xml', 'Title,Date\nA story,2024-05-31\n'],
    ['not-wxr', '<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title></feed>'],
    ['rss', '<rss version="2.0"><channel><title>News</title><item><title>A story</title></item></channel></rss>'],
    ['rss', '<rss version="2.0"><channel><title>News</title></channel></rss>'],
    ['rss', '<rss version="2.0"/>'],
    ['rss', FILE.replaceAll('http://wordpress.org/export/', 'http://example.org/export/')],
    ['unknown-version', FILE.replace('>1.2<', '>2.0<')],
  ])('is %s', async (code, file) => expect((await refusal(file))?.code).toBe(code))

  test('says what it is', async () => {
    expect((await refusal('<feed/>'))?.values).toMatchObject({ name: 'feed' })
    expect((await refusal(FILE.replace('>1.2<', '>2.0<')))?.values).toMatchObject({ name: '2.0' })
  })
})

describe('the encoding', () => {
  const file = titled('Café 👩🏽‍🚒')
  const title = async (bytes: string | Buffer) => (await reading(bytes, { size: 1 })).items[0]?.title

  test('is UTF-8, with a mark or without', async () => {
    expect(await title(file)).toBe('Café 👩🏽‍🚒')
    expect(await title(`\uFEFF${file}`)).toBe('Café 👩🏽‍🚒')
    expect(await title(`\n\n ${file}`)).toBe('Café 👩🏽‍🚒')
  })

  test('is UTF-16 when it looks so', async () => {
    expect(await title(utf16(file))).toBe('Café 👩🏽‍🚒')
    expect(await title(utf16(file, ''))).toBe('Café 👩🏽‍🚒')
    expect(await title(utf16(file).swap16())).toBe('Café 👩🏽‍🚒')
  })

  test('is the declared one', async () => {
    const latin = titled('Café “x”'.replace(/[“”]/g, '"')).replace('UTF-8', 'ISO-8859-1')
    expect(await title(Buffer.from(latin, 'latin1'))).toBe('Café "x"')
    const greek = Buffer.from(titled('\xC1\xE2').replace('UTF-8', 'windows-1253'), 'latin1')
    expect(await title(greek)).toBe('Αβ')
  })

  test.each(['EBCDIC-CP-US', 'UTF-16'])('%s is refused by its name', async (name) => {
    expect(await refusal(FILE.replace('UTF-8', name))).toMatchObject({ code: 'unknown-encoding', values: { name } })
  })

  test.each([
    ['a lone byte', [0xe9]],
    ['half a pair', [0xed, 0xa0, 0x80]],
    ['too long a form', [0xc0, 0xaf]],
    ['the beginning of a character', [0xf0, 0x9f]],
  ])('%s is no UTF-8', async (_, bytes) => {
    const text = titled('\uFFFDé\n\nHERE')
    const [before, after] = [text.slice(0, text.indexOf('HERE')), text.slice(text.indexOf('HERE') + 4)]
    const file = Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(after)])
    expect(await refusal(file)).toMatchObject({
      code: 'invalid-text',
      values: { line: lineOf(text, 'HERE'), since: lineOf(text, '<item>') },
    })
  })
})

describe('characters that XML forbids', () => {
  test('are removed and counted, as themselves and as references', async () => {
    const file = titled('<![CDATA[a\x08\x0B\0\uFFFFb &#8;]]>\x1F&#8;&#x0b;&#xFFFE;&#55357;c&#9;&amp;d').replace('nicename=""', '')
    for (const size of [1, 7, 65536]) {
      const { items, result } = await reading(file, { size })
      expect(items[0]?.title).toBe('ab &#8;c\t&d')
      expect(result).toMatchObject({ ok: true, value: { removedCharacters: 9 } })
    }
  })

  test('are removed from attributes and from what is passed over', async () => {
    const term = '<category domain="cat&#1;egory" nicename="news">News</category>'
    const { items, result } = await reading(FILE.replace('<description></description>', `${term}<description>&#2;</description>`))
    expect(items[0]?.terms).toEqual([{ domain: 'category', nicename: 'news', name: 'News' }])
    expect(result).toMatchObject({ value: { removedCharacters: 2 } })
  })

  test.each(['&#xD8FFFFFF;', '&#x;', '&#12a;'])('%s is no character at all', async (reference) => {
    expect(await refusal(titled(reference))).toMatchObject({ code: 'malformed', values: { reason: 'malformed character entity.' } })
  })
})

describe('a file that is not well-formed', () => {
  test.each([
    ['<title>a</b></title>', 'unexpected close tag.'],
    ['<title>a < b</title>', 'disallowed character in tag name'],
    ['<title a=b>x</title>', 'unquoted attribute value.'],
    ['<title>]]></title>', 'the string "]]>" is disallowed in char data.'],
  ])('%s', async (wrong, reason) => {
    const file = FILE.replace('<description></description>', wrong)
    expect(await refusal(file)).toMatchObject({
      code: 'malformed',
      values: { reason, line: lineOf(file, wrong), record: 'item', title: 'A story', since: lineOf(file, '<item>') },
    })
  })

  test('says where a lone & is, not where the parser notices', async () => {
    const file = titled('x &lt; y\nFish & Chips')
    const at = { line: lineOf(file, 'Fish'), column: 6 }
    expect(await refusal(file.replace('&lt; y\n', '\n'))).toMatchObject({ code: 'bare-ampersand', values: at })
    expect(await refusal(titled('a;b &#x41;\n👩 & b &c;'))).toMatchObject({ code: 'bare-ampersand', values: { ...at, column: 3 } })
    expect(await refusal(file)).toMatchObject({ code: 'bare-ampersand', values: at })
  })

  test('says so even when nothing follows that would end it', async () => {
    const file = titled('Fish & Chips').replaceAll('&lt;', '').replaceAll(';', '')
    expect(await refusal(file)).toMatchObject({
      code: 'bare-ampersand',
      values: { line: lineOf(file, 'Fish'), column: '<title>Fish &'.length },
    })
  })

  test('names an entity that nobody declared', async () => {
    const file = titled('Caf&eacute;')
    expect(await refusal(file)).toMatchObject({
      code: 'undefined-entity',
      values: { name: 'eacute', line: lineOf(file, 'Caf'), column: '<title>Caf&'.length },
    })
  })
})

describe('a file that declares something of its own', () => {
  const rss = FILE.indexOf('<rss')
  const declaring = (doctype: string) => FILE.slice(0, rss) + doctype + FILE.slice(rss)

  test.each([
    '<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>',
    '<!DOCTYPE rss [<!ENTITY secret SYSTEM "file:///etc/passwd">]>',
    '<!DOCTYPE rss SYSTEM "x.dtd" [<!ENTITY % more SYSTEM "http://192.0.2.1/x.dtd"> %more;]>',
    '<!DOCTYPE rss []>',
  ])('%s is refused', async (doctype) => expect((await refusal(declaring(doctype)))?.code).toBe('own-entities'))

  test('may name a document type: it is not fetched', async () => {
    const { result } = await reading(declaring('<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://192.0.2.1/rss.dtd">'))
    expect(result.ok).toBe(true)
  })
})

describe('a file that is cut off', () => {
  test.each(['<wp:status>', '<wp:sta', '<![CDATA[pub', 'Words.</p>', '<guid isPermaLink="fal'])('behind %s', async (last) => {
    const file = FILE.slice(0, FILE.indexOf(last) + last.length)
    expect(await refusal(file)).toMatchObject({
      code: 'truncated',
      values: { line: file.split('\n').length, record: 'item', title: 'A story', since: lineOf(FILE, '<item>') },
    })
  })

  test('in a comment', async () => {
    const file = FILE.slice(0, FILE.indexOf('<wp:comment_date>'))
    expect(await refusal(file)).toMatchObject({ code: 'truncated', values: { record: 'comment', title: 'A story' } })
  })

  test.each([
    ['between items', FILE.slice(0, FILE.indexOf('</channel>'))],
    ['in the declaration', FILE.slice(0, 20)],
    ['before the root', FILE.slice(0, FILE.indexOf('<rss'))],
    ['in a reference', `${FILE.slice(0, FILE.indexOf('A story'))}]]>Fish &am`],
    ['in a CDATA section after some text', titled('x <![CDATA[Fish & Chips, please').split(', please')[0] ?? ''],
    ['in a character', Buffer.from(titled('é')).subarray(0, titled('é').indexOf('é') + 1)],
    ['in a comment after the root', `${FILE}<!-- done`],
  ])('%s', async (_, file) => expect(await refusal(file)).toMatchObject({ code: 'truncated' }))
})

describe('too much', () => {
  const item = (inside: string) => FILE.replace('<description></description>', inside)
  const long = 'x'.repeat(300)

  test.each<[string, string, Partial<Limits>]>([
    ['too-deep', item('<a><b><c/></b></a>'), { depth: 5 }],
    ['attribute-too-large', item(`<category nicename="${long}"/>`), { attribute: 200 }],
    ['too-many-attributes', item('<category a="" b="" c="" d="" e="" f=""/>'), { attributes: 5 }],
    ['markup-too-large', FILE.replace('<item>', `<${'a'.repeat(1001)}/><item>`), {}],
    ['field-too-large', item(`<excerpt:encoded>${long}</excerpt:encoded>`), { field: 200 }],
    ['field-too-large', item(`<excerpt:encoded>${long}<![CDATA[${long}]]></excerpt:encoded>`), { field: 400 }],
    ['field-too-large', item(`<excerpt:encoded>${'a<!---->'.repeat(20)}</excerpt:encoded>`), { pieces: 15 }],
    ['record-too-large', item('<category/>'.repeat(40)), { record: 5000 }],
    ['record-too-large', wxrOf({ items: [{ comments: [{ contentHtml: long.repeat(20) }] }] }), { record: 5000 }],
    ['meta-too-large', wxrOf({ items: [{ meta: [{ key: '_wp_old_slug', value: long }] }] }), { meta: 200 }],
    ['too-many-items', wxrOf({ items: [{}, {}, {}] }), { items: 2 }],
  ])('is refused: %s', async (code, file, limits) => {
    expect((await refusal(file, limits))?.code).toBe(code)
  })

  /** Reads the beginning of an export, then the same text again and again, and says how much of it was asked for. */
  async function endless(start: string, repeated: string, limits: Partial<Limits> = {}) {
    let characters = 0
    async function* source() {
      yield* inChunks(FILE.slice(0, FILE.indexOf('<item>')) + start)
      for (; characters < 4_000_000; characters += repeated.length) yield Buffer.from(repeated)
    }
    const { receiver } = hearing()
    const result = await readWxr(source(), receiver, { ...LIMITS, markup: 300_000, field: 300_000, pieces: 10_000, ...limits })
    return { characters, code: result.ok ? '' : result.error.code }
  }

  test.each([
    ['a tag’s name', '<', 'a', 'markup-too-large'],
    ['an attribute', '<item><category nicename="', 'abc ', 'markup-too-large'],
    ['attributes', '<item><category ', 'a="" ', 'markup-too-large'],
    ['a closing tag', '<item></', 'a', 'markup-too-large'],
    ['a comment', '<!-- ', 'abc\n', 'markup-too-large'],
    ['an instruction', '<?php ', 'abc ', 'markup-too-large'],
    ['a CDATA section', '<item><title><![CDATA[', 'abc ', 'field-too-large'],
    ['closing brackets', '<item><title><![CDATA[', ']', 'field-too-large'],
    ['references', '<item><title>', '&lt;', 'field-too-large'],
    ['spaces in a field', '<item><title>', ' ', 'field-too-large'],
    ['a CDATA section that nobody reads', '<item><odd><![CDATA[', 'abc ', 'markup-too-large'],
    ['a reference', '<item><title>&', 'a', 'field-too-large'],
  ])('%s without an end is given up early', async (_, start, bit, code) => {
    const { characters, code: seen } = await endless(start, bit.repeat(16_384))
    expect(seen).toBe(code)
    expect(characters).toBeLessThan(500_000)
  })

  test.each([
    ['between elements', '', ' \n'],
    ['in an item', '<item>', '\n\t'],
    ['in a tag', '<item ', '  '],
  ])('white space %s is skipped', async (where, start, bit) => {
    const { characters, code } = await endless(start, bit.repeat(32_768))
    expect(code).toBe(where === 'in a tag' ? 'markup-too-large' : 'truncated')
    expect(characters > 3_900_000).toBe(where !== 'in a tag')
  })

  test('kinds that a file invents are told apart up to a number', async () => {
    const odd = Array.from({ length: 600 }, (_, i) => `<odd${i}/>`).join('')
    const { result } = await reading(item(odd))
    const counts = result.ok ? Object.values(result.value.unknown) : []
    expect(counts).toHaveLength(501)
    expect(counts.reduce((sum, n) => sum + n, 0)).toBe(600)
  })
})
