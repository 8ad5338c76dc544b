/** Where a note stands, and where it is referred to. */
export const noteId = (number: number): string => `note-${number}`
export const noteRefId = (number: number): string => `note-ref-${number}`
