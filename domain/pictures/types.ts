import type { Failure } from '#lib/result.ts'

/** Why a file is not taken in. */
export type PictureFailure = Failure<'picture-bytes' | 'picture-kind' | 'picture-damaged' | 'picture-pixels' | 'picture-small'>

/** What is said of a picture wherever it stands; `focus` in per cent from the left and from the top. */
export type PictureWords = { alt: string; caption: string; credit: string; focus: [number, number] }

/** A picture of the paper's, with the address that stories name. */
export type PictureView = PictureWords & { id: number; src: string; width: number; height: number }

/** Pictures of the newsroom's page, newest first. */
export type PicturePage = { pictures: PictureView[]; page: number; pages: number }
