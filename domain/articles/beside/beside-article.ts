import { findNextInSection, listRelated } from '#domain/articles/beside/queries.ts'
import { listCards } from '#domain/articles/cards/queries.ts'
import type { ArticleView, BesideView } from '#domain/articles/types.ts'
import { listMostRead } from '#domain/reads/queries.ts'

/** As many as the rail holds beside a story of ordinary length. */
const MOST_READ = 8
/** Two rows of two. */
const RELATED = 4

/** Where to go from a story; from a page of the paper, nowhere. */
export async function besideArticle(article: ArticleView): Promise<BesideView> {
  if (article.kind === 'page') return { next: null, related: [], mostRead: [] }
  const [next, related, mostRead] = await Promise.all([findNextInSection(article), listRelated(article), listMostRead(MOST_READ)])
  const others = related.filter((id) => id !== next).slice(0, RELATED)
  const cards = await listCards(next === null ? others : [next, ...others])
  return {
    next: next === null ? null : (cards[0] ?? null),
    related: next === null ? cards : cards.slice(1),
    mostRead: mostRead.filter((story) => story.id !== article.id),
  }
}
