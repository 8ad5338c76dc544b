import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { read, write } from '#db/database.ts'
import { moderationEvents } from '#db/schema/moderation.ts'
import { site } from '#db/schema/site.ts'
import { aComment } from '#db/testing/factories.ts'
import { useTestDatabase } from '#db/testing/use-test-database.ts'

useTestDatabase()

async function anEvent(): Promise<number> {
  const rows = await write(async (tx) => {
    const { id } = await aComment(tx)
    const facts = { at: new Date(0), actorKind: 'system' as const, action: 'post' as const, toState: 'published' as const }
    const chain = { batchId: 'b', textDigest: '', prevHash: '', hash: `hash-${String(id)}` }
    return tx
      .insert(moderationEvents)
      .values({ ...facts, ...chain, commentId: id, rev: 1 })
      .returning({ id: moderationEvents.id })
  })
  return rows[0]?.id ?? 0
}

test('nothing in the moderation log can be changed', async () => {
  const id = await anEvent()
  const changing = write((tx) => tx.update(moderationEvents).set({ action: 'approve' }).where(eq(moderationEvents.id, id)))
  await expect(changing).rejects.toMatchObject({ code: 'check' })
  expect(await read().select({ action: moderationEvents.action }).from(moderationEvents).where(eq(moderationEvents.id, id))).toEqual([
    { action: 'post' },
  ])
})

test('nothing in the moderation log can be deleted', async () => {
  const id = await anEvent()
  await expect(write((tx) => tx.delete(moderationEvents).where(eq(moderationEvents.id, id)))).rejects.toMatchObject({ code: 'check' })
  expect(await read().select().from(moderationEvents).where(eq(moderationEvents.id, id))).toHaveLength(1)
})

test('the log of the demo paper goes with it, and only while it is the demo', async () => {
  const id = await anEvent()
  const identity = { id: 1, name: 'Demo', tagline: '', language: 'en', timeZone: 'UTC', contact: '' }
  const deleting = () => write((tx) => tx.delete(moderationEvents).where(eq(moderationEvents.id, id)))
  await write((tx) => tx.insert(site).values({ ...identity, isDemo: false }))
  await expect(deleting()).rejects.toMatchObject({ code: 'check' })
  await write((tx) => tx.update(site).set({ isDemo: true }))
  await expect(write((tx) => tx.update(moderationEvents).set({ rev: 2 }).where(eq(moderationEvents.id, id)))).rejects.toMatchObject({
    code: 'check',
  })
  await deleting()
  expect(await read().select().from(moderationEvents).where(eq(moderationEvents.id, id))).toHaveLength(0)
})
