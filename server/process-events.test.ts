import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, it } from 'vitest'

/** Runs a program with the events set up and ends it as told. Its code, and the events that it logged. */
async function run(program: string, signals: NodeJS.Signals[] = []): Promise<{ code: number; events: string[] }> {
  const source = `import { onProcessEvents } from '#server/process-events.ts'; import { log } from '#lib/log.ts'; ${program}; console.error('up')`
  const child = spawn(process.execPath, ['--input-type=module', '-e', source], { cwd: new URL('..', import.meta.url) })
  let output = ''
  child.stdout.on('data', (part: Buffer) => (output += part.toString()))
  const ended = once(child, 'close')
  for (const signal of signals) {
    await once(child.stderr, 'data')
    child.kill(signal)
  }
  const [code] = (await ended) as [number]
  const events = output.split('\n').filter(Boolean)
  return { code, events: events.map((line) => (JSON.parse(line) as { event: string }).event) }
}

const stayUp = 'setInterval(() => 0, 1000)'

it.each(['SIGTERM', 'SIGINT'] as const)('%s ends the process with 0 after what it has to finish, log and all', async (signal) => {
  const stop = "async () => { await new Promise(setImmediate); log('info', 'closed') }"
  expect(await run(`onProcessEvents(${stop}); ${stayUp}`, [signal])).toEqual({ code: 0, events: ['stopping', 'closed'] })
})

it('a second signal does not wait', async () => {
  const stop = "() => { console.error('stopping'); return new Promise(() => 0) }"
  expect(await run(`onProcessEvents(${stop}); ${stayUp}`, ['SIGTERM', 'SIGTERM'])).toEqual({ code: 1, events: ['stopping'] })
})

it('what nobody caught is logged and ends the process with 1', async () => {
  const throwing = "setTimeout(() => { throw new Error('boom') })"
  expect(await run(`onProcessEvents(async () => 0); ${throwing}; ${stayUp}`)).toEqual({ code: 1, events: ['uncaught-exception'] })
})

it('a stop that fails ends it with 1', async () => {
  const stop = "async () => { throw new Error('disk') }"
  expect(await run(`onProcessEvents(${stop}); ${stayUp}`, ['SIGTERM'])).toEqual({ code: 1, events: ['stopping', 'stop-failed'] })
})
