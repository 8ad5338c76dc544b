import type { Metadata } from 'next'
import { paper } from '#app/page-data.ts'
import { pageHead } from '#app/page-head.ts'
import { PaperFrame } from '#app/paper-frame.tsx'
import { ArchivePage } from '#components/article/archive-page.tsx'
import { JsonLd } from '#components/site/json-ld.tsx'
import { listArchive } from '#domain/articles/lists/archive.ts'
import { breadcrumbs } from '#domain/structured-data/breadcrumbs.ts'
import { graph } from '#domain/structured-data/graph.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { site, t } = await paper()
  const description = t('article.archive.lead', { name: site.name })
  return pageHead({ title: t('article.archive.title'), description, path: '/archive' })
}

export default async function ArchiveRoute() {
  const { site, t, web } = await paper()
  const years = await listArchive(site.timeZone)
  return (
    <PaperFrame>
      <ArchivePage years={years} site={site} t={t} />
      <JsonLd data={graph(breadcrumbs([{ name: t('article.archive.title'), path: '/archive' }], web))} />
    </PaperFrame>
  )
}
