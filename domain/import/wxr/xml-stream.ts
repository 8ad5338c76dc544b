import { SaxesParser, type SaxesAttributeNS, type SaxesTagNS } from 'saxes'
import { isForbiddenReference } from '#domain/import/wxr/clean.ts'
import type { Content } from '#domain/import/wxr/content.ts'
import { Held } from '#domain/import/wxr/held.ts'
import type { Limits } from '#domain/import/wxr/limits.ts'
import { badReference, loneAmpersandIn, referenceIn, type Place } from '#domain/import/wxr/references.ts'
import { RecentText } from '#domain/import/wxr/recent-text.ts'
import { Refusal } from '#domain/import/wxr/refusal.ts'

const MAX_NAME = 1000

// A plugin's element without its namespace is merely unknown.
const OPTIONS = {
  xmlns: true,
  forceXMLVersion: true,
  defaultXMLVersion: '1.0',
  resolvePrefix: (prefix: string) => (prefix === '' ? undefined : `unbound:${prefix}`),
} as const

/**
 * Parses a document piece by piece in bounded memory. Throws a `Refusal` for whatever is not well-formed, declares
 * entities, or is too much.
 */
export class XmlStream {
  /** References to characters that XML forbids: they were left out. */
  removed = 0
  readonly #parser = new SaxesParser<typeof OPTIONS>(OPTIONS)
  readonly #held = new Held()
  readonly #content: Content
  readonly #limits: Limits
  #depth = 0
  #hasRoot = false
  #isEnding = false
  #hasForbiddenReference = false
  readonly #recent = new RecentText()
  /** The parser's position when it last told something. */
  #mark = 0

  constructor(content: Content, limits: Limits) {
    this.#content = content
    this.#limits = limits
    // With a seventh handler V8 makes the parser a dictionary, five times slower: it adds each under a computed name.
    this.#parser.on('error', (error) => this.#fail(error))
    this.#parser.on('doctype', (doctype) => this.#doctype(doctype))
    this.#parser.on('opentag', (tag) => this.#open(tag))
    this.#parser.on('closetag', () => this.#close())
    this.#parser.on('cdata', (text) => this.#cdata(text))
    this.#parser.on('text', this.#text)
    this.#listen()
  }

  /** @param skippedLines lines of the file that were left out before this text */
  write(text: string, skippedLines = 0): void {
    this.#recent.feed(text)
    this.#parser.line += skippedLines
    this.#parser.write(text)
    this.#content.checkHeld(this.#held.feed(text, this.#content.isReading()))
  }

  /** The document is over. Answers how many lines it has. */
  end(): number {
    if (this.#recent.length === 0) throw new Refusal('empty')
    const { line, column } = this.#parser
    this.#refuseLoneAmpersand()
    if (this.#depth > 0) throw new Refusal('truncated')
    this.#isEnding = true
    this.#parser.close()
    return column === 0 ? line - 1 : line
  }

  /** Where the parser stands, from 1. */
  here(): Place {
    return { line: this.#parser.line, column: Math.max(1, this.#parser.column) }
  }

  #open({ uri, local, name, attributes }: SaxesTagNS): void {
    const line = this.#parser.line - this.#recent.lineEndsInTag(this.#parser.position)
    this.#told()
    this.#hasRoot = true
    if (name.length > MAX_NAME) throw new Refusal('markup-too-large', { limit: MAX_NAME })
    if (++this.#depth > this.#limits.depth) throw new Refusal('too-deep', { limit: this.#limits.depth })
    this.#content.open({ uri, local, name, line, attributes: this.#attributesIn(Object.values(attributes)) })
    this.#listen()
  }

  #attributesIn(list: SaxesAttributeNS[]): Map<string, string> {
    const { attribute, attributes } = this.#limits
    if (list.length > attributes) throw new Refusal('too-many-attributes', { limit: attributes })
    if (list.some((a) => a.value.length > attribute)) throw new Refusal('attribute-too-large', { limit: attribute })
    const values = new Map(list.map((a) => [a.name, this.#withoutForbidden(a.value)]))
    this.#hasForbiddenReference = false
    return values
  }

  #close(): void {
    this.#told()
    this.#depth--
    this.#content.close()
    this.#listen()
  }

  /** Text that nobody listens to is skipped by the parser instead of held. */
  #listen(): void {
    if (this.#content.isReading()) this.#parser.on('text', this.#text)
    else this.#parser.off('text')
  }

  readonly #text = (text: string): void => {
    // The parser has read the `<` behind it.
    this.#told(1)
    this.#content.text(this.#withoutForbidden(text))
    this.#hasForbiddenReference = false
  }

  #cdata(text: string): void {
    this.#told()
    if (this.#content.isReading()) this.#content.text(text)
  }

  #doctype(doctype: string): void {
    this.#told()
    if (/^\s*html\b/i.test(doctype)) throw new Refusal('html')
    if (doctype.includes('[')) throw new Refusal('own-entities')
  }

  #told(ahead = 0): void {
    this.#mark = this.#parser.position - ahead
    this.#held.mark(this.#mark)
  }

  /** The parser goes on behind an error when this returns. */
  #fail(error: Error): void {
    const reason = error.message.replace(/^\d+:\d+: /, '')
    if (this.#isEnding) throw new Refusal('truncated')
    if (reason.includes('entity')) return this.#badReference(reason)
    if (reason.startsWith('text data outside') && !this.#hasRoot) throw new Refusal('not-xml')
    throw new Refusal('malformed', { reason })
  }

  #badReference(reason: string): void {
    const reference = referenceIn(this.#sinceTold())
    if (!reason.startsWith('malformed')) throw this.#refusalOf(reference)
    if (!isForbiddenReference(reference)) throw new Refusal('malformed', { reason })
    this.removed++
    this.#hasForbiddenReference = true
  }

  #refuseLoneAmpersand(): void {
    const rest = this.#depth > 0 ? loneAmpersandIn(this.#sinceTold()) : ''
    if (rest) throw this.#refusalOf(rest)
  }

  #refusalOf(reference: string): Refusal {
    return badReference(reference, this.#recent.upTo(this.#parser.position).slice(0, -reference.length), this.here())
  }

  #sinceTold(): string {
    return this.#recent.since(this.#mark, this.#parser.position)
  }

  /** The parser leaves a reference that it does not accept in the text. */
  #withoutForbidden(text: string): string {
    if (!this.#hasForbiddenReference) return text
    return text.replace(/&#\w+;/g, (reference) => (isForbiddenReference(reference) ? '' : reference))
  }
}
