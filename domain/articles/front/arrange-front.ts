import type { FrontPlace } from '#db/schema/front.ts'

/** What the rules know of a story. */
export type Rankable = { id: number; section: string; publishAt: Date; weight: number; tags: readonly number[] }

/** Stories by place; a band for each section that has something left. */
export type Arrangement<T> = {
  breaking: T | null
  lead: T | null
  /** At most 3, about what the lead is about. */
  sublinks: T[]
  /** At most 3. */
  secondary: T[]
  /** Newest first, at most 8; a section that has few leaves them to its band. */
  latest: T[]
  bands: { section: string; stories: T[] }[]
}

/** What somebody has put at a place, by position. */
export type Chosen = Partial<Record<FrontPlace, number[]>>

/** An editor's step of weight is worth this much freshness: a strong story of the morning leads until the evening. */
const WEIGHT_MS = 6 * 3_600_000

/**
 * How the page shares out its stories, by how many there are: a small paper must look full too. In a larger one a section
 * keeps so many for its own band before one of them is a line below the lead, or among the latest.
 */
const PRESETS = [
  { upTo: 17, secondary: 3, latest: 5, sublinks: 0, keptForBand: 0 },
  { upTo: Infinity, secondary: 3, latest: 8, sublinks: 3, keptForBand: 4 },
] as const
/** One large, two medium, three headlines. */
const BAND = 6

/**
 * Shares out stories over the front page. What somebody chose stands where they put it; every other place goes to the
 * weightiest and freshest story left, "Latest" to the freshest. No story twice; a section with nothing left has no band.
 * @param stories every candidate once, in any order
 * @param sections slugs in the paper's order
 */
export function arrangeFront<T extends Rankable>(stories: T[], sections: string[], chosen: Chosen = {}): Arrangement<T> {
  const preset = PRESETS.find((p) => stories.length <= p.upTo) ?? PRESETS[1]
  const picks = picker(stories.toSorted(byRank))
  const [breaking = null] = picks.chosen(chosen.breaking)
  const [lead = null] = fill(picks, chosen.lead, 1)
  const secondaryChosen = picks.chosen(chosen.secondary?.slice(0, preset.secondary))
  const sublinksChosen = picks.chosen(chosen.sublink?.slice(0, 3))
  const secondary = [...secondaryChosen, ...picks.best(preset.secondary - secondaryChosen.length)]
  const isKin = (story: T) =>
    (lead?.tags.some((tag) => story.tags.includes(tag)) ?? false) && picks.countIn(story.section) > preset.keptForBand
  const kin = picks.best(preset.sublinks - sublinksChosen.length, isKin)
  const latest = picks.newest(preset.latest, preset.keptForBand)
  const bands = sections.map((section) => ({ section, stories: picks.best(BAND, (s) => s.section === section) }))
  return {
    ...{ breaking, lead, secondary, latest },
    sublinks: [...sublinksChosen, ...kin],
    bands: bands.filter((b) => b.stories.length > 0),
  }
}

type Picks<T> = {
  /** These stories, where they are still to be had. */
  chosen: (ids: number[] | undefined) => T[]
  best: (count: number, isMeant?: (story: T) => boolean) => T[]
  /** As many of each section stay as are `kept`, unless there would be too few. */
  newest: (count: number, kept: number) => T[]
  /** How many of a section are left. */
  countIn: (section: string) => number
}

const fill = <T>(picks: Picks<T>, ids: number[] | undefined, count: number): T[] => {
  const given = picks.chosen(ids?.slice(0, count))
  return [...given, ...picks.best(count - given.length)]
}

/** Deals stories out: what was dealt is gone. @param ranked best first */
function picker<T extends Rankable>(ranked: T[]): Picks<T> {
  let left = ranked
  const deal = (dealt: T[]): T[] => {
    left = left.filter((story) => !dealt.includes(story))
    return dealt
  }
  return {
    chosen: (ids = []) => deal([...new Set(ids)].map((id) => left.find((s) => s.id === id)).filter((s) => s !== undefined)),
    best: (count, isMeant = () => true) => deal(left.filter(isMeant).slice(0, Math.max(0, count))),
    countIn: (section) => left.filter((s) => s.section === section).length,
    newest: (count, kept) => deal(freshest(left.toSorted(byTime), count, kept)),
  }
}

/** The first `count`, newest first; a section's last `kept` only where the others do not suffice. @param stories newest first */
function freshest<T extends Rankable>(stories: T[], count: number, kept: number): T[] {
  const left = new Map<string, number>()
  for (const { section } of stories) left.set(section, (left.get(section) ?? 0) + 1)
  const isSpare = ({ section }: T): boolean => {
    const n = left.get(section) ?? 0
    if (n > kept) left.set(section, n - 1)
    return n > kept
  }
  const spare = stories.filter(isSpare).slice(0, count)
  const others = stories.filter((story) => !spare.includes(story))
  return [...spare, ...others.slice(0, count - spare.length)].toSorted(byTime)
}

const byTime = (a: Rankable, b: Rankable): number => b.publishAt.getTime() - a.publishAt.getTime() || b.id - a.id

const rank = ({ publishAt, weight }: Rankable): number => publishAt.getTime() + weight * WEIGHT_MS

const byRank = (a: Rankable, b: Rankable): number => rank(b) - rank(a) || b.id - a.id
