import { paper } from '#app/page-data.ts'
import { tombstone } from '#components/comment/comment-state.ts'
import type { Speech } from '#domain/api/to-thread.ts'
import { env } from '#lib/env.ts'

/** The paper's address, and what its pages say where a comment has no words or its writer no name. */
export async function around(): Promise<{ base: URL; speech: Speech }> {
  const { t } = await paper()
  return { base: env().SITE_URL, speech: { placeholder: (comment) => tombstone(comment, t), anonymous: t('comment.anonymous') } }
}
