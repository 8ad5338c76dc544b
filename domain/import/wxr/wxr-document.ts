import type { Content, Tag } from '#domain/import/wxr/content.ts'
import type { Limits } from '#domain/import/wxr/limits.ts'
import { OpenItem } from '#domain/import/wxr/open-item.ts'
import { OpenField, OpenRecord } from '#domain/import/wxr/open-record.ts'
import { authorOf, categoryOf, commentOf, siteOf, tagOf, termOf } from '#domain/import/wxr/records.ts'
import { quotable, Refusal } from '#domain/import/wxr/refusal.ts'
import type { Receiver } from '#domain/import/wxr/types.ts'
import { KEPT_META, meaningOf, nameOf, type Container } from '#domain/import/wxr/vocabulary.ts'

/** An element that is open: one that holds others, one whose text is read, or one that is passed over. */
type Open = OpenRecord | OpenField | 'skipped'

/** Hears of things that nobody knows. */
export type Unknown = { unknown: (name: string) => void }

/** Knows an export's elements, and hands each record to the receiver when its end is reached. */
export class WxrDocument implements Content {
  readonly #receive: Receiver & Unknown
  readonly #limits: Limits
  readonly #open: Open[]
  #item: OpenItem | null = null
  #items = 0
  #hasBegun = false

  constructor(receive: Receiver & Unknown, limits: Limits) {
    this.#receive = receive
    this.#limits = limits
    this.#open = [new OpenRecord('document', 1, limits)]
  }

  open(tag: Tag): void {
    this.#open.push(this.#opened(tag))
  }

  close(): void {
    const open = this.#open.pop()
    const parent = this.#open.at(-1)
    if (open instanceof OpenField && parent instanceof OpenRecord) this.#keep(open, parent)
    if (open instanceof OpenRecord) this.#finish(open)
  }

  text(text: string): void {
    const open = this.#open.at(-1)
    if (open instanceof OpenField) open.add(text)
  }

  isReading(): boolean {
    return this.#open.at(-1) instanceof OpenField
  }

  checkHeld({ characters, pieces }: { characters: number; pieces: number }): void {
    const open = this.#open.at(-1)
    if (open instanceof OpenField) return open.check(characters, pieces)
    const limit = this.#item || open === 'skipped' ? this.#limits.field : this.#limits.markup
    if (characters > limit || pieces > this.#limits.pieces) throw new Refusal('markup-too-large', { limit })
  }

  /** The item or comment that is open, for a message; nothing between items. */
  around(): Record<string, string | number> {
    if (!this.#item) return {}
    const { fields, line } = this.#item.record
    const comment = this.#open.find((o) => o instanceof OpenRecord && o.container === 'comment')
    return { record: comment ? 'comment' : 'item', title: quotable(fields.get('title') ?? ''), since: line }
  }

  #opened(tag: Tag): Open {
    const parent = this.#open.at(-1)
    if (!(parent instanceof OpenRecord)) return parent === 'skipped' ? 'skipped' : this.#unknown(tag)
    const name = nameOf(tag.uri, tag.local)
    const meaning = meaningOf(parent.container, name)
    if (!meaning) return parent.container === 'document' ? refuseRoot(tag) : this.#unknown(tag)
    if (meaning.do === 'enter') return this.#entered(meaning.container, tag.line, parent)
    if (meaning.do === 'skip' || isUselessMeta(parent, name)) return 'skipped'
    if (parent.container === 'item') this.#item?.refuseLate(name)
    return new OpenField(name, tag, this.#limits)
  }

  #unknown({ name }: Tag): 'skipped' {
    this.#receive.unknown(name)
    return 'skipped'
  }

  #entered(container: Container, line: number, parent: OpenRecord): OpenRecord {
    const record = new OpenRecord(container, line, this.#limits)
    if (parent.container === 'channel') this.#begin(parent)
    if (container === 'item') this.#item = this.#nextItem(record)
    return record
  }

  #nextItem(record: OpenRecord): OpenItem {
    const { items: limit } = this.#limits
    if (++this.#items > limit) throw new Refusal('too-many-items', { limit })
    return new OpenItem(record, this.#receive, this.#limits)
  }

  /** The channel's own fields are over: its records begin, or the file has none. */
  #begin(channel: OpenRecord): void {
    if (this.#hasBegun) return
    this.#hasBegun = true
    const site = siteOf(channel.fields)
    if (site.wxrVersion === '') throw new Refusal('rss')
    if (!/^1\.\d$/.test(site.wxrVersion)) throw new Refusal('unknown-version', { name: quotable(site.wxrVersion) })
    this.#receive.site(site)
  }

  #keep(field: OpenField, parent: OpenRecord): void {
    const value = field.value()
    if (parent.container === 'item' && field.name === 'category') {
      this.#item?.addTerm(termIn(field.attributes, value))
      return
    }
    if (field.name === 'guid' && this.#item) this.#item.isGuidPermalink = field.attributes.get('isPermaLink')?.trim() !== 'false'
    parent.set(field.name, value)
  }

  #finish(record: OpenRecord): void {
    const { container, fields, line, size } = record
    switch (container) {
      case 'author':
        return this.#receive.author(authorOf(fields))
      case 'category':
        return this.#receive.category(categoryOf(fields))
      case 'tag':
        return this.#receive.tag(tagOf(fields))
      case 'term':
        return this.#receive.term(termOf(fields))
      case 'meta':
        return this.#item?.addMeta(fields.get('wp:meta_key')?.trim() ?? '', fields.get('wp:meta_value') ?? '')
      case 'comment':
        return this.#item?.addComment(commentOf(fields, line), size)
      case 'item':
        return this.#finishItem()
      default:
        return this.#begin(record)
    }
  }

  #finishItem(): void {
    this.#item?.send()
    this.#item = null
  }
}

function refuseRoot({ name }: Tag): never {
  if (/^html$/i.test(name)) throw new Refusal('html')
  throw new Refusal('not-wxr', { name: quotable(name) })
}

/** Once the key says that a meta is none of ours, its value need not be held. */
function isUselessMeta({ container, fields }: OpenRecord, name: string): boolean {
  const key = fields.get('wp:meta_key')
  return container === 'meta' && name === 'wp:meta_value' && key !== undefined && !KEPT_META.has(key.trim())
}

/** Old files call the tags' taxonomy `tag`. */
function termIn(attributes: ReadonlyMap<string, string>, name: string) {
  const domain = attributes.get('domain')?.trim() ?? ''
  return { domain: domain === 'tag' ? 'post_tag' : domain, nicename: attributes.get('nicename')?.trim() ?? '', name }
}
