import { expect, test } from 'vitest'
import { plain, smallWords, spaced, unknownNames } from '#db/demo/facts/names.ts'

const known = spaced(
  '| Ellen Stroud | 47 | skipper of _Good Intent_ |\n\nHobb & Daughter, South Quay; Kit\nMarlowe-Reyes. Lorne’s Books. Mahmoud el-Shazly.',
)
const ordinary = smallWords('when they asked and then the boat')

test.each([
  ['When Ellen Stroud came in, Hobb & Daughter had the light on.'],
  ['Mrs Stroud keeps *Good Intent* at [South Quay](/news/south-quay).'],
  ['“Kit Marlowe-Reyes said so.” The boat, Mahmoud el-Shazly’s, was late.'],
  ['Then Hobb, and Stroud. And Quay.'],
])('known: %s', (text) => {
  expect(unknownNames(text, known, ordinary)).toEqual([])
})

test.each([
  ['an unknown person', 'Nobody asked Ellen Strand about it.', 'Ellen Strand'],
  ['an unknown person who begins a sentence', 'Helen Stroud was asked.', 'Helen Stroud'],
  ['somebody unknown with a title', 'They asked Mr Strand.', 'Mr Strand'],
  ['an unknown place', 'It lay at West Quay all day.', 'West Quay'],
  ['an unknown boat', 'She is *Best Intent* now.', 'Best Intent'],
  ['two who stand beside each other only in another order', 'It was Daughter Hobb.', 'Daughter Hobb'],
  ['the end of one name and the beginning of the next', 'It was Daughter South.', 'Daughter South'],
])('%s is found', (_, text, name) => {
  expect(unknownNames(text, known, ordinary)).toEqual([name])
})

test('a text is made plain', () => {
  expect(plain('The *Maid’s*  “ramp”,\n[as we said](/news/ramp)')).toBe('The Maid\'s "ramp", as we said')
})
