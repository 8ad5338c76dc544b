import { expect, test } from 'vitest'
import { COMMENT_STATES, type CommentState } from '#db/schema/comments.ts'
import { VERDICTS } from '#db/schema/moderation.ts'
import { decided, DECISIONS, stateAfterRules, type Decision } from '#domain/moderation/transitions.ts'

/** Decision: from → to. What is not here is not possible. */
const POSSIBLE = [
  'approve: held → published',
  'approve: published → published',
  'approve: rejected → published',
  'reject: held → rejected',
  'reject: published → rejected',
  'hold: published → held',
  'hold: rejected → held',
  'withdraw: held → withdrawn',
  'withdraw: published → withdrawn',
  'restore: withdrawn → published',
  'pick: published → published',
  'unpick: published → published',
]

const move = (from: CommentState, decision: Decision, pickEventId: number | null = 9) =>
  decided({ state: from, currentRev: 3, reviewedRev: 2, pickEventId }, decision, 'published')

test.each(DECISIONS)('%s leads from each state to where it should, or nowhere', (decision) => {
  const found = COMMENT_STATES.map((from) => ({ from, to: move(from, decision)?.state })).filter(({ to }) => to)
  expect(found.map(({ from, to }) => `${decision}: ${from} → ${String(to)}`).toSorted()).toEqual(
    POSSIBLE.filter((p) => p.startsWith(`${decision}:`)).toSorted(),
  )
})

test('approval, rejection and a pick mark the text as seen; nothing else does', () => {
  expect(move('held', 'approve')).toEqual({ state: 'published', currentRev: 3, reviewedRev: 3, pickEventId: 9 })
  expect(move('published', 'approve')).toMatchObject({ reviewedRev: 3 })
  expect(move('held', 'reject')).toMatchObject({ reviewedRev: 3 })
  expect(move('published', 'pick')).toMatchObject({ reviewedRev: 3 })
  for (const [from, decision] of [
    ['published', 'hold'],
    ['held', 'withdraw'],
    ['withdrawn', 'restore'],
    ['published', 'unpick'],
  ] as const) {
    expect(move(from, decision)).toMatchObject({ reviewedRev: 2 })
  }
})

test.each(['held', 'published'] as const)('what was %s before its withdrawal is so again', (before) => {
  const withdrawn = { state: 'withdrawn', currentRev: 1, reviewedRev: null, pickEventId: null } as const
  expect(decided(withdrawn, 'restore', before)).toEqual({ ...withdrawn, state: before })
})

test('a pick stands through every state until it is taken back, which can be done once', () => {
  expect(move('published', 'reject')).toMatchObject({ pickEventId: 9 })
  expect(move('rejected', 'approve')).toMatchObject({ pickEventId: 9 })
  expect(move('withdrawn', 'restore')).toMatchObject({ pickEventId: 9 })
  expect(move('published', 'unpick')).toMatchObject({ pickEventId: null })
  expect(move('published', 'unpick', null)).toBeNull()
})

test('what nobody knows the state of before cannot be restored', () => {
  expect(decided({ state: 'withdrawn', currentRev: 1, reviewedRev: null, pickEventId: null }, 'restore', null)).toBeNull()
})

test('a new comment stands where its verdict says', () => {
  expect(VERDICTS.map((verdict) => [verdict, stateAfterRules(verdict)])).toEqual([
    ['publish', 'published'],
    ['flag', 'published'],
    ['hold', 'held'],
    ['reject', 'rejected'],
  ])
})
