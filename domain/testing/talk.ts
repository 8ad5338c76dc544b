import { write } from '#db/database.ts'
import { anArticle, type Article } from '#db/testing/factories.ts'
import { commentRow } from '#db/testing/rows.ts'
import type { Actor, Member } from '#domain/access/actor.ts'
import { postComment, type Posted } from '#domain/comments/post-comment.ts'
import { decide, type DecideInput, type Decisions } from '#domain/moderation/decide.ts'
import { aMember } from '#domain/testing/members.ts'
import { publicId } from '#lib/ids.ts'

/** A published article, open to comments unless `given` says otherwise. */
export const aStory = (given: Partial<Article> = {}): Promise<Article> => write((tx) => anArticle(tx, given))

export type Words = { comment?: string; parent?: string; key?: string }

/** Sends the comment form as somebody. Each time another form, unless `key` is given. */
export const send = (
  actor: Actor,
  { publicId: article }: Article,
  { comment = 'Some words.', parent = '', key = publicId() }: Words = {},
) => postComment({ actor }, { article, parent, comment, key })

/** Posts a comment that is taken. Staff's are published, a newcomer's is held. */
export async function post(actor: Member, article: Article, words: Words = {}): Promise<Posted> {
  const sent = await send(actor, article, words)
  if (!sent.ok) throw new Error(`the comment was not taken: ${sent.error.code}`)
  return sent.value
}

/** Decides on one comment as it stands now, and is obeyed. */
export async function decideNow(actor: Actor, id: string, action: DecideInput['action'], reason?: string): Promise<Decisions> {
  const { version } = await commentRow(id)
  const decided = await decide({ actor }, { targets: [{ publicId: id, version }], action, ...(reason ? { reason } : {}) })
  if (!decided.ok) throw new Error(`${action} was refused: ${decided.error.code}`)
  return decided.value
}

/** Picks a comment as it stands now, with this sentence. */
export async function pickNow(actor: Actor, id: string, sentence: string): Promise<Decisions> {
  const { version } = await commentRow(id)
  const picked = await decide({ actor }, { targets: [{ publicId: id, version }], action: 'pick', sentence })
  if (!picked.ok) throw new Error(`the pick was refused: ${picked.error.code}`)
  return picked.value
}

/** A member whom the paper knows: two comments of theirs have been approved, on a story of its own. */
export async function aRegular(moderator: Member): Promise<Member> {
  const [member, story] = [await aMember(), await aStory()]
  for (const comment of ['First words.', 'Second words.'])
    await decideNow(moderator, (await post(member, story, { comment })).publicId, 'approve')
  return member
}
