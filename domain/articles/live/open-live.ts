import type { Actor, Member } from '#domain/access/actor.ts'
import { isAllowed, type Subjects } from '#domain/access/permissions.ts'
import { permit, type Denied, type Permit } from '#domain/access/permit.ts'
import { findEditable, findPersonOf } from '#domain/articles/edit/queries.ts'
import type { Editable, PersonRef } from '#domain/articles/edit/types.ts'
import { fail, ok, type Failure, type Result } from '#lib/result.ts'

/** A live story that somebody writes for. `person`: who they are in the paper, if anybody. */
export type OpenedLive = { story: Editable; person: PersonRef | null; allowed: Permit<'live.add', Member> }
export type OpenLiveError = Denied | Failure<'gone' | 'not-live'>

/**
 * A live story for somebody who adds to it or changes it. Whoever has nothing to do with it is told no more than if it did
 * not exist; its owner and those who sign it are told that they may not.
 */
export async function openLive({ actor }: { actor: Actor }, publicId: string): Promise<Result<OpenedLive, OpenLiveError>> {
  if (actor.kind !== 'member') return fail({ code: 'not-signed-in' })
  const story = await findEditable(publicId)
  if (!story) return fail({ code: 'gone' })
  const person = await findPersonOf(actor.id)
  const allowed = permit(actor, 'live.add', subjectOf(story, person))
  if (!allowed.ok) return mayKnow(actor, story, person) ? allowed : fail({ code: 'gone' })
  return story.live === 'no' ? fail({ code: 'not-live' }) : ok({ story, person, allowed: allowed.value })
}

/** What permissions to write for a story ask about. */
export function subjectOf(story: Editable, person: PersonRef | null): Subjects['live.add'] {
  const { id, ownerId, state, live } = story
  return { id, ownerId, state, live, isOnByline: isOnByline(story, person) }
}

const isOnByline = ({ authors }: Editable, person: PersonRef | null): boolean => authors.some((author) => author.id === person?.id)

const mayKnow = (actor: Member, story: Editable, person: PersonRef | null): boolean =>
  isAllowed(actor, 'articles.read', { id: 0 }) && (story.ownerId === actor.id || (story.state === 'published' && isOnByline(story, person)))
