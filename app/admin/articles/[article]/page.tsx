import type { Metadata } from 'next'
import { enterStory } from '#app/admin/articles/[article]/desk.ts'
import { showForm } from '#app/admin/articles/show-form.tsx'
import { paper, type Query } from '#app/page-data.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await paper()).t('story.title.edit') }
}

export default async function StoryRoute({ params, searchParams }: { params: Promise<{ article: string }>; searchParams: Query }) {
  const { permit, desk } = await enterStory((await params).article)
  return showForm(permit, desk, desk.fields, searchParams)
}
