import type { Metadata } from 'next'
import { first, paper, type Query } from '#app/page-data.ts'
import { PaperFrame } from '#app/paper-frame.tsx'
import { NotFoundView } from '#components/article/not-found-view.tsx'
import { listNewest } from '#domain/articles/cards/queries.ts'
import { listMostRead } from '#domain/reads/queries.ts'
import { nearestStories } from '#domain/search/nearest.ts'

const HEADLINES = 5
const MOST_READ = 8

export const metadata: Metadata = { robots: { index: false } }

/** What the server sends, with 404, in place of an address that leads nowhere; `like` are words of that address. */
export default async function PageNotFoundRoute({ searchParams }: { searchParams: Query }) {
  const { site, t } = await paper()
  const nearest = await nearestStories(first((await searchParams).like), HEADLINES)
  const cards = nearest.length > 0 ? nearest : await listNewest(HEADLINES)
  const mostRead = await listMostRead(MOST_READ)
  return (
    <PaperFrame>
      <NotFoundView cards={cards} isNear={nearest.length > 0} mostRead={mostRead} site={site} t={t} />
    </PaperFrame>
  )
}
