// XML 1.0 §2.2: what no document may hold, not even escaped.
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** Text as XML 1.0 can carry it: control characters are dropped, halves of characters replaced by U+FFFD. */
export const xmlText = (text: string): string => text.toWellFormed().replace(FORBIDDEN, '')
