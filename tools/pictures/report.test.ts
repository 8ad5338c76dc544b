import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { reportLines } from '#tools/pictures/report.ts'
import { hasMessage, translator } from '#messages/translate.ts'

const t = translator('en')

test('a report counts, and names what could not be had by its reason', () => {
  const failed = [
    { address: 'https://old.example/a.jpg', code: 'status-404' },
    { address: 'https://old.example/b.svg', code: 'picture-kind' },
    { address: 'https://old.example/c.jpg', code: 'status-404' },
  ]
  expect(reportLines(t, { fetched: 1, known: 2, stories: 2, figures: 3, failed, busy: ['A story'], isCut: true })).toEqual([
    '1 picture was fetched; 2 were here already.',
    '3 links became pictures in 2 stories.',
    '',
    '1 picture: the file is no picture that can be shown',
    '  https://old.example/b.svg',
    '',
    '2 pictures: the other server answered 404',
    '  https://old.example/a.jpg',
    '  https://old.example/c.jpg',
    '',
    'Add --again to try these once more. Their stories go on linking to them.',
    '',
    'A story was being saved at that moment. Run it again for:',
    '  A story',
    '',
    'There are more: run it again to go on.',
  ])
  expect(reportLines(t, { fetched: 0, known: 0, stories: 0, figures: 0, failed: [], busy: [], isCut: false })).toEqual([
    '0 pictures were fetched; 0 were here already.',
    'No link was turned into a picture.',
  ])
})

test('every reason has a sentence', () => {
  const source = (file: string) => readFileSync(new URL(`../../domain/pictures/${file}`, import.meta.url), 'utf8')
  const fetching = [...source('fetch/types.ts').matchAll(/^ {2}\| '([a-z-]+)'$/gm)].map(([, code = '']) => code)
  const taking = [...source('types.ts').matchAll(/'(picture-[a-z]+)'/g)].map(([, code = '']) => code)
  expect([fetching.length, taking.length]).toEqual([9, 5])
  for (const code of [...fetching, ...taking]) expect(hasMessage(`pictures.why.${code}`), code).toBe(true)
  for (const code of taking) expect(hasMessage(`field.${code}`), code).toBe(true)
})
