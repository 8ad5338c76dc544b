import { findNextInSection, listRelated } from '#domain/articles/beside/queries.ts'
import type { ArticleView, BesideView } from '#domain/articles/types.ts'
import { listMostRead } from '#domain/reads/queries.ts'

/** As many as the rail holds beside a story of ordinary length. */
const MOST_READ = 8
/** Two rows of two. */
const RELATED = 4

/** Where to go from a story; from a page of the paper, nowhere. */
export async function besideArticle(article: ArticleView): Promise<BesideView> {
  if (article.kind === 'page') return { next: null, related: [], mostRead: [] }
  const [next, mostRead] = await Promise.all([findNextInSection(article), listMostRead(MOST_READ)])
  const related = (await listRelated(article)).filter((card) => card.publicId !== next?.publicId)
  return { next, related: related.slice(0, RELATED), mostRead: mostRead.filter((story) => story.id !== article.id) }
}
