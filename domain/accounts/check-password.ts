import { findCredentials } from '#domain/accounts/queries.ts'
import { hashPassword, verifyPassword } from '#domain/accounts/password.ts'
import { shared } from '#lib/shared.ts'

/**
 * The account that an e-mail address and password belong to.
 * @param email normalised
 * @returns its id, or null; an unknown address costs the same work as a wrong password
 */
export async function checkPassword(email: string, password: string): Promise<number | null> {
  const account = await findCredentials(email)
  const hash = account?.passwordHash ?? (await nobodysHash())
  const matches = await verifyPassword(password, hash)
  return matches && account?.passwordHash ? account.id : null
}

/** A hash that no password has been given for, to spend the same time on. */
const nobodysHash = (): Promise<string> => shared('nobodys-hash', () => hashPassword(crypto.randomUUID()))
