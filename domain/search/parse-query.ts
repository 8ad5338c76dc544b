import type { Term } from '#db/search/types.ts'
import { wordsOf } from '#lib/words.ts'

/** More than anybody types. What is longer is cut. */
export const QUERY_LENGTH = 200
const MOST_TERMS = 12

/** A word of so many letters is found in longer ones too: there is no grammar here to know a plural by. */
const PREFIX_FROM = 5
/** With a star behind it, from so many: fewer begin too many words to be worth the time. */
const STAR_FROM = 3

/** What is looked for: every term of `all`, none of `none`. */
export type ParsedQuery = { all: Term[]; none: Term[] }

/** "A phrase", a word, either with a minus before it; a phrase may lack its end. */
const PART = /(?<=^|\s)(-?)(?:["“”„«»]([^"“”„«»]*)(?:["“”„«»]|$)|([^\s"“”„«»]+))|["“”„«»]([^"“”„«»]*)(?:["“”„«»]|$)|([^\s"“”„«»]+)/gu

/**
 * Reads what a reader typed: `word`, `"a phrase"`, `begin*`, `-without`. Anything is a query: what makes no sense as one of
 * these is words, and what has no words is nothing. No part of it is ever read as the database's language.
 */
export function parseQuery(typed: string): ParsedQuery {
  const query: ParsedQuery = { all: [], none: [] }
  for (const [, minus, phrase, word, laterPhrase, laterWord] of typed.slice(0, QUERY_LENGTH).matchAll(PART)) {
    const quoted = phrase ?? laterPhrase
    const term = quoted === undefined ? wordTerm(word ?? laterWord ?? '') : phraseTerm(quoted)
    if (term.words.length > 0) query[minus ? 'none' : 'all'].push(term)
  }
  return { all: distinct(query.all), none: distinct(query.none) }
}

const phraseTerm = (text: string): Term => ({ words: wordsOf(text), isPrefix: false })

/** Letters and digits with something between them stand next to each other in a story too. */
function wordTerm(text: string): Term {
  const words = wordsOf(text)
  const last = words.at(-1) ?? ''
  const isPrefix = text.endsWith('*') ? last.length >= STAR_FROM : words.length === 1 && last.length >= PREFIX_FROM
  return { words, isPrefix }
}

const distinct = (terms: Term[]): Term[] => [...new Map(terms.map((term) => [JSON.stringify(term), term])).values()].slice(0, MOST_TERMS)
