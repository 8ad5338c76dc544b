import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { alternates, listFeed } from '#app/alternates.ts'
import { pageNumber, paper, type Query } from '#app/page-data.ts'
import { PaperFrame } from '#app/paper-frame.tsx'
import { AuthorPage } from '#components/article/author-page.tsx'
import { listByPerson } from '#domain/articles/lists/queries.ts'
import { findPerson } from '#domain/articles/queries.ts'

type Props = { params: Promise<{ slug: string }>; searchParams: Query }

const person = cache(findPerson)

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const found = await person((await params).slug)
  const page = pageNumber((await searchParams).page)
  if (!found) return {}
  const at = `/author/${found.slug}`
  return {
    title: found.name,
    description: found.bio,
    alternates: await alternates(`${at}${page > 1 ? `?page=${String(page)}` : ''}`, await listFeed(at, found.name)),
  }
}

export default async function AuthorRoute({ params, searchParams }: Props) {
  const { site, t } = await paper()
  const found = await person((await params).slug)
  if (!found) notFound()
  const page = pageNumber((await searchParams).page)
  const list = await listByPerson(found.slug, page)
  if (page > list.pages) notFound()
  return (
    <PaperFrame>
      <AuthorPage person={found} list={list} site={site} t={t} />
    </PaperFrame>
  )
}
