import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { listPublicFiles } from '#server/public-files.ts'

it('lists files by the address at which they are served', () => {
  const root = mkdtempSync(join(tmpdir(), 'public-files-'))
  mkdirSync(join(root, 'public/icons'), { recursive: true })
  for (const file of ['reader.js', 'icons/large one.png']) writeFileSync(join(root, 'public', file), '')
  expect([...listPublicFiles(root)].sort()).toEqual(['/icons/large%20one.png', '/reader.js'])
  rmSync(root, { recursive: true })
})
