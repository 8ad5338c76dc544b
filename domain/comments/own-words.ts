import { conversationsIn } from '#domain/changes.ts'
import { hasCommentedOn } from '#domain/comments/queries.ts'

/** Whether a page that was made from these tags shows an account words of its own, or may do so: then it looks like nobody else's. */
export async function hasWordsOn(accountId: number, tags: ReadonlySet<string>): Promise<boolean> {
  for (const article of conversationsIn(tags)) if (await hasCommentedOn(accountId, article)) return true
  return false
}
