/** A word of a text, folded, and where it stands there (UTF-16 offsets, `end` behind its last unit). */
export type PlacedWord = { word: string; start: number; end: number }

/** Longer ones are cut: nobody looks for them, and an index has a limit. */
const LONGEST = 60

/**
 * A run of letters and digits. Scripts that put no space between words have a word for each character: a run of them is a
 * phrase.
 */
const WORD =
  /[[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]&&[\p{L}\p{N}]]\p{M}*|[[\p{L}\p{N}\p{M}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]]+/gv
const ASCII_WORD = /[a-z0-9]+/gi
const NOT_ASCII = /[^ -~\s]/

/** Accents of Latin, Greek and Cyrillic letters, and the vowel points of Arabic and Hebrew. Other marks are letters. */
const ACCENTS = /[\u0300-\u036F\u0591-\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670]/g

/** Letters that no decomposition takes apart. */
const LETTERS: Record<string, string> = Object.fromEntries(
  ['ßss', 'æae', 'œoe', 'øo', 'łl', 'đd', 'ðd', 'þth', 'ħh', 'ıi', 'ŧt', 'ŋn', 'ĸk', 'ςσ'].map((pair) => [pair.charAt(0), pair.slice(1)]),
)
const LETTER = /[ßæœøłđðþħıŧŋĸς]/g

/**
 * The words of a text as they are compared: lower case, without accents, runs of letters and digits. `Łódź’s` is `lodz`
 * and `s`. What is indexed and what is looked for go through here, so that both databases find the same.
 */
export const wordsOf = (text: string): string[] =>
  NOT_ASCII.test(text) ? placedWords(text).map(({ word }) => word) : (text.toLowerCase().match(ASCII_WORD) ?? []).map(cut)

/** The same with their places in the text. What comes apart when it is folded, such as `½`, is several words in one place. */
export function placedWords(text: string): PlacedWord[] {
  const placed: PlacedWord[] = []
  for (const { 0: run, index: start } of text.matchAll(NOT_ASCII.test(text) ? WORD : ASCII_WORD)) {
    const end = start + run.length
    if (!NOT_ASCII.test(run)) placed.push({ word: cut(run.toLowerCase()), start, end })
    else for (const word of fold(run).match(WORD) ?? []) placed.push({ word: cut(word), start, end })
  }
  return placed
}

const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFC')

const cut = (word: string): string => (word.length > LONGEST ? Array.from(word).slice(0, LONGEST).join('') : word)
