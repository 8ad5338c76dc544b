import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { article, hasConversation } from '#app/(paper)/article-data.ts'
import { actionsFor, takePart, type TalkGiven } from '#app/(paper)/take-part.tsx'
import { pageNonce } from '#app/page-nonce.ts'
import { first, pageNumber, paper, type Query } from '#app/page-data.ts'
import { shareSrc } from '#app/share.ts'
import { PaperFrame } from '#app/paper-frame.tsx'
import { ArticlePage } from '#components/article/article-page.tsx'
import { Conversation } from '#components/comment/conversation.tsx'
import { JsonLd } from '#components/site/json-ld.tsx'
import { currentActor } from '#domain/access/auth.ts'
import { findLivePage } from '#domain/articles/live/queries.ts'
import { besideArticle } from '#domain/articles/beside/beside-article.ts'
import type { ArticleView } from '#domain/articles/types.ts'
import { conversationPage } from '#domain/comments/conversation.ts'
import { findReplyTarget } from '#domain/comments/queries.ts'
import type { ConversationView } from '#domain/comments/types.ts'
import type { SiteView } from '#domain/site/types.ts'
import { articleData, type Story } from '#domain/structured-data/article.ts'
import { breadcrumbs, type Step } from '#domain/structured-data/breadcrumbs.ts'
import { graph } from '#domain/structured-data/graph.ts'
import { liveBlogPosting } from '#domain/structured-data/live-blog.ts'
import type { Web } from '#domain/structured-data/types.ts'

/** A story, or a page of the paper (section ROOT), with its conversation; null where there is none. */
export async function showArticle(section: string, slug: string, searchParams: Query): Promise<ReactNode> {
  const [query, { site, t, web }, actor, found] = await Promise.all([searchParams, paper(), currentActor(), article(section, slug)])
  if (!found) return null
  const pages = { comments: pageNumber(query.comments), updates: pageNumber(query.updates) }
  const [conversation, beside, coverage, replyTo] = await Promise.all([
    conversationPage(found.id, actor.kind === 'member' ? actor.id : 0, pages.comments),
    besideArticle(found),
    found.live && findLivePage(found.id, found.live, pages.updates),
    findReplyTarget(found.id, first(query.reply)),
  ])
  if (pages.comments > conversation.pages || (pages.updates > 1 && !coverage)) notFound()
  const here = found.href + (pages.comments > 1 ? `?comments=${String(pages.comments)}` : '')
  const talk = { article: found, actor, language: site.language, t, here, replyTo: actor.kind === 'member' ? replyTo : null }
  const shown = hasConversation(found) ? conversation : null
  return (
    <PaperFrame current={section} returnTo={found.href}>
      <Follow isFollowed={found.isLive && pages.updates === 1} />
      <ArticlePage
        {...{ article: found, site, t, beside, coverage }}
        conversation={shown && <Talk conversation={shown} talk={talk} site={site} />}
      />
      <JsonLd
        data={graph(
          storyData({ article: found, shareSrc: shareSrc(found, site), conversation: shown }, web),
          breadcrumbs(stepsTo(found), web),
        )}
      />
    </PaperFrame>
  )
}

/** Tells readers of updates while they read: the newest page of a story that is live alone. */
const Follow = async ({ isFollowed }: { isFollowed: boolean }) =>
  isFollowed ? <script type="module" src="/live.js" nonce={await pageNonce()} /> : null

/** What readers say of it, and the way to take part. */
function Talk({ conversation, talk, site }: { conversation: ConversationView; talk: TalkGiven; site: SiteView }) {
  const { href, talkMode } = talk.article
  return (
    <Conversation {...{ conversation, talkMode, site, t: talk.t }} articleHref={href} form={takePart(talk)} actions={actionsFor(talk)} />
  )
}

const storyData = (story: Story, web: Web) =>
  story.article.live ? liveBlogPosting(story, story.article.live, web) : articleData(story, web)

const stepsTo = ({ kind, section, headline, href }: ArticleView): Step[] => [
  ...(kind === 'page' ? [] : [{ name: section.name, path: `/${section.slug}` }]),
  { name: headline, path: href },
]
