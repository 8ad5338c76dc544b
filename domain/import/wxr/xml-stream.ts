import { SaxesParser, type SaxesTagNS } from 'saxes'
import { isForbiddenReference } from '#domain/import/wxr/clean.ts'
import { Held } from '#domain/import/wxr/held.ts'
import type { Limits } from '#domain/import/wxr/limits.ts'
import { badReference, loneAmpersandIn, referenceIn, type Place } from '#domain/import/wxr/references.ts'
import { Refusal } from '#domain/import/wxr/refusal.ts'

export type Tag = { uri: string; local: string; /** As in the file. */ name: string; line: number; attributes: Map<string, string> }

/** Hears what is in a document, and says what the parser need not hold. */
export type Content = {
  open: (tag: Tag) => void
  close: () => void
  text: (text: string) => void
  /** Whether text is read where the document now stands. */
  isReading: () => boolean
  /** Refuses a text or tag whose end is not in sight, when it is too long for where the document stands. */
  checkHeld: (held: { characters: number; pieces: number }) => void
}

/** How far back the beginning of a line or of a reference is looked for. */
const LOOK_BACK = 64 * 1024
const MAX_NAME = 1000

type Options = { xmlns: true; forceXMLVersion: true; defaultXMLVersion: '1.0' }

/**
 * Parses a document piece by piece in bounded memory. Throws a `Refusal` for whatever is not well-formed, declares
 * entities, or is too much.
 */
export class XmlStream {
  /** References to characters that XML forbids: they were left out. */
  removed = 0
  readonly #parser = new SaxesParser<Options>({ xmlns: true, forceXMLVersion: true, defaultXMLVersion: '1.0' })
  readonly #held = new Held()
  readonly #content: Content
  readonly #limits: Limits
  #depth = 0
  #attributes = 0
  #tagLine = 0
  #isInTag = false
  #isEnding = false
  #hasForbiddenReference = false
  /** The last text fed to the parser, what came before it, and the parser's position where that begins. */
  #piece = ''
  #before = ''
  #windowAt = 0
  #fed = 0
  #mark = 0

  constructor(content: Content, limits: Limits) {
    this.#content = content
    this.#limits = limits
    this.#parser.on('error', (error) => this.#fail(error))
    this.#parser.on('doctype', (doctype) => this.#doctype(doctype))
    this.#parser.on('opentagstart', ({ name }) => this.#tagStart(name))
    this.#parser.on('attribute', ({ value }) => this.#attribute(value))
    this.#parser.on('opentag', (tag) => this.#open(tag))
    this.#parser.on('closetag', () => this.#close())
    this.#parser.on('cdata', (text) => this.#cdata(text))
    // It is told of a comment before its last character.
    this.#parser.on('comment', () => this.#told(1))
    this.#parser.on('processinginstruction', () => this.#told())
    this.#parser.on('xmldecl', () => this.#told())
  }

  /** @param skippedLines lines of the file that were left out before this text */
  write(text: string, skippedLines = 0): void {
    this.#before = (this.#before + this.#piece).slice(-LOOK_BACK)
    this.#piece = text
    this.#windowAt = this.#fed - this.#before.length
    this.#fed += text.length
    this.#parser.line += skippedLines
    this.#parser.write(text)
    const held = this.#held.feed(text, this.#content.isReading())
    if (!this.#isInTag) this.#content.checkHeld(held)
    else if (held.characters > this.#limits.attribute) throw new Refusal('attribute-too-large', { limit: this.#limits.attribute })
  }

  /** The document is over. Answers how many lines it has. */
  end(): number {
    if (this.#fed === 0) throw new Refusal('empty')
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

  #tagStart(name: string): void {
    this.#told()
    if (name.length > MAX_NAME) throw new Refusal('markup-too-large', { limit: MAX_NAME })
    if (this.#depth >= this.#limits.depth) throw new Refusal('too-deep', { limit: this.#limits.depth })
    // The parser has read one character more than the name.
    this.#tagLine = this.#parser.column === 0 ? this.#parser.line - 1 : this.#parser.line
    this.#attributes = 0
    this.#isInTag = true
    this.#hasForbiddenReference = false
  }

  #attribute(value: string): void {
    this.#told()
    if (value.length > this.#limits.attribute) throw new Refusal('attribute-too-large', { limit: this.#limits.attribute })
    if (++this.#attributes > this.#limits.attributes) throw new Refusal('too-many-attributes', { limit: this.#limits.attributes })
  }

  #open({ uri, local, name, attributes }: SaxesTagNS): void {
    this.#told()
    const values = Object.values(attributes).map((a): [string, string] => [a.name, this.#withoutForbidden(a.value)])
    this.#depth++
    this.#isInTag = false
    this.#hasForbiddenReference = false
    this.#content.open({ uri, local, name, line: this.#tagLine, attributes: new Map(values) })
    this.#listen()
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
    this.#told()
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
    this.#mark = this.#parser.position + ahead
    this.#held.mark(this.#mark)
  }

  /** The parser goes on behind an error when this returns. */
  #fail(error: Error): void {
    const reason = error.message.replace(/^\d+:\d+: /, '')
    // A plugin's element without its namespace is merely unknown.
    if (reason.startsWith('unbound namespace prefix')) return
    if (this.#isEnding) throw new Refusal('truncated')
    if (reason.includes('entity')) return this.#badReference(reason)
    if (reason.startsWith('text data outside') && this.#tagLine === 0) throw new Refusal('not-xml')
    throw new Refusal('malformed', { reason })
  }

  #badReference(reason: string): void {
    const text = this.#sinceTold()
    const reference = referenceIn(text)
    if (reason.startsWith('malformed') && !isForbiddenReference(reference)) throw new Refusal('malformed', { reason })
    if (!reason.startsWith('malformed')) throw badReference(reference, this.#windowBefore(reference), this.here())
    this.removed++
    this.#hasForbiddenReference = true
  }

  #refuseLoneAmpersand(): void {
    const reference = this.#depth > 0 ? loneAmpersandIn(this.#sinceTold()) : ''
    if (reference) throw badReference(reference, this.#windowBefore(reference), this.here())
  }

  #sinceTold(): string {
    return this.#window().slice(Math.max(0, this.#mark - this.#windowAt))
  }

  #windowBefore(reference: string): string {
    return this.#window().slice(0, -reference.length)
  }

  #window(): string {
    return (this.#before + this.#piece).slice(0, this.#parser.position - this.#windowAt)
  }

  /** The parser leaves a reference that it does not accept in the text. */
  #withoutForbidden(text: string): string {
    if (!this.#hasForbiddenReference) return text
    return text.replace(/&#\w+;/g, (reference) => (isForbiddenReference(reference) ? '' : reference))
  }
}
