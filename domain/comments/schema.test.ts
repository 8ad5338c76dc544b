import { expect, test } from 'vitest'
import { ownCommentInput, postCommentInput } from '#domain/comments/schema.ts'
import { decideInput, undoInput } from '#domain/moderation/schema.ts'
import { publicId } from '#lib/ids.ts'

const [article, parent, key] = [publicId(), publicId(), publicId()]

test('a comment form is taken with and without a parent', () => {
  expect(postCommentInput.parse({ article, parent, comment: 'Yes.', key })).toEqual({ article, parent, comment: 'Yes.', key })
  expect(postCommentInput.parse({ article, comment: 'Yes.', key, parent: '' }).parent).toBe('')
  expect(postCommentInput.parse({ article, comment: 'Yes.', key, state: 'published', authorId: '1' })).toEqual({
    article,
    parent: '',
    comment: 'Yes.',
    key,
  })
})

test('a desk’s form goes back to where it came from, or to the first page of Held', () => {
  const decision = { comment: parent, version: '3', decision: 'reject', reason: 'spam', note: ' a\u0000b ' }
  expect(decideInput.parse({ ...decision, queue: 'published', page: '2' })).toEqual({
    ...decision,
    version: 3,
    note: 'ab',
    queue: 'published',
    page: 2,
  })
  expect(decideInput.parse({ ...decision, queue: '<b>', page: '-1' })).toMatchObject({ queue: 'held', page: 1 })
  expect(decideInput.parse({ comment: parent, version: 0, decision: 'approve' })).toMatchObject({
    reason: '',
    note: '',
    queue: 'held',
    page: 1,
  })
  expect(undoInput.parse({ batch: key })).toEqual({ batch: key, queue: 'held', page: 1 })
})

const POST = { article, comment: 'Yes.', key }
const DECIDE = { comment: parent, version: '0', decision: 'approve' }

test.each([
  [postCommentInput, { ...POST, article: 'no id' }, { article: 'gone' }],
  [postCommentInput, { ...POST, article: undefined }, { article: 'gone' }],
  [postCommentInput, { ...POST, article: '1 or 1=1'.padEnd(16) }, { article: 'gone' }],
  [postCommentInput, { ...POST, parent: '12' }, { parent: 'gone' }],
  [postCommentInput, { ...POST, comment: undefined }, { comment: 'comment-empty' }],
  [postCommentInput, { ...POST, comment: 'x'.repeat(100_001) }, { comment: 'comment-too-long' }],
  [postCommentInput, { ...POST, key: undefined }, { key: 'invalid' }],
  [postCommentInput, { ...POST, key: 'short' }, { key: 'invalid' }],
  [postCommentInput, { ...POST, key: 'x'.repeat(65) }, { key: 'invalid' }],
  [ownCommentInput, { comment: parent }, { version: 'invalid' }],
  [ownCommentInput, { comment: parent, version: 'new' }, { version: 'invalid' }],
  [ownCommentInput, { comment: parent, version: '-1' }, { version: 'invalid' }],
  [ownCommentInput, { comment: parent, version: '1.5' }, { version: 'invalid' }],
  [ownCommentInput, { comment: 'x', version: '1' }, { comment: 'gone' }],
  [decideInput, { ...DECIDE, decision: 'withdraw' }, { decision: 'invalid' }],
  [decideInput, { ...DECIDE, decision: 'erase' }, { decision: 'invalid' }],
  [decideInput, { ...DECIDE, decision: undefined }, { decision: 'invalid' }],
  [decideInput, { ...DECIDE, version: undefined }, { version: 'invalid' }],
  [decideInput, { ...DECIDE, reason: 'x'.repeat(41) }, { reason: 'invalid' }],
  [decideInput, { ...DECIDE, note: 'x'.repeat(2001) }, { note: 'invalid' }],
  [undoInput, {}, { batch: 'gone' }],
] as const)('case %#: what is wrong is said by a code', (input, form, wrong) => {
  const parsed = input.safeParse(form)
  expect(Object.fromEntries(parsed.error?.issues.map((issue) => [String(issue.path[0]), issue.message]) ?? [])).toEqual(wrong)
})
