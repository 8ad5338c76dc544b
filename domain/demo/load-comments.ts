import type { DemoComment } from '#db/demo/types.ts'
import type { Tx } from '#db/open/database.ts'
import { isStaff, type Member } from '#domain/access/actor.ts'
import { loadComment, type Inserted } from '#domain/comments/load-comment.ts'
import { parseWords } from '#domain/comments/words/parse-words.ts'
import type { DemoMembers } from '#domain/demo/load-accounts.ts'
import type { DemoArticles } from '#domain/demo/load-articles.ts'
import type { Load } from '#domain/demo/load.ts'
import { decideIn, type Target } from '#domain/moderation/decide.ts'
import { evaluate } from '#domain/moderation/rules/evaluate.ts'
import { stateAfterRules, type Decision } from '#domain/moderation/transitions.ts'

const MINUTE_MS = 60_000
/** How long the demo paper's moderator took. */
const DECIDED_AFTER_MS = 14 * MINUTE_MS

type Around = { accounts: DemoMembers; articles: DemoArticles }
type Told = DemoComment & { at: Date; articleId: number; member: Member }

/**
 * Posts the demo paper's comments in the order of their time, through the same rules as anybody's, and lets its
 * moderator decide where the rules came to something else than the story wants, and pick: so the log is whole.
 */
export async function loadComments(tx: Tx, load: Load, list: DemoComment[], around: Around): Promise<void> {
  const posted = new Map<string, Inserted>()
  const published = new Map<number, number>()
  for (const comment of list.map((c) => tell(c, around)).toSorted((a, b) => a.at.getTime() - b.at.getTime())) {
    const isNew = (published.get(comment.member.id) ?? 0) < 2
    const inserted = await post(tx, load, comment, isNew, comment.replyTo ? posted.get(comment.replyTo) : undefined)
    posted.set(comment.id, inserted.comment)
    const decision = decisionFor(inserted.state, comment.state)
    const decide = (action: Decision, version: number) =>
      decideAs(tx, around.accounts.moderator, { publicId: inserted.comment.publicId, version }, action, comment)
    if (decision) await decide(decision, 0)
    if (comment.pick !== undefined) await decide('pick', decision ? 1 : 0)
    if (comment.state === 'published') published.set(comment.member.id, (published.get(comment.member.id) ?? 0) + 1)
  }
}

function tell(comment: DemoComment, { accounts, articles }: Around): Told {
  const article = articles.get(comment.article)
  const member = accounts.byKey.get(comment.author)
  if (!article?.publishAt || !member) throw new Error(`the demo comment ${comment.id} has no article or no author`)
  return { ...comment, articleId: article.id, member, at: new Date(article.publishAt.getTime() + comment.minutesAfter * MINUTE_MS) }
}

async function post(tx: Tx, load: Load, comment: Told, isNew: boolean, parent: Inserted | undefined) {
  const parsed = parseWords(comment.source)
  if (!parsed.ok) throw new Error(`the demo comment ${comment.id} cannot be read: ${parsed.error.code}`)
  const { source, words, plain, links } = parsed.value
  const author = { isStaff: isStaff(comment.member.roles), isVerified: true, isNew }
  const evaluation = evaluate({ author, article: { talkMode: 'open' }, words: { plain, links } })
  const state = stateAfterRules(evaluation.verdict)
  const { articleId, at, member } = comment
  const draft = { articleId, authorId: member.id, parent: parent ?? null, state, source, words, plain, idempotencyKey: null, at }
  return { comment: await loadComment(tx, load.permit, draft, evaluation), state }
}

/** What a moderator must do to a comment in `from` for it to stand in `to`. */
function decisionFor(from: string, to: DemoComment['state']): Decision | null {
  if (from === to) return null
  return ({ published: 'approve', rejected: 'reject', held: 'hold' } as const)[to]
}

async function decideAs(
  tx: Tx,
  moderator: Member,
  target: Target,
  action: Decision,
  { at, reason, pick: sentence, id }: Told,
): Promise<void> {
  const input = { targets: [target], action, reason, sentence }
  const decided = await decideIn(tx, { actor: moderator, input, at: new Date(at.getTime() + DECIDED_AFTER_MS) })
  if (!decided.ok) throw new Error(`the demo comment ${id} could not be decided: ${decided.error.code}`)
}
