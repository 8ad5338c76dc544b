import * as fc from 'fast-check'
import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { readWxr } from '#domain/import/wxr/read-wxr.ts'
import type { WxrComment, WxrItem } from '#domain/import/wxr/types.ts'
import { COMMENT, hearing, ITEM, reading, wxrOf, type GivenItem } from '#domain/import/wxr/wxr.fixture.ts'

/** An export with these elements in its one item, after the title. */
const around = (inItem: string) => wxrOf({ items: [{}] }).replace('<description></description>', inItem)

describe('the records', () => {
  test('come in the file’s order, each comment after its item', async () => {
    const file = wxrOf({
      authors: [{}],
      categories: [{}],
      tags: [{}],
      terms: [{}],
      items: [{ comments: [{}, {}] }, { postType: 'page' }, { comments: [{}] }],
    })
    const { order, result } = await reading(file)
    expect(order.join(' ')).toBe('site author category tag term item comment comment item item comment')
    expect(result.ok).toBe(true)
  })

  test('the site', async () => {
    const { sites } = await reading(wxrOf({ site: { title: 'Fish & Chips', wxrVersion: '1.1' } }))
    expect(sites).toEqual([
      {
        ...{ title: 'Fish & Chips', link: 'https://old.example', description: 'News', language: 'en-GB' },
        ...{ baseSiteUrl: 'https://old.example', baseBlogUrl: 'https://old.example', wxrVersion: '1.1' },
      },
    ])
  })

  test('authors and terms', async () => {
    const { authors, terms } = await reading(
      wxrOf({
        authors: [{ id: 7, login: 'ann', displayName: 'Ann ]]> Other' }],
        categories: [{ id: 3, slug: 'town', parentSlug: 'news', name: 'Town & Port', description: '<b>Here</b>' }],
        tags: [{ id: 4, slug: 'sea', name: 'Sea' }],
        terms: [{ id: 5, taxonomy: 'series', slug: 'walks', name: 'Walks' }],
      }),
    )
    expect(authors).toMatchObject([{ id: 7, login: 'ann', displayName: 'Ann ]]> Other' }])
    expect(terms.map(({ kind, term }) => [kind, term.id, term.taxonomy, term.slug, term.parentSlug, term.name])).toEqual([
      ['category', 3, 'category', 'town', 'news', 'Town & Port'],
      ['tag', 4, 'post_tag', 'sea', '', 'Sea'],
      ['term', 5, 'series', 'walks', '', 'Walks'],
    ])
  })

  test('an item and its comments say on which line they begin', async () => {
    const file = wxrOf({ items: [{ contentHtml: 'two\nlines', comments: [{}] }, {}] })
    const lineOf = (text: string, from = 0) => file.slice(0, file.indexOf(text, from)).split('\n').length
    for (const text of [file, file.replaceAll('\n', '\r\n'), `\n \n${file}`]) {
      const { items, comments } = await reading(text, { size: 7 })
      const more = text.startsWith('\n') ? 2 : 0
      expect(items.map((i) => i.line - more)).toEqual([lineOf('<item>'), lineOf('<item>', file.indexOf('</item>'))])
      expect(comments.map((c) => c.comment.line - more)).toEqual([lineOf('<wp:comment>')])
    }
    const { items } = await reading(file.replace('<item>', '<item\n\n>'), { size: 1 })
    expect(items[0]?.line).toBe(lineOf('<item>'))
  })

  test('what is missing is null or empty', async () => {
    const { items, comments } = await reading(wxrOf({ items: [{}] }).replace(/<item>[^]*<\/item>/, '<item><wp:comment/></item>'))
    expect(items).toMatchObject([{ title: '', postId: null, postDate: null, status: '', menuOrder: 0, isGuidPermalink: false, terms: [] }])
    expect(comments).toMatchObject([{ postId: null, comment: { id: null, date: null, approved: '', contentHtml: '' } }])
  })

  test('no number is made of what is none', async () => {
    const file = wxrOf({ items: [{}] })
      .replace('<wp:post_id>1<', '<wp:post_id>1e3<')
      .replace('<wp:menu_order>0<', '<wp:menu_order> -2 <')
    expect((await reading(file)).items).toMatchObject([{ postId: null, menuOrder: -2 }])
  })

  test('only meta that matters is kept', async () => {
    const meta = [
      { key: '_thumbnail_id', value: '12' },
      { key: '_wp_attachment_metadata', value: 'a:0:{}' },
      { key: '_wp_attachment_image_alt', value: ' A pier ' },
    ]
    const { items } = await reading(wxrOf({ items: [{ meta }] }))
    expect(items[0]?.meta).toEqual([meta[0], meta[2]])
  })

  test('a meta may have its value first', async () => {
    const meta = '<wp:postmeta><wp:meta_value>12</wp:meta_value><wp:meta_key>_thumbnail_id</wp:meta_key></wp:postmeta>'
    expect((await reading(around(meta))).items[0]?.meta).toEqual([{ key: '_thumbnail_id', value: '12' }])
  })

  test('of two fields of a name the first counts', async () => {
    expect((await reading(around('<title>Another</title>'))).items[0]?.title).toBe('A story')
  })

  test('WXR 1.0 names a category twice and calls the tags’ taxonomy `tag`', async () => {
    const terms =
      '<category><![CDATA[News]]></category><category domain="category" nicename="news"><![CDATA[News]]></category>' +
      '<category domain="tag" nicename="sea">Sea</category><category>Loose</category>'
    expect((await reading(around(terms))).items[0]?.terms).toEqual([
      { domain: 'category', nicename: 'news', name: 'News' },
      { domain: 'post_tag', nicename: 'sea', name: 'Sea' },
      { domain: '', nicename: '', name: 'Loose' },
    ])
  })

  test('the address that a comment was sent from is not read', async () => {
    const heard = await reading(wxrOf({ items: [{ comments: [{}] }] }))
    expect(JSON.stringify(heard)).not.toContain('192.0.2.1')
  })
})

