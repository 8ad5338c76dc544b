import * as fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { ArticleBody } from '#components/article/body/body.tsx'
import { everyNode } from '#components/article/body/every-node.fixture.ts'
import { faults, markup, page } from '#components/testing/markup.ts'
import { t } from '#components/testing/paper.fixture.ts'
import { arbitraryBody } from '#domain/body/arbitrary.fixture.ts'
import { parseBody } from '#domain/body/parse-body.ts'
import type { Block, Body, Inline, TableCell } from '#domain/body/types.ts'
import { walkBody, type BodyNode } from '#domain/body/walk.ts'

const show = (body: Body) => markup(<ArticleBody body={body} t={t} language="en-GB" timeZone="Europe/London" />)
const blocks = (...content: Block[]) => show({ version: 1, content })
const inlines = (...content: Inline[]) => blocks({ type: 'paragraph', content })
const cell = (text: string, header: boolean): TableCell => ({
  type: 'tableCell',
  attrs: { header, align: 'start' },
  content: text ? [{ type: 'text', text }] : [],
})
const table = (...rows: TableCell[][]) =>
  blocks({ type: 'table', attrs: { caption: 'Walls' }, content: rows.map((content) => ({ type: 'tableRow', content })) })

/** Whoever adds a node finds here, by the compiler, that the fixture lacks it. */
const ALL: Record<BodyNode['type'], true> = {
  ...{ paragraph: true, heading: true, bulletList: true, orderedList: true, listItem: true, blockquote: true, pullQuote: true },
  ...{ figure: true, gallery: true, table: true, tableRow: true, tableCell: true, keyPoints: true, codeBlock: true },
  ...{ horizontalRule: true, embed: true, sources: true, correction: true, text: true, hardBreak: true, footnote: true },
}

describe('a body of every node', () => {
  const html = show(everyNode)

  it('is complete, known to the schema and valid HTML', async () => {
    const types = new Set([...walkBody(everyNode)].map((node) => node.type))
    expect([...types].toSorted()).toEqual(Object.keys(ALL).toSorted())
    expect(parseBody(everyNode).ok).toBe(true)
    expect(await faults(page(`<main><h1>Story</h1>${html}</main>`))).toEqual([])
  })

  it('loads nothing from elsewhere and holds no style and no script', () => {
    expect(html).not.toMatch(/ style=|<script|<style|<iframe|<object|<embed/)
    expect([...html.matchAll(/ src="([^"]*)"/g)].filter(([, src]) => !src?.startsWith('/media/'))).toEqual([])
  })
})

describe('whatever the schema takes', () => {
  it('is rendered, with every character of its text', () => {
    fc.assert(
      fc.property(arbitraryBody, (body) => {
        const html = show(body)
        for (const node of walkBody(body)) if (node.type === 'text') expect(html).toContain(escaped(node.text))
      }),
    )
  })
})

const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&#x27;')

/** The elements that a browser would find, with the names of their attributes. */
function elements(html: string): { name: string; attributes: string[] }[] {
  const found: { name: string; attributes: string[] }[] = []
  const parser = new Parser({ onopentag: (name, attributes) => void found.push({ name, attributes: Object.keys(attributes) }) })
  parser.end(html)
  return found
}

describe('text', () => {
  it.each([
    '<script>alert(1)</script>',
    ']]>',
    '--><img src=x onerror=alert(1)>',
    '&lt;b&gt;',
    '\u0645\u0631\u062D\u0628\u0627 <b>',
    "' onmouseover='x",
  ])('%j is only text, wherever it stands', (hostile) => {
    const body: Body = {
      version: 1,
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: hostile },
            { type: 'footnote', content: [{ type: 'text', text: hostile }] },
          ],
        },
        { type: 'pullQuote', attrs: { cite: hostile }, content: [{ type: 'text', text: hostile }] },
        { type: 'embed', attrs: { url: 'https://example.com', title: hostile, provider: hostile } },
        { type: 'figure', attrs: { src: '/media/a', width: 1, height: 1, alt: hostile, credit: hostile, size: 'full' }, content: [] },
        { type: 'table', attrs: { caption: hostile }, content: [{ type: 'tableRow', content: [cell(hostile, true)] }] },
        { type: 'codeBlock', attrs: { language: hostile }, content: [{ type: 'text', text: hostile }] },
      ],
    }
    const html = show(body)
    const seen = elements(html)
    expect(seen.filter(({ name }) => name === 'img')).toHaveLength(1)
    expect(seen.filter(({ name, attributes }) => name === 'script' || attributes.some((a) => /^(on|style)/.test(a)))).toEqual([])
    expect(html.split(escaped(hostile)).length - 1).toBe(12)
  })

  it('has one link where neighbours lead to one place', () => {
    const marks = [{ type: 'link' as const, attrs: { href: '/a' } }]
    const html = inlines(
      { type: 'text', text: 'one ', marks },
      { type: 'text', text: 'two', marks: [...marks, { type: 'em' }] },
      { type: 'text', text: ' three' },
    )
    expect(html).toContain('<p><a href="/a">one <em>two</em></a> three</p>')
  })

  it('nests marks in one order', () => {
    const html = inlines({
      type: 'text',
      text: 'x',
      marks: [{ type: 'code' }, { type: 'sup' }, { type: 'strong' }, { type: 'em' }, { type: 'strike' }],
    })
    expect(html).toContain('<strong><em><s><sup><code>x</code></sup></s></em></strong>')
  })
})

