/** A word of a text, folded, and where it stands there (UTF-16 offsets, `end` behind its last unit). */
export type PlacedWord = { word: string; start: number; end: number }

/** Longer ones are cut: nobody looks for them, and an index has a limit. */
const LONGEST = 60

const RUN = /[\p{L}\p{N}\p{M}]+/gu
const ASCII_RUN = /[a-z0-9]+/g
const NOT_ASCII = /[^ -~\s]/

/** Accents of Latin, Greek and Cyrillic letters, and the vowel points of Arabic and Hebrew. Other marks are letters. */
const ACCENTS = /[\u0300-\u036F\u0591-\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670]/g

/** Letters that no decomposition takes apart. */
const LETTERS: Record<string, string> = Object.fromEntries(
  ['ßss', 'æae', 'œoe', 'øo', 'łl', 'đd', 'ðd', 'þth', 'ħh', 'ıi', 'ŧt', 'ŋn', 'ĸk', 'ςσ'].map((pair) => [pair.charAt(0), pair.slice(1)]),
)
const LETTER = /[ßæœøłđðþħıŧŋĸς]/g

/** Scripts that put no space between words: each character is a word of its own, and a run of them a phrase. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*/gu

/**
 * The words of a text as they are compared: lower case, without accents, runs of letters and digits. `Łódź’s` is `lodz`
 * and `s`. What is indexed and what is looked for go through here, so that both databases find the same.
 */
export const wordsOf = (text: string): string[] =>
  NOT_ASCII.test(text) ? placedWords(text).map(({ word }) => word) : (text.toLowerCase().match(ASCII_RUN) ?? []).map(cut)

/** The same with their places in the text. */
export function placedWords(text: string): PlacedWord[] {
  const placed: PlacedWord[] = []
  for (const run of text.matchAll(RUN)) {
    addWords(placed, run[0], run.index)
  }
  return placed
}

/** A run is one word, but for characters that are words by themselves and for those that come apart, such as `½`. */
function addWords(placed: PlacedWord[], run: string, at: number): void {
  if (!NOT_ASCII.test(run)) {
    placed.push({ word: cut(run.toLowerCase()), start: at, end: at + run.length })
    return
  }
  const add = (text: string, start: number) => {
    for (const word of fold(text).match(RUN) ?? []) placed.push({ word: cut(word), start, end: start + text.length })
  }
  let done = 0
  for (const single of run.matchAll(UNSPACED)) {
    add(run.slice(done, single.index), at + done)
    add(single[0], at + single.index)
    done = single.index + single[0].length
  }
  add(run.slice(done), at + done)
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