describe('names', () => {
  const file = wxrOf({ items: [{ comments: [{}] }] })

  test.each(['http://wordpress.org/export/1.0/', 'https://wordpress.org/export/1.1/', 'http://wordpress.org/export/12.30/'])(
    'are those of %s',
    async (uri) => expect((await reading(file.replaceAll('http://wordpress.org/export/1.2/', uri))).items[0]?.excerptHtml).toBe(''),
  )

  test('have any prefix', async () => {
    const renamed = file
      .replaceAll('wp:', 'press:')
      .replace('xmlns:wp', 'xmlns:press')
      .replaceAll('content:', 'c:')
      .replace('xmlns:content', 'xmlns:c')
    const { items, comments } = await reading(renamed)
    expect(items).toMatchObject([{ contentHtml: ITEM.contentHtml, postId: 1 }])
    expect(comments).toHaveLength(1)
  })

  test('of another namespace mean nothing, whatever their prefix', async () => {
    const foreign =
      '<wp:post_name xmlns:wp="urn:other">x</wp:post_name><title xmlns="urn:other">y</title><media:thumb><a/><b/></media:thumb>'
    const { items, result } = await reading(around(foreign))
    expect(items).toMatchObject([{ title: 'A story', postName: 'a-story' }])
    expect(result).toMatchObject({ value: { unknown: { 'wp:post_name': 1, title: 1, 'media:thumb': 1 } } })
  })
})

describe('comments', () => {
  const comment = (id: number) => `<wp:comment><wp:comment_id>${id}</wp:comment_id></wp:comment>`
  const early = around(comment(8) + comment(9))

  test('wait for the rest of their item while they are few', async () => {
    const { order, items, comments } = await reading(early)
    expect(order).toEqual(['site', 'item', 'comment', 'comment'])
    expect(items).toMatchObject([{ contentHtml: ITEM.contentHtml }])
    expect(comments.map((c) => [c.postId, c.comment.id])).toEqual([
      [1, 8],
      [1, 9],
    ])
  })

  test.each([{ waitingComments: 1 }, { waitingCharacters: 150 }])('that are many must come last: %j', async (limits) => {
    const { result } = await reading(early, limits)
    expect(result).toMatchObject({ error: { code: 'field-after-comments', values: { name: 'content:encoded', title: 'A story' } } })
    const late = early.replace('</item>', `${comment(1)}${comment(2)}${comment(3)}<x/></item>`)
    const last = late.replace(comment(8) + comment(9), '')
    expect((await reading(last, limits)).order).toEqual(['site', 'item', 'comment', 'comment', 'comment'])
  })

  test('are followed by no meta that matters, when they are many', async () => {
    const meta = (key: string) => `<wp:postmeta><wp:meta_key>${key}</wp:meta_key><wp:meta_value>1</wp:meta_value></wp:postmeta>`
    const file = wxrOf({ items: [{ comments: [{}, {}] }] })
    const withMeta = (key: string) => reading(file.replace('</item>', `${meta(key)}</item>`), { waitingComments: 1 })
    expect((await withMeta('_edit_last')).result.ok).toBe(true)
    expect((await withMeta('_thumbnail_id')).result).toMatchObject({ error: { code: 'field-after-comments' } })
  })
})

