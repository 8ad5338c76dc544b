import { loadCards } from '#domain/articles/cards/queries.ts'
import { arrangeFront } from '#domain/articles/front/arrange-front.ts'
import { listFrontStories } from '#domain/articles/front/queries.ts'
import type { CardView, FrontView } from '#domain/articles/types.ts'
import type { SectionView } from '#domain/site/types.ts'

/** The front page as it stands now. Its number of queries does not depend on the number of sections or stories. */
export async function frontPage(sections: SectionView[]): Promise<FrontView> {
  const { stories, chosen } = await listFrontStories()
  const slugs = sections.map((s) => s.slug)
  // What is breaking stands above every page: see domain/articles/breaking/.
  const { lead, sublinks, secondary, latest, bands } = arrangeFront(stories, slugs, chosen)
  const placed = [lead, ...sublinks, ...secondary, ...latest, ...bands.flatMap((b) => b.stories)].filter((s) => s !== null)
  const cards = await loadCards(placed.map((s) => s.id))
  const cardOf = (story: { id: number } | null): CardView | null => (story && cards.get(story.id)) ?? null
  const cardsOf = (list: { id: number }[]): CardView[] => list.map(cardOf).filter((card) => card !== null)
  return {
    lead: cardOf(lead),
    ...{ sublinks: cardsOf(sublinks), secondary: cardsOf(secondary), latest: cardsOf(latest) },
    bands: bands.flatMap((band) => {
      const section = sections.find((s) => s.slug === band.section)
      return section ? [{ section, cards: cardsOf(band.stories) }] : []
    }),
  }
}
