import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryBody } from '#domain/body/arbitrary.fixture.ts'
import { parseBody } from '#domain/body/parse-body.ts'

const body = (...content: unknown[]) => ({ version: 1, content })
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content })
const errorOf = (value: unknown) => {
  const parsed = parseBody(value)
  return parsed.ok ? null : parsed.error
}

test('a body survives storage unchanged', () => {
  fc.assert(
    fc.property(arbitraryBody, (original) => {
      expect(parseBody(JSON.parse(JSON.stringify(original)))).toEqual({ ok: true, value: original })
    }),
  )
})

test('no JSON makes it throw, nor does a broken body', () => {
  const types = fc.constantFrom('paragraph', 'text', 'table', 'bulletList', 'figure', 'constructor', '__proto__', 'toString')
  const { node } = fc.letrec((tie) => ({
    node: fc.record(
      {
        type: types,
        content: fc.oneof(fc.array(tie('node'), { maxLength: 3 }), fc.jsonValue()),
        attrs: fc.jsonValue(),
        marks: fc.jsonValue(),
      },
      { requiredKeys: [] },
    ),
  }))
  const broken = fc.array(node).map((content) => body(...content))
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.jsonValue(), broken), (value) => {
      const parsed = parseBody(value)
      if (!parsed.ok) expect(parsed.error.code).toMatch(/^body-/)
    }),
  )
})

test('an error says where and what', () => {
  const link = { type: 'text', text: 'here', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] }
  expect(errorOf(body(paragraph(), { type: 'blockquote', attrs: { cite: '' }, content: [paragraph(link)] }))).toEqual({
    code: 'body-invalid',
    values: { path: 'content.1.content.0.content.0.marks.0.attrs.href', problem: 'is no safe address' },
  })
})

test.each([
  ['an unknown node', { type: 'html', content: [] }, 'content.0.type'],
  ['an unknown key', { ...paragraph(), style: 'color:red' }, 'content.0'],
  ['an unknown attribute', { type: 'heading', attrs: { level: 2, id: 'x' }, content: [{ type: 'text', text: 'a' }] }, 'content.0.attrs'],
  [
    'a heading that would be the title',
    { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: 'a' }] },
    'content.0.attrs.level',
  ],
  ['a note in a note', paragraph({ type: 'footnote', content: [{ type: 'footnote', content: [] }] }), 'content.0.content.0.content.0.type'],
  ['a text without a character', paragraph({ type: 'text', text: '' }), 'content.0.content.0.text'],
  ['a control character', paragraph({ type: 'text', text: 'a\u0000b' }), 'content.0.content.0.text'],
  ['half a surrogate pair', paragraph({ type: 'text', text: 'a\uD800' }), 'content.0.content.0.text'],
  ['a mark twice', paragraph({ type: 'text', text: 'a', marks: [{ type: 'em' }, { type: 'em' }] }), 'content.0.content.0.marks'],
  ['an empty list', { type: 'bulletList', content: [] }, 'content.0.content'],
  [
    'a date that is none',
    { type: 'correction', attrs: { at: 'today', severity: 'serious' }, content: [paragraph()] },
    'content.0.attrs.at',
  ],
])('it refuses %s', (_name, node, path) => {
  expect(errorOf(body(node))).toMatchObject({ code: 'body-invalid', values: { path } })
})

/** `levels` quotations inside one another. */
function nested(levels: number): unknown {
  let node: unknown = paragraph({ type: 'text', text: 'deep' })
  for (let i = 0; i < levels; i++) node = { type: 'blockquote', attrs: { cite: '' }, content: [node] }
  return body(node)
}

test('depth is bounded', () => {
  expect(parseBody(nested(14)).ok).toBe(true)
  expect(errorOf(nested(15))?.code).toBe('body-too-deep')
  expect(errorOf(nested(100_000))?.code).toBe('body-too-deep')
  const loop = { type: 'blockquote', attrs: { cite: '' }, content: [] as unknown[] }
  loop.content.push(loop)
  expect(errorOf(body(loop))?.code).toBe('body-too-deep')
})

test('the number of nodes is bounded', () => {
  const crowd = Array.from({ length: 4_001 }, () => paragraph(...Array.from({ length: 4 }, () => ({ type: 'hardBreak' }))))
  expect(errorOf(body(...crowd))).toEqual({ code: 'body-too-large', values: { max: 20_000 } })
  expect(parseBody(body(...crowd.slice(0, 3_999))).ok).toBe(true)
})
