import type { Actor, Member } from '#domain/access/actor.ts'
import { permit, type Permit } from '#domain/access/permit.ts'
import type { Editable, PersonRef } from '#domain/articles/edit/types.ts'
import { openLive, subjectOf, type OpenedLive, type OpenLiveError } from '#domain/articles/live/open-live.ts'
import { findBlock } from '#domain/articles/live/queries.ts'
import type { EditableBlock } from '#domain/articles/live/types.ts'
import { fail, ok, type Result } from '#lib/result.ts'

export type OpenedBlock = { live: OpenedLive; story: Editable; block: EditableBlock; allowed: Permit<'live.change', Member> }

/** An update that somebody is about to change, at whatever version it is, if they may. */
export async function openBlock(
  ctx: { actor: Actor },
  seen: { article: string; block: string },
): Promise<Result<OpenedBlock, OpenLiveError>> {
  const opened = await openLive(ctx, seen.article)
  if (!opened.ok) return opened
  const { story, person, allowed } = opened.value
  const block = await findBlock(seen.block)
  if (block?.articleId !== story.id) return fail({ code: 'gone' })
  const change = permit(allowed.actor, 'live.change', subjectOfBlock(story, block, person))
  return change.ok ? ok({ live: opened.value, story, block, allowed: change.value }) : change
}

/** What permission to change an update asks about. */
export const subjectOfBlock = (story: Editable, block: Pick<EditableBlock, 'id' | 'personId'>, person: PersonRef | null) => ({
  ...subjectOf(story, person),
  id: block.id,
  isOwn: person !== null && block.personId === person.id,
})
