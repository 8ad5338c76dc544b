import { CacheStore, type Kept } from '#server/cache-store.ts'
import type { Keepable, Page } from '#server/page.ts'
import { RenderJobs, type Done } from '#server/render-jobs.ts'

/** The old copy of a purged page is shown this long at most, while a new one is made. */
export const STALE_MS = 2_000
/** Whatever was read so recently is made anew when it is purged; the rest is dropped until somebody asks. */
export const RECENT_MS = 10 * 60_000
/** More stale pages than this are dropped instead: making them anew would take longer than they may be shown. */
const MAX_WAITING = 200
/** Renders that nobody waits for take a fifth of the time at most: members' work goes on in a storm of purges. */
const REST_FACTOR = 4

export type PageCacheOptions<P extends Keepable> = {
  /** Makes the page of a key (path and query). What it throws goes to everybody who waits for it. */
  render: (key: string) => Promise<P>
  clock: () => number
  maxBytes: number
  /** Renders with somebody waiting, at once; one more is refused with `Busy`. */
  maxRenders: number
  /** Resolves after that many milliseconds. */
  rest: (ms: number) => Promise<void>
}

/** `stale`: made before a purge that came before the question; it may be shown, for a moment. */
export type Found<P extends Keepable = Page> = { page: P; from: 'hit' | 'stale' | 'miss' }

/** Keeps finished pages, knows what they were made from, and makes each once. */
export class PageCache<P extends Keepable = Page> {
  readonly #clock: () => number
  readonly #rest: (ms: number) => Promise<void>
  readonly #store: CacheStore<P>
  readonly #jobs: RenderJobs<P>
  readonly #waiting = new Set<string>()
  #isRefreshing = false

  constructor({ maxBytes, ...options }: PageCacheOptions<P>) {
    this.#clock = options.clock
    this.#rest = options.rest
    this.#store = new CacheStore(maxBytes)
    this.#jobs = new RenderJobs({ ...options, onDone: (key, done) => this.#settle(key, done) })
  }

  /** What is kept under a key, fresh or not, without counting as a read. */
  peek(key: string): Kept<P> | undefined {
    return this.#store.get(key)
  }

  /** Counts as a read. */
  touch(kept: Kept<P>): void {
    this.#store.touch(kept, this.#clock())
  }

  /** The page: from memory, or rendered once however many ask. @throws Busy, and what the render throws */
  async get(key: string): Promise<Found<P>> {
    const arrived = this.#jobs.turn
    const kept = this.#store.get(key)
    if (kept && isServable(kept, this.#clock())) {
      this.touch(kept)
      return { page: kept.page, from: kept.staleSince === Infinity ? 'hit' : 'stale' }
    }
    for (;;) {
      const { page, missed } = await this.#jobs.join(key)
      if (missed.dropTurn <= arrived) continue
      if (missed.softTurn > arrived) return { page, from: 'miss' }
      if (this.#clock() - missed.softAt <= STALE_MS) return { page, from: 'stale' }
    }
  }

  /** Ends every page made from any of the tags: at once (`drop`), or as soon as a new one is there. */
  purge(tags: readonly string[], { drop = false } = {}): void {
    const now = this.#clock()
    this.#jobs.note(tags, drop)
    for (const kept of this.#store.taggedWith(tags)) {
      if (drop || !this.#isWorthAnother(kept, now)) this.#store.delete(kept.key)
      else {
        kept.staleSince = Math.min(kept.staleSince, now)
        this.#refresh(kept.key)
      }
    }
  }

  size(): { pages: number; bytes: number } {
    return this.#store.size()
  }

  /** Whether a purged page is made anew at once. Missing pages and redirects are many, and quickly made. */
  #isWorthAnother({ page, readAt }: Kept<P>, now: number): boolean {
    return page.status === 200 && now - readAt <= RECENT_MS && this.#waiting.size < MAX_WAITING
  }

  /** Keeps what a job made, as far as no purge has overtaken it meanwhile. */
  #settle(key: string, done: Done<P> | null): void {
    const now = this.#clock()
    const readAt = this.#store.get(key)?.readAt ?? now
    this.#store.delete(key)
    if (!done?.page.isKept || done.page.validUntil <= now || done.missed.dropTurn !== Infinity) return
    this.#store.put(key, done.page, readAt, done.missed.softAt)
    if (done.missed.softAt !== Infinity) this.#refresh(key)
  }

  #refresh(key: string): void {
    this.#waiting.add(key)
    if (!this.#isRefreshing) void this.#refreshAll()
  }

  /** Makes stale pages anew, one at a time, with rests between. */
  async #refreshAll(): Promise<void> {
    this.#isRefreshing = true
    for (const key of this.#waiting) {
      this.#waiting.delete(key)
      const kept = this.#store.get(key)
      if (!kept || kept.staleSince === Infinity) continue
      const took = await this.#jobs.run(key)
      await this.#rest(took * REST_FACTOR)
    }
    this.#isRefreshing = false
  }
}

/** Whether a kept page may be sent at that instant. */
const isServable = (kept: Kept<Keepable>, now: number): boolean =>
  now < kept.page.validUntil && (kept.staleSince === Infinity || now - kept.staleSince <= STALE_MS)
