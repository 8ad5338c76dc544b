import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { alternates, listFeed } from '#app/alternates.ts'
import { pageNumber, paper, type Query } from '#app/page-data.ts'
import { PaperFrame } from '#app/paper-frame.tsx'
import { TopicPage } from '#components/article/topic-page.tsx'
import { findTopic, listByTopic } from '#domain/articles/lists/queries.ts'

type Props = { params: Promise<{ slug: string }>; searchParams: Query }

const topic = cache(findTopic)

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const found = await topic(decodeURIComponent((await params).slug))
  if (!found) return {}
  const [{ t }, page, at] = [await paper(), pageNumber((await searchParams).page), `/tag/${found.slug}`]
  return {
    title: found.name,
    description: t('article.topic.stories', { topic: found.name }),
    alternates: await alternates(`${at}${page > 1 ? `?page=${String(page)}` : ''}`, await listFeed(at, found.name)),
  }
}

export default async function TopicRoute({ params, searchParams }: Props) {
  const { site, t } = await paper()
  const found = await topic(decodeURIComponent((await params).slug))
  const page = pageNumber((await searchParams).page)
  const list = found && (await listByTopic(found.slug, page))
  if (!list || page > list.pages) notFound()
  return (
    <PaperFrame>
      <TopicPage topic={found} list={list} site={site} t={t} />
    </PaperFrame>
  )
}
