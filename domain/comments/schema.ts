import { z } from 'zod'

const publicId = z.string('gone').regex(/^[0-9a-z]{16}$/, 'gone')

export const postCommentInput = z.object({
  article: publicId,
  /** What it answers; empty for the article itself. */
  parent: z.union([publicId, z.literal('')], 'gone').default(''),
  // Far above what a comment may have: the parser says by how much it is too long.
  comment: z.string('comment-empty').max(100_000, 'comment-too-long'),
  /** Made with the form: the same form sent twice makes one comment. */
  key: z.string('invalid').min(8, 'invalid').max(64, 'invalid'),
})

export type PostComment = z.output<typeof postCommentInput>

export const ownCommentInput = z.object({ comment: publicId, version: z.coerce.number('invalid').int('invalid').min(0, 'invalid') })
