import type { Actor, Guest } from '#domain/access/actor.ts'
import { isAllowed, type Permission, type Subjects } from '#domain/access/permissions.ts'
import { fail, ok, type Result } from '#lib/result.ts'

declare const proof: unique symbol

/**
 * Proof that somebody may do `P` to one subject. Only `permit()` mints it, and every write of a store asks for one,
 * so that a forgotten or a wrong check does not compile.
 */
export type Permit<P extends Permission, A extends Actor = Actor> = {
  readonly [proof]: P
  readonly actor: A
  readonly subjectId: number
}

export type Denied = { code: 'not-signed-in' | 'not-allowed' }

/**
 * Asks whether `actor` may do `permission` to `subject`.
 * @returns a permit bound to `subject.id`; or `not-signed-in` for a guest, `not-allowed` for everybody else
 */
export function permit<P extends Permission, A extends Actor>(
  actor: A,
  permission: P,
  subject: Subjects[P],
): Result<Permit<P, Exclude<A, Guest>>, Denied> {
  if (isAllowed(actor, permission, subject)) return ok(mint(actor as Exclude<A, Guest>, subject.id))
  return fail({ code: actor.kind === 'guest' ? 'not-signed-in' : 'not-allowed' })
}

const mint = <P extends Permission, A extends Actor>(actor: A, subjectId: number) => ({ actor, subjectId }) as Permit<P, A>

/** @throws when a permit is used on something else than what it was given for: a mistake in the program */
export function assertSubject(permit: Permit<Permission>, id: number): void {
  if (permit.subjectId !== id) throw new Error(`permit for ${String(permit.subjectId)} used on ${String(id)}`)
}
