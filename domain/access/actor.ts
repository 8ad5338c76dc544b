import type { Role } from '#db/schema/accounts.ts'

/** Somebody signed in. */
export type Member = {
  kind: 'member'
  id: number
  publicId: string
  displayName: string
  roles: readonly Role[]
  /** Whether the e-mail address is known to be theirs. */
  isVerified: boolean
}
/** Nobody signed in: a reader. */
export type Guest = { kind: 'guest' }
/** The program itself: start-up, imports, the command line. */
export type System = { kind: 'system' }
export type Actor = Member | Guest | System

export const guest: Guest = { kind: 'guest' }
export const system: System = { kind: 'system' }

export const hasRole = (actor: Actor, ...roles: Role[]): boolean => actor.kind === 'member' && roles.some((r) => actor.roles.includes(r))

/** Whether a set of roles is more than a member's. */
export const isStaff = (roles: readonly Role[]): boolean => roles.some((r) => r !== 'member')
