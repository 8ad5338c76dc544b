import type { Failure } from '#lib/result.ts'

/** Why a file is not taken in. */
export type PictureFailure = Failure<'picture-bytes' | 'picture-kind' | 'picture-damaged' | 'picture-pixels' | 'picture-small'>

/** What is said of a picture wherever it stands; `focus` in per cent from the left and from the top. */
export type PictureWords = { alt: string; caption: string; credit: string; focus: [number, number] }

/** A picture of the paper's, with the address that stories name. */
export type PictureView = PictureWords & { id: number; src: string; width: number; height: number }

/** The same with the line of Markdown that stands for it in a story. */
export type PictureLine = PictureView & { markdown: string }

/** Pictures of the newsroom's page, newest first; `added` is one that just came. */
export type PicturePage = { pictures: PictureLine[]; added: PictureLine | null; page: number; pages: number }

/** Per cent from the left or from the top: the middles of a third, of the whole, and of the other third. */
const THIRDS = [20, 50, 80] as const

/** The nine places of a picture from which one is chosen that must not be cut off: `20 80`, from the left and from the top. */
export const FOCUS_PLACES = THIRDS.flatMap((y) => THIRDS.map((x) => `${String(x)} ${String(y)}`))
export const MIDDLE = '50 50'
