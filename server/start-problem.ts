import { isDbError, type DbCode } from '#db/errors.ts'
import { BadEnv, type Env } from '#lib/env.ts'
import type { MessageKey, Translate } from '#messages/translate.ts'

const DATABASE: Partial<Record<DbCode, MessageKey>> = {
  newer: 'edge.start.databaseNewer',
  corrupt: 'edge.start.databaseDamaged',
  'read-only': 'edge.start.databaseReadOnly',
  busy: 'edge.start.databaseBusy',
  full: 'edge.start.databaseFull',
  unreachable: 'edge.start.databaseUnreachable',
  io: 'edge.start.databaseDisk',
}
const LISTENING: Record<string, MessageKey> = {
  EADDRINUSE: 'edge.start.portTaken',
  EACCES: 'edge.start.portForbidden',
  EADDRNOTAVAIL: 'edge.start.hostUnknown',
  ENOTFOUND: 'edge.start.hostUnknown',
}

/**
 * Why the server cannot start and what to do, in a sentence for whoever started it.
 * @param env the configuration; null when that is what is wrong
 */
export function startProblem(error: unknown, t: Translate, env: Env | null): string {
  const reason = error instanceof Error ? error.message : String(error)
  if (error instanceof BadEnv) return t('edge.start.configuration', { problems: reason })
  const key = env && keyOf(error)
  if (!key) return t('edge.start.failed', { reason })
  return t(key, { host: env.HOST, port: String(env.PORT), folder: env.DATA_DIR, place: placeOf(env) })
}

/** Codes alone are no clue: a folder that may not be written to and a port below 1024 are both EACCES. */
function keyOf(error: unknown): MessageKey | undefined {
  if (isDbError(error)) return DATABASE[error.code]
  if (!(error instanceof Error && 'code' in error && 'syscall' in error)) return undefined
  return error.syscall === 'listen' || error.syscall === 'getaddrinfo' ? LISTENING[String(error.code)] : undefined
}

/** Without the password that a database's address may hold. */
function placeOf({ DATABASE_URL, DATA_DIR }: Env): string {
  if (DATABASE_URL === undefined) return DATA_DIR
  const { hostname, port, pathname } = new URL(DATABASE_URL)
  return `${hostname}${port && `:${port}`}${pathname}`
}
