/** WordPress's names for "the thing with this id". */
const BY_ID = ['p', 'page_id', 'attachment_id'] as const

/** Paths are compared this long at most. */
const MAX = 500

/**
 * How an old address is written down and looked up: `/?p=12` for an id in the query of the front page, else the path,
 * decoded, without a slash at its end.
 * @returns null for what cannot be one: the front page itself, an address that cannot be decoded
 */
export function oldAddress(pathname: string, search: string): string | null {
  const path = decoded(pathname.replace(/\/{2,}/g, '/').replace(/\/$/, ''))
  if (path === null || path.length > MAX) return null
  const id = byId(search)
  if (id !== null) return path === '' ? `/?p=${id}` : `${path}/?p=${id}`
  return path === '' ? null : path
}

function byId(search: string): string | null {
  const query = new URLSearchParams(search)
  const id = BY_ID.map((name) => query.get(name) ?? '').find((value) => value !== '') ?? ''
  return /^\d{1,12}$/.test(id) ? String(Number(id)) : null
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path).normalize('NFC').toLowerCase()
  } catch {
    return null
  }
}
