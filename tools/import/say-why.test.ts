import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { reportLines } from '#tools/import/report.ts'
import { sayWhy } from '#tools/import/say-why.ts'
import { hasMessage, translator } from '#messages/translate.ts'

const t = translator('en')

test('a damaged file is told of with the place, the reason, and that nothing happened', () => {
  const malformed = { code: 'malformed', values: { line: 3, column: 9, reason: 'unexpected close tag.' } } as const
  expect(sayWhy(t, 'a.xml', malformed)).toBe('Line 3, column 9: this is not well-formed: unexpected close tag. Nothing was imported.')
  const zipped = { code: 'gzip', values: { line: 1, column: 1 } } as const
  expect(sayWhy(t, 'a.xml', zipped)).toBe('a.xml is compressed with gzip. Unpack it first. Nothing was imported.')
})

test('a report counts, names the sections, and puts notes of one kind together', () => {
  const tally = { type: 'post', status: 'publish', read: 3, added: 1, updated: 0, unchanged: 0, kept: 0, left: 2 }
  const lines = reportLines(
    t,
    {
      ...{ source: 'wordpress:old.example', title: 'Old', items: [tally], comments: [], people: 1, tags: 2 },
      sections: [{ name: 'Sport', slug: 'sport', stories: 1, isNew: true }],
      notes: [
        { code: 'no-title', values: { line: 7, id: '5', title: 'Some words' } },
        { code: 'no-title', values: { line: 9, id: '6', title: 'Others' } },
      ],
    },
    false,
  )
  expect(lines[0]).toBe('Imported: Old (old.example)')
  expect(lines).toContain('  1. Sport (/sport): 1 story')
  expect(lines.filter((line) => line.startsWith('Without a title'))).toEqual(['Without a title: called by their first words (2)'])
  expect(lines).toContain('  line 7, id 5 · Some words')
})

test('every note that an import can make has a sentence', () => {
  const source = (file: string) => readFileSync(new URL(`../../domain/import/${file}`, import.meta.url), 'utf8')
  const body = [...source('html/notes.ts').matchAll(/^ {2}\| '([a-z-]+)'$/gm)].map(([, kind = '']) => `body-${kind}`)
  const plan = [...source('plan/plan-addresses.ts').matchAll(/'(slug-[a-z]+)'/g)].map(([, code = '']) => code)
  const left = [...source('plan/why-left.ts').matchAll(/'(left-[a-z-]+)'/g)].map(([, code = '']) => code)
  expect([body.length, plan.length, left.length].every((n) => n > 3)).toBe(true)
  for (const code of [...body, ...plan, ...left]) expect(hasMessage(`import.note.${code}`), code).toBe(true)
})
