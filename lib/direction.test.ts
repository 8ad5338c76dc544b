import fc from 'fast-check'
import { expect, it } from 'vitest'
import { directionOf, otherDirection } from '#lib/direction.ts'

it('knows how a language runs', () => {
  expect(['en', 'en-GB', 'de', 'ja'].map(directionOf)).toEqual(['ltr', 'ltr', 'ltr', 'ltr'])
  expect(['ar', 'ar-EG', 'he', 'fa-IR', 'ur', 'az-Arab'].map(directionOf)).toEqual(['rtl', 'rtl', 'rtl', 'rtl', 'rtl', 'rtl'])
})

it.each([
  ['The council votes on Tuesday', 'en', undefined],
  ['المجلس يصوّت يوم الثلاثاء', 'en', 'rtl'],
  ['The council votes on Tuesday', 'ar', 'ltr'],
  ['المجلس يصوّت يوم الثلاثاء', 'ar-EG', undefined],
  ['Netflix ترفع أسعار الاشتراك', 'ar', undefined],
  ['The paper was called الأهرام in those days', 'en', undefined],
  ['שלום עולם', 'en', 'rtl'],
  ['שלום עולם', 'ar', undefined],
  ['', 'ar', undefined],
  ['2026, ٢٠٢٦!', 'ar', undefined],
  ['2026, ٢٠٢٦!', 'en', undefined],
])('%j on a page in %s: %s', (text, language, direction) => {
  expect(otherDirection(text, language)).toBe(direction)
})

it('never states what the page says already', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('en', 'ar'), (text, language) => {
      expect(otherDirection(text, language)).not.toBe(directionOf(language))
    }),
  )
})
