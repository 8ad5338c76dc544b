const CONTROLS = /[\u202A-\u202E\u2066-\u2069]/g
const OVERRIDES = '\u202D\u202E'
/** What opens a direction → what ends it. */
const ENDS: Record<string, string> = {
  ...{ '\u202A': '\u202C', '\u202B': '\u202C', '\u202D': '\u202C', '\u202E': '\u202C' },
  ...{ '\u2066': '\u2069', '\u2067': '\u2069', '\u2068': '\u2069' },
}

/**
 * A block's text in which no control can turn around what stands after it: direction controls stay where one opens
 * and one ends, properly nested. Overrides always go: no script needs them, and they make a text read as another.
 */
export function balanceBidi(text: string): string {
  const kept = new Set<number>()
  const open: { control: string; index: number }[] = []
  for (const { 0: control, index } of text.matchAll(CONTROLS)) {
    const last = open.at(-1)
    if (control in ENDS) open.push({ control, index })
    else if (last && ENDS[last.control] === control) {
      open.pop()
      if (!OVERRIDES.includes(last.control)) kept.add(last.index).add(index)
    }
  }
  return text.replace(CONTROLS, (control, index: number) => (kept.has(index) ? control : ''))
}
