import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import { run, runNode } from '#tools/bootstrap/child.mjs'

/** A child that says its process id and then each signal, and ends with 7 at the first. */
const CHILD = `
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => { console.log(signal); process.exitCode = 7; clearInterval(timer) })
  const timer = setInterval(() => {}, 1000)
  console.log(process.pid)
`
const PARENT = `
  import { runNode } from '#tools/bootstrap/child.mjs'
  const { code } = await runNode(process.execPath, ['--eval', process.argv[1]])
  process.exitCode = code
`

/** Starts a parent with its child and resolves when the child has spoken. */
async function startBoth() {
  const parent = spawn(process.execPath, ['--input-type=module', '--eval', PARENT, CHILD], { stdio: ['ignore', 'pipe', 'inherit'] })
  const lines: string[] = []
  const reader = createInterface(parent.stdout).on('line', (line) => lines.push(line))
  await once(reader, 'line')
  // The pipe closes when the last process that holds it is gone: the child too.
  return { parent, lines, ended: once(parent, 'close') }
}

test.each([
  ['SIGTERM', 'SIGTERM'],
  ['SIGINT', 'SIGINT'],
  ['SIGHUP', 'SIGTERM'],
] as const)('%s reaches the child as %s, and its exit code comes back', async (sent, received) => {
  const { parent, lines, ended } = await startBoth()
  parent.kill(sent)
  expect(await ended).toEqual([7, null])
  expect(lines.slice(1)).toEqual([received])
})

test('a parent that was killed leaves no child behind', async () => {
  const { parent, lines, ended } = await startBoth()
  parent.kill('SIGKILL')
  await ended
  expect(lines.slice(1)).toEqual(['SIGTERM'])
})

test('a quiet program’s output is kept', async () => {
  const script = 'console.log("out"); console.error("err"); process.exitCode = 3'
  const { code, output } = await run(process.execPath, ['--eval', script], { quiet: true })
  expect(code).toBe(3)
  expect(output.split('\n').sort()).toEqual(['', 'err', 'out'])
})

test('a program that does not exist, and one that was killed, have codes', async () => {
  expect(await run('/no/such/program', [], { quiet: true })).toMatchObject({ code: 127 })
  expect(await run(process.execPath, ['--eval', 'process.kill(process.pid, "SIGKILL")'], { quiet: true })).toMatchObject({ code: 137 })
})

test('after its time a program is killed with all that it started', async () => {
  const script = 'require("child_process").spawn(process.execPath, ["--eval", "setInterval(() => {}, 1000)"], { stdio: "inherit" })'
  expect(await run(process.execPath, ['--eval', script], { quiet: true, timeout: 500 })).toMatchObject({ code: 137 })
})

test('Node comes first on the path of what it runs', async () => {
  const { output } = await runNode(process.execPath, ['--print', 'process.env.PATH'], { quiet: true })
  expect(process.execPath.startsWith(output.split(':')[0] ?? '')).toBe(true)
})
