import { beforeEach, expect, test } from 'vitest'
import { flushLog, logTo } from '#lib/log.ts'
import { logFailure } from '#lib/log-failure.ts'

let written = ''

beforeEach(() => {
  written = ''
  logTo((text) => (written += text))
})

/** What is said of an error, and what the log has of it. */
function failure(error: unknown) {
  const said = logFailure(error)
  flushLog()
  return { said, logged: JSON.parse(written) as Record<string, string> }
}

const coded = (code: string) => Object.assign(new Error('database is locked'), { code })

test.each(['busy', 'full', 'timeout', 'retry', 'closed', 'read-only', 'unreachable'])('what passes by itself (%s) is busy', (code) => {
  const { said, logged } = failure(coded(code))
  expect(said).toEqual({ code: 'busy' })
  expect(logged).toMatchObject({ level: 'error', event: 'failure', code })
})

test.each([coded('unique'), new TypeError('x is undefined'), 'a text', null, undefined])(
  'anything else is unexpected, and said by the digest alone under which the log has it: %s',
  (error) => {
    const { said, logged } = failure(error)
    expect(said).toEqual({ code: 'unexpected', values: { digest: logged.digest } })
    expect(logged.digest).toMatch(/^[0-9a-z]{8}$/)
    expect(logged.stack).toContain(error instanceof Error ? error.message : String(error))
  },
)

test('a failed query is logged without the values in it', () => {
  const { logged } = failure(new Error('Failed query: select "id" from "users" where "email" = $1\nparams: ada@example.org,\n  Ada'))
  expect(logged.stack).toContain('select "id" from "users"')
  expect(logged.stack).toMatch(/\n {4}at /)
  expect(written).not.toMatch(/ada|params/i)
})
