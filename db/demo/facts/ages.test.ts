import { expect, test } from 'vitest'
import { statedAges, wrongAges } from '#db/demo/facts/ages.ts'

const people = statedAges(`
| Person             | Age | Who           |
| ------------------ | --- | ------------- |
| Ellen Stroud       | 47  | Skipper       |
| Beryl Hoskin (Miss) | 68 | Secretary     |

Skipper Hector Bain (62, _Provider_) and his son Ned Bain (31); _Hanne Vik_ (1,900 tonnes). Win Carrow ("Win"), died aged 88; Saffron (13).
Master Nikos Valsamis (Νίκος
Βαλσαμής, 61).`)

test('ages are read from tables and sentences, and nothing else is', () => {
  const ages = people.map(({ name, age }) => `${name} ${String(age)}`)
  expect(ages.toSorted()).toEqual([
    'Beryl Hoskin 68',
    'Ellen Stroud 47',
    'Master Nikos Valsamis 61',
    'Ned Bain 31',
    'Saffron 13',
    'Skipper Hector Bain 62',
    'Win Carrow 88',
  ])
})

test.each([
  'Ellen Stroud, 47, and Hector Bain (62) were there.',
  'Mr Bain is 62 and Miss Hoskin, who is 68, is not.',
  'Mr Bain is 31.',
  'Win Carrow died last month, aged 88. Hallsay, 4½ miles out..',
  'Ellen Stroud waited. She is 47, and said so. Places for anybody aged 16 to 21.',
  'The 62-year-old Hector Bain, and Saffron, who is 13.',
  'Ellen Stroud is 47 metres from the light. Ellen Stroud, 12 times a winner.',
  'It is Lantern Road, 14 Custom House Lane. She is 54 kilos.',
])('agree: %s', (text) => {
  expect(wrongAges(text, people)).toEqual([])
})

test.each([
  ['Ellen Stroud, 46, was there.', 'Ellen Stroud', 46],
  ['It was Ellen Stroud (74).', 'Ellen Stroud', 74],
  ['said Miss Hoskin, who is 86.', 'Miss Hoskin', 86],
  ['Beryl Hoskin, the secretary, who is 86 and was awake', 'Beryl Hoskin', 86],
  ['Mr Bain is 63 and sells.', 'Mr Bain', 63],
  ['Win Carrow, who has died aged 87, kept it.', 'Win Carrow', 87],
  ['the 64-year-old Hector Bain', 'Hector Bain', 64],
  ['Ellen Stroud waited for Saffron in Kiln Lane. She is 14, and quick.', 'Saffron', 14],
  ['Nobody of that name, Ellen Strand, 47, is known.', 'Ellen Strand', 47],
])('does not agree: %s', (text, name, age) => {
  expect(wrongAges(text, people)).toEqual([{ name, age }])
})
