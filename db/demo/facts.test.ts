import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { demoPaper } from '#db/demo/demo-paper.ts'
import { statedAges, wrongAges } from '#db/demo/facts/ages.ts'
import { smallWords, spaced, unknownNames } from '#db/demo/facts/names.ts'
import { passagesOf } from '#db/demo/facts/passages.ts'
import { amountsIn, nearMisses } from '#db/demo/facts/sums.ts'

const facts = readFileSync(join(import.meta.dirname, 'facts.md'), 'utf8')
const passages = passagesOf(demoPaper)

test('every name in the paper is in its facts, or a reader’s', () => {
  const known = spaced([facts, ...demoPaper.readers.map((reader) => reader.name)].join('\n. '))
  const ordinary = smallWords(passages.map(({ text }) => text).join(' '))
  expect(passages.flatMap(({ where, text }) => unknownNames(text, known, ordinary).map((name) => `${where}: ${name}`))).toEqual([])
})

test('everybody is as old as the facts say', () => {
  const people = statedAges(facts)
  expect(people.length).toBeGreaterThan(100)
  const wrong = passages.flatMap(({ where, text }) => wrongAges(text, people).map(({ name, age }) => `${where}: ${name}, ${String(age)}`))
  expect(wrong).toEqual([])
})

test('nobody has two ages', () => {
  const ages = new Map<string, number>()
  for (const { name, age } of statedAges(facts)) expect(ages.set(name, ages.get(name) ?? age).get(name), name).toBe(age)
})

test('no sum is nearly one of the facts', () => {
  const known = amountsIn(facts)
  expect(known).toEqual(expect.arrayContaining(['£42,130', '£114,130', '9,400 people', '604 pupils', '38 fishing boats']))
  const said = passages.filter(({ isCorrection }) => !isCorrection)
  expect(said.flatMap(({ where, text }) => nearMisses(text, known).map((miss) => `${where}: ${miss.said}, not ${miss.fact}?`))).toEqual([])
})
