import { notFound, redirect } from 'next/navigation'
import type { Member } from '#domain/access/actor.ts'
import { currentActor } from '#domain/access/auth.ts'
import { mayEnter } from '#domain/access/permissions.ts'
import { answerWith } from '#lib/answer.ts'

type Door = Parameters<typeof mayEnter>[1]

/** Lets in whoever may enter by one of these doors: a guest is sent to sign in (303), a lower role is told that there is no such page. */
export async function enter(doors: Door | Door[], here: string): Promise<Member> {
  const actor = await currentActor()
  if (actor.kind === 'guest') {
    answerWith(303)
    redirect(`/sign-in?to=${encodeURIComponent(here)}`)
  }
  if (actor.kind !== 'member' || ![doors].flat().some((door) => mayEnter(actor, door))) notFound()
  return actor
}
