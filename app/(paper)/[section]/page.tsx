import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { pageNumber, paper, type Query } from '#app/page-data.ts'
import { PaperFrame } from '#app/paper-frame.tsx'
import { SectionPage } from '#components/article/section-page.tsx'
import { listSection } from '#domain/articles/cards/queries.ts'

type Props = { params: Promise<{ section: string }>; searchParams: Query }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { section: slug } = await params
  const page = pageNumber((await searchParams).page)
  const section = (await paper()).site.sections.find((s) => s.slug === slug)
  return { title: section?.name, alternates: { canonical: `/${slug}${page > 1 ? `?page=${String(page)}` : ''}` } }
}

export default async function SectionRoute({ params, searchParams }: Props) {
  const { site, t } = await paper()
  const { section: slug } = await params
  const section = site.sections.find((s) => s.slug === slug)
  if (!section) notFound()
  const page = pageNumber((await searchParams).page)
  const list = await listSection(slug, page)
  if (page > list.pages) notFound()
  return (
    <PaperFrame current={slug}>
      <SectionPage section={section} list={list} site={site} t={t} />
    </PaperFrame>
  )
}
