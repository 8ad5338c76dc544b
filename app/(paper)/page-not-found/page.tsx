import type { Metadata } from 'next'
import { paper } from '#app/page-data.ts'
import { PaperFrame } from '#app/paper-frame.tsx'
import { NotFoundView } from '#components/article/not-found-view.tsx'
import { listNewest } from '#domain/articles/cards/queries.ts'

const HEADLINES = 5

export const metadata: Metadata = { robots: { index: false } }

/** What the server sends, with 404, in place of an address that leads nowhere. */
export default async function PageNotFoundRoute() {
  const [{ site, t }, cards] = await Promise.all([paper(), listNewest(HEADLINES)])
  return (
    <PaperFrame>
      <NotFoundView cards={cards} site={site} t={t} />
    </PaperFrame>
  )
}
