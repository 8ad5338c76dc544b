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
