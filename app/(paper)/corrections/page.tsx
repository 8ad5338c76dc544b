import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { alternates } from '#app/alternates.ts'
import { pageNumber, paper, type Query } from '#app/page-data.ts'
import { PaperFrame } from '#app/paper-frame.tsx'
import { CorrectionsPage } from '#components/article/corrections-page.tsx'
import { listCorrections } from '#domain/articles/corrections/queries.ts'

type Props = { searchParams: Query }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [{ t }, page] = [await paper(), pageNumber((await searchParams).page)]
  return {
    title: t('article.corrections.title'),
    description: t('article.corrections.lead'),
    alternates: await alternates(`/corrections${page > 1 ? `?page=${String(page)}` : ''}`),
  }
}

export default async function CorrectionsRoute({ searchParams }: Props) {
  const { site, t } = await paper()
  const list = await listCorrections(pageNumber((await searchParams).page))
  if (list.page > list.pages) notFound()
  return (
    <PaperFrame>
      <CorrectionsPage list={list} site={site} t={t} />
    </PaperFrame>
  )
}
