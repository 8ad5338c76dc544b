import { expect, expectTypeOf, test } from 'vitest'
import type { z } from 'zod'
import { readWords } from '#domain/comments/words/read-words.ts'
import { wordsSchema } from '#domain/comments/words/schema.ts'
import type { Words } from '#domain/comments/words/types.ts'

const link = (href: string) => ({
  version: 1,
  content: [{ type: 'paragraph', content: [{ type: 'link', href, content: [{ type: 'text', text: 'a' }] }] }],
})

test('the schema and the written types are the same', () => {
  expectTypeOf<z.output<typeof wordsSchema>>().toEqualTypeOf<Words>()
})

test('links lead to the web and show where', () => {
  expect(wordsSchema.safeParse(link('https://x.example')).success).toBe(true)
  const unsafe = [
    'javascript:alert(1)',
    'mailto:a@x.example',
    '/a',
    'https://a@x.example',
    'https://:b@x.example',
    'https://x.example/\u202E',
  ]
  expect(unsafe.filter((href) => wordsSchema.safeParse(link(href)).success)).toEqual([])
})

test('nothing else is let in', () => {
  const others = [
    { type: 'image', src: 'x' },
    { type: 'text', text: 'a', html: '<b>' },
    { type: 'strong', content: [] },
  ]
  for (const node of others)
    expect(wordsSchema.safeParse({ version: 1, content: [{ type: 'paragraph', content: [node] }] }).success).toBe(false)
})

test('stored words are taken as they are, a newer version is refused in plain words', () => {
  const stored = link('https://x.example')
  expect(readWords(stored)).toBe(stored)
  expect(() => readWords({ version: 2, content: [] })).toThrow('version 2 cannot be read')
})
