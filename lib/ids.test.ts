import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { publicId, sortKey } from '#lib/ids.ts'

test('public ids are 16 characters that are heard right, and no two alike', () => {
  const ids = Array.from({ length: 1000 }, publicId)
  for (const id of ids) expect(id).toMatch(/^[0-9abcdefghjkmnpqrstvwxyz]{16}$/)
  expect(new Set(ids).size).toBe(1000)
})

const instant = fc.date({ min: new Date(0), max: new Date('3084-01-01'), noInvalidDate: true })

test('keys sort by their instant', () => {
  fc.assert(
    fc.property(instant, instant, (a, b) => {
      if (a.getTime() !== b.getTime()) expect(sortKey(a) < sortKey(b)).toBe(a < b)
    }),
  )
})

test('keys are as long as one another, and of one instant differ', () => {
  fc.assert(
    fc.property(instant, (at) => {
      const [one, other] = [sortKey(at), sortKey(at)]
      expect(one).toMatch(/^[0-9a-z]{14}$/)
      expect(one.slice(0, 9)).toBe(other.slice(0, 9))
    }),
  )
  const at = new Date()
  expect(new Set(Array.from({ length: 50 }, () => sortKey(at))).size).toBe(50)
})
