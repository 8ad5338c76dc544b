import type { CardView, FrontView } from '#domain/articles/types.ts'
import type { SectionView } from '#domain/site/types.ts'

type SectionCards = FrontView['bands'][number]

/** How a card stands in a column. */
export type Slot = { card: CardView; size: 'large' | 'medium' | 'small'; picture: boolean; standfirst: boolean }

/**
 * A strip of the front page. `mixed`: one large, two medium, headlines. `trio`: the same with few stories. `row`: three
 * pictures abreast, headlines below. `four`: one and four. `text`: no picture. `opinion`: portraits, on tint. `first`,
 * `last`: several sections, the picture at that end.
 */
export type BandKind = 'mixed' | 'trio' | 'row' | 'four' | 'text' | 'opinion' | 'first' | 'last'
export type Band = { kind: BandKind; parts: { section: SectionView; columns: Slot[][] }[] }

/** A section with fewer cards shares its strip with others. */
const FULL = 3
/** From here on there are headlines for a column of their own. */
const MIXED = 5
/** Pictures of a row. */
const ROW = 3
/** "Latest" stays about as tall as the lead; what does not fit stands below the lead, three abreast. */
const LATEST = 5

/** Shares out the newest stories between "Latest" and the line below the lead. */
export const splitLatest = (latest: CardView[]): { latest: CardView[]; below: CardView[] } =>
  latest.length < LATEST + 2 ? { latest, below: [] } : { latest: latest.slice(0, LATEST), below: latest.slice(LATEST) }

/** How many cards of a front page may show a picture: at most 3 in 5. */
export function pictureBudget({ lead, secondary, latest, bands }: Omit<FrontView, 'sublinks'>): number {
  const stories = (lead ? 1 : 0) + secondary.length + latest.length + bands.reduce((sum, b) => sum + b.cards.length, 0)
  return Math.floor(stories * 0.6)
}

/**
 * Lays out the front page's sections so that no two neighbouring strips are alike. Sections with few stories stand side
 * by side, in strips between those of the full ones.
 * @param pictures how many may be shown; strips further down go without
 */
export function planBands(sections: SectionCards[], pictures = Infinity): Band[] {
  let left = pictures
  const spend = (s: Slot): Slot => ({ ...s, picture: s.picture && s.card.picture !== null && left-- > 0 })
  return planStrips(sections).map((band) => ({
    ...band,
    parts: band.parts.map((part) => ({ ...part, columns: part.columns.map((c) => c.map(spend)) })),
  }))
}

function planStrips(sections: SectionCards[]): Band[] {
  const full = fullBands(sections.filter(isFull))
  const shared = shareStrips(sections.filter((s) => !isFull(s))).map(sharedBand)
  const first = sections[0]
  return first && !isFull(first) ? interleave(shared, full) : interleave(full, shared)
}

const isOpinion = ({ cards }: SectionCards): boolean => cards.every((c) => c.kind === 'opinion')

const isFull = (s: SectionCards): boolean => s.cards.length >= (isOpinion(s) ? 2 : FULL)

function fullBands(sections: SectionCards[]): Band[] {
  const turns: Turn[] = []
  return sections.map((s) => {
    if (isOpinion(s)) return opinionBand(s)
    const turn = nextTurn(s.cards, turns)
    turns.push(turn)
    const kind = turn === 'mixed' && s.cards.length < MIXED ? 'trio' : turn
    return { kind, parts: [{ section: s.section, columns: COLUMNS[kind](kind === 'text' ? s.cards : picturedFirst(s.cards)) }] }
  })
}

function opinionBand({ section, cards }: SectionCards): Band {
  return { kind: 'opinion', parts: [{ section, columns: cards.map((c) => [slot(c, 'medium', { standfirst: true })]) }] }
}

type Turn = 'mixed' | 'row' | 'four' | 'text'

/** Of what a section's pictures allow, the kind that was seen least, and not the one before. */
function nextTurn(cards: CardView[], turns: Turn[]): Turn {
  const pictured = cards.filter((c) => c.picture).length
  const able: Turn[] = pictured >= ROW ? ['mixed', 'row', 'four'] : pictured > 0 ? ['mixed', 'four'] : ['text', 'four']
  const seen = (kind: Turn) => turns.filter((turn) => turn === kind).length
  const [next = 'mixed'] = able.filter((kind) => kind !== turns.at(-1)).toSorted((a, b) => seen(a) - seen(b))
  return next
}

