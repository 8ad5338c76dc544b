import { and, eq } from 'drizzle-orm'
import type { Tx } from '#db/open/database.ts'
import { frontSlots } from '#db/schema/front.ts'
import { assertSubject, type Permit } from '#domain/access/permit.ts'

/** Puts a story above everything in place of what stands there. */
export async function putBreaking(tx: Tx, permit: Permit<'article.break'>, articleId: number, until: Date): Promise<void> {
  assertSubject(permit, articleId)
  await tx.delete(frontSlots).where(eq(frontSlots.place, 'breaking'))
  await tx.insert(frontSlots).values({ place: 'breaking', position: 0, articleId, until })
}

/** Takes a story down from there, if it still stands there. */
export async function deleteBreaking(tx: Tx, permit: Permit<'article.break'>, articleId: number): Promise<void> {
  assertSubject(permit, articleId)
  await tx.delete(frontSlots).where(and(eq(frontSlots.place, 'breaking'), eq(frontSlots.articleId, articleId)))
}
