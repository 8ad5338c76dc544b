/** A request's address, in the one spelling under which the page cache knows it. */
export type RequestUrl = { pathname: string; search: string }

/** Longer addresses are nobody's link. */
const MAX_LENGTH = 2048
/** A reader's parameter (page number, sort order, search words) needs no more; a longer one is ignored. */
const MAX_VALUE = 200

/**
 * Reads a request's target.
 * @returns null for what no browser sends: no leading slash or two of them, backslash, control or non-ASCII characters, a
 *   fragment, dot segments, a broken or NUL percent encoding in the path
 */
export function readUrl(target: string): RequestUrl | null {
  if (target.length > MAX_LENGTH || !/^\/(?!\/)[!"$-[\]-~]*$/.test(target)) return null
  const mark = target.indexOf('?')
  const path = mark < 0 ? target : target.slice(0, mark)
  const pathname = spelledOnce(path)
  return pathname === null ? null : { pathname, search: mark < 0 ? '' : target.slice(mark) }
}

/** The path with each character encoded in one way only; null where it cannot be decoded. */
function spelledOnce(path: string): string | null {
  if (!path.includes('%')) return hasDotSegment(path) ? null : path
  try {
    if (decodeURIComponent(path).includes('\0')) return null
  } catch {
    return null
  }
  const spelled = path.replace(/%[\da-f]{2}/gi, (code) => {
    const character = String.fromCharCode(parseInt(code.slice(1), 16))
    return /[\w.~-]/.test(character) ? character : code.toUpperCase()
  })
  return hasDotSegment(spelled) ? null : spelled
}

const hasDotSegment = (path: string): boolean => /\/\.\.?(?:\/|$)/.test(path)

/**
 * The part of a query that a page reads, in one spelling: known names only, in the page's order, the first of each, none
 * empty. '' or `?a=1&b=2`.
 */
export function keepQuery(search: string, names: readonly string[]): string {
  if (search.length < 2 || names.length === 0) return ''
  const given = new URLSearchParams(search)
  const kept = new URLSearchParams()
  for (const name of names) {
    const value = given.get(name)
    if (value && value.length <= MAX_VALUE) kept.append(name, value)
  }
  return kept.size > 0 ? `?${kept.toString()}` : ''
}