test('the summary has the file’s own counts', async () => {
  const file = wxrOf({
    authors: [{}, {}],
    categories: [{}],
    tags: [{}, {}, {}],
    terms: [{}, {}],
    items: [
      { comments: [{}, {}, { approved: 'spam' }, { type: 'pingback', approved: '0' }] },
      { status: 'draft' },
      { status: 'draft', comments: [{ type: '' }] },
      { postType: '__proto__', status: '' },
    ],
  })
  const { result } = await reading(file.replace('</channel>', '<odd/><__proto__><item/></__proto__><odd/></channel>'))
  expect(result).toEqual({
    ok: true,
    value: {
      bytes: Buffer.byteLength(file) + '<odd/><__proto__><item/></__proto__><odd/>'.length,
      lines: file.split('\n').length - 1,
      wxrVersion: '1.2',
      ...{ authors: 2, categories: 1, tags: 3, terms: 2, removedCharacters: 0 },
      items: [
        { postType: 'post', status: 'publish', count: 1 },
        { postType: 'post', status: 'draft', count: 2 },
        { postType: '__proto__', status: '', count: 1 },
      ],
      comments: [
        { type: 'comment', approved: '1', count: 2 },
        { type: 'comment', approved: 'spam', count: 1 },
        { type: 'pingback', approved: '0', count: 1 },
        { type: '', approved: '1', count: 1 },
      ],
      unknown: { odd: 2, ['__proto__']: 1 },
    },
  })
})

test('a receiver’s error ends the reading and comes out of it', async () => {
  const source = Readable.from([Buffer.from(wxrOf({ items: [{}, {}] }).slice(0, -20)), Buffer.from('never read')])
  const { receiver, items } = hearing()
  const refuse = (item: WxrItem) => {
    receiver.item(item)
    throw new Error('the disk is full')
  }
  await expect(readWxr(source, { ...receiver, item: refuse })).rejects.toThrow('the disk is full')
  expect(source.destroyed).toBe(true)
  expect(items).toHaveLength(1)
})

describe('whatever is written', () => {
  const bit = fc.oneof(
    fc.constantFrom(
      ...[']]>', ']]', ']', '<![CDATA[', '&', '&amp;', '&#8;', '<p class="a">', '</item>', '<!--', '-->', '\n', ' ', '\u2028'],
    ),
    fc.constantFrom(...['👩🏽‍🚒', '🏴‍☠️', 'e\u0301', 'שלום', '\u202Eمرحبا\u202C', '日本', '\uE000', '\uFFFD', '\uFEFF', '\x7F', '\x85']),
    fc.string({ unit: 'grapheme', maxLength: 8 }).map((s) => s.replace(/[^\P{Cc}\n\t]/gu, '')),
  )
  const prose = fc.array(bit, { maxLength: 8 }).map((bits) => bits.join(''))
  const word = prose.map((s) => s.trim())
  const date = fc.option(fc.constantFrom('2024-05-31 18:00:00', '0000-00-00 00:00:00', ''))
  const id = fc.option(fc.integer({ min: 1 }))
  const term = fc.record({
    domain: fc.constantFrom('category', 'post_tag', 'author'),
    nicename: fc.constantFrom('', 'news', 'a"b<&>'),
    name: prose,
  })
  const meta = fc.record({ key: fc.constantFrom('_thumbnail_id', '_wp_attached_file'), value: prose })
  const comment: fc.Arbitrary<Partial<WxrComment>> = fc.record({
    ...{ id, parent: id, userId: id, date, dateGmt: date, author: prose, contentHtml: prose },
    ...{ authorUrl: word, type: word, approved: fc.constantFrom('0', '1', 'spam', 'post-trashed') },
  })
  const item: fc.Arbitrary<GivenItem> = fc.record({
    ...{ title: prose, contentHtml: prose, excerptHtml: prose, postPassword: prose, creator: word, guid: word, link: word },
    ...{ postName: word, postId: id, postParent: id, menuOrder: fc.integer(), isSticky: fc.boolean(), isGuidPermalink: fc.boolean() },
    ...{
      postDate: date,
      postDateGmt: date,
      modified: date,
      terms: fc.array(term, { maxLength: 2 }),
      meta: fc.array(meta, { maxLength: 2 }),
    },
    comments: fc.array(comment, { maxLength: 2 }),
  })

  test('reads back the same, however it is cut', async () => {
    const sizes = fc.constantFrom(1, 2, 3, 5, 64, 4096)
    await fc.assert(
      fc.asyncProperty(fc.array(item, { maxLength: 3 }), sizes, async (given, size) => {
        const { result, ...heard } = await reading(wxrOf({ items: given }), { size })
        expect(result.ok && result.value.removedCharacters).toBe(0)
        expect(heard.items.map((i) => ({ ...i, line: 0 }))).toEqual(given.map(({ comments, ...i }) => ({ ...ITEM, ...i })))
        const comments = given.flatMap((i) => (i.comments ?? []).map((c) => ({ postId: i.postId, comment: { ...COMMENT, ...c } })))
        expect(heard.comments.map((c) => ({ ...c, comment: { ...c.comment, line: 0 } }))).toEqual(comments)
      }),
    )
  })
})
