import type { Metadata } from 'next'
import { articleMetadata } from '#app/(paper)/article-data.ts'
import { showThread } from '#app/(paper)/show-thread.tsx'
import type { Query } from '#app/page-data.ts'

type Props = { params: Promise<{ section: string; slug: string; comment: string }>; searchParams: Query }

/** The conversation is indexed where it stands: below the article. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { section, slug } = await params
  return articleMetadata(section, slug)
}

export default async function ThreadRoute({ params, searchParams }: Props) {
  const { section, slug, comment } = await params
  return showThread(section, slug, comment, searchParams)
}
