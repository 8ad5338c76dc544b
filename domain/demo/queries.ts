import { join } from 'node:path'
import { and, eq, isNotNull } from 'drizzle-orm'
import { read } from '#db/database.ts'
import { datedBody } from '#db/demo/dated-body.ts'
import type { DemoArticle, DemoPaper } from '#db/demo/types.ts'
import { users } from '#db/schema/accounts.ts'

/** The demo paper's data, read only when it is wanted. */
export const readDemoPaper = async (): Promise<DemoPaper> => (await import('#db/demo/demo-paper.ts')).demoPaper

/** Folder of the demo paper's pictures. */
export const demoPictures = (): string => join(import.meta.dirname, '..', '..', 'db', 'demo', 'pictures')

/** An article's body with its relative dates made real. */
export const bodyOf = (article: DemoArticle, firstStart: Date) => datedBody(article.body, firstStart)

/** The demo accounts that can sign in, and when the database was filled with them; none in a paper of its own. */
export async function listDemoAccounts(): Promise<{ id: number; email: string; passwordHash: string | null; createdAt: Date }[]> {
  const { id, email, passwordHash, createdAt } = users
  return read()
    .select({ id, email, passwordHash, createdAt })
    .from(users)
    .where(and(eq(users.isDemo, true), isNotNull(passwordHash)))
    .orderBy(users.id)
}
