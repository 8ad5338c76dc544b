import { expect, test } from 'vitest'
import { isCommonPassword } from '#domain/accounts/common-passwords.ts'
import { randomPassword } from '#domain/accounts/create-admin.ts'
import { hashPassword, verifyPassword } from '#domain/accounts/password.ts'

test('a hash says how it was made and matches its password alone', async () => {
  const hash = await hashPassword('the ferry leaves at six')
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/)
  expect(await verifyPassword('the ferry leaves at six', hash)).toBe(true)
  for (const wrong of ['', 'the ferry leaves at six ', 'The ferry leaves at six', hash])
    expect(await verifyPassword(wrong, hash)).toBe(false)
})

test('the same password is salted anew each time', async () => {
  const [one, other] = await Promise.all([hashPassword('the ferry'), hashPassword('the ferry')])
  expect(one).not.toBe(other)
})

test('a letter is the same however a keyboard composes it', async () => {
  const hash = await hashPassword('cre\u0301meux \u212B')
  expect(await verifyPassword('cr\u00E9meux \u00C5', hash)).toBe(true)
  expect(await verifyPassword('cremeux \u00C5', hash)).toBe(false)
})

test('all of a long password counts', async () => {
  const long = `${'ab'.repeat(63)}cd`
  const hash = await hashPassword(long)
  expect(await verifyPassword(long, hash)).toBe(true)
  expect(await verifyPassword(`${long.slice(0, -1)}e`, hash)).toBe(false)
  expect(await verifyPassword(long.slice(0, 127), hash)).toBe(false)
  expect(await verifyPassword(`a\u0000${long}`, await hashPassword('a'))).toBe(false)
})

const SALT = 'c29tZXRoaW5nc2FsdHk'
const HASH = 'x'.repeat(43)

test.each([
  '',
  'secret',
  '$2b$12$abcdefghijklmnopqrstuv',
  `$argon2i$v=19$m=19456,t=2,p=1$${SALT}$${HASH}`,
  `$argon2id$v=16$m=19456,t=2,p=1$${SALT}$${HASH}`,
  `$argon2id$v=19$m=19456,t=2,p=4$${SALT}$${HASH}`,
  `$argon2id$v=19$m=1,t=2,p=1$${SALT}$${HASH}`,
  `$argon2id$v=19$m=99999999999,t=2,p=1$${SALT}$${HASH}`,
  `$argon2id$v=19$m=19456,t=0,p=1$${SALT}$${HASH}`,
  `$argon2id$v=19$m=19456,t=2,p=1$YQ$${HASH}`,
  `$argon2id$v=19$m=19456,t=2,p=1$${SALT}$`,
  `$argon2id$v=19$m=19456,t=2,p=1$${SALT}$eA`,
  `$argon2id$v=19$m=19456,t=2,p=1$${SALT}$${HASH}x`,
])('what is no hash of ours matches nothing: %s', async (phc) => {
  expect(await verifyPassword('secret', phc)).toBe(false)
})

test.each([
  ['password', true],
  ['PassWord', true],
  ['12345678', true],
  ['123456789', true],
  ['qwertyuiop', true],
  ['the ferry leaves at six', false],
  ['correct horse battery staple', false],
  ['constructor', false],
])('%s is among the common ones: %s', (password, expected) => {
  expect(isCommonPassword(password)).toBe(expected)
})

test('a random password is long, and another one each time', () => {
  expect(randomPassword()).toMatch(/^[\w-]{20}$/)
  expect(randomPassword()).not.toBe(randomPassword())
})
