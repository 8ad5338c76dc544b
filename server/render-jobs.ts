import type { Keepable } from '#server/page.ts'

/** The first purges of what a render read since it began. Turns number all purges; Infinity: none. */
export type Missed = { dropTurn: number; softTurn: number; softAt: number }
export type Done<P extends Keepable> = { page: P; missed: Missed }

/** Too much at once. */
export class Busy extends Error {}

type Purged = Map<string, Missed>
type Job<P extends Keepable> = { done: Promise<Done<P>>; purged: Purged; took: number }

export type RenderJobsOptions<P extends Keepable> = {
  render: (key: string) => Promise<P>
  clock: () => number
  maxRenders: number
  rest: (ms: number) => Promise<void>
  /** Told of every job's end before those who wait for it; null after a throw. */
  onDone: (key: string, done: Done<P> | null) => void
}

/**
 * Renders pages, each at most once at a time. After a render of a page its next one waits as long as the render took, so
 * that a page that is purged without end takes half of the time at most.
 */
export class RenderJobs<P extends Keepable> {
  readonly #options: RenderJobsOptions<P>
  readonly #jobs = new Map<string, Job<P>>()
  readonly #resting = new Map<string, Promise<void>>()
  #turn = 0

  constructor(options: RenderJobsOptions<P>) {
    this.#options = options
  }

  /** The number of purges so far. */
  get turn(): number {
    return this.#turn
  }

  /** Waits for the page's present job, or for a new one. @throws Busy, and what the render throws */
  async join(key: string): Promise<Done<P>> {
    const job = this.#jobs.get(key)
    if (!job && this.#jobs.size >= this.#options.maxRenders) throw new Busy('too many renders')
    return (job ?? this.#start(key)).done
  }

  /** The same for nobody in particular: never busy, never throws. Resolves to how long the render took, ms. */
  async run(key: string): Promise<number> {
    const job = this.#jobs.get(key) ?? this.#start(key)
    await job.done.catch(() => undefined)
    return job.took
  }

  /** Tells the running jobs that tags were purged. */
  note(tags: readonly string[], drop: boolean): void {
    this.#turn++
    const at = this.#options.clock()
    for (const job of this.#jobs.values()) for (const tag of tags) noteFirst(job.purged, tag, { turn: this.#turn, drop, at })
  }

  #start(key: string): Job<P> {
    const job: Job<P> = { done: Promise.resolve().then(() => this.#work(key, job)), purged: new Map(), took: 0 }
    this.#jobs.set(key, job)
    return job
  }

  async #work(key: string, job: Job<P>): Promise<Done<P>> {
    const { render, clock, onDone } = this.#options
    await this.#resting.get(key)
    job.purged.clear()
    const began = clock()
    let done: Done<P> | null = null
    try {
      const page = await render(key)
      done = { page, missed: firstOf(job.purged, page.tags) }
      return done
    } finally {
      job.took = clock() - began
      this.#jobs.delete(key)
      this.#settleDown(key, job.took)
      onDone(key, done)
    }
  }

  #settleDown(key: string, took: number): void {
    if (took <= 0) return
    const rested = this.#options.rest(took).then(() => {
      if (this.#resting.get(key) === rested) this.#resting.delete(key)
    })
    this.#resting.set(key, rested)
  }
}

const NONE: Missed = { dropTurn: Infinity, softTurn: Infinity, softAt: Infinity }

/** Only the first of each kind counts: a storm of purges takes no more room than one. */
function noteFirst(purged: Purged, tag: string, { turn, drop, at }: { turn: number; drop: boolean; at: number }): void {
  const known = purged.get(tag) ?? NONE
  if (drop && known.dropTurn === Infinity) purged.set(tag, { ...known, dropTurn: turn })
  if (!drop && known.softTurn === Infinity) purged.set(tag, { ...known, softTurn: turn, softAt: at })
}

function firstOf(purged: Purged, tags: ReadonlySet<string>): Missed {
  let first = NONE
  for (const [tag, missed] of purged) {
    if (!tags.has(tag)) continue
    first = {
      dropTurn: Math.min(first.dropTurn, missed.dropTurn),
      softTurn: Math.min(first.softTurn, missed.softTurn),
      softAt: Math.min(first.softAt, missed.softAt),
    }
  }
  return first
}
