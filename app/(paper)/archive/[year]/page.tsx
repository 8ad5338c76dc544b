import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { inArchive, stepsTo } from '#app/(paper)/archive/in-archive.ts'
import { paper } from '#app/page-data.ts'
import { pageHead } from '#app/page-head.ts'
import { PaperFrame } from '#app/paper-frame.tsx'
import { ArchivePage } from '#components/article/archive-page.tsx'
import { JsonLd } from '#components/site/json-ld.tsx'
import { countYear } from '#domain/articles/lists/archive.ts'
import { breadcrumbs } from '#domain/structured-data/breadcrumbs.ts'
import { graph } from '#domain/structured-data/graph.ts'

type Props = { params: Promise<{ year: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { year } = await params
  if (!inArchive(year)) return {}
  return pageHead({ title: `${(await paper()).t('article.archive.title')}, ${year}`, path: `/archive/${year}` })
}

export default async function ArchiveYearRoute({ params }: Props) {
  const at = inArchive((await params).year)
  if (!at) notFound()
  const { site, t, web } = await paper()
  const year = await countYear(at.year, site.timeZone)
  if (year.months.length === 0) notFound()
  return (
    <PaperFrame>
      <ArchivePage years={[year]} site={site} t={t} />
      <JsonLd data={graph(breadcrumbs(stepsTo(year.year, t), web))} />
    </PaperFrame>
  )
}
