import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { inArchive } from '#app/(paper)/archive/in-archive.ts'
import { alternates } from '#app/alternates.ts'
import { paper } from '#app/page-data.ts'
import { PaperFrame } from '#app/paper-frame.tsx'
import { ArchivePage } from '#components/article/archive-page.tsx'
import { countYear } from '#domain/articles/lists/archive.ts'

type Props = { params: Promise<{ year: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { year } = await params
  return { title: `${(await paper()).t('article.archive.title')}, ${year}`, alternates: await alternates(`/archive/${year}`) }
}

export default async function ArchiveYearRoute({ params }: Props) {
  const at = inArchive((await params).year)
  if (!at) notFound()
  const { site, t } = await paper()
  const year = await countYear(at.year, site.timeZone)
  if (year.months.length === 0) notFound()
  return (
    <PaperFrame>
      <ArchivePage years={[year]} site={site} t={t} />
    </PaperFrame>
  )
}
