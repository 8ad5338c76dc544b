import { wordsToHtml } from '#domain/comments/words/words-to-html.ts'
import { listFeedComments } from '#domain/feeds/queries.ts'
import { stableId } from '#domain/feeds/stable-id.ts'
import { FEED_SIZE } from '#domain/feeds/story-items.ts'
import type { FeedComment, FeedItem } from '#domain/feeds/types.ts'

type Article = { id: number; href: string }

/** What the paper calls somebody without a name, and a comment of somebody's. */
export type CommentLabels = { nobody: string; title: (name: string) => string }

/** What readers said last about an article, newest first. @param base the paper's address */
export async function commentItems(article: Article, base: URL, labels: CommentLabels): Promise<FeedItem[]> {
  const comments = await listFeedComments(article.id, FEED_SIZE)
  return comments.map((comment) => toItem(comment, article, base, labels))
}

function toItem(comment: FeedComment, { href }: Article, base: URL, { nobody, title }: CommentLabels): FeedItem {
  const name = comment.name === '' ? nobody : comment.name
  return {
    id: stableId('comment', comment.publicId),
    url: new URL(`${href}/comments/${comment.publicId}`, base).href,
    title: title(name),
    summary: '',
    html: wordsToHtml(comment.words, base),
    published: comment.createdAt,
    updated: comment.editedAt ?? comment.createdAt,
    authors: [{ name, url: null }],
    categories: [],
    enclosure: null,
    comments: null,
  }
}
