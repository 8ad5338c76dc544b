// Letters and symbols by their category, blank by their look: Hangul fillers and the empty Braille cell.
const BLANK = /[\u115F\u1160\u2800\u3164\uFFA0]/g

/** Whether anything of it can be seen. */
export const isVisible = (text: string): boolean => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text.replace(BLANK, ''))
