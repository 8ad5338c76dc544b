// Controls, invisible characters without a meaning in running text, and direction controls that reach over their own
// text. Joiners and the marks for left and right stay: scripts need them.
const UNWANTED = /[\p{Cc}\u200B\u2060\uFEFF\uFFF9-\uFFFB\u202A-\u202E\u2066-\u2069]/gu

/** Text that may be stored: well-formed, line feeds and tabs as its only controls. */
export const cleanChars = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\u2028\u2029]/g, '\n')
    .replace(UNWANTED, (char) => (char === '\n' || char === '\t' ? char : ''))

/** White space as HTML shows it: a run is one space. A no-break space stays where it stands alone. */
export const collapse = (text: string): string => cleanChars(text).replace(/[ \t\n\f\r\u00A0]+/g, (run) => (run === '\u00A0' ? run : ' '))

/** One line of plain text without space of any kind at its ends. */
export const toLine = (text: string): string => collapse(text).trim()
