import type { Keepable } from '#server/page.ts'

/** A page in the store. */
export type Kept<P extends Keepable> = {
  readonly key: string
  readonly page: P
  readAt: number
  /** Infinity while it is fresh. */ staleSince: number
}

/** No single page may push out more than this part of the others. */
const LARGEST_SHARE = 0.25

/** Pages by key, bounded by bytes, with an index of their tags. The least recently read goes first. */
export class CacheStore<P extends Keepable> {
  readonly #byKey = new Map<string, Kept<P>>()
  readonly #byTag = new Map<string, Set<Kept<P>>>()
  readonly #maxBytes: number
  #bytes = 0

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
  }

  get(key: string): Kept<P> | undefined {
    return this.#byKey.get(key)
  }

  put(key: string, page: P, readAt: number, staleSince: number): void {
    this.delete(key)
    if (page.bytes > this.#maxBytes * LARGEST_SHARE) return
    const kept: Kept<P> = { key, page, readAt, staleSince }
    this.#byKey.set(key, kept)
    this.#bytes += page.bytes
    for (const tag of page.tags) {
      const tagged = this.#byTag.get(tag)
      if (tagged) tagged.add(kept)
      else this.#byTag.set(tag, new Set([kept]))
    }
    for (const oldest of this.#byKey.keys()) {
      if (this.#bytes <= this.#maxBytes) break
      this.delete(oldest)
    }
  }

  /** Notes a read. */
  touch(kept: Kept<P>, now: number): void {
    kept.readAt = now
    if (this.#byKey.delete(kept.key)) this.#byKey.set(kept.key, kept)
  }

  delete(key: string): void {
    const kept = this.#byKey.get(key)
    if (!kept) return
    this.#byKey.delete(key)
    this.#bytes -= kept.page.bytes
    for (const tag of kept.page.tags) {
      const tagged = this.#byTag.get(tag)
      tagged?.delete(kept)
      if (tagged?.size === 0) this.#byTag.delete(tag)
    }
  }

  /** Every page that was made from any of the tags. */
  taggedWith(tags: readonly string[]): Set<Kept<P>> {
    return new Set(tags.flatMap((tag) => [...(this.#byTag.get(tag) ?? [])]))
  }

  size(): { pages: number; bytes: number } {
    return { pages: this.#byKey.size, bytes: this.#bytes }
  }
}
