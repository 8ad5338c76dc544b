import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { ensureSecrets } from '#tools/bootstrap/secrets.mjs'

const parent = mkdtempSync(join(tmpdir(), 'broadsheet-secrets-'))
let folder = parent

beforeEach(({ task }) => {
  folder = join(parent, task.id, 'data')
})

afterAll(() => {
  rmSync(parent, { recursive: true })
})

test('are made once, 32 random bytes each, for their owner’s eyes', () => {
  const made = ensureSecrets(folder)
  expect(Buffer.from(made.actionKey, 'base64')).toHaveLength(32)
  expect(Buffer.from(made.authSecret, 'base64')).toHaveLength(32)
  expect(made.actionKey).not.toBe(made.authSecret)
  expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600)
  expect(statSync(folder).mode & 0o077).toBe(0)
  expect(ensureSecrets(folder)).toEqual(made)
  expect(readdirSync(folder)).toEqual(['secrets.json'])
})

test('of several processes that start at once are the same', async () => {
  const script = `import { ensureSecrets } from '#tools/bootstrap/secrets.mjs'; console.log(JSON.stringify(ensureSecrets(process.argv[1])))`
  const start = () => promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script, folder], { cwd: process.cwd() })
  const outputs = await Promise.all([start(), start(), start(), start()])
  expect(new Set(outputs.map(({ stdout }) => stdout)).size).toBe(1)
})

test.each(['', '{', 'null', '{}', '{"actionKey":"c2hvcnQ=","authSecret":"x"}'])('that are damaged are left alone: %s', (text) => {
  ensureSecrets(folder)
  const file = join(folder, 'secrets.json')
  writeFileSync(file, text)
  expect(() => ensureSecrets(folder)).toThrow(expect.objectContaining({ key: 'setup.secretsDamaged' }))
  expect(readFileSync(file, 'utf8')).toBe(text)
})

test('that cannot be read are told from a folder that cannot be written to', () => {
  const file = join(folder, 'secrets.json')
  mkdirSync(file, { recursive: true })
  expect(() => ensureSecrets(folder)).toThrow(expect.objectContaining({ key: 'setup.secretsDamaged' }))
  expect(() => ensureSecrets(folder)).toThrow(file)
})

test('a data folder that cannot be is named', () => {
  const impossible = join(process.execPath, 'data')
  expect(() => ensureSecrets(impossible)).toThrow(expect.objectContaining({ key: 'setup.dataNotWritable' }))
  expect(() => ensureSecrets(impossible)).toThrow(impossible)
})
