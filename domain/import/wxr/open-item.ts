import type { Limits } from '#domain/import/wxr/limits.ts'
import type { OpenRecord } from '#domain/import/wxr/open-record.ts'
import { itemOf } from '#domain/import/wxr/records.ts'
import { Refusal } from '#domain/import/wxr/refusal.ts'
import type { WxrComment, WxrItem } from '#domain/import/wxr/types.ts'
import { KEPT_META } from '#domain/import/wxr/vocabulary.ts'

/** Where an item goes, and each of its comments after it. */
export type Sink = { item: (item: WxrItem) => void; comment: (itemPostId: number | null, comment: WxrComment) => void }

/**
 * An item that is being read. WordPress writes its comments last, but another program need not: comments wait for the
 * end of the item while they are few. When there are many the item goes out, and may then have no further field.
 */
export class OpenItem {
  isGuidPermalink = false
  readonly record: OpenRecord
  readonly #sink: Sink
  readonly #limits: Limits
  readonly #terms: WxrItem['terms'] = []
  readonly #meta: WxrItem['meta'] = []
  #metaSize = 0
  #waiting: WxrComment[] = []
  #waitingSize = 0
  /** The item as it went out. */
  #sent: WxrItem | null = null

  constructor(record: OpenRecord, sink: Sink, limits: Limits) {
    this.record = record
    this.#sink = sink
    this.#limits = limits
  }

  /** @throws {Refusal} when the item went out without this field */
  refuseLate(name: string): void {
    if (this.#sent) throw new Refusal('field-after-comments', { name })
  }

  addTerm(term: WxrItem['terms'][number]): void {
    this.record.grow(term.domain.length + term.nicename.length + term.name.length)
    this.#terms.push(term)
  }

  addMeta(key: string, value: string): void {
    if (!KEPT_META.has(key)) return
    this.refuseLate(key)
    this.#metaSize += key.length + value.length
    if (this.#metaSize > this.#limits.meta) throw new Refusal('meta-too-large', { limit: this.#limits.meta })
    this.record.grow(key.length + value.length)
    this.#meta.push({ key, value })
  }

  /** @param size of the comment, in characters */
  addComment(comment: WxrComment, size: number): void {
    if (this.#sent) {
      this.#sink.comment(this.#sent.postId, comment)
      return
    }
    this.#waiting.push(comment)
    this.#waitingSize += size
    const { waitingComments, waitingCharacters } = this.#limits
    if (this.#waiting.length > waitingComments || this.#waitingSize > waitingCharacters) this.send()
  }

  /** Hands the item and the comments that wait out, once. */
  send(): void {
    if (this.#sent) return
    const { isGuidPermalink } = this
    const item = itemOf(this.record.fields, { line: this.record.line, isGuidPermalink, terms: this.#terms, meta: this.#meta })
    this.#sent = item
    this.#sink.item(item)
    for (const comment of this.#waiting) this.#sink.comment(item.postId, comment)
    this.#waiting = []
  }
}
