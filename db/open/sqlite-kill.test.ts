import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { temporaryDatabase } from '#db/testing/sqlite-file.ts'

const ROUNDS = 3
const ENOUGH = 300

const LOADER = fileURLToPath(new URL('../load-drizzle.ts', import.meta.url))
const STORM = fileURLToPath(new URL('../testing/storm.ts', import.meta.url))

/** Lets a process write until it has acknowledged enough, kills it in the act and returns what it had acknowledged. */
async function stormAndKill(file: string, round: number): Promise<string[]> {
  const args = ['--import', LOADER, STORM, file, String(round)]
  const storm = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const { promise: ended, resolve } = Promise.withResolvers<undefined>()
  storm.on('close', () => {
    resolve(undefined)
  })
  let printed = ''
  let lines = 0
  storm.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text
    lines += text.split('\n').length - 1
    if (lines >= ENOUGH) storm.kill('SIGKILL')
  })
  await ended
  return printed.split('\n').slice(0, -1)
}

test('after kill -9 every acknowledged write is there once, and the file is whole', { timeout: 120_000 }, async () => {
  const file = temporaryDatabase()
  const acknowledged: string[] = []
  for (let round = 0; round < ROUNDS; round++) acknowledged.push(...(await stormAndKill(file, round)))
  expect(acknowledged.length).toBeGreaterThanOrEqual(ROUNDS * ENOUGH)
  const database = new Sqlite(file)
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
  const written = database.prepare<[], string>('select origin from changes').pluck().all()
  database.close()
  expect(new Set(written).size).toBe(written.length)
  const there = new Set(written)
  expect(acknowledged.filter((origin) => !there.has(origin))).toEqual([])
})
