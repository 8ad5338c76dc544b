const WORD = String.raw`(?:el-)?\p{Lu}[\p{L}\p{M}]+(?:[-']\p{Lu}[\p{L}\p{M}]+)?`
const RUN = new RegExp(`${WORD}(?: (?:& )?${WORD})+`, 'gu')
const TITLES = new Set('Mr Mrs Ms Miss Dr Revd Sister Captain Councillor Cllr'.split(' '))

/** A pattern, for plain text: one or more words with a capital that stand together, or joined by `&`. */
export const NAME = `${WORD}(?: (?:& )?${WORD})*`

/** A text as the patterns want it: no emphasis, no addresses of links, quotation marks straight, spaces single. */
export function plain(text: string): string {
  const words = text.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1').replace(/[*_]/g, '')
  return words.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ')
}

/** A text's words and punctuation with a space around each, so that a name can be looked up whole. */
export function spaced(text: string): string {
  const parts = plain(text).split(/([^\p{L}\p{M}\p{N}&'-]+|'s\b)/u)
  return ` ${parts.flatMap((part) => part.trim() || []).join(' ')} `
}

/** A name without the titles before it. */
export function untitled(name: string): string {
  const [first = '', ...rest] = name.split(' ')
  return TITLES.has(first) ? untitled(rest.join(' ')) : name
}

/** Every word of a text in small letters: what may begin a sentence and is no name by its capital. */
export function smallWords(text: string): Set<string> {
  return new Set(text.match(/(?<!\p{L})\p{Ll}+/gu))
}

/**
 * The names in a text that are not in `known` (as `spaced` makes it): words with a capital that stand together, or one
 * after a title. An ordinary word before a name belongs to the sentence: "When Ellen Stroud".
 */
export function unknownNames(text: string, known: string, ordinary: Set<string>): string[] {
  const runs = [...plain(text).matchAll(RUN)].map(([run]) => run)
  return runs.filter((run) => !isKnown(run, known) && !isKnown(withoutOrdinary(run, ordinary), known))
}

function isKnown(run: string, known: string): boolean {
  const name = untitled(run)
  return known.includes(` ${name} `) || (name === run && !name.includes(' '))
}

function withoutOrdinary(run: string, ordinary: Set<string>): string {
  const [first = '', ...rest] = run.split(' ')
  return ordinary.has(first.toLowerCase()) ? rest.join(' ') : run
}
