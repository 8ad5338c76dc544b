import type { Metadata } from 'next'
import { alternates } from '#app/alternates.ts'
import { paper } from '#app/page-data.ts'
import { PaperFrame } from '#app/paper-frame.tsx'
import { ArchivePage } from '#components/article/archive-page.tsx'
import { listArchive } from '#domain/articles/lists/archive.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { site, t } = await paper()
  return {
    title: t('article.archive.title'),
    description: t('article.archive.lead', { name: site.name }),
    alternates: await alternates('/archive'),
  }
}

export default async function ArchiveRoute() {
  const { site, t } = await paper()
  const years = await listArchive(site.timeZone)
  return (
    <PaperFrame>
      <ArchivePage years={years} site={site} t={t} />
    </PaperFrame>
  )
}
