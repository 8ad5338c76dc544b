import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { enter } from '#app/admin/enter.ts'
import { showForm } from '#app/admin/articles/show-form.tsx'
import { first, paper, type Query } from '#app/page-data.ts'
import { permit } from '#domain/access/permit.ts'
import { findPersonOf } from '#domain/articles/edit/queries.ts'
import { newFields, newPageFields } from '#domain/articles/edit/story-fields.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await paper()).t('story.title.new') }
}

export default async function NewStoryRoute({ searchParams }: { searchParams: Query }) {
  const actor = await enter('writer', '/admin/articles/new')
  const [allowed, mayBegin] = [permit(actor, 'articles.read', { id: 0 }), permit(actor, 'article.create', { id: 0 })]
  if (!allowed.ok || !mayBegin.ok) notFound()
  const { site } = await paper()
  const isPage = first((await searchParams).kind) === 'page'
  const fields = isPage ? newPageFields() : newFields(site.sections[0]?.slug ?? '', await findPersonOf(actor.id))
  return showForm(allowed.value, null, fields, searchParams)
}
