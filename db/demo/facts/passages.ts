import type { DemoPaper } from '#db/demo/types.ts'

/** Words that are read together, and the slug or id of what they stand in. A correction repeats what was wrong. */
export type Passage = { where: string; text: string; isCorrection: boolean }

type Place = Omit<Passage, 'text'>

/** What in the paper's data nobody reads: keys, addresses, codes. */
const UNREAD = new Set(
  'align article at author authors colour email href id key kind language person reason replyTo roles section severity size slug src state tags talkMode timeZone type url'.split(
    ' ',
  ),
)

/** All that a reader of the demo paper reads, a passage a paragraph. */
export function passagesOf({ reads: _, ...paper }: DemoPaper): Passage[] {
  return [...walk(paper, { where: 'paper', isCorrection: false })]
}

function* walk(value: unknown, place: Place): Generator<Passage> {
  if (typeof value === 'string') yield { ...place, text: value }
  if (Array.isArray(value)) {
    const text = value.map(textOf).join('')
    if (text) yield { ...place, text }
    for (const item of value) if (!textOf(item)) yield* walk(item, place)
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) if (!UNREAD.has(key)) yield* walk(inner, within(place, value, key))
  }
}

/** The words of a piece of a paragraph; a footnote stands by itself. */
function textOf(node: unknown): string {
  if (typeof node !== 'object' || node === null || !('type' in node)) return ''
  if (node.type === 'hardBreak') return '\n'
  return node.type === 'text' && 'text' in node && typeof node.text === 'string' ? node.text : ''
}

function within(place: Place, parent: object, key: string): Place {
  const { slug, id, type } = Object.fromEntries(Object.entries(parent))
  const where = typeof slug === 'string' ? slug : typeof id === 'string' ? id : place.where
  return { where, isCorrection: place.isCorrection || key === 'corrections' || type === 'correction' }
}
