import type { CardView, FrontView } from '#domain/articles/types.ts'
import type { SectionView } from '#domain/site/types.ts'

/** Stories that the front page looks at: the lead's row and six bands of six, with some to spare. */
export const FRONT_STORIES = 60

/** How row 1 and the bands share out the newest stories, by how many there are: a small paper must look full too. */
const PRESETS = [
  { upTo: 5, secondary: 2, latest: 0 },
  { upTo: 9, secondary: 3, latest: 3 },
  { upTo: 17, secondary: 3, latest: 5 },
  { upTo: Infinity, secondary: 3, latest: 8 },
]
/** One large, two medium, three headlines. */
const BAND = 6

/**
 * Shares out stories over the front page: the newest leads, the next stand beside it, then "Latest", then a band for
 * each section in the paper's order. No story twice; a section with nothing left has no band.
 * @param newest newest first
 */
export function arrangeFront(newest: CardView[], sections: SectionView[]): FrontView {
  const preset = PRESETS.find((p) => newest.length <= p.upTo) ?? { secondary: 3, latest: 8 }
  const [lead = null, ...others] = newest
  const secondary = others.slice(0, preset.secondary)
  const latest = others.slice(preset.secondary, preset.secondary + preset.latest)
  const rest = others.slice(preset.secondary + preset.latest)
  const bands = sections.map((section) => ({ section, cards: rest.filter((c) => c.section.slug === section.slug).slice(0, BAND) }))
  return { lead, secondary, latest, bands: bands.filter((b) => b.cards.length > 0) }
}
