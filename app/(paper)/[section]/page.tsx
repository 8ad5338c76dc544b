import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { articleMetadata } from '#app/(paper)/article-data.ts'
import { showArticle } from '#app/(paper)/show-article.tsx'
import { listFeed } from '#app/alternates.ts'
import { missing } from '#app/missing.ts'
import { pageNumber, paper, type Query } from '#app/page-data.ts'
import { numbered, pageHead } from '#app/page-head.ts'
import { PaperFrame } from '#app/paper-frame.tsx'
import { SectionPage } from '#components/article/section-page.tsx'
import { ListData } from '#components/site/list-data.tsx'
import { listSection } from '#domain/articles/lists/queries.ts'
import { ROOT } from '#domain/site/root.ts'

type Props = { params: Promise<{ section: string }>; searchParams: Query }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { section: slug } = await params
  const section = (await paper()).site.sections.find((s) => s.slug === slug)
  const { page: pageOf, comments } = await searchParams
  if (!section) return articleMetadata(ROOT, slug, pageNumber(comments) > 1 ? `?comments=${String(pageNumber(comments))}` : '')
  const feed = await listFeed(`/${slug}`, section.name)
  return pageHead({ title: section.name, path: numbered(`/${slug}`, pageNumber(pageOf)), feed })
}

/** A section, or a page of the paper: they share their addresses. */
export default async function SectionRoute({ params, searchParams }: Props) {
  const { site, t, web } = await paper()
  const { section: slug } = await params
  const section = site.sections.find((s) => s.slug === slug)
  if (!section) return (await showArticle(ROOT, slug, searchParams)) ?? (await missing(`/${slug}`))
  const page = pageNumber((await searchParams).page)
  const list = await listSection(slug, page)
  if (page > list.pages) notFound()
  return (
    <PaperFrame current={slug}>
      <SectionPage section={section} list={list} site={site} t={t} />
      <ListData name={section.name} path={`/${slug}`} list={list} web={web} />
    </PaperFrame>
  )
}
