/** How far back the beginning of a line, a tag or a reference is looked for. */
const LOOK_BACK = 64 * 1024

/** The text that a parser was fed last. Positions count from the beginning of the document. */
export class RecentText {
  #before = ''
  #piece = ''
  /** The position where the piece begins. */
  #at = 0

  feed(text: string): void {
    this.#at += this.#piece.length
    this.#before = (this.#before + this.#piece).slice(-LOOK_BACK)
    this.#piece = text
  }

  /** How much there was in all. */
  get length(): number {
    return this.#at + this.#piece.length
  }

  /** The text up to a position, as far back as it is kept. */
  upTo(position: number): string {
    return this.#before + this.#piece.slice(0, position - this.#at)
  }

  since(from: number, position: number): string {
    return this.upTo(position).slice(Math.max(0, from - this.#at + this.#before.length))
  }

  /** How many lines the tag that ends at a position goes on for after its first: there is no other `<` in it. */
  lineEndsInTag(position: number): number {
    const end = position - this.#at
    const start = end === 0 ? -1 : this.#piece.lastIndexOf('<', end - 1)
    const text = start === -1 ? this.upTo(position) : this.#piece.slice(start, end)
    const tag = text.slice(text.lastIndexOf('<'))
    return tag.includes('\n') ? tag.split('\n').length - 1 : 0
  }
}
