import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { inArchive } from '#app/(paper)/archive/in-archive.ts'
import { alternates } from '#app/alternates.ts'
import { pageNumber, paper, type Query } from '#app/page-data.ts'
import { PaperFrame } from '#app/paper-frame.tsx'
import { MonthPage } from '#components/article/month-page.tsx'
import { monthName } from '#components/site/paper-time.ts'
import { listMonth, monthsAround } from '#domain/articles/lists/archive.ts'

type Props = { params: Promise<{ year: string; month: string }>; searchParams: Query }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { year, month } = await params
  const at = inArchive(year, month)
  if (!at) return {}
  const [{ site, t }, page] = [await paper(), pageNumber((await searchParams).page)]
  return {
    title: `${t('article.archive.title')}: ${monthName(at, site.language)}`,
    alternates: await alternates(`/archive/${year}/${month}${page > 1 ? `?page=${String(page)}` : ''}`),
  }
}

export default async function ArchiveMonthRoute({ params, searchParams }: Props) {
  const { year, month } = await params
  const at = inArchive(year, month)
  if (!at) notFound()
  const { site, t } = await paper()
  const page = pageNumber((await searchParams).page)
  const [list, around] = await Promise.all([listMonth(at, site.timeZone, page), monthsAround(at, site.timeZone)])
  const isWithin = list.cards.length > 0 || (around.before !== null && around.after !== null && page === 1)
  if (!isWithin || page > list.pages) notFound()
  return (
    <PaperFrame>
      <MonthPage at={at} around={around} list={list} site={site} t={t} />
    </PaperFrame>
  )
}
