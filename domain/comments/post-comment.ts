import type { Tx } from '#db/open/database.ts'
import type { CommentState } from '#db/schema/comments.ts'
import { isStaff, type Actor, type Member } from '#domain/access/actor.ts'
import { permit, type Denied, type Permit } from '#domain/access/permit.ts'
import { commit, type Done } from '#domain/commit/commit.ts'
import { findParent, findTalkSubject, hasPublished, type ParentComment, type TalkSubject } from '#domain/comments/queries.ts'
import type { PostComment } from '#domain/comments/schema.ts'
import { findByIdempotencyKey, insertComment, type Draft } from '#domain/comments/store.ts'
import { parseWords } from '#domain/comments/words/parse-words.ts'
import { digest } from '#domain/moderation/event-hash.ts'
import { logNewComment } from '#domain/moderation/log-new-comment.ts'
import { evaluate, type Evaluation } from '#domain/moderation/rules/evaluate.ts'
import { stateAfterRules } from '#domain/moderation/transitions.ts'
import { now } from '#lib/clock.ts'
import { fail, ok, type Failure, type Result } from '#lib/result.ts'

/** A newcomer is somebody with fewer published comments than this. */
const NEW_BELOW = 2

export type Posted = { publicId: string; state: CommentState; href: string }
export type PostCommentError = Denied | Failure<'gone' | 'talk-closed' | 'parent-closed' | 'invalid' | 'busy'>

/**
 * Posts a comment: the gate (which stores nothing), the rules, and, in one transaction, the comment with its revision,
 * what the rules found and the log's first event. The same form sent twice makes one comment.
 */
export async function postComment(ctx: { actor: Actor }, input: PostComment): Promise<Result<Posted, PostCommentError>> {
  const { actor } = ctx
  if (actor.kind !== 'member') return fail({ code: 'not-signed-in' })
  const gate = await pass(actor, input)
  if (!gate.ok) return gate
  const { subject, parent, allowed, parsed } = gate.value
  const evaluation = evaluate(await gatherFacts(actor, subject, parsed))
  const draft: Draft = {
    ...{ articleId: subject.id, authorId: actor.id, parent, state: stateAfterRules(evaluation.verdict), source: parsed.source },
    ...{ words: parsed.words, plain: parsed.plain, idempotencyKey: formDigest(input, parsed.source), at: now() },
  }
  const posted = await commit((tx) => insert(tx, allowed, draft, evaluation))
  return posted ? ok({ ...posted, href: hrefOf(subject, posted.publicId, parent !== null) }) : fail({ code: 'busy' })
}

/** Tells the same form sent twice from the same form with other words in it, as after the browser's Back: that is another comment. */
const formDigest = ({ key, article, parent }: PostComment, source: string) => digest(JSON.stringify([key, article, parent, source]))

/** A thread's own page is the one place where a reply is sure to stand. */
const hrefOf = (subject: TalkSubject, publicId: string, isReply: boolean) =>
  `${subject.href}${isReply ? `/comments/${publicId}` : ''}#comment-${publicId}`

type Passed = { subject: TalkSubject; parent: ParentComment | null; allowed: Permit<'comment.post', Member>; parsed: Parsed }
type Parsed = Pick<Draft, 'source' | 'words' | 'plain'> & { links: string[] }

async function pass(actor: Member, input: PostComment): Promise<Result<Passed, PostCommentError>> {
  const subject = await findTalkSubject(input.article)
  if (!subject) return fail({ code: 'gone' })
  const allowed = permit(actor, 'comment.post', subject)
  if (!allowed.ok) return fail({ code: 'talk-closed' })
  const parent = input.parent ? await findParent(input.parent) : null
  if (input.parent && (parent?.state !== 'published' || parent.articleId !== subject.id)) return fail({ code: 'parent-closed' })
  const parsed = parseWords(input.comment)
  if (!parsed.ok) return fail({ code: 'invalid', fields: { comment: parsed.error.code }, values: parsed.error.values })
  return ok({ subject, parent, allowed: allowed.value, parsed: parsed.value })
}

async function gatherFacts(actor: Member, subject: TalkSubject, { plain, links }: Parsed) {
  const isNew = !(await hasPublished(actor.id, NEW_BELOW))
  return {
    author: { isStaff: isStaff(actor.roles), isVerified: actor.isVerified, isNew },
    article: { talkMode: subject.talkMode },
    words: { plain, links },
  }
}

async function insert(
  tx: Tx,
  allowed: Permit<'comment.post', Member>,
  draft: Draft,
  evaluation: Evaluation,
): Promise<Done<Omit<Posted, 'href'> | null>> {
  const inserted = await insertComment(tx, allowed, draft)
  if (!inserted) return { value: await findByIdempotencyKey(tx, allowed.actor.id, draft.idempotencyKey ?? ''), changes: [] }
  await logNewComment(
    tx,
    allowed,
    { commentId: inserted.id, state: draft.state, source: draft.source, at: draft.at, actorId: allowed.actor.id },
    evaluation,
  )
  const changes = draft.state === 'published' ? [{ kind: 'comment-posted' as const, articleId: draft.articleId }] : []
  return { value: { publicId: inserted.publicId, state: draft.state }, changes }
}
