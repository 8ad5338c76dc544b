import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { article, articleMetadata } from '#app/(paper)/[section]/[slug]/article-data.ts'
import { actionsFor, takePart } from '#app/(paper)/[section]/[slug]/take-part.tsx'
import { first, pageNumber, paper, type Query } from '#app/page-data.ts'
import { PaperFrame } from '#app/paper-frame.tsx'
import { ArticlePage } from '#components/article/article-page.tsx'
import { Conversation } from '#components/comment/conversation.tsx'
import { currentActor } from '#domain/access/auth.ts'
import { listMore } from '#domain/articles/cards/queries.ts'
import { conversationPage } from '#domain/comments/conversation.ts'
import { findReplyTarget } from '#domain/comments/queries.ts'

type Props = { params: Promise<{ section: string; slug: string }>; searchParams: Query }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { section, slug } = await params
  const page = pageNumber((await searchParams).comments)
  return articleMetadata(section, slug, page > 1 ? `?comments=${String(page)}` : '')
}

export default async function ArticleRoute({ params, searchParams }: Props) {
  const { section, slug } = await params
  const query = await searchParams
  const [{ site, t }, actor, found] = await Promise.all([paper(), currentActor(), article(section, slug)])
  if (!found) notFound()
  const page = pageNumber(query.comments)
  const [conversation, more, replyTo] = await Promise.all([
    conversationPage(found.id, actor.kind === 'member' ? actor.id : 0, page),
    listMore(found.section.slug, found.publicId),
    findReplyTarget(found.id, first(query.reply)),
  ])
  if (page > conversation.pages) notFound()
  const here = page > 1 ? `${found.href}?comments=${String(page)}` : found.href
  const talk = { article: found, actor, language: site.language, t, here, replyTo: actor.kind === 'member' ? replyTo : null }
  return (
    <PaperFrame current={section} returnTo={found.href}>
      <ArticlePage
        article={found}
        site={site}
        t={t}
        more={more}
        conversation={
          <Conversation
            conversation={conversation}
            articleHref={found.href}
            talkMode={found.talkMode}
            form={takePart(talk)}
            actions={actionsFor(talk)}
            site={site}
            t={t}
          />
        }
      />
    </PaperFrame>
  )
}
