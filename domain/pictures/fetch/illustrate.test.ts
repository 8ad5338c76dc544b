import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toMarkdown } from '#domain/body/markdown/to-markdown.ts'
import { parseMarkdown } from '#domain/body/markdown/parse-markdown.ts'
import { parseBody } from '#domain/body/parse-body.ts'
import type { Block, Body, Inline } from '#domain/body/types.ts'
import { htmlToBody } from '#domain/import/html/html-to-body.ts'
import { options } from '#domain/import/html/read.fixture.ts'
import { illustrated } from '#domain/pictures/fetch/illustrate.ts'
import { pictureLinksIn } from '#domain/pictures/fetch/picture-links.ts'
import { srcOf } from '#domain/pictures/ladder.ts'
import type { PictureView } from '#domain/pictures/types.ts'

const SITE = 'https://old.example'
const read = (html: string): Body => htmlToBody(html, options).body

/** A picture that came from an address; those whose name begins with "gone" did not. */
const pictureAt = (address: string): PictureView | null => {
  const name = address.split('/').at(-1) ?? ''
  const width = name.startsWith('small') ? 300 : 1200
  const src = srcOf(Buffer.from(name).toString('hex').padEnd(64, '0'), width)
  return name.startsWith('gone') ? null : { id: 1, src, width, height: 200, alt: '', caption: '', credit: '', focus: [50, 50] }
}
const srcOfName = (name: string) => pictureAt(`${SITE}/${name}`)?.src
const illustrate = (body: Body) => illustrated({ body, picture: null }, pictureAt)

test('links become figures with the words about them; other links in those words stay', () => {
  const html = `<p>One.</p><figure><img src="/a.jpg" alt="A"><figcaption>The <em>pier</em>, by <a href="https://hand.example/">A. Hand</a></figcaption></figure><p>Two.</p><img src="/small.png">`
  const after = illustrate(read(html))
  expect(after?.picture).toBeNull()
  expect(after?.body.content).toMatchObject([
    { type: 'paragraph' },
    {
      type: 'figure',
      attrs: { src: srcOfName('a.jpg'), width: 1200, height: 200, alt: '', credit: '', size: 'column' },
      content: [
        { type: 'text', text: 'The ' },
        { type: 'text', text: 'pier', marks: [{ type: 'em' }] },
        { type: 'text', text: ', by ' },
        { type: 'text', text: 'A. Hand', marks: [{ type: 'link', attrs: { href: 'https://hand.example/' } }] },
      ],
    },
    { type: 'paragraph' },
    // Nobody said anything of it: its file's name is no caption.
    { type: 'figure', attrs: { size: 'rail' }, content: [] },
  ])
})

test('one that stands before all words becomes the main picture, where there is none', () => {
  const body = read('<img src="/a.jpg" alt="The pier"><p>Words.</p>')
  const after = illustrate(body)
  expect(after?.picture).toEqual({ src: srcOfName('a.jpg'), width: 1200, height: 200, alt: '', caption: 'The pier' })
  expect(after?.body.content).toEqual([{ type: 'paragraph', content: [{ type: 'text', text: 'Words.' }] }])
  // The same story from a later export, with the link again.
  expect(illustrated({ body, picture: after?.picture ?? null }, pictureAt)).toEqual(after)
  const other = { src: '/media/other.webp', width: 1, height: 1, alt: '' }
  expect(illustrated({ body, picture: other }, pictureAt)).toMatchObject({ picture: other, body: { content: [{ type: 'figure' }, {}] } })
  expect(illustrate(read('<img src="/small.jpg" alt="Small"><p>Words.</p>'))).toMatchObject({
    picture: null,
    body: { content: [{ type: 'figure' }, {}] },
  })
})

test('a list of pictures is a gallery; what could not be had stays a list', () => {
  const html = `<p>One.</p><figure class="wp-block-gallery"><img src="/a.jpg" alt="A"><img src="/gone.jpg" alt="Gone"><img src="/b.jpg" alt="B"></figure>`
  const [, gallery, list] = illustrate(read(html))?.body.content ?? []
  expect(gallery).toMatchObject({
    type: 'gallery',
    content: [{ attrs: { src: srcOfName('a.jpg') } }, { attrs: { src: srcOfName('b.jpg') } }],
  })
  expect(list).toMatchObject({ type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }] })
})

test('nothing changes where nothing came, and only what an import wrote is touched', () => {
  expect(illustrate(read('<p>One.</p><img src="/gone.jpg">'))).toBeNull()
  const text = (words: string, href?: string): Inline => ({
    type: 'text',
    text: words,
    ...(href && { marks: [{ type: 'link' as const, attrs: { href } }] }),
  })
  const paragraphs: Inline[][] = [
    [text('Picture: no link')],
    [text('Picture: '), text('a link later', `${SITE}/a.jpg`)],
    [text('Picture: of ours', '/media/a.webp')],
    [text('Video: a film', `${SITE}/a.mp4`)],
    [text('See '), text('Picture: this', `${SITE}/a.jpg`)],
  ]
  expect(pictureLinksIn({ version: 1, content: paragraphs.map((content) => ({ type: 'paragraph', content })) })).toEqual([])
})

const word = fc.stringMatching(/^[a-z]{1,8}$/)
const img = fc
  .record({ name: fc.constantFrom('a.jpg', 'b.png', 'small.gif', 'gone.jpg'), alt: word, caption: fc.option(word) })
  .map(({ name, alt, caption }) =>
    caption
      ? `<figure><img src="/${name}" alt="${alt}"><figcaption>${caption} <b>${alt}</b></figcaption></figure>`
      : `<img src="/${name}" alt="${alt}">`,
  )
const part = fc.oneof(
  img,
  word.map((w) => `<p>${w}</p>`),
  img.map((html) => `<blockquote><p>said</p>${html}</blockquote>`),
  fc.array(img, { minLength: 1, maxLength: 3 }).map((list) => `<ul>${list.map((html) => `<li>${html}</li>`).join('')}</ul>`),
  img.map((html) => `<ol><li>one ${html}</li></ol>`),
)

test('whatever an import made, a story with its pictures is a sound body, goes through Markdown and back, and has no link left that came', () => {
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
      const before = read(parts.join('\n'))
      const after = illustrate(before)
      if (!after) return
      expect(parseBody(after.body)).toMatchObject({ ok: true })
      expect(pictureLinksIn(after.body).every(({ address }) => pictureAt(address) === null)).toBe(true)
      expect(parseMarkdown(toMarkdown(after.body))).toEqual({ ok: true, value: after.body })
      // What is no picture is what it was.
      const words = (blocks: Block[]) =>
        blocks.filter((b) => b.type === 'paragraph' && !pictureLinksIn({ version: 1, content: [b] }).length)
      expect(words(after.body.content)).toEqual(words(before.content))
    }),
  )
})
