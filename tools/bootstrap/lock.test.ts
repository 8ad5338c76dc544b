import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { withLock } from '#tools/bootstrap/lock.mjs'

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-lock-'))
const file = join(folder, 'deep', 'setup.lock')

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

test('works under one lock run one after the other, and whoever waits is told once', async () => {
  const events: string[] = []
  const work = (name: string) =>
    withLock(
      file,
      () => events.push(`${name} waits`),
      async () => {
        events.push(`${name} begins`)
        await Promise.resolve()
        events.push(`${name} ends`)
      },
    )
  await Promise.all([work('first'), work('second')])
  expect(events.filter((event) => !event.endsWith('waits'))).toEqual(['first begins', 'first ends', 'second begins', 'second ends'])
  expect(events.filter((event) => event.endsWith('waits'))).toEqual(['second waits'])
  expect(existsSync(file)).toBe(false)
})

test('the lock of a process that is gone is taken over', async () => {
  await withLock(file, vi.fn(), () => Promise.resolve())
  const gone = spawnSync(process.execPath, ['--version']).pid
  writeFileSync(file, String(gone))
  const onWait = vi.fn()
  const holder = await withLock(file, onWait, () => Promise.resolve(readFileSync(file, 'utf8')))
  expect(holder).toBe(String(process.pid))
  expect(onWait).not.toHaveBeenCalled()
})

test('a lock whose time stands still is taken over, whoever has its process id now', async () => {
  await withLock(file, vi.fn(), () => Promise.resolve())
  writeFileSync(file, String(process.ppid))
  const minuteAgo = new Date(Date.now() - 60_000)
  utimesSync(file, minuteAgo, minuteAgo)
  expect(await withLock(file, vi.fn(), () => Promise.resolve('done'))).toBe('done')
})

test('a work that fails gives the lock back', async () => {
  await expect(withLock(file, vi.fn(), () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(existsSync(file)).toBe(false)
})
