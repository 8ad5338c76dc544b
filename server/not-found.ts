import { wordsOf } from '#lib/words.ts'

/**
 * Where the application keeps its page for addresses that lead nowhere: a plain route, because Next renders its own
 * not-found page, queries and all, into every other page.
 */
export const NOT_FOUND = '/page-not-found'

/** Shorter words, and numbers, say nothing of what somebody was looking for. */
const SHORTEST = 4
const [FEWEST, MOST] = [2, 8]

/**
 * The page for an address that leads nowhere: one for all, but for addresses with words in them, as stories' have. It names
 * the stories nearest to those. What names a file is nobody's story.
 * @param key path and query
 */
export function notFoundFor(key: string): string {
  const name = decoded(/^[^?]*\/([^/?]*)/.exec(key)?.[1] ?? '').replace(/\.html?$/, '')
  const words = name.includes('.') ? [] : wordsOf(name).filter((word) => word.length >= SHORTEST && !/^\d+$/.test(word))
  return words.length < FEWEST ? NOT_FOUND : `${NOT_FOUND}?${new URLSearchParams({ like: words.slice(0, MOST).join(' ') }).toString()}`
}

/** Whether a key is that of one of these pages. */
export const isNotFoundPage = (key: string): boolean => key === NOT_FOUND || key.startsWith(`${NOT_FOUND}?`)

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}
