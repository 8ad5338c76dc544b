import type { Metadata } from 'next'
import { alternates } from '#app/alternates.ts'
import { paper } from '#app/page-data.ts'
import { PaperFrame } from '#app/paper-frame.tsx'
import { FrontPage } from '#components/article/front-page.tsx'
import { frontPage } from '#domain/articles/front/front-page.ts'

export const generateMetadata = async (): Promise<Metadata> => ({ alternates: await alternates('/') })

export default async function FrontRoute() {
  const { site, t } = await paper()
  const front = await frontPage(site.sections)
  return (
    <PaperFrame current="front">
      <FrontPage front={front} site={site} t={t} />
    </PaperFrame>
  )
}
