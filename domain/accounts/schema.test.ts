import { describe, expect, test } from 'vitest'
import { signInInput, signUpInput } from '#domain/accounts/schema.ts'

const GOOD = { displayName: 'Ada', email: 'ada@example.org', password: 'the ferry leaves at six' }

/** What is wrong with a sign-up, field by field. */
function wrongIn(fields: Record<string, string>): Record<string, string> {
  const issues = signUpInput.safeParse({ ...GOOD, ...fields }).error?.issues ?? []
  return Object.fromEntries(issues.map(({ path, message }): [string, string] => [String(path[0]), message]).reverse())
}

describe('a display name', () => {
  test.each([
    ['Ada', 'Ada'],
    ['  Ada   Byron ', 'Ada Byron'],
    ['Amélie R.', 'Amélie R.'],
    ['Ame\u0301lie', 'Amélie'],
    ["O'Brien", "O'Brien"],
    ['Mary-Ann O’Neill, 1974', 'Mary-Ann O’Neill, 1974'],
    ['J_R', 'J_R'],
    ['Иван', 'Иван'],
    ['李娜 Li Na', '李娜 Li Na'],
    ['محمد', 'محمد'],
    ['Nguyễn Văn An', 'Nguyễn Văn An'],
    ['x'.repeat(40), 'x'.repeat(40)],
    ['A\u200Bda\u0007', 'Ada'],
  ])('%j is taken as %j', (typed, kept) => {
    expect(signUpInput.parse({ ...GOOD, displayName: typed }).displayName).toBe(kept)
  })

  test.each([
    ['', 'name-too-short'],
    [' ', 'name-too-short'],
    ['A', 'name-too-short'],
    ['\u200B\u200B\u200B', 'name-too-short'],
    ['x'.repeat(41), 'name-too-long'],
    ['x'.repeat(100_000), 'name-too-long'],
    ['1234', 'name-characters'],
    ['...', 'name-characters'],
    ['_-_', 'name-characters'],
    ['Ada <b>', 'name-characters'],
    ['Ada & Co', 'name-characters'],
    ['Ada@example.org', 'name-characters'],
    ['https://ada', 'name-characters'],
    ['Ada 👑', 'name-characters'],
    ['Ada ✓', 'name-characters'],
    ['\u202Enimda', 'name-characters'],
    ['Ada\u2066x\u2069', 'name-characters'],
    ['Ada\u200Fx', 'name-characters'],
    ['Ada\u061Cx', 'name-characters'],
    ['A\u200Dda', 'name-characters'],
    ['\u00ADAda\u00AD', 'name-characters'],
    ['\u3164\u3164', 'name-characters'],
    ['\u115F\u1160', 'name-characters'],
    ['\uFFA0\uFFA0', 'name-characters'],
    ['Ada\u034F', 'name-characters'],
    ['Ada\uFE0F', 'name-characters'],
    ['\u17B4\u17B5a', 'name-characters'],
    ['\u2800\u2800', 'name-characters'],
    ['Аda', 'name-mixed'],
    ['Αda', 'name-mixed'],
    ['Ꭺda', 'name-mixed'],
  ])('%j is refused: %s', (displayName, code) => {
    expect(wrongIn({ displayName })).toEqual({ displayName: code })
  })
})

describe('an e-mail address', () => {
  test.each([
    ['ada@example.org', 'ada@example.org'],
    [' Ada@Example.ORG ', 'ada@example.org'],
    ['ada+paper@mail.example.co.uk', 'ada+paper@mail.example.co.uk'],
    ["o'brien_1@x-y.example", "o'brien_1@x-y.example"],
    ['ame\u0301lie@example.org', 'amélie@example.org'],
    [`${'a'.repeat(64)}@example.org`, `${'a'.repeat(64)}@example.org`],
    ['ada@xn--caf-dma.example', 'ada@xn--caf-dma.example'],
  ])('%j is taken as %j', (typed, kept) => {
    expect(signUpInput.parse({ ...GOOD, email: typed }).email).toBe(kept)
    expect(signInInput.parse({ ...GOOD, email: typed }).email).toBe(kept)
  })

  test.each([
    '',
    'ada',
    '@example.org',
    'ada@',
    'ada@localhost',
    'ada@@example.org',
    'ada@b@example.org',
    'ada example@example.org',
    'ada@exam ple.org',
    'ada@example.org\u0000',
    'ada\u0000@example.org',
    'ada\nbcc:b@example.org',
    'ada\r\n@example.org',
    'ada@.org',
    'ada@example..org',
    'ada@-example.org',
    'ada@example-.org',
    'ada@example.org.',
    'ada＠example.org',
    'a＠corp.example@example.org',
    'ada﹫example.org',
    'ada@exаmple.org',
    'ada@example。org',
    'ada@[192.0.2.1]',
    '"a,b"@example.org',
    'a,b@example.org',
    'a<b>@example.org',
    'a;b@example.org',
    '\u202Eada@example.org',
    'a\u200Dda@example.org',
    `${'a'.repeat(65)}@example.org`,
    `a@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.${'e'.repeat(60)}.${'f'.repeat(60)}.org`,
  ])('%j is refused', (email) => {
    expect(wrongIn({ email })).toEqual({ email: 'email-invalid' })
  })

  test('one that takes long to read is refused at once', () => {
    expect(wrongIn({ email: `a@${'a-'.repeat(120)}` })).toEqual({ email: 'email-invalid' })
    expect(wrongIn({ email: `${'a'.repeat(100_000)}@example.org` })).toEqual({ email: 'email-invalid' })
  })
})

test.each([
  ['1234567', 'password-too-short'],
  ['', 'password-too-short'],
  ['x'.repeat(129), 'password-too-long'],
])('the password %j is refused: %s', (password, code) => {
  expect(wrongIn({ password })).toEqual({ password: code })
})

test('a password is taken as it was typed, spaces and all', () => {
  const password = `  ${'x'.repeat(124)}\t `
  expect(signUpInput.parse({ ...GOOD, password }).password).toBe(password)
})

test('where to go on is never what a sign-in fails for', () => {
  expect(signInInput.parse(GOOD).to).toBe('/')
  expect(signInInput.parse({ ...GOOD, to: 'x'.repeat(501) }).to).toBe('/')
})

test('what is missing is said by a code, not by a sentence of the parser', () => {
  for (const [input, names] of [
    [signUpInput, ['displayName', 'email', 'password']],
    [signInInput, ['email', 'password']],
  ] as const) {
    const parsed = input.safeParse({})
    expect(parsed.error?.issues.map((issue) => [issue.path[0], issue.message])).toEqual(names.map((name) => [name, 'required']))
  }
  const long = signInInput.safeParse({ email: 'x'.repeat(300), password: 'x'.repeat(2000) })
  for (const issue of long.error?.issues ?? []) expect(issue.message).toMatch(/^[a-z]+(-[a-z]+)*$/)
})
