import type Sqlite from 'better-sqlite3'
import { setImmediate as turn, setTimeout as pause } from 'node:timers/promises'
import { DbError, dbError, isDbError } from '#db/errors.ts'
import type { Tx } from '#db/open/database.ts'
import { openHandle, statementsOf } from '#db/open/sqlite-statements.ts'

export type WriterOptions = {
  /** How long a group waits for another process's write, ms. */
  busyMs?: number
  /** Called after each commit with the number of works in it. Must not throw. */
  onGroup?: (works: number) => void
}

/** A group ends at so many works or milliseconds, whichever comes first: nobody's answer waits longer for the others. */
const GROUP_WORKS = 128
const GROUP_MS = 8

/**
 * Under load, groups begin at least so many ms apart, and the event loop, which an fsync blocks, has a third of its
 * time for everything else: writes gather into fewer fsyncs meanwhile. A write that comes alone never waits.
 */
const PERIOD_MS = 10
const gapAfter = (groupMs: number) => Math.max(PERIOD_MS - groupMs, groupMs / 2)

/** More than a few seconds' worth of waiting writes: the next one is better told at once. */
const WAITING_MAX = 5_000

const BUSY_MS = 5_000

type Job = {
  /** Resolves to the answer, to be given once the group is on disk. */
  run: (tx: Tx) => Promise<() => void>
  reject: (error: unknown) => void
}

/**
 * Group commit on one connection: works that wait together share one transaction, a savepoint each, and are answered
 * after its commit, which at synchronous=FULL is after the fsync.
 */
export class SqliteWriter {
  readonly #connection: Sqlite.Database
  readonly #begin: () => Promise<void>
  readonly #attempt: (job: Job) => Promise<() => void>
  readonly #commit: Sqlite.Statement
  readonly #onGroup: (works: number) => void
  readonly #waiting: Job[] = []
  #draining: Promise<void> | null = null
  #isClosed = false

  constructor(connection: Sqlite.Database, options: WriterOptions) {
    this.#connection = connection
    this.#begin = beginner(connection, options.busyMs ?? BUSY_MS)
    this.#attempt = attempter(connection)
    this.#commit = connection.prepare('COMMIT')
    this.#onGroup = options.onGroup ?? (() => undefined)
  }

  write<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      if (this.#isClosed) throw new DbError('closed', 'the database is shutting down')
      if (this.#waiting.length >= WAITING_MAX) throw new DbError('busy', `${String(WAITING_MAX)} writes are waiting`)
      const run = async (tx: Tx) => {
        const value = await work(tx)
        return () => {
          resolve(value)
        }
      }
      this.#waiting.push({ run, reject })
      this.#draining ??= this.#drain()
    })
  }

  /** Resolves when what was accepted is on disk or refused. */
  async close(): Promise<void> {
    this.#isClosed = true
    await this.#draining
  }

  async #drain(): Promise<void> {
    while (this.#waiting.length > 0) {
      // A queue that lives in microtasks alone would starve timers and sockets.
      await turn()
      const gap = await this.#group()
      if (gap > 0 && !this.#isClosed) await pause(gap)
    }
    this.#draining = null
  }

  /** Runs one group. Resolves to how long (ms) the next one should hold back: 0 when there was a single work to do. */
  async #group(): Promise<number> {
    const jobs: Job[] = []
    const answers: (() => void)[] = []
    let start = 0
    try {
      await this.#begin()
      start = performance.now()
      await this.#runWaiting(jobs, answers, start + GROUP_MS)
      this.#commit.run()
    } catch (error) {
      // Nobody got in when the database could not even be locked: everybody has waited long enough.
      this.#refuse(jobs.length > 0 ? jobs : this.#waiting.splice(0), error)
      return 0
    }
    const isLoaded = jobs.length + this.#waiting.length > 1
    for (const answer of answers) answer()
    this.#onGroup(jobs.length)
    return isLoaded ? gapAfter(performance.now() - start) : 0
  }

  async #runWaiting(jobs: Job[], answers: (() => void)[], end: number): Promise<void> {
    do {
      const job = this.#waiting.shift()
      if (!job) return
      jobs.push(job)
      answers.push(await this.#attempt(job))
    } while (jobs.length < GROUP_WORKS && performance.now() < end)
  }

  #refuse(jobs: Job[], error: unknown): void {
    if (this.#connection.inTransaction) this.#connection.exec('ROLLBACK')
    for (const job of jobs) job.reject(dbError(error))
  }
}

/** Takes the write lock, waiting for another process without blocking the event loop. */
function beginner(connection: Sqlite.Database, busyMs: number): () => Promise<void> {
  const begin = connection.prepare('BEGIN IMMEDIATE')
  return async () => {
    for (const end = performance.now() + busyMs; ;) {
      try {
        begin.run()
        return
      } catch (error) {
        const refusal = dbError(error)
        if (!isDbError(refusal) || refusal.code !== 'busy' || performance.now() > end) throw refusal
        // Not in step with the other process's own retries.
        await pause(5 + Math.random() * 20)
      }
    }
  }
}

/** Runs one work in a savepoint. Resolves to its answer, good or bad; throws when the whole group is lost. */
function attempter(connection: Sqlite.Database): (job: Job) => Promise<() => void> {
  const statements = statementsOf(connection)
  const kept = openHandle(statements)
  const save = connection.prepare('SAVEPOINT work')
  const release = connection.prepare('RELEASE work')
  const undo = connection.prepare('ROLLBACK TO work')
  return async (job) => {
    const handle = openHandle(statements, kept)
    save.run()
    try {
      const answer = await withinOneTurn(job.run(handle.drizzle))
      handle.end()
      release.run()
      return answer
    } catch (error) {
      handle.end()
      const refusal = dbError(error)
      if (!connection.inTransaction || isFatal(refusal)) throw refusal
      undo.run()
      release.run()
      return () => {
        job.reject(refusal)
      }
    }
  }
}

/** After these SQLite has undone the whole group, or may at the next statement. */
const isFatal = (error: unknown) => isDbError(error) && ['full', 'io', 'corrupt'].includes(error.code)

/**
 * Everything that a transaction does here ends in microtasks: a work that is still going after a turn of the event
 * loop waits for something else, and everybody with it.
 */
async function withinOneTurn<T>(work: Promise<T>): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>()
  const timer = setImmediate(() => {
    reject(new DbError('timeout', 'a write awaited something other than its transaction'))
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearImmediate(timer)
  }
}
