import type { StoredPicture } from '#db/schema/articles.ts'
import type { SectionColour } from '#db/schema/site.ts'

/** Everything that shows in the picture by which a page is shared. */
export type ShareCard = {
  /** Whose it is: a story's public id, or PAPER. */
  owner: string
  /** The paper's name and language (BCP 47). */
  paper: string
  language: string
  /** '' where a page stands in no section. */
  section: string
  colour: SectionColour | null
  /** What is said of the kind of story, `Sponsored`; '' for news. */
  label: string
  headline: string
  /** Set in the headline of an opinion; '' for others. */
  writer: string
  isOpinion: boolean
  picture: Pick<StoredPicture, 'src' | 'focus'> | null
}

export type Ratio = '1x1' | '4x3' | '16x9'

/** A part of a story's main picture in a shape that others ask for. Pixels. */
export type Crop = { ratio: Ratio; src: string; width: number; height: number }

/** A picture made ready to be seen. */
export type Made = { type: string; bytes: Buffer }
