import { write } from '#db/database.ts'
import type { Role } from '#db/schema/accounts.ts'
import { aUser, type User } from '#db/testing/factories.ts'
import type { Member } from '#domain/access/actor.ts'

/** An account's row as whoever is signed in with it. */
export const memberOf = ({ id, publicId, displayName, roles, emailVerifiedAt }: User): Member => ({
  ...{ kind: 'member', id, publicId, displayName, roles },
  isVerified: emailVerifiedAt !== null,
})

/** A member with an account of their own, and with these roles besides. */
export const aMember = async (...roles: Role[]): Promise<Member> =>
  memberOf(await write((tx) => aUser(tx, { roles: ['member', ...roles] })))
