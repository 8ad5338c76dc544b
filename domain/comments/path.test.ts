import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { MAX_DEPTH, placeBelow } from '#domain/comments/path.ts'

type Placed = ReturnType<typeof placeBelow> & { id: number; parent: Placed | null }

/** A conversation: each number says which of the comments before it is answered, the first of all or none. */
function converse(answers: number[]): Placed[] {
  const placed: Placed[] = []
  for (const [i, answer] of answers.entries()) {
    const parent = placed[answer - 1] ?? null
    placed.push({ id: i + 1, parent, ...placeBelow(parent, new Date(1_000_000 + i)) })
  }
  return placed
}

/** Comments in the order in which a reader meets them: each behind the one it answers and that one's earlier replies. */
function readingOrder(all: Placed[], below: Placed | null = null): Placed[] {
  return all.filter(({ parent }) => parent === below).flatMap((comment) => [comment, ...readingOrder(all, comment)])
}

const conversation = fc.array(fc.nat(12), { maxLength: 40 }).map(converse)

const byPath = (a: Placed, b: Placed) => (a.path < b.path ? -1 : 1)

test('paths sort into reading order, as long as a path holds the levels', () => {
  fc.assert(
    fc.property(conversation, (all) => {
      const shallow = all.filter((comment) => levels(comment) <= MAX_DEPTH)
      const order = readingOrder(all).filter((comment) => shallow.includes(comment))
      expect(shallow.toSorted(byPath).map(({ id }) => id)).toEqual(order.map(({ id }) => id))
    }),
  )
})

test('every reply stands behind what it answers and in its thread, however deep', () => {
  fc.assert(
    fc.property(conversation, (all) => {
      for (const { parent, path, parentId, rootId, depth } of all) {
        expect(parentId).toBe(parent?.id ?? 0)
        expect(rootId).toBe(parent ? parent.rootId || parent.id : 0)
        expect(depth).toBe(path.split('.').length - 1)
        expect(depth).toBe(Math.min(MAX_DEPTH, parent ? parent.depth + 1 : 0))
        if (parent) expect(path > parent.path).toBe(true)
      }
    }),
  )
})

test('replies to the same comment stand in the order of their time', () => {
  const all = converse([0, 1, 1, 1, 2, 2])
  expect(all.toSorted(byPath).map(({ id }) => id)).toEqual([1, 2, 5, 6, 3, 4])
})

test('a chain stops growing deeper, and stays in the order of its time', () => {
  const chain = converse(Array.from({ length: 12 }, (_, i) => i))
  expect(chain.map(({ depth }) => depth)).toEqual([0, 1, 2, 3, 4, 5, 5, 5, 5, 5, 5, 5])
  expect(chain.toSorted(byPath)).toEqual(chain)
})

const levels = (comment: Placed): number => (comment.parent ? 1 + levels(comment.parent) : 0)
