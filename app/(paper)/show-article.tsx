import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { article, hasConversation } from '#app/(paper)/article-data.ts'
import { actionsFor, takePart } from '#app/(paper)/take-part.tsx'
import { first, pageNumber, paper, type Query } from '#app/page-data.ts'
import { shareSrc } from '#app/share.ts'
import { PaperFrame } from '#app/paper-frame.tsx'
import { ArticlePage } from '#components/article/article-page.tsx'
import { Conversation } from '#components/comment/conversation.tsx'
import { JsonLd } from '#components/site/json-ld.tsx'
import { currentActor } from '#domain/access/auth.ts'
import { besideArticle } from '#domain/articles/beside/beside-article.ts'
import type { ArticleView } from '#domain/articles/types.ts'
import { conversationPage } from '#domain/comments/conversation.ts'
import { findReplyTarget } from '#domain/comments/queries.ts'
import { articleData } from '#domain/structured-data/article.ts'
import { breadcrumbs, type Step } from '#domain/structured-data/breadcrumbs.ts'
import { graph } from '#domain/structured-data/graph.ts'

/** A story, or a page of the paper (section ROOT), with its conversation; null where there is none. */
export async function showArticle(section: string, slug: string, searchParams: Query): Promise<ReactNode> {
  const query = await searchParams
  const [{ site, t, web }, actor, found] = await Promise.all([paper(), currentActor(), article(section, slug)])
  if (!found) return null
  const page = pageNumber(query.comments)
  const [conversation, beside, replyTo] = await Promise.all([
    conversationPage(found.id, actor.kind === 'member' ? actor.id : 0, page),
    besideArticle(found),
    findReplyTarget(found.id, first(query.reply)),
  ])
  if (page > conversation.pages) notFound()
  const here = page > 1 ? `${found.href}?comments=${String(page)}` : found.href
  const talk = { article: found, actor, language: site.language, t, here, replyTo: actor.kind === 'member' ? replyTo : null }
  const story = { article: found, shareSrc: shareSrc(found, site), conversation: hasConversation(found) ? conversation : null }
  return (
    <PaperFrame current={section} returnTo={found.href}>
      <ArticlePage
        article={found}
        site={site}
        t={t}
        beside={beside}
        conversation={
          hasConversation(found) ? (
            <Conversation
              conversation={conversation}
              articleHref={found.href}
              talkMode={found.talkMode}
              form={takePart(talk)}
              actions={actionsFor(talk)}
              site={site}
              t={t}
            />
          ) : null
        }
      />
      <JsonLd data={graph(articleData(story, web), breadcrumbs(stepsTo(found), web))} />
    </PaperFrame>
  )
}

const stepsTo = ({ kind, section, headline, href }: ArticleView): Step[] => [
  ...(kind === 'page' ? [] : [{ name: section.name, path: `/${section.slug}` }]),
  { name: headline, path: href },
]
