import fc from 'fast-check'
import { expect, it } from 'vitest'
import { SHOWN_DEPTH, threadTree, type CommentNode } from '#components/comment/thread-tree.ts'
import { aComment } from '#components/testing/paper.fixture.ts'

const thread = (depths: number[]) => depths.map((depth, i) => aComment(`c${i}`, { depth }))
const flat = (nodes: CommentNode[]): CommentNode[] => nodes.flatMap((n) => [n, ...flat(n.replies)])
const height = (nodes: CommentNode[]): number => (nodes.length === 0 ? 0 : 1 + Math.max(...nodes.map((n) => height(n.replies))))
const outline = (nodes: CommentNode[]): unknown[] =>
  nodes.map((n) => (n.replies.length > 0 ? [n.comment.publicId, outline(n.replies)] : n.comment.publicId))

it('nests what answers below what it answers', () => {
  expect(outline(threadTree(thread([0, 1, 2, 1])))).toEqual([['c0', [['c1', ['c2']], 'c3']]])
})

it('stands deeper replies on the last level and says what they answer', () => {
  const tree = threadTree(thread([0, 1, 2, 3, 4, 4, 3]))
  expect(outline(tree)).toEqual([['c0', [['c1', [['c2', ['c3', 'c4', 'c5', 'c6']]]]]]])
  const said = new Map(flat(tree).map((n) => [n.comment.publicId, n.inReplyTo?.publicId]))
  expect(said.get('c3')).toBeUndefined()
  expect([said.get('c4'), said.get('c5')]).toEqual(['c3', 'c3'])
  expect(said.get('c6')).toBeUndefined()
})

it('says nothing of a parent behind a tombstone', () => {
  const comments = thread([0, 1, 2, 3, 4]).map((c) => (c.depth === 3 ? { ...c, author: null, words: null } : c))
  expect(flat(threadTree(comments)).at(-1)?.inReplyTo).toBeNull()
})

it('keeps every comment in reading order and nests no deeper than a phone can show', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(8)), (depths) => {
      const tree = threadTree(thread(depths))
      expect(flat(tree).map((n) => n.comment.publicId)).toEqual(depths.map((_, i) => `c${i}`))
      expect(height(tree)).toBeLessThanOrEqual(SHOWN_DEPTH + 1)
    }),
  )
})
