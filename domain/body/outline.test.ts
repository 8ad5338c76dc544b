import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryBody } from '#domain/body/arbitrary.fixture.ts'
import { outlineOf } from '#domain/body/outline.ts'
import type { Heading } from '#domain/body/types.ts'

const heading = (level: 2 | 3 | 4): Heading => ({ type: 'heading', attrs: { level }, content: [{ type: 'text', text: 'a' }] })

test.each([
  [
    [2, 3, 4, 2],
    [2, 3, 4, 2],
  ],
  [
    [4, 4, 3, 4],
    [2, 3, 3, 4],
  ],
  [
    [3, 4, 2, 4],
    [2, 3, 2, 3],
  ],
] as const)('%j is printed as %j', (levels, printed) => {
  const content = levels.map((level) => heading(level))
  expect([...outlineOf({ version: 1, content }).values()]).toEqual(printed)
})

test('whatever a body has, no level is skipped and none is higher than it was', () => {
  fc.assert(
    fc.property(arbitraryBody, (body) => {
      let above = 1
      for (const [node, level] of outlineOf(body)) {
        expect(level).toBeLessThanOrEqual(Math.min(node.attrs.level, above + 1))
        expect(level).toBeGreaterThanOrEqual(2)
        above = level
      }
    }),
  )
})
