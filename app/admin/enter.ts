import { notFound, redirect } from 'next/navigation'
import type { Member } from '#domain/access/actor.ts'
import { currentActor } from '#domain/access/auth.ts'
import { mayEnter } from '#domain/access/permissions.ts'
import { answerWith } from '#lib/answer.ts'

/** Lets staff in: a guest is sent to sign in (303), a lower role is told that there is no such page. */
export async function enter(role: Parameters<typeof mayEnter>[1], here: string): Promise<Member> {
  const actor = await currentActor()
  if (actor.kind === 'guest') {
    answerWith(303)
    redirect(`/sign-in?to=${encodeURIComponent(here)}`)
  }
  if (actor.kind !== 'member' || !mayEnter(actor, role)) notFound()
  return actor
}