describe('notes', () => {
  it('refer there and back by number, with names', () => {
    const note = (text: string): Inline => ({ type: 'footnote', content: [{ type: 'text', text }] })
    const html = inlines(note('first'), { type: 'text', text: ' and ' }, note('second'))
    expect(html).toMatch(/<sup[^>]*><a id="note-ref-2" href="#note-2" aria-label="Note 2">2<\/a><\/sup>/)
    expect(html).toMatch(/<li id="note-2">second <a href="#note-ref-2" aria-label="Back to where note 2 belongs">↩<\/a><\/li>/)
  })

  it('are no section when there are none', () => {
    expect(inlines({ type: 'text', text: 'x' })).not.toContain('<section')
  })
})

describe('a table', () => {
  it('has headers that say what they head', () => {
    const html = table([cell('', true), cell('Built', true)], [cell('North', true), cell('1904', false)])
    expect(html).toContain('<thead><tr><td></td><th scope="col">Built</th></tr></thead>')
    expect(html).toContain('<tbody><tr><th scope="row">North</th><td>1904</td></tr></tbody>')
  })

  it('of one row, or with headers at the side only, has no head', () => {
    expect(table([cell('Built', true), cell('1904', false)], [cell('Mended', true), cell('1978', false)])).not.toContain('<thead>')
    expect(table([cell('a', true), cell('b', true)])).not.toContain('<thead>')
  })

  it('scrolls by key in a region with a name', () => {
    expect(table([cell('a', false)])).toMatch(/<section[^>]* tabindex="0" aria-label="Table 1: Walls"><table><caption>Walls<\/caption>/)
  })
})

it('dates a correction on the clock of the paper and says how bad it was', () => {
  const correction = (severity: 'clarification' | 'serious'): Block => ({
    type: 'correction',
    attrs: { at: '2026-03-04T23:30:00Z', severity },
    content: [],
  })
  const inAuckland = (
    <ArticleBody body={{ version: 1, content: [correction('serious')] }} t={t} language="en-GB" timeZone="Pacific/Auckland" />
  )
  expect(markup(inAuckland)).toMatch(/Serious correction, <time dateTime="2026-03-04T23:30:00.000Z">5 March 2026 at 12:30<\/time>/)
  expect(blocks(correction('clarification'))).toMatch(/Clarification, <time [^>]*>4 March 2026 at 23:30</)
})

it('gives a picture its size, loads it late and names who made it', () => {
  const attrs = { src: '/media/a.webp', width: 1200, height: 800, alt: 'The wall', credit: 'A. Hand', size: 'wide' as const }
  const html = blocks({ type: 'figure', attrs, content: [{ type: 'text', text: 'The north mole.' }] })
  expect(html).toContain('<img src="/media/a.webp" width="1200" height="800" alt="The wall" decoding="async" ')
  expect(html).toContain('loading="lazy"')
  expect(html).toMatch(/<figcaption>The north mole. <span[^>]*>A. Hand<\/span><\/figcaption>/)
  expect(blocks({ type: 'figure', attrs: { ...attrs, credit: '' }, content: [] })).not.toContain('figcaption')
})
