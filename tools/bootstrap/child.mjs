import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { delimiter, dirname } from 'node:path'
import { whenParentEnds } from './parent.mjs'
import { root } from './root.mjs'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']
/** A signal that comes again within so many ms, from npm and from whoever ends all processes of a group, is the same one. */
const SAME = 1_000
/** How much of a quiet child's output is kept for the case that it fails, in characters. */
const KEPT = 200_000

/** The running children: each one's function that sends it a signal. */
const children = new Set()
let stoppedAt = -Infinity

/**
 * Runs a program and waits for it. A signal that this process receives goes on to it, and this process ends after it.
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: Record<string, string | undefined>, quiet?: boolean, timeout?: number }} [options]
 *   `quiet` keeps the output instead of showing it; after `timeout` ms the program and its children are killed
 * @returns {Promise<{ code: number, output: string }>} code 128 + n for a program ended by signal n, 127 for one that cannot run
 */
export function run(program, args, { env = process.env, quiet = false, timeout } = {}) {
  forwardSignals()
  return new Promise((resolve) => {
    const detached = timeout !== undefined
    const child = spawn(program, args, { cwd: root, env, detached, stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit' })
    const send = (signal) => (detached && child.pid ? process.kill(-child.pid, signal) : child.kill(signal))
    const timer = detached && setTimeout(send, timeout, 'SIGKILL')
    children.add(send)
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => (output = (output + text).slice(-KEPT)))
    }
    const end = (code) => {
      clearTimeout(timer)
      children.delete(send)
      if (stoppedAt === -Infinity) resolve({ code, output })
      else if (children.size === 0) process.exit(code)
    }
    child.on('error', (error) => {
      output += error.message
      end(127)
    })
    child.on('close', (code, signal) => end(code ?? 128 + constants.signals[signal]))
  })
}

/**
 * Runs a program with Node, which is also the first `node` on its path. It ends when this process does.
 * @param {string} node the Node to use
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options] `env` here is added to this process's
 */
export function runNode(node, args, options = {}) {
  const endWithParent = new URL('end-with-parent.mjs', import.meta.url).href
  const path = [dirname(node), process.env.PATH].filter(Boolean).join(delimiter)
  const env = { ...process.env, PATH: path, NEXT_TELEMETRY_DISABLED: '1', BROADSHEET_PARENT: String(process.pid), ...options.env }
  return run(node, ['--import', endWithParent, ...args], { ...options, env })
}

function forwardSignals() {
  if (process.listenerCount('SIGTERM') > 0) return
  for (const signal of SIGNALS) process.on(signal, () => stop(signal, isTyped(signal)))
  // Only below npm: whoever starts this in the background of a shell may well leave that shell.
  if (process.env.npm_lifecycle_event) whenParentEnds(() => stop('SIGTERM', false))
}

/** Ctrl-C reaches every process of the terminal: passing it on would tell the server twice, and twice means at once. */
const isTyped = (signal) => signal === 'SIGINT' && (process.stdin.isTTY || process.stdout.isTTY)

function stop(signal, isKnown) {
  if (children.size === 0) process.exit(128 + constants.signals[signal])
  const isRepeated = performance.now() - stoppedAt < SAME
  stoppedAt = performance.now()
  if (!isKnown && !isRepeated) for (const send of children) send(signal === 'SIGHUP' ? 'SIGTERM' : signal)
}
