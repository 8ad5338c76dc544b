import { expect, it } from 'vitest'
import { sessionCookieName } from '#lib/session-cookie.ts'
import { cookieReader } from '#server/session-cookie.ts'

it('binds the name to the host under https', () => {
  expect(sessionCookieName(new URL('https://paper.example'))).toBe('__Host-broadsheet')
  expect(sessionCookieName(new URL('http://localhost:3000'))).toBe('broadsheet')
})

it.each([
  [undefined, undefined],
  ['', undefined],
  ['theme=dark', undefined],
  ['broadsheet=abc', 'abc'],
  ['theme=dark; broadsheet=abc; x=1', 'abc'],
  ['a=1;broadsheet=abc', 'abc'],
  ['not-broadsheet=abc', undefined],
  ['x=broadsheet=abc', undefined],
  ['broadsheet=one; broadsheet=two', 'two'],
  ['broadsheet=', ''],
])('%s holds %s', (header, value) => {
  expect(cookieReader('broadsheet')(header)).toBe(value)
})
