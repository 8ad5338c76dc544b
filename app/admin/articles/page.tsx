import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { enter } from '#app/admin/enter.ts'
import { first, pageNumber, paper, type Query } from '#app/page-data.ts'
import { StoryList } from '#components/newsroom/story-list.tsx'
import { permit } from '#domain/access/permit.ts'
import { liveLines } from '#domain/articles/live/live-desk.ts'
import { storyList } from '#domain/articles/edit/story-desk.ts'
import { toStanding } from '#domain/articles/edit/types.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await paper()).t('story.list.title') }
}

export default async function StoriesRoute({ searchParams }: { searchParams: Query }) {
  const actor = await enter('writer', '/admin/articles')
  const allowed = permit(actor, 'articles.read', { id: 0 })
  if (!allowed.ok) notFound()
  const query = await searchParams
  const { site, t } = await paper()
  const [list, live] = await Promise.all([
    storyList(allowed.value, toStanding(first(query.show)), pageNumber(query.page)),
    liveLines(allowed.value),
  ])
  return <StoryList list={list} live={live} site={site} t={t} />
}
