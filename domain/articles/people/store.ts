import { eq } from 'drizzle-orm'
import type { Tx } from '#db/open/database.ts'
import { people } from '#db/schema/articles.ts'
import type { Permit } from '#domain/access/permit.ts'

/** Adds a person of the paper, of whom nothing is known but the name. */
export async function addPerson(tx: Tx, _permit: Permit<'account.manage'>, person: { slug: string; name: string }): Promise<number> {
  const [row] = await tx.insert(people).values(person).returning({ id: people.id })
  if (!row) throw new Error('the database did not take a person')
  return row.id
}

/** Says whose account a person writes and comments with, in place of any other that it was. */
export async function setAccount(tx: Tx, _permit: Permit<'account.manage'>, personId: number, userId: number): Promise<void> {
  await tx.update(people).set({ userId: null }).where(eq(people.userId, userId))
  await tx.update(people).set({ userId }).where(eq(people.id, personId))
}
