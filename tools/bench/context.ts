import { cpSync, existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PROGRAM_ENV, PROGRAM_FLAGS } from '#tools/bootstrap/program.mjs'
import { freePort, start, type Running } from '#tools/bench/processes.ts'

const ROOT = join(import.meta.dirname, '..', '..')

/** Where one run of the bench happens: a data folder of its own, and the server on a port of its own. */
export type Bench = { folder: string; port: number; url: string; variables: Record<string, string> }

/** Makes the place. The secrets are the project's own, so that its build is used as it is. */
export async function newBench(): Promise<Bench> {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-bench-'))
  const secrets = join(ROOT, 'data', 'secrets.json')
  if (existsSync(secrets)) cpSync(secrets, join(folder, 'secrets.json'))
  const port = await freePort()
  const url = `http://127.0.0.1:${String(port)}`
  const variables = {
    DATA_DIR: folder,
    PORT: String(port),
    HOST: '127.0.0.1',
    SITE_URL: url,
    NODE_ENV: 'production',
    DEMO: '1',
    DATABASE_URL: '',
  }
  return { folder, port, url, variables }
}

/** Starts the server as `npm start` does, which also builds where that is needed. */
export const startPaper = ({ variables }: Bench): Promise<Running> => start([join(ROOT, 'tools', 'start.mjs')], variables)

/** Starts the server alone, without looking whether the build is fresh. */
export const startServer = ({ variables }: Bench): Promise<Running> =>
  start([...PROGRAM_FLAGS, join(ROOT, 'server', 'main.ts')], { ...PROGRAM_ENV, ...variables })
