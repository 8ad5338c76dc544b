import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { isLoopback, parseEnv } from '#lib/env.ts'

test('nothing need be set', () => {
  expect(parseEnv({})).toEqual({
    PORT: 3000,
    HOST: '127.0.0.1',
    SITE_URL: new URL('http://127.0.0.1:3000'),
    DATA_DIR: resolve('data'),
    TRUSTED_PROXIES: [],
    DEMO: true,
    OFFLINE: true,
    NODE_ENV: 'production',
  })
})

test('an empty variable is one that is not set', () => {
  expect(parseEnv({ PORT: '', SITE_URL: '', DATABASE_URL: '', AUTH_SECRET: '', DEMO: '', NODE_ENV: '' })).toEqual(parseEnv({}))
})

test('variables of others are left out', () => {
  expect(parseEnv({ PATH: '/bin', HOME: '/root' })).toEqual(parseEnv({}))
})

test.each([
  ['a port', { PORT: '8080' }, { PORT: 8080, SITE_URL: new URL('http://127.0.0.1:8080') }],
  ['an IPv6 address', { HOST: '::1' }, { SITE_URL: new URL('http://[::1]:3000'), DEMO: true }],
  ['every address of the machine', { HOST: '0.0.0.0' }, { SITE_URL: new URL('http://0.0.0.0:3000'), DEMO: false }],
  ['an address behind a proxy', { SITE_URL: 'https://paper.example' }, { SITE_URL: new URL('https://paper.example'), DEMO: false }],
  [
    'an address with a path, of which the origin counts',
    { SITE_URL: 'https://paper.example/a?b' },
    { SITE_URL: new URL('https://paper.example') },
  ],
  ['the demo wanted elsewhere', { SITE_URL: 'https://paper.example', DEMO: 'on' }, { DEMO: true }],
  ['the demo not wanted here', { DEMO: '0' }, { DEMO: false }],
  [
    'proxies, by spaces and commas',
    { TRUSTED_PROXIES: '10.0.0.0/8, 192.0.2.1  ::1' },
    { TRUSTED_PROXIES: ['10.0.0.0/8', '192.0.2.1', '::1'] },
  ],
  ['a Postgres', { DATABASE_URL: 'postgresql://u:p@h/d' }, { DATABASE_URL: 'postgresql://u:p@h/d' }],
  ['a folder', { DATA_DIR: 'elsewhere' }, { DATA_DIR: resolve('elsewhere') }],
])('it takes %s', (_what, variables, expected) => {
  expect(parseEnv(variables)).toMatchObject(expected)
})

test.each([
  ['PORT', 'high', 'must be a whole number from 1 to 65535'],
  ['PORT', '0', 'must be a whole number from 1 to 65535'],
  ['PORT', '65536', 'must be a whole number from 1 to 65535'],
  ['PORT', '80.5', 'must be a whole number from 1 to 65535'],
  ['HOST', 'my host', 'must be a host name or an address of this machine, without a port'],
  ['HOST', 'localhost:3000', 'must be a host name or an address of this machine, without a port'],
  ['SITE_URL', 'paper.example', 'must be an address such as https://paper.example'],
  ['SITE_URL', 'ftp://paper.example', 'must be an address such as https://paper.example'],
  ['DATABASE_URL', 'mysql://h/d', 'must begin with postgres:// (leave it out to use SQLite)'],
  ['AUTH_SECRET', 'x'.repeat(31), 'must have 32 characters at least'],
  ['TRUSTED_PROXIES', 'nginx', 'nginx is neither an address nor a subnet such as 10.0.0.0/8'],
  ['TRUSTED_PROXIES', '::1 10.0.0.0/99', '10.0.0.0/99 is neither an address nor a subnet such as 10.0.0.0/8'],
  ['DEMO', 'yes', 'must be 1 or 0'],
  ['OFFLINE', 'no', 'must be 1 or 0'],
  ['DEMO_PASSWORD', 'short', 'must have 8 characters at least'],
  ['NODE_ENV', 'prod', 'must be production, development or test'],
])('%s=%s is refused, saying what it must be', (name, value, must) => {
  expect(() => parseEnv({ [name]: value })).toThrow(new Error(`${name}: ${must}`))
})

test('everything that is wrong is said at once', () => {
  expect(() => parseEnv({ PORT: 'x', DEMO: 'x', HOST: '[' })).toThrow(/^PORT: .*\nHOST: .*\nDEMO: .*$/)
})

test.each([
  ['localhost', true],
  ['127.0.0.1', true],
  ['127.9.9.9', true],
  ['[::1]', true],
  ['::1', true],
  ['0.0.0.0', false],
  ['127.0.0.1.example.org', false],
  ['localhost.example.org', false],
  ['paper.example', false],
])('%s means this machine: %s', (hostname, expected) => {
  expect(isLoopback(hostname)).toBe(expected)
})
