import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { nameKey } from '#domain/accounts/name-key.ts'

test.each([
  ['capitals', 'Greta Hallam', 'GRETA HALLAM'],
  ['spaces', 'Greta Hallam', 'Greta  Hal lam'],
  ['points and hyphens', 'T. Holloway', 'T-Holloway'],
  ['accents', 'Amélie', 'Amelie'],
  ['accents put on apart', 'Amélie', 'Ame\u0301lie'],
  ['accents where none belong', 'Moderator', 'M\u00F6d\u00E9r\u00E2t\u00F6r'],
  ['Cyrillic letters', 'Moderator', 'Моdеrаtоr'],
  ['a name of Cyrillic letters alone', 'Xapop', 'Харор'],
  ['Cyrillic capitals', 'BEHAM', 'ВЕНАМ'],
  ['Greek letters', 'Anna', 'Αnnα'],
  ['Greek capitals', 'HMNYZ', 'ΗΜΝΥΖ'],
  ['a Greek name in capitals', 'Νίκος', 'ΝΙΚΟΣ'],
  ['zero for o', 'Moderator', 'M0derat0r'],
  ['one for l', 'Hallam', 'Ha11am'],
  ['three for e', 'Greta', 'Gr3ta'],
  ['five for s', 'Rosalind', 'Ro5alind'],
  ['capital i for l', 'Hallam', 'HaIIam'],
  ['l for i', 'Admin', 'Admln'],
  ['a dotless i', 'Admin', 'Admın'],
  ['r and n for m', 'Admin', 'Adrnin'],
  ['two v for w', 'Wren', 'Vvren'],
  ['small capitals', 'Moderator', 'ᴍᴏᴅᴇʀᴀᴛᴏʀ'],
  ['wide letters', 'Admin', 'Ａｄｍｉｎ'],
  ['mathematical letters', 'Admin', '𝐀𝖉𝓶𝒊𝚗'],
  ['ligatures', 'Office', 'Oﬃce'],
  ['a stroke through a letter', 'Lodz', 'Łødz'],
  ['a sharp s', 'Gross', 'Groß'],
])('with %s, %s could be taken for %s', (_what, one, other) => {
  expect(nameKey(one)).toBe(nameKey(other))
})

test.each([
  ['Greta', 'Gerta'],
  ['Anna', 'Ann'],
  ['Reader 2', 'Reader 4'],
  ['Иван', 'Иванов'],
  ['李娜', '李納'],
  ['محمد', 'أحمد'],
])('%s and %s are two names', (one, other) => {
  expect(nameKey(one)).not.toBe(nameKey(other))
})

test('a name has one key however it is written', () => {
  const letters = fc.string({ unit: fc.constantFrom(...Array.from('abilmnrvwxyz013578ABILMÀéñßøαΒΗνМнкя .-')) })
  fc.assert(
    fc.property(letters, (name) => {
      expect(nameKey(name.normalize('NFD'))).toBe(nameKey(name))
      expect(nameKey(` ${name}-`)).toBe(nameKey(name))
      expect(nameKey(name.toUpperCase())).toBe(nameKey(name.toLowerCase().toUpperCase()))
    }),
  )
})
