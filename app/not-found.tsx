import { paper } from '#app/page-data.ts'
import { PaperFrame } from '#app/paper-frame.tsx'
import { NotFoundView } from '#components/article/not-found-view.tsx'
import { listNewest } from '#domain/articles/cards/queries.ts'

const HEADLINES = 5

export default async function NotFoundRoute() {
  const [{ site, t }, cards] = await Promise.all([paper(), listNewest(HEADLINES)])
  return (
    <PaperFrame>
      <NotFoundView cards={cards} site={site} t={t} />
    </PaperFrame>
  )
}
