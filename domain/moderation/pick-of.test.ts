import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { MODERATION_ACTIONS } from '#db/schema/moderation.ts'
import { pickOf } from '#domain/moderation/pick-of.ts'

/** Events with ids from 1; `undo:3` takes the third back. */
const log = (...told: string[]) =>
  told.map((text, i) => {
    const [name, reverts] = text.split(':')
    const action = MODERATION_ACTIONS.find((each) => each === name) ?? 'import'
    return { id: i + 1, action, revertsId: reverts === undefined ? null : Number(reverts) }
  })

test.each<[string, string[], number | null]>([
  ['nothing', [], null],
  ['an approval', ['post', 'approve'], null],
  ['a pick', ['post', 'pick'], 2],
  ['a second pick, which is the one', ['post', 'pick', 'pick'], 3],
  ['a pick that was taken back', ['post', 'pick', 'unpick'], null],
  ['a pick, rejected and published again', ['post', 'pick', 'reject', 'approve'], 2],
  ['a pick, withdrawn and put back', ['post', 'pick', 'withdraw', 'restore'], 2],
  ['an undone pick', ['post', 'pick', 'undo:2'], null],
  ['an undone change of the sentence', ['post', 'pick', 'pick', 'undo:3'], 2],
  ['a pick whose end was undone', ['post', 'pick', 'unpick', 'undo:3'], 2],
  ['an undo that was undone', ['post', 'pick', 'undo:2', 'undo:3'], 2],
  ['an undone rejection', ['post', 'pick', 'reject', 'undo:3'], 2],
])('%s', (_, told, pick) => {
  expect(pickOf(log(...told))).toBe(pick)
})

it('is after an undo what it was before what was undone', () => {
  const action = fc.constantFrom('approve', 'reject', 'hold', 'pick', 'unpick')
  fc.assert(
    fc.property(fc.array(action, { maxLength: 12 }), action, (before, last) => {
      const told = ['post', ...before, last]
      expect(pickOf(log(...told, `undo:${String(told.length)}`))).toBe(pickOf(log(...told.slice(0, -1))))
    }),
  )
})
