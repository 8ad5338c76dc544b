import type { Limits } from '#domain/import/wxr/limits.ts'
import { Refusal } from '#domain/import/wxr/refusal.ts'
import type { Container } from '#domain/import/wxr/vocabulary.ts'

/** What keeping a text costs besides its characters, roughly: a file of empty elements has a size too. */
const OVERHEAD = 100

/** The site, an author, an item … that is being read. */
export class OpenRecord {
  readonly fields = new Map<string, string>()
  readonly container: Container
  readonly line: number
  readonly #limits: Limits
  #size = 0

  constructor(container: Container, line: number, limits: Limits) {
    this.container = container
    this.line = line
    this.#limits = limits
  }

  get size(): number {
    return this.#size
  }

  /** Of several fields of one name the first counts, as in WordPress's own importer. */
  set(name: string, value: string): void {
    if (this.fields.has(name)) return
    this.grow(value.length)
    this.fields.set(name, value)
  }

  grow(characters: number): void {
    this.#size += characters + OVERHEAD
    if (this.#size > this.#limits.record) throw new Refusal('record-too-large', { limit: this.#limits.record })
  }
}

/** The text of an element that is being read: it comes in parts. */
export class OpenField {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly #line: number
  readonly #limits: Limits
  readonly #parts: string[] = []
  #size = 0

  constructor(name: string, tag: { line: number; attributes: ReadonlyMap<string, string> }, limits: Limits) {
    this.name = name
    this.attributes = tag.attributes
    this.#line = tag.line
    this.#limits = limits
  }

  add(part: string): void {
    if (part === '') return
    this.#parts.push(part)
    this.#size += part.length
    this.check(0, 0)
  }

  /** Refuses the field when it is too large together with what the parser still holds of it. */
  check(characters: number, pieces: number): void {
    const { field: limit, pieces: maxPieces } = this.#limits
    if (this.#size + characters <= limit && this.#parts.length + pieces <= maxPieces) return
    throw new Refusal('field-too-large', { name: this.name, limit, line: this.#line, column: 1 })
  }

  /** A string of its own: a part of the file's text, however short, would keep the whole of it in memory. */
  value(): string {
    return ` ${this.#parts.join('')}`.slice(1)
  }
}
