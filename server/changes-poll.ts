import { logFault } from '#server/visit.ts'

/** A row of the `changes` table. Ids grow. */
export type ChangeRow<C> = { id: number; change: C }

export type ChangeListenerOptions<C> = {
  /** Rows up to this id are known. */
  after: number
  /** Rows after an id, oldest first; not necessarily all of them. */
  poll: (after: number) => Promise<ChangeRow<C>[]>
  onChange: (change: C) => void
  everyMs?: number
  /**
   * How many ids behind the newest are asked for again: where several write at once (Postgres), a row may appear after one
   * with a greater id. None is told twice.
   */
  lookBack?: number
  /** Where the database can say that there is something new: calls `wake` then, and gives a function that ends it. */
  listen?: (wake: () => void) => Promise<() => Promise<void>>
}

export type ChangeListener = {
  /** Looks now. Resolves when everything new has been told. */
  check: () => Promise<void>
  stop: () => Promise<void>
}

/** Two looks each half second: another process's change shows before its author has switched windows. */
const EVERY_MS = 250

/** Tells of what other processes change. A look that fails is logged, once until one succeeds, and tried again. */
export async function startChangeListener<C>(options: ChangeListenerOptions<C>): Promise<ChangeListener> {
  const { everyMs = EVERY_MS, listen } = options
  const look = lookerFor(options)
  let looking = Promise.resolve()
  let next: Promise<void> | null = null

  /** Whoever asks during a look shares the one after it, which sees what they know of. */
  function check(): Promise<void> {
    next ??= looking.then(() => {
      next = null
      looking = look()
      return looking
    })
    return next
  }
  const timer = setInterval(() => void check(), everyMs).unref()
  const unlisten = await listen?.(() => void check())
  return {
    check,
    async stop() {
      clearInterval(timer)
      await unlisten?.()
      await looking
    },
  }
}

/** Makes the function that looks once, and never throws. */
function lookerFor<C>({ after, poll, onChange, lookBack = 0 }: ChangeListenerOptions<C>): () => Promise<void> {
  const told = new Set<number>()
  let newest = after
  let isFailing = false
  return async () => {
    try {
      for (const { id, change } of await poll(Math.max(after, newest - lookBack))) {
        if (told.has(id)) continue
        if (lookBack > 0) told.add(id)
        newest = Math.max(newest, id)
        onChange(change)
      }
      for (const id of told) if (id <= newest - lookBack) told.delete(id)
      isFailing = false
    } catch (error) {
      if (!isFailing) logFault('changes-poll-failed', error)
      isFailing = true
    }
  }
}
