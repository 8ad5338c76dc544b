// What makes the parser add a few characters to a text instead of a whole run of them.
const PIECES = new Set(['&', ']', '-', '?', '<', '"', "'", '\n', '\t'].map((c) => c.charCodeAt(0)))

/**
 * Knows how much text the parser may be holding: what it was fed since it last told something. It tells of a text, a
 * tag or a comment only when it has all of it, so one that never ends would fill the memory.
 */
export class Held {
  #fed = 0
  #mark = 0
  /** Where the held text begins; null while there was only white space, which the parser skips between elements. */
  #from: number | null = null
  #pieces = 0

  /** @param position how much the parser had read when it last told something */
  mark(position: number): void {
    this.#mark = position
    this.#from = null
    this.#pieces = 0
  }

  /**
   * Counts a text that the parser has just been fed.
   * @param isSpaceHeld whether white space counts too: it does in the text of a field
   */
  feed(text: string, isSpaceHeld: boolean): { characters: number; pieces: number } {
    const start = this.#fed
    this.#fed += text.length
    if (this.#from === null) this.#from = this.#begin(text, start, isSpaceHeld)
    else this.#pieces += piecesIn(text)
    return { characters: this.#from === null ? 0 : this.#fed - this.#from, pieces: this.#pieces }
  }

  #begin(text: string, start: number, isSpaceHeld: boolean): number | null {
    const first = Math.max(0, this.#mark - start)
    if (isSpaceHeld) return start + Math.min(first, text.length)
    const at = text.slice(first).search(/[^ \t\n]/)
    return at === -1 ? null : start + first + at
  }
}

function piecesIn(text: string): number {
  let count = 0
  for (let i = 0; i < text.length; i++) if (PIECES.has(text.charCodeAt(i))) count++
  return count
}
