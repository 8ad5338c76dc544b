/** A shortcode's tag as written: `[name attributes]`, `[name attributes /]`, `[/name]`, each perhaps in a second pair of brackets. */
export type ShortcodeTag = { name: string; attributes: string; isClosing: boolean; isEscaped: boolean; source: string }

// Attributes hold no bracket and no tag outside quotes; what is longer than 3,000 characters is prose.
const TAG = /\[(\[?)(\/?)([a-z][\w-]{0,60})((?:[\s=](?:[^"'[\]<>]|"[^"]{0,3000}"|'[^']{0,3000}'){0,1000})?)\](\]?)/iy

/** The tag that begins at `at`, or null. */
export function tagAt(text: string, at: number): ShortcodeTag | null {
  TAG.lastIndex = at
  const [source, open = '', slash = '', name = '', attributes = '', close = ''] = TAG.exec(text) ?? []
  if (source === undefined) return null
  const isEscaped = open !== '' && close !== ''
  // `[[a]` is a bracket and a tag, `[a]]` a tag and a bracket.
  if (open && !isEscaped) return null
  const whole = isEscaped ? source : source.slice(0, source.length - close.length)
  return { name: name.toLowerCase(), attributes: attributes.replace(/\/$/, ''), isClosing: slash !== '', isEscaped, source: whole }
}

const ATTRIBUTE = /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))|"([^"]*)"|'([^']*)'|([^\s"'=]+)/g

/** Named attributes in lower case; unnamed ones by their number from '0'. Values are still HTML. */
export function attributesOf(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  let unnamed = 0
  for (const [, name, a, b, c, d, e, f] of text.matchAll(ATTRIBUTE)) {
    const key = name?.toLowerCase() ?? String(unnamed++)
    if (!found.has(key)) found.set(key, a ?? b ?? c ?? d ?? e ?? f ?? '')
  }
  return found
}

export const hasNamedAttribute = (text: string): boolean => /\s[\w-]{1,60}=/.test(text)
