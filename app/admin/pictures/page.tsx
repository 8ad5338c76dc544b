import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { enter } from '#app/admin/enter.ts'
import { first, pageNumber, paper, type Query } from '#app/page-data.ts'
import { PicturesPage } from '#components/newsroom/pictures-page.tsx'
import { permit } from '#domain/access/permit.ts'
import { pictureDesk } from '#domain/pictures/picture-desk.ts'
import { PICTURES_HREF } from '#domain/pictures/pictures-href.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await paper()).t('picture.list.title') }
}

export default async function PicturesRoute({ searchParams }: { searchParams: Query }) {
  const actor = await enter('writer', PICTURES_HREF)
  const allowed = permit(actor, 'articles.read', { id: 0 })
  if (!allowed.ok) notFound()
  const query = await searchParams
  const { site, t } = await paper()
  const list = await pictureDesk(allowed.value, pageNumber(query.page), first(query.added))
  return <PicturesPage list={list} wasThere={first(query.was) === 'there'} site={site} t={t} />
}
