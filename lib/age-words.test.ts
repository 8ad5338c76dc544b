import { expect, it } from 'vitest'
import { ageWords } from '#lib/age-words.ts'

/** As public/reader.js does. */
function say(language: string, n: number, unit: 'minute' | 'hour'): string {
  const { digits, ...words } = ageWords(language)
  const number = String(n).replace(/\d/g, (digit) => digits?.charAt(Number(digit)) ?? digit)
  return words[unit][new Intl.PluralRules(language).select(n)]?.replace('#', number) ?? ''
}

it.each(['en-GB', 'en', 'ar', 'ar-EG', 'de', 'fr', 'pl', 'cs', 'cy', 'he', 'fa', 'bn', 'ja', 'ga'])(
  'says every age in %s as Intl does',
  (language) => {
    const format = new Intl.RelativeTimeFormat(language, { style: 'long', numeric: 'always' })
    for (let n = 1; n < 60; n++) expect(say(language, n, 'minute')).toBe(format.format(-n, 'minute'))
    for (let n = 1; n < 12; n++) expect(say(language, n, 'hour')).toBe(format.format(-n, 'hour'))
  },
)

it('takes little room in a page', () => {
  expect(JSON.stringify(ageWords('en-GB'))).toBe(
    '{"minute":{"one":"# minute ago","other":"# minutes ago"},"hour":{"one":"# hour ago","other":"# hours ago"}}',
  )
})
