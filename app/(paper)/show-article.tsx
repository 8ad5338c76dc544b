import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { article } from '#app/(paper)/article-data.ts'
import { actionsFor, takePart } from '#app/(paper)/take-part.tsx'
import { pageNonce } from '#app/page-nonce.ts'
import { first, pageNumber, paper, type Query } from '#app/page-data.ts'
import { PaperFrame } from '#app/paper-frame.tsx'
import { ArticlePage } from '#components/article/article-page.tsx'
import { Conversation } from '#components/comment/conversation.tsx'
import { currentActor } from '#domain/access/auth.ts'
import { findLivePage } from '#domain/articles/live/queries.ts'
import { besideArticle } from '#domain/articles/beside/beside-article.ts'
import type { LivePage } from '#domain/articles/live/types.ts'
import type { ArticleView } from '#domain/articles/types.ts'
import { conversationPage } from '#domain/comments/conversation.ts'
import { findReplyTarget } from '#domain/comments/queries.ts'

/** A story, or a page of the paper (section ROOT), with its conversation; null where there is none. */
export async function showArticle(section: string, slug: string, searchParams: Query): Promise<ReactNode> {
  const query = await searchParams
  const [{ site, t }, actor, found] = await Promise.all([paper(), currentActor(), article(section, slug)])
  if (!found) return null
  const page = pageNumber(query.comments)
  const [conversation, beside, coverage, replyTo] = await Promise.all([
    conversationPage(found.id, actor.kind === 'member' ? actor.id : 0, page),
    besideArticle(found),
    coverageOf(found, pageNumber(query.updates)),
    findReplyTarget(found.id, first(query.reply)),
  ])
  if (page > conversation.pages) notFound()
  const here = page > 1 ? `${found.href}?comments=${String(page)}` : found.href
  const talk = { article: found, actor, language: site.language, t, here, replyTo: actor.kind === 'member' ? replyTo : null }
  // A page of the paper is no place to talk, unless somebody has opened it or people have talked there.
  const isSilent = found.kind === 'page' && found.talkMode === 'closed' && found.commentCount === 0
  return (
    <PaperFrame current={section} returnTo={found.href}>
      {found.isLive && coverage?.page === 1 ? <LiveScript /> : null}
      <ArticlePage
        {...{ site, t, beside, coverage }}
        article={found}
        conversation={
          isSilent ? null : (
            <Conversation
              conversation={conversation}
              articleHref={found.href}
              talkMode={found.talkMode}
              form={takePart(talk)}
              actions={actionsFor(talk)}
              site={site}
              t={t}
            />
          )
        }
      />
    </PaperFrame>
  )
}

/** A page of a live story's updates; null for any other story, which has none but the first. */
async function coverageOf({ id, live }: ArticleView, page: number): Promise<LivePage | null> {
  const coverage = live && (await findLivePage(id, live, page))
  if (page > 1 && !coverage) notFound()
  return coverage
}

/** Follows what is new, for as long as there will be something. */
async function LiveScript() {
  return <script type="module" src="/live.js" nonce={await pageNonce()} />
}
