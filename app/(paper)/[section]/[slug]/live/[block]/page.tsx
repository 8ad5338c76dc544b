import type { Metadata } from 'next'
import { articleMetadata } from '#app/(paper)/article-data.ts'
import { showLiveBlock } from '#app/(paper)/show-live-block.tsx'

type Props = { params: Promise<{ section: string; slug: string; block: string }> }

/** An update is indexed where it stands: in its story. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { section, slug } = await params
  return articleMetadata(section, slug)
}

export default async function LiveBlockRoute({ params }: Props) {
  const { section, slug, block } = await params
  return showLiveBlock(section, slug, block)
}
