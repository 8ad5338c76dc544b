/**
 * How a language says how long ago something was: a sentence for each of its plural categories, with `#` for the number.
 * `digits`: its digits from 0 to 9, where they are not ours.
 */
export type AgeWords = { minute: Forms; hour: Forms; digits?: string }
type Forms = Partial<Record<Intl.LDMLPluralRule, string>>

const known = new Map<string, AgeWords>()

/**
 * The words for ages in a language (BCP 47). A page carries them, because a browser takes up to 60 ms to make its own
 * `Intl.RelativeTimeFormat`, in which the page stands still; `Intl.PluralRules` takes half of one.
 */
export function ageWords(language: string): AgeWords {
  let words = known.get(language)
  if (!words) known.set(language, (words = wordsOf(language)))
  return words
}

function wordsOf(language: string): AgeWords {
  const digits = new Intl.NumberFormat(language, { useGrouping: false }).format(9876543210n)
  const own = [...digits].reverse().join('')
  return {
    minute: formsOf(language, 'minute', 59),
    hour: formsOf(language, 'hour', 12),
    ...(own === '0123456789' ? {} : { digits: own }),
  }
}

/** Each category's first number up to `most` gives its sentence. */
function formsOf(language: string, unit: 'minute' | 'hour', most: number): Forms {
  const format = new Intl.RelativeTimeFormat(language, { style: 'long', numeric: 'always' })
  const rules = new Intl.PluralRules(language)
  const forms: Forms = {}
  for (let n = 1; n <= most; n++) {
    forms[rules.select(n)] ??= format
      .formatToParts(-n, unit)
      .map(({ type, value }) => (type === 'literal' ? value : '#'))
      .join('')
  }
  return forms
}
