import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { listFeed } from '#app/alternates.ts'
import { pageNumber, paper, type Query } from '#app/page-data.ts'
import { numbered, pageHead } from '#app/page-head.ts'
import { PaperFrame } from '#app/paper-frame.tsx'
import { TopicPage } from '#components/article/topic-page.tsx'
import { ListData } from '#components/site/list-data.tsx'
import { findTopic, listByTopic } from '#domain/articles/lists/queries.ts'
import type { TopicView } from '#domain/articles/types.ts'

type Props = { params: Promise<{ slug: string }>; searchParams: Query }

const topic = cache(findTopic)
const pathOf = ({ slug }: TopicView) => `/tag/${slug}`

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const found = await topic(decodeURIComponent((await params).slug))
  if (!found) return {}
  const [{ t }, page] = [await paper(), pageNumber((await searchParams).page)]
  const description = t('article.topic.stories', { topic: found.name })
  const feed = await listFeed(pathOf(found), found.name)
  return pageHead({ title: found.name, description, path: numbered(pathOf(found), page), feed })
}

export default async function TopicRoute({ params, searchParams }: Props) {
  const { site, t, web } = await paper()
  const found = await topic(decodeURIComponent((await params).slug))
  const page = pageNumber((await searchParams).page)
  const list = found && (await listByTopic(found.slug, page))
  if (!list || page > list.pages) notFound()
  return (
    <PaperFrame>
      <TopicPage topic={found} list={list} site={site} t={t} />
      <ListData name={found.name} path={pathOf(found)} list={list} web={web} />
    </PaperFrame>
  )
}
