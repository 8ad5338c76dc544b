import type { Print } from '#components/article/body/print.ts'

/** Where a note stands, and where it is referred to. */
export const noteId = (number: number, { mark }: Print): string => `note-${mark}${number}`
export const noteRefId = (number: number, { mark }: Print): string => `note-ref-${mark}${number}`
