import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect, it } from 'vitest'
import { DbError } from '#db/errors.ts'
import { BadEnv, parseEnv } from '#lib/env.ts'
import { translator } from '#messages/translate.ts'
import { startProblem } from '#server/start-problem.ts'

const t = translator('en')
const env = parseEnv({ DATA_DIR: '/srv/paper', PORT: '4000' })
const postgres = parseEnv({ DATABASE_URL: 'postgres://paper:secret@db.example:5433/paper' })

/** The error of a server that cannot listen there. */
async function listenError(port: number, host: string): Promise<unknown> {
  const server = createServer().listen(port, host)
  const [error] = (await once(server, 'error')) as [unknown]
  return error
}

it('names every wrong variable', () => {
  expect(startProblem(new BadEnv('PORT: must be a number'), t, null)).toContain('PORT: must be a number')
})

it('says what to do about the port and the host', async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  const address = taken.address()
  const port = typeof address === 'object' && address ? address.port : 0
  expect(startProblem(await listenError(port, '127.0.0.1'), t, env)).toBe(
    'Port 4000 on 127.0.0.1 is taken by another program: stop it, or set PORT to a free port.',
  )
  taken.close()
  expect(startProblem(await listenError(0, '192.0.2.1'), t, env)).toContain('is no address of this machine')
})

it.each([
  ['newer', 'left untouched'],
  ['corrupt', 'restore a backup'],
  ['read-only', '/srv/paper'],
  ['busy', 'held by another program'],
  ['full', 'no space left'],
  ['unreachable', '/srv/paper'],
  ['io', 'check the disk'],
] as const)('has a sentence for a database that is %s', (code, words) => {
  expect(startProblem(new DbError(code, 'x'), t, env)).toContain(words)
})

it('shows where the database is, not its password', () => {
  const sentence = startProblem(new DbError('unreachable', 'x'), t, postgres)
  expect(sentence).toContain('db.example:5433/paper')
  expect(sentence).not.toContain('secret')
})

it('gives the reason of anything else', () => {
  expect(startProblem(new Error('boom'), t, env)).toBe('The server could not start: boom')
  expect(startProblem(Object.assign(new Error('no folder'), { code: 'EACCES', syscall: 'mkdir' }), t, env)).toContain('no folder')
})
