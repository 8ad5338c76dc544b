/** Lengths are in characters (UTF-16 units). An export of a large paper stays far below all of them. */
export const LIMITS = {
  /** An export needs four: rss, channel, item, comment and their fields. */
  depth: 32,
  attribute: 64 * 1024,
  attributes: 100,
  /** A tag outside the records, with the comments and declarations before it. */
  markup: 256 * 1024,
  /** The longest book is a quarter of it. */
  field: 16 * 1024 * 1024,
  /** The parser spends 32 bytes on each piece of a text: an entity, a closing bracket, a line end in an attribute. */
  pieces: 1_000_000,
  /** An item without its comments, or a comment. */
  record: 32 * 1024 * 1024,
  /** The kept meta of an item. */
  meta: 1024 * 1024,
  items: 1_000_000,
  /** Comments that may wait for the end of their item, in case that a field follows them. */
  waitingComments: 1000,
  waitingCharacters: 4 * 1024 * 1024,
}

export type Limits = typeof LIMITS
