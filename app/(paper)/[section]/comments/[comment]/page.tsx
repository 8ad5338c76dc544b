import type { Metadata } from 'next'
import { articleMetadata } from '#app/(paper)/article-data.ts'
import { showThread } from '#app/(paper)/show-thread.tsx'
import type { Query } from '#app/page-data.ts'
import { ROOT } from '#domain/site/root.ts'

type Props = { params: Promise<{ section: string; comment: string }>; searchParams: Query }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return articleMetadata(ROOT, (await params).section)
}

/** A thread below a page of the paper. */
export default async function PageThreadRoute({ params, searchParams }: Props) {
  const { section, comment } = await params
  return showThread(ROOT, section, comment, searchParams)
}
