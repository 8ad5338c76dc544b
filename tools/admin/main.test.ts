import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { temporaryFolder } from '#db/testing/sqlite-file.ts'
import { PROGRAM_FLAGS } from '#tools/bootstrap/program.mjs'

const ROOT = join(import.meta.dirname, '..', '..')

/** Runs one command in a process of its own, as `npm run admin` does. */
function admin(folder: string, args: string[], variables: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...PROGRAM_FLAGS, 'tools/admin/main.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, NODE_ENV: 'production', DATA_DIR: folder, ...variables },
  })
  return { code: status, said: stdout.trim(), complaint: stderr.trim() }
}

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-admin-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

test('an admin is created once, for an address', () => {
  expect(admin(folder, ['create-admin', 'not-an-email'])).toEqual({
    ...{ code: 1, said: '' },
    complaint: 'not-an-email is no e-mail address: give one such as you@your-paper.example.',
  })
  expect(admin(folder, ['create-admin', 'ann@paper.example']).said).toMatch(/^ann@paper\.example is .+ Password: [\w-]{20}\n/)
  expect(admin(folder, ['create-admin', 'ann@paper.example'])).toMatchObject({ code: 1, said: '' })
})

test.each([
  [['roles', 'nobody@paper.example', 'moderator'], 'There is no account nobody@paper.example.'],
  [['roles', 'ann@paper.example', 'king'], 'There is no role king. Roles are: member, writer, editor, moderator, admin.'],
  [['site', 'time-zone', 'Mars/Olympus'], 'The value of time-zone must be a time zone such as Europe/London.'],
  [['site', 'contact', 'nope'], 'The value of contact must be an e-mail address or one that begins with https://.'],
  [['backup', '/nowhere/paper.db'], 'This could not be done: there is no folder /nowhere: make it first'],
])('%j is refused in a sentence', (args, complaint) => {
  expect(admin(folder, args)).toEqual({ code: 1, said: '', complaint })
})

test.each([[[]], [['toString', 'x']], [['roles', 'ann@paper.example']], [['doctor', 'x']]])('%j is answered with the usage', (args) => {
  const { code, complaint } = admin(folder, args)
  expect([code, complaint.split('\n', 1)[0]]).toEqual([2, 'npm run admin -- COMMAND'])
})

test('a backup is never written over', () => {
  const file = join(folder, 'copy.db')
  expect(admin(folder, ['backup', file])).toMatchObject({ code: 0 })
  const before = readFileSync(file)
  expect(admin(folder, ['backup', file])).toMatchObject({ code: 1, complaint: `This could not be done: ${file} exists already` })
  expect(readFileSync(file).equals(before)).toBe(true)
})

test('a file that is no database is named as one that is damaged, and left as it is', () => {
  const damaged = temporaryFolder()
  const file = join(damaged, 'broadsheet.db')
  writeFileSync(file, 'no database, '.repeat(1000))
  const { code, complaint } = admin(damaged, ['doctor'])
  expect([code, complaint]).toEqual([1, expect.stringContaining('restore a backup')])
  expect(readFileSync(file, 'utf8')).toBe('no database, '.repeat(1000))
})

test('a wrong configuration is said before anything is made', () => {
  const none = join(folder, 'none')
  const { code, complaint } = admin(none, ['doctor'], { PORT: 'abc', TRUSTED_PROXIES: 'nonsense' })
  expect(code).toBe(1)
  expect(complaint).toMatch(/PORT: .+\nTRUSTED_PROXIES: nonsense is/)
  expect(existsSync(none)).toBe(false)
})
