/** What a database refuses for, the same words on SQLite and Postgres. */
export type DbCode =
  | 'unique'
  | 'foreign-key'
  /** A rule of the table: a check or a trigger. */
  | 'check'
  | 'not-null'
  /** Lost against another transaction; Postgres only, and only after several tries. */
  | 'retry'
  | 'busy'
  | 'full'
  | 'read-only'
  | 'corrupt'
  | 'timeout'
  /** Made, or altered, by something that this program does not know. */
  | 'newer'
  | 'closed'
  /** Cannot be opened or connected to. */
  | 'unreachable'
  /** The disk answered with an error. */
  | 'io'
  /** Anything else: a fault of ours, such as a statement that does not parse. */
  | 'other'

/** The one error that leaves `db/`. The message holds no values of the row. */
export class DbError extends Error {
  override readonly name = 'DbError'
  readonly code: DbCode
  /** For 'unique': the columns that collided, as named in the database. */
  readonly columns: readonly string[]

  constructor(code: DbCode, message: string, options: { cause?: unknown; columns?: string[] } = {}) {
    super(`${code}: ${message}`, { cause: options.cause })
    this.code = code
    this.columns = options.columns ?? []
  }
}

/** Tells a DbError by name: the class exists once in Next's bundle and once outside, so `instanceof` would miss half of them. */
export const isDbError = (error: unknown): error is DbError => error instanceof Error && error.name === 'DbError'

/** The database's own error, found behind whatever wraps it, as a DbError; anything that is not the database's is returned as it is. */
export function dbError(error: unknown): unknown {
  for (let at = error; at instanceof Error; at = at.cause) {
    if (isDbError(at)) return at
    const code = codeOf(at)
    if (code) return new DbError(code, at.message, { cause: error, columns: code === 'unique' ? columnsOf(at) : [] })
  }
  return error
}

const CODES: [RegExp, DbCode][] = [
  [/^(SQLITE_CONSTRAINT_(UNIQUE|PRIMARYKEY|ROWID)|23505)$/, 'unique'],
  [/^(SQLITE_CONSTRAINT_FOREIGNKEY|23503)$/, 'foreign-key'],
  [/^(SQLITE_CONSTRAINT_(CHECK|TRIGGER)|23514|P0001)$/, 'check'],
  [/^(SQLITE_CONSTRAINT_NOTNULL|23502)$/, 'not-null'],
  [/^(40001|40P01)$/, 'retry'],
  [/^(SQLITE_BUSY|SQLITE_LOCKED|55P03$)/, 'busy'],
  [/^(SQLITE_FULL|53100|ENOSPC|EDQUOT)$/, 'full'],
  [/^(SQLITE_READONLY|25006$|EROFS$|EACCES$)/, 'read-only'],
  [/^(SQLITE_CORRUPT|SQLITE_NOTADB|XX00[12]$)/, 'corrupt'],
  [/^(57014|25P0[34])$/, 'timeout'],
  [
    /^(SQLITE_CANTOPEN|08...$|28...$|3D000$|53300$|57P0[1-5]$|ECONN|EPIPE$|ENOTFOUND$|EAI_AGAIN$|ETIMEDOUT$|EHOSTUNREACH$|ENETUNREACH$|ENOENT$)/,
    'unreachable',
  ],
  [/^(SQLITE_IOERR|58030)/, 'io'],
  [/^SQLITE_/, 'other'],
]

function codeOf(error: Error & { code?: unknown; severity?: unknown }): DbCode | undefined {
  if (typeof error.code !== 'string') return NO_CODE.test(error.message) ? 'unreachable' : undefined
  const code = error.code
  const known = CODES.find(([pattern]) => pattern.test(code))?.[1]
  // Postgres errors carry a severity; other libraries' codes are none of ours.
  return known ?? (typeof error.severity === 'string' ? 'other' : undefined)
}

/** pg gives these no code. */
const NO_CODE = /^(Connection terminated|timeout exceeded when trying to connect|Client .* is not queryable)/

/** SQLite: "UNIQUE constraint failed: users.email, users.x"; Postgres' detail: "Key (email, x)=(…) already exists." */
function columnsOf(error: Error & { detail?: unknown }): string[] {
  const sqlite = /failed: (.+)$/.exec(error.message)?.[1]
  if (sqlite) return sqlite.split(', ').map((column) => column.replace(/^.*\./, ''))
  const postgres = typeof error.detail === 'string' ? /^Key \(([^)]+)\)=/.exec(error.detail)?.[1] : undefined
  return postgres?.split(', ') ?? []
}
