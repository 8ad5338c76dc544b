import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { standIn, standingIn } from '#lib/stand-in.ts'

test('a render for a stand-in knows it in all that it awaits, and no other does', async () => {
  const look = async () => {
    await turn()
    return standIn()?.displayName
  }
  const seen = await Promise.all([
    standingIn({ displayName: 'A', formKey: 'a' }, look),
    look(),
    standingIn({ displayName: 'B', formKey: 'b' }, look),
  ])
  expect(seen).toEqual(['A', undefined, 'B'])
  expect(standIn()).toBeUndefined()
})
