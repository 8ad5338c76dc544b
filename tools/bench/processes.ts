import { spawn, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { createInterface } from 'node:readline'
import type { LoadResult } from '#tools/bench/load.ts'

const children = new Set<ChildProcess>()

/** A program that has said `ready`. */
export type Running = { pid: number; child: ChildProcess; readyMs: number; stop: (signal: NodeJS.Signals) => Promise<void> }

/** Starts a program of this folder and waits for its line `ready`. @throws with its output when it ends before */
export async function start(args: string[], variables: Record<string, string> = {}): Promise<Running> {
  const began = performance.now()
  const child = spawn(process.execPath, args, { env: { ...process.env, ...variables }, stdio: ['ignore', 'pipe', 'pipe'] })
  children.add(child)
  const output: string[] = []
  const ended = new Promise<void>((resolve) =>
    child.once('exit', () => {
      children.delete(child)
      resolve()
    }),
  )
  child.stderr.on('data', (part: Buffer) => output.push(part.toString()))
  await new Promise<void>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      if (output.length < 500) output.push(line)
      if (/\bready\b/.test(line)) resolve()
    })
    void ended.then(() => {
      reject(new Error(`${args.join(' ')} ended early:\n${output.join('\n')}`))
    })
  })
  const stop = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    await ended
  }
  return { pid: child.pid ?? 0, child, readyMs: performance.now() - began, stop }
}

/** Ends everything that was started, when the bench itself ends. */
export function stopAll(): void {
  for (const child of children) child.kill('SIGKILL')
}

/** A port that was free a moment ago. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => {
        resolve(typeof address === 'object' && address ? address.port : 0)
      })
    })
  })

export type LoadOptions = { path: string; seconds?: number; connections?: number; rate?: number; headers?: Record<string, string> }

/** Runs load.ts against a port of this machine. */
export function load(port: number, { path, seconds = 4, connections = 16, rate = 0, headers = {} }: LoadOptions): Promise<LoadResult> {
  const file = new URL('./load.ts', import.meta.url).pathname
  const args = [file, port, path, seconds, connections, rate, JSON.stringify(headers)].map(String)
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
    let output = ''
    child.stdout.on('data', (part: Buffer) => (output += part.toString()))
    child.once('exit', (code) => {
      if (code === 0) resolve(JSON.parse(output) as LoadResult)
      else reject(new Error(`the load on ${path} ended with ${String(code)}`))
    })
  })
}

/** Seconds of processor time that a process has used: from Linux's /proc; NaN elsewhere. */
export function cpuSeconds(pid: number): number {
  const fields = readProc(pid, 'stat')?.split(') ')[1]?.split(' ')
  const TICKS = 100
  return fields ? (Number(fields[11]) + Number(fields[12])) / TICKS : Number.NaN
}

/** Resident memory of a process, MB; NaN where there is no /proc. */
export const residentMb = (pid: number): number => Number(/VmRSS:\s+(\d+)/.exec(readProc(pid, 'status') ?? '')?.[1]) / 1024

/** The most memory that a process has had resident, MB; NaN where there is no /proc. */
export const peakMb = (pid: number): number => Number(/VmHWM:\s+(\d+)/.exec(readProc(pid, 'status') ?? '')?.[1]) / 1024

function readProc(pid: number, name: string): string | null {
  try {
    return readFileSync(`/proc/${String(pid)}/${name}`, 'utf8')
  } catch {
    return null
  }
}
