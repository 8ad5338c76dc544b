'use server'

import { action } from '#domain/access/action.ts'
import { decide } from '#domain/moderation/decide.ts'
import { deskHref } from '#domain/moderation/desk-href.ts'
import { conflictWith } from '#domain/moderation/conflict-with.ts'
import { decideInput, pickInput, undoInput } from '#domain/moderation/schema.ts'
import { toQueue } from '#domain/moderation/types.ts'
import { undo } from '#domain/moderation/undo.ts'
import { ok } from '#lib/result.ts'

export const decideAction = action({
  access: 'moderator',
  limit: 'decide',
  input: decideInput,
  async run(ctx, { comment, version, decision, reason, note, queue, page }) {
    const decided = await decide(ctx, { targets: [{ publicId: comment, version }], action: decision, reason, note })
    if (!decided.ok) return decided.error.code === 'conflict' ? conflictWith(ctx, comment) : decided
    return ok({ decision, batch: decided.value.batchId, href: deskHref({ queue, page, did: decision, batch: decided.value.batchId }) })
  },
  then: ({ href }) => href,
  // The comment has left the queue that the form stood in.
  otherwise: ({ code }, { queue, comment }) => (code === 'conflict' ? deskHref({ queue: toQueue(queue), conflict: comment }) : null),
})

export const pickAction = action({
  access: 'moderator',
  limit: 'decide',
  input: pickInput,
  async run(ctx, { comment, version, queue, page, ...input }) {
    const { decision } = input
    const sentence = input.decision === 'pick' ? input.sentence : undefined
    const decided = await decide(ctx, { targets: [{ publicId: comment, version }], action: decision, sentence })
    if (!decided.ok) return decided.error.code === 'conflict' ? conflictWith(ctx, comment) : decided
    return ok({ decision, batch: decided.value.batchId, href: deskHref({ queue, page, did: decision, batch: decided.value.batchId }) })
  },
  then: ({ href }) => href,
  otherwise: ({ code }, { queue, comment, sentence }) =>
    code === 'conflict' ? deskHref({ queue: toQueue(queue), conflict: comment, sentence }) : null,
})

export const undoAction = action({
  access: 'moderator',
  limit: 'decide',
  input: undoInput,
  async run(ctx, { batch, queue, page }) {
    const undone = await undo(ctx, batch)
    if (!undone.ok) return undone
    return ok({ decision: 'undo' as const, batch: undone.value.batchId, href: deskHref({ queue, page, did: 'undo' }) })
  },
  then: ({ href }) => href,
  otherwise: ({ code }, { queue }) =>
    code === 'conflict' || code === 'gone' ? deskHref({ queue: toQueue(queue), did: 'too-late' }) : null,
})
