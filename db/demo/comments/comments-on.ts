import type { DemoComment, DemoReason } from '#db/demo/types.ts'

type More = { to?: string; held?: true; rejected?: DemoReason }

/** A function that makes the comments of one article: number within the article, who, minutes after publication, words. */
export function commentsOn(article: string): (n: number, author: string, minutesAfter: number, source: string, more?: More) => DemoComment {
  return (n, author, minutesAfter, source, more = {}) => ({
    id: `${article}-${String(n)}`,
    article,
    author,
    ...(more.to === undefined ? {} : { replyTo: `${article}-${more.to}` }),
    minutesAfter,
    source,
    state: more.held ? 'held' : more.rejected ? 'rejected' : 'published',
    ...(more.rejected ? { reason: more.rejected } : {}),
  })
}
