import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { inArchive, stepsTo } from '#app/(paper)/archive/in-archive.ts'
import { pageNumber, paper, type Query } from '#app/page-data.ts'
import { numbered, pageHead } from '#app/page-head.ts'
import { PaperFrame } from '#app/paper-frame.tsx'
import { MonthPage } from '#components/article/month-page.tsx'
import { ListData } from '#components/site/list-data.tsx'
import { monthName } from '#components/site/paper-time.ts'
import { listMonth, monthsAround } from '#domain/articles/lists/archive.ts'

type Props = { params: Promise<{ year: string; month: string }>; searchParams: Query }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { year, month } = await params
  const at = inArchive(year, month)
  if (!at) return {}
  const [{ site, t }, page] = [await paper(), pageNumber((await searchParams).page)]
  const title = `${t('article.archive.title')}: ${monthName(at, site.language)}`
  return pageHead({ title, path: numbered(`/archive/${year}/${month}`, page) })
}

export default async function ArchiveMonthRoute({ params, searchParams }: Props) {
  const { year, month } = await params
  const at = inArchive(year, month)
  if (!at) notFound()
  const { site, t, web } = await paper()
  const page = pageNumber((await searchParams).page)
  const [list, around] = await Promise.all([listMonth(at, site.timeZone, page), monthsAround(at, site.timeZone)])
  const isWithin = list.cards.length > 0 || (around.before !== null && around.after !== null && page === 1)
  if (!isWithin || page > list.pages) notFound()
  return (
    <PaperFrame>
      <MonthPage at={at} around={around} list={list} site={site} t={t} />
      <ListData name={monthName(at, site.language)} path={`/archive/${year}/${month}`} list={list} above={stepsTo(at.year, t)} web={web} />
    </PaperFrame>
  )
}