/** The columns of a strip; each kind has its own widths in the style sheet, by how many there are. */
const COLUMNS: Record<Turn | 'trio', (cards: CardView[]) => Slot[][]> = {
  mixed([first, ...others]) {
    const medium = mediumPair(others)
    return [large(first), medium, others.slice(2).map((c) => slot(c, 'small'))]
  },
  trio([first, ...others]) {
    const [second, ...third] = mediumPair(others)
    return [large(first), second ? [second] : [], [...third, ...others.slice(2).map((c) => slot(c, 'small'))]]
  },
  row(cards) {
    const pictured = cards.filter((c) => c.picture).slice(0, ROW)
    const others = cards.filter((c) => !pictured.includes(c))
    const below = (column: number) => others.filter((_, i) => i % ROW === column).map((c) => slot(c, 'small'))
    return pictured.map((c, i) => [slot(c, 'medium', { picture: true, standfirst: true }), ...below(i)])
  },
  text([first, ...others]) {
    const columns: Slot[][] = [[], []]
    others.forEach((c, i) => columns[i % 2]?.push(slot(c, i < 2 ? 'medium' : 'small', { standfirst: i < 2 })))
    return [large(first, false), ...columns]
  },
  // What is more than four stands below the large one, which leaves room.
  four: ([first, ...others]) => [
    [...large(first), ...others.slice(4).map((c) => slot(c, 'small'))],
    others.slice(0, 4).map((c) => slot(c, 'medium', { standfirst: true })),
  ],
}

const large = (card: CardView | undefined, picture = true): Slot[] => (card ? [slot(card, 'large', { picture, standfirst: true })] : [])

/** One of the two with its picture, the other with its standfirst. */
function mediumPair(cards: CardView[]): Slot[] {
  const pair = cards.slice(0, 2)
  const shown = pair.find((c) => c.picture)
  return pair.map((c) => slot(c, 'medium', { picture: c === shown, standfirst: c !== shown }))
}

/** The place with the picture goes to the newest story that has one. */
function picturedFirst(cards: CardView[]): CardView[] {
  const pictured = cards.find((c) => c.picture)
  return pictured ? [pictured, ...cards.filter((c) => c !== pictured)] : cards
}

/** Two or three to a strip. */
function shareStrips(sections: SectionCards[]): SectionCards[][] {
  if (sections.length === 0) return []
  const size = sections.length === 4 ? 2 : 3
  return [sections.slice(0, size), ...shareStrips(sections.slice(size))]
}

/** The section with the picture stands at the strip's first or last place, in turns. */
function sharedBand(sections: SectionCards[], index: number): Band {
  const kind = index % 2 === 0 ? 'first' : 'last'
  const shown = sections.find((s) => s.cards.some((c) => c.picture)) ?? sections[0]
  const others = sections.filter((s) => s !== shown).map((s) => ({ section: s.section, columns: [wordsColumn(s.cards)] }))
  const wide = shown ? [{ section: shown.section, columns: [shownColumn(shown.cards)] }] : []
  return { kind, parts: kind === 'first' ? [...wide, ...others] : [...others, ...wide] }
}

function shownColumn(cards: CardView[]): Slot[] {
  const [first, ...others] = picturedFirst(cards)
  return [...large(first), ...others.map((c) => slot(c, 'small'))]
}

const wordsColumn = (cards: CardView[]): Slot[] => cards.map((c, i) => slot(c, i === 0 ? 'medium' : 'small', { standfirst: i === 0 }))

const slot = (card: CardView, size: Slot['size'], more: Partial<Slot> = {}): Slot => ({
  card,
  size,
  picture: false,
  standfirst: false,
  ...more,
})

function interleave(some: Band[], others: Band[]): Band[] {
  return Array.from({ length: Math.max(some.length, others.length) }, (_, i) => [some[i], others[i]])
    .flat()
    .filter((b) => b !== undefined)
}
