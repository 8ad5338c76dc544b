'use server'

import { action } from '#domain/access/action.ts'
import { postComment } from '#domain/comments/post-comment.ts'
import { ownCommentInput, postCommentInput } from '#domain/comments/schema.ts'
import { decideOwn } from '#domain/comments/decide-own.ts'

export const postCommentAction = action({
  access: 'member',
  limit: 'comment',
  input: postCommentInput,
  run: postComment,
  then: ({ href }) => href,
})

export const withdrawCommentAction = action({
  access: 'member',
  limit: 'comment-state',
  input: ownCommentInput,
  run: (ctx, input) => decideOwn(ctx, input, 'withdraw'),
  then: ({ href }) => href,
})

export const restoreCommentAction = action({
  access: 'member',
  limit: 'comment-state',
  input: ownCommentInput,
  run: (ctx, input) => decideOwn(ctx, input, 'restore'),
  then: ({ href }) => href,
})
