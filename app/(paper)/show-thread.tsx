import { notFound } from 'next/navigation'
import { article } from '#app/(paper)/article-data.ts'
import { actionsFor } from '#app/(paper)/take-part.tsx'
import { first, paper, type Query } from '#app/page-data.ts'
import { PaperFrame } from '#app/paper-frame.tsx'
import { ThreadPage } from '#components/comment/thread-page.tsx'
import { currentActor } from '#domain/access/auth.ts'
import { threadOf } from '#domain/comments/conversation.ts'
import { findReplyTarget } from '#domain/comments/queries.ts'

/** One comment with what answers it, below a story or a page of the paper (section ROOT). */
export async function showThread(section: string, slug: string, comment: string, searchParams: Query) {
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
