import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { listFeed } from '#app/alternates.ts'
import { pageNumber, paper, type Query } from '#app/page-data.ts'
import { numbered, pageHead } from '#app/page-head.ts'
import { PaperFrame } from '#app/paper-frame.tsx'
import { AuthorPage } from '#components/article/author-page.tsx'
import { JsonLd } from '#components/site/json-ld.tsx'
import { listByPerson } from '#domain/articles/lists/queries.ts'
import { findPerson } from '#domain/articles/queries.ts'
import type { PersonView } from '#domain/articles/types.ts'
import { breadcrumbs } from '#domain/structured-data/breadcrumbs.ts'
import { graph } from '#domain/structured-data/graph.ts'
import { profilePage } from '#domain/structured-data/person.ts'

type Props = { params: Promise<{ slug: string }>; searchParams: Query }

const person = cache(findPerson)
const pathOf = ({ slug }: PersonView) => `/author/${slug}`

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const found = await person((await params).slug)
  if (!found) return {}
  const path = numbered(pathOf(found), pageNumber((await searchParams).page))
  const feed = await listFeed(pathOf(found), found.name)
  return pageHead({ title: found.name, description: found.bio, path, feed, openGraph: { type: 'profile', username: found.slug } })
}

export default async function AuthorRoute({ params, searchParams }: Props) {
  const { site, t, web } = await paper()
  const found = await person((await params).slug)
  if (!found) notFound()
  const page = pageNumber((await searchParams).page)
  const list = await listByPerson(found.slug, page)
  if (page > list.pages) notFound()
  return (
    <PaperFrame>
      <AuthorPage person={found} list={list} site={site} t={t} />
      <JsonLd data={graph(profilePage(found, web), breadcrumbs([{ name: found.name, path: pathOf(found) }], web))} />
    </PaperFrame>
  )
}
