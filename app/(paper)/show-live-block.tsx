import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { article } from '#app/(paper)/article-data.ts'
import { paper } from '#app/page-data.ts'
import { PaperFrame } from '#app/paper-frame.tsx'
import { LiveBlockPage } from '#components/article/live/live-block-page.tsx'
import { findLiveBlock } from '#domain/articles/live/queries.ts'
import { liveBlockHref } from '#domain/articles/live/live-href.ts'

/** One update of a live story. */
export async function showLiveBlock(section: string, slug: string, publicId: string): Promise<ReactNode> {
  const [{ site, t }, found] = await Promise.all([paper(), article(section, slug)])
  if (!found?.live) notFound()
  const live = await findLiveBlock(found.id, publicId)
  if (!live) notFound()
  return (
    <PaperFrame current={section} returnTo={liveBlockHref(found.href, publicId)}>
      <LiveBlockPage article={found} {...live} site={site} t={t} />
    </PaperFrame>
  )
}
