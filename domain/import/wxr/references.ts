import { quotable, Refusal } from '#domain/import/wxr/refusal.ts'

export type Place = { line: number; column: number }

/**
 * Where the reference begins that the parser has just stumbled over: it reads on from a lone `&` to the next `;`,
 * which may be many lines further.
 * @param text what the parser read since the last tag, up to and with that `;`
 */
export function referenceIn(text: string): string {
  const earlier = text.lastIndexOf(';', text.length - 2)
  const at = text.indexOf('&', earlier + 1)
  return at === -1 ? '' : text.slice(at)
}

/** An `&` that is no reference, in a text that never came to a `;`: the text from it on, or ''. */
export function loneAmpersandIn(text: string): string {
  const at = /^[^<]*?(?=&(?!#?\w+;))/.exec(text)?.[0].length
  const rest = at === undefined ? '' : text.slice(at)
  // Cut off within a reference, a file is merely cut off.
  return /[^\w&#]/.test(rest) ? rest : ''
}

/**
 * Refuses what `referenceIn` or `loneAmpersandIn` found.
 * @param before the text up to the `&`, back to the beginning of its line or as far as it is known
 * @param end where the reference ends
 */
export function badReference(reference: string, before: string, end: Place): Refusal {
  const name = /^&([A-Za-z_][\w.-]*);$/.exec(reference)?.[1]
  const place = placeOf(reference, before, end)
  return name === undefined ? new Refusal('bare-ampersand', place) : new Refusal('undefined-entity', { name: quotable(name), ...place })
}

function placeOf(reference: string, before: string, end: Place): Place {
  const lines = reference.split('\n').length - 1
  if (lines === 0) return { line: end.line, column: Math.max(1, end.column - [...reference].length + 1) }
  return { line: end.line - lines, column: [...before.slice(before.lastIndexOf('\n') + 1)].length + 1 }
}
