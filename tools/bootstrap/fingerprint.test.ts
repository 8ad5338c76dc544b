import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sourcesFingerprint } from '#tools/bootstrap/fingerprint.mjs'

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-fingerprint-'))
const put = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

const putAll = (files: Record<string, string>) => {
  for (const [path, text] of Object.entries(files)) put(path, text)
}

beforeAll(() => {
  put('app/page.tsx', 'one')
  put('app/admin/page.tsx', 'two')
  put('package-lock.json', '{}')
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

test.each([
  ['a changed file', () => put('app/page.tsx', 'ONE')],
  ['a new file', () => put('lib/text.ts', '')],
  ['a changed lock file', () => put('package-lock.json', '{ }')],
  ['a moved file', () => renameSync(join(folder, 'app/admin/page.tsx'), join(folder, 'app/admin/desk.tsx'))],
  ['text that moved from one file to the next', () => putAll({ 'app/page.tsx': 'ONEt', 'app/admin/desk.tsx': 'wo' })],
  ['a file less', () => rmSync(join(folder, 'lib/text.ts'))],
])('differs after %s', (_, change) => {
  const before = sourcesFingerprint(folder)
  change()
  expect(sourcesFingerprint(folder)).not.toBe(before)
})

test.each([
  ['a test', 'app/page.test.tsx'],
  ['a hidden file', 'app/.page.tsx.swp'],
  ['what is not built', 'docs/readme.md'],
])('is the same after %s', (_, path) => {
  const before = sourcesFingerprint(folder)
  put(path, 'anything')
  expect(sourcesFingerprint(folder)).toBe(before)
})
