import * as fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { everyNode } from '#components/article/body/every-node.fixture.ts'
import { arbitraryBody } from '#domain/body/arbitrary.fixture.ts'
import { bodyToHtml } from '#domain/body/html/body-to-html.ts'
import type { BodyLabels } from '#domain/body/html/print.ts'
import type { Block, Body } from '#domain/body/types.ts'
import { walkBody } from '#domain/body/walk.ts'

const base = new URL('https://paper.example')
const labels: BodyLabels = {
  keyPoints: 'In short',
  sources: 'Where from',
  notes: 'Notes',
  provider: (name) => `at ${name}`,
  correction: ({ severity, at }) => `${severity} of ${at}`,
}
const show = (...content: Block[]) => bodyToHtml({ version: 1, content }, base)
const p = (text: string): Block => ({ type: 'paragraph', content: [{ type: 'text', text }] })

/** What a parser makes of it: the elements with their attributes, and all text. */
function read(html: string) {
  const elements: { name: string; attributes: Record<string, string> }[] = []
  let text = ''
  const parser = new Parser({
    onopentag: (name, attributes) => void elements.push({ name, attributes }),
    ontext: (words) => void (text += words),
    oncomment: () => expect.unreachable('a comment'),
    onprocessinginstruction: () => expect.unreachable('an instruction'),
  })
  parser.end(html)
  return { elements, text }
}

const KNOWN = new Set([
  ...['p', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'blockquote', 'figure', 'figcaption', 'img', 'small', 'table', 'caption', 'tbody'],
  ...['tr', 'th', 'td', 'section', 'aside', 'pre', 'code', 'hr', 'br', 'a', 'sup', 'sub', 's', 'em', 'strong'],
])
const ATTRIBUTES = new Set(['href', 'src', 'width', 'height', 'alt', 'dir', 'start'])

/** A document that any program can show: elements and attributes that mean something everywhere, and whole addresses. */
function expectPlain(body: Body) {
  const { elements, text } = read(bodyToHtml(body, base, labels))
  for (const { name, attributes } of elements) {
    expect(KNOWN).toContain(name)
    for (const attribute of Object.keys(attributes)) expect(ATTRIBUTES).toContain(attribute)
    for (const address of [attributes.href, attributes.src]) if (address !== undefined) expect(address).toMatch(/^(?:https?:\/\/|mailto:)/)
  }
  for (const node of walkBody(body)) if (node.type === 'text') expect(text).toContain(node.text)
}

describe('a body as HTML', () => {
  it('holds every node, in plain elements', () => {
    expectPlain(everyNode)
    const html = bodyToHtml(everyNode, base, labels)
    for (const words of [
      '<h2>In short</h2>',
      '<h2>Where from</h2>',
      '<h2>Notes</h2>',
      '(at Video Example)',
      'serious of 2026-03-04T23:30:00Z',
    ])
      expect(html).toContain(words)
    expect(html).toContain('<a href="https://paper.example/news">')
    expect(html).toContain('<img src="https://paper.example/media/test/1.webp" width="1200" height="800"')
    expect(html).toContain('<ol start="3">')
  })

  it('says nothing of its own without labels', () => {
    const { text } = read(bodyToHtml(everyNode, base))
    for (const words of ['In short', 'Where from', 'Notes']) expect(text).not.toContain(words)
  })

  it('numbers its notes, and tells them at the end', () => {
    const note = { type: 'footnote' as const, content: [{ type: 'text' as const, text: 'Minutes.' }] }
    expect(show({ type: 'paragraph', content: [{ type: 'text', text: 'Said' }, note] })).toBe(
      '<p>Said<sup>[1]</sup></p><hr /><ol><li>Minutes.</li></ol>',
    )
  })

  it('says which way its words run, where they run from right to left', () => {
    expect(show(p('مرحبا بالعالم'))).toBe('<p dir="rtl">مرحبا بالعالم</p>')
    expect(show(p('hello'))).toBe('<p>hello</p>')
  })

  it.each([
    '<script>alert(1)</script>',
    ']]>',
    '&lt;b&gt; &amp; &apos;',
    '--><img src=x onerror=alert(1)>',
    '\u202Egnp.exe',
    '\'"><svg/onload=1>',
  ])('%j is text wherever it stands', (hostile) => {
    const figure = { src: '/media/a.jpg', width: 1, height: 1, alt: hostile, credit: hostile, size: 'column' as const }
    const body: Body = {
      version: 1,
      content: [
        p(hostile),
        { type: 'embed', attrs: { url: 'https://video.example/', title: hostile, provider: hostile } },
        { type: 'figure', attrs: figure, content: [{ type: 'text', text: hostile }] },
        { type: 'table', attrs: { caption: hostile }, content: [] },
      ],
    }
    expectPlain(body)
    const { elements, text } = read(bodyToHtml(body, base))
    expect(elements.find(({ name }) => name === 'img')?.attributes.alt).toBe(hostile)
    expect(text.split(hostile)).toHaveLength(7)
  })

  it('drops what XML cannot carry', () => {
    expect(show(p('a\u0000\u0008\u001Fb\uD800c\uFFFF'))).toBe('<p>ab\uFFFDc</p>')
  })

  it('is plain, with every character, whatever the schema takes', () => {
    fc.assert(fc.property(arbitraryBody, expectPlain))
  })
})
