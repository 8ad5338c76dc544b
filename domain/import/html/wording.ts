/** How a thing that lies elsewhere is named where it is linked to. A command that fetches such things looks for these. */
export const LINK_WORDS = { picture: 'Picture', video: 'Video', sound: 'Sound', file: 'File' } as const

export type LinkedKind = keyof typeof LINK_WORDS

/** The words that a link to a thing begins with: `Picture: `. */
export const prefixOf = (kind: LinkedKind): string => `${LINK_WORDS[kind]}: `
