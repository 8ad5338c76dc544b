import { expect, test } from 'vitest'
import { fail, ok, type Failure, type Result } from '#lib/result.ts'

test('both outcomes are plain data, which crosses the border to a browser', () => {
  const outcomes: Result<{ to: string }, Failure<'gone'>>[] = [ok({ to: '/' }), fail({ code: 'gone', fields: { comment: 'gone' } })]
  expect(JSON.parse(JSON.stringify(outcomes))).toEqual(outcomes)
  expect(structuredClone(outcomes)).toEqual(outcomes)
})
