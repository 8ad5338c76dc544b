import { expect, test } from 'vitest'
import { write } from '#db/database.ts'
import type { Tx } from '#db/open/database.ts'
import { preparedWrite } from '#db/prepared-write.ts'
import { changes } from '#db/schema/changes.ts'
import { people } from '#db/schema/articles.ts'
import { useTestDatabase } from '#db/testing/use-test-database.ts'

useTestDatabase()

const change = preparedWrite('test-change', changes, ['at', 'origin', 'change'], (tx, slots) => tx.insert(changes).values(slots))
const person = preparedWrite('test-person', people, ['slug', 'name', 'portrait'], (tx, slots) =>
  tx.insert(people).values(slots).returning({ id: people.id }),
)

test('writes every kind of value as the column does, null among them', async () => {
  const at = new Date(1_700_000_000_123)
  const portrait = { src: 'a.webp', width: 1, height: 2, alt: '' }
  await write(async (tx) => {
    await change(tx, { at, origin: 'a', change: { kind: 'x', list: [1, 'é'] } })
    expect(await person(tx, { slug: 'ann', name: 'Ann', portrait })).toHaveLength(1)
    await person(tx, { slug: 'bob', name: 'Bob', portrait: null })
  })
  await write(async (tx) => {
    expect(await tx.select({ at: changes.at, change: changes.change }).from(changes)).toEqual([
      { at, change: { kind: 'x', list: [1, 'é'] } },
    ])
    expect(await tx.select({ portrait: people.portrait, bio: people.bio }).from(people)).toEqual([
      { portrait, bio: '' },
      { portrait: null, bio: '' },
    ])
  })
})

test('is undone with the work, and refused after it', async () => {
  let kept: Tx | undefined
  const work = write(async (tx) => {
    kept = tx
    await person(tx, { slug: 'cy', name: 'Cy', portrait: null })
    throw new Error('no')
  })
  await expect(work).rejects.toThrow('no')
  await write(async (tx) => {
    expect(await tx.select({ slug: people.slug }).from(people)).toEqual([{ slug: 'ann' }, { slug: 'bob' }])
  })
  await expect(kept && person(kept, { slug: 'di', name: 'Di', portrait: null })).rejects.toThrow()
})
