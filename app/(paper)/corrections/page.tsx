import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { pageNumber, paper, type Query } from '#app/page-data.ts'
import { numbered, pageHead } from '#app/page-head.ts'
import { PaperFrame } from '#app/paper-frame.tsx'
import { CorrectionsPage } from '#components/article/corrections-page.tsx'
import { JsonLd } from '#components/site/json-ld.tsx'
import { listCorrections } from '#domain/articles/corrections/queries.ts'
import { breadcrumbs } from '#domain/structured-data/breadcrumbs.ts'
import { graph } from '#domain/structured-data/graph.ts'

type Props = { searchParams: Query }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [{ t }, page] = [await paper(), pageNumber((await searchParams).page)]
  const [title, description] = [t('article.corrections.title'), t('article.corrections.lead')]
  return pageHead({ title, description, path: numbered('/corrections', page) })
}

export default async function CorrectionsRoute({ searchParams }: Props) {
  const { site, t, web } = await paper()
  const list = await listCorrections(pageNumber((await searchParams).page))
  if (list.page > list.pages) notFound()
  return (
    <PaperFrame>
      <CorrectionsPage list={list} site={site} t={t} />
      <JsonLd data={graph(breadcrumbs([{ name: t('article.corrections.title'), path: '/corrections' }], web))} />
    </PaperFrame>
  )
}
