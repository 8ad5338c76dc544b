import type { Metadata } from 'next'
import { cache } from 'react'
import { paper, type Query } from '#app/page-data.ts'
import { pageHead } from '#app/page-head.ts'
import { PaperFrame } from '#app/paper-frame.tsx'
import { SearchPage } from '#components/search/search-page.tsx'
import { listNewest } from '#domain/articles/cards/queries.ts'
import { listPeople } from '#domain/search/queries.ts'
import { readSearch } from '#domain/search/read-search.ts'
import { search } from '#domain/search/search.ts'

type Props = { searchParams: Query }

/** Shown to whoever has not asked for anything yet. */
const NEWEST = 8

const asked = cache(async (searchParams: Query) => readSearch(await searchParams))

/** Pages of results are for readers, not for other search engines. */
export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [{ t }, { q }] = [await paper(), await asked(searchParams)]
  return pageHead({ title: q === '' ? t('search.title') : t('search.titled', { q }), path: '/search', isHidden: true })
}

export default async function SearchRoute({ searchParams }: Props) {
  const [{ site, t }, meant] = [await paper(), await asked(searchParams)]
  const found = await search(meant, site.timeZone)
  const [writers, newest] = [await listPeople(), found.kind === 'none' ? await listNewest(NEWEST) : []]
  return (
    <PaperFrame>
      <SearchPage search={meant} found={found} writers={writers} newest={newest} site={site} t={t} />
    </PaperFrame>
  )
}
