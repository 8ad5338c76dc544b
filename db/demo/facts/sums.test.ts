import fc from 'fast-check'
import { expect, test } from 'vitest'
import { amountsIn, nearMisses } from '#db/demo/facts/sums.ts'

const known = amountsIn('**£42,130** of £114,129.60; £94,000; £8,464; £250. 9,400 people, 604 pupils, 38 fishing boats, 31 people.')

test('sums and numbers of things are read', () => {
  expect(known).toEqual(['£42,130', '£114,129.60', '£94,000', '£8,464', '9,400 people', '604 pupils', '38 fishing boats', '31 people'])
})

test.each([
  ['It wants £42,310 more.', '£42,310', '£42,130'],
  ['It wants *£42,139* more.', '£42,139', '£42,130'],
  ['Altogether £49,000.', '£49,000', '£94,000'],
  ['The school has 640 pupils.', '640 pupils', '604 pupils'],
  ['All 28 fishing boats are in.', '28 fishing boats', '38 fishing boats'],
  ['Only 9,500 people live there.', '9,500 people', '9,400 people'],
])('a near miss: %s', (text, said, fact) => {
  expect(nearMisses(text, known)).toEqual([{ said, fact }])
})

test.each([
  'The right one: £42,130.',
  'Round ones: £84,000, £95,000.',
  'Others: £61,700, 153 pupils, 640 sheep, 41 people.',
  '42,130, £520',
])('none: %s', (text) => {
  expect(nearMisses(text, known)).toEqual([])
})

test('any other figure in an exact sum is a near miss', () => {
  fc.assert(
    fc.property(fc.constantFrom(1, 2, 4, 5, 6), fc.integer({ min: 1, max: 9 }), (place, figure) => {
      const sum = `${'£42,130'.slice(0, place)}${String(figure)}${'£42,130'.slice(place + 1)}`
      expect(nearMisses(sum, ['£42,130'])).toEqual(sum === '£42,130' ? [] : [{ said: sum, fact: '£42,130' }])
    }),
  )
})
