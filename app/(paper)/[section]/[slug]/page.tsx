import type { Metadata } from 'next'
import { articleMetadata } from '#app/(paper)/article-data.ts'
import { showArticle } from '#app/(paper)/show-article.tsx'
import { missing } from '#app/missing.ts'
import { pageNumber, type Query } from '#app/page-data.ts'

type Props = { params: Promise<{ section: string; slug: string }>; searchParams: Query }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { section, slug } = await params
  const { comments, updates } = await searchParams
  const [talk, live] = [pageNumber(comments), pageNumber(updates)]
  if (talk > 1) return articleMetadata(section, slug, `?comments=${String(talk)}`)
  return articleMetadata(section, slug, live > 1 ? `?updates=${String(live)}` : '')
}

export default async function ArticleRoute({ params, searchParams }: Props) {
  const { section, slug } = await params
  return (await showArticle(section, slug, searchParams)) ?? (await missing(`/${section}/${slug}`))
}
