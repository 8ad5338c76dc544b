import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { article, articleMetadata } from '#app/(paper)/[section]/[slug]/article-data.ts'
import { actionsFor } from '#app/(paper)/[section]/[slug]/take-part.tsx'
import { first, paper, type Query } from '#app/page-data.ts'
import { PaperFrame } from '#app/paper-frame.tsx'
import { ThreadPage } from '#components/comment/thread-page.tsx'
import { currentActor } from '#domain/access/auth.ts'
import { threadOf } from '#domain/comments/conversation.ts'
import { findReplyTarget } from '#domain/comments/queries.ts'

type Props = { params: Promise<{ section: string; slug: string; comment: string }>; searchParams: Query }

/** The conversation is indexed where it stands: below the article. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { section, slug } = await params
  return articleMetadata(section, slug)
}

export default async function ThreadRoute({ params, searchParams }: Props) {
  const { section, slug, comment } = await params
  const [{ site, t }, actor, found] = await Promise.all([paper(), currentActor(), article(section, slug)])
  if (!found) notFound()
  const [thread, replyTo] = await Promise.all([
    threadOf(found.id, actor.kind === 'member' ? actor.id : 0, comment),
    findReplyTarget(found.id, first((await searchParams).reply)),
  ])
  if (!thread) notFound()
  const here = `${found.href}/comments/${comment}`
  const talk = { article: found, actor, language: site.language, t, here, replyTo: actor.kind === 'member' ? replyTo : null }
  return (
    <PaperFrame current={section} returnTo={here}>
      <ThreadPage thread={thread} article={found} actions={actionsFor(talk)} site={site} t={t} />
    </PaperFrame>
  )
}
