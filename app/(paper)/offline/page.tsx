import type { Metadata } from 'next'
import { paper } from '#app/page-data.ts'
import { pageHead } from '#app/page-head.ts'
import { PaperFrame } from '#app/paper-frame.tsx'
import { OfflinePage } from '#components/site/offline-page.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await paper()
  return pageHead({ title: t('site.offline.title'), path: '/offline', isHidden: true })
}

/** What readers' devices keep for when they have no network: public/service-worker.js. */
export default async function OfflineRoute() {
  const { site, t } = await paper()
  return (
    <PaperFrame>
      <OfflinePage site={site} t={t} />
    </PaperFrame>
  )
}
