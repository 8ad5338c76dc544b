import { xmlText } from '#lib/xml-text.ts'

/** No text holds it: xmlText drops it. */
const MARK = '\uFFFF'

/**
 * Text that feedsmith writes as it is. It would print `&apos;` as an apostrophe, even where somebody wrote those six
 * characters, and what begins as CDATA would be taken for it below: both are parted by a mark until the document is whole.
 */
export const exactText = (text: string): string => xmlText(text).replace(/&(?=apos;)|<(?=!\[CDATA\[)/g, `$&${MARK}`)

/** The document as it was meant: feedsmith indents CDATA, and its indentation would be part of the text. */
export const exactXml = (document: string): string =>
  document
    .replace(/>\n *<!\[CDATA\[/g, '><![CDATA[')
    .replace(/\]\]>\n *<\//g, ']]></')
    .replaceAll(MARK, '')
