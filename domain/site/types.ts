import type { Emblem, SectionColour } from '#db/schema/site.ts'

export type SectionView = { slug: string; name: string; colour: SectionColour }

/** The paper's identity, as every page needs it. */
export type SiteView = {
  name: string
  tagline: string
  /** BCP 47. */
  language: string
  /** IANA. */
  timeZone: string
  contact: string
  /** On the front page's nameplate. */
  emblem: Emblem | null
  isDemo: boolean
  /** In the masthead's order; at most 8 are shown there. */
  sections: SectionView[]
  /** What the paper says of itself, outside its sections: how it works, who owns it, how to reach it. The oldest first. */
  pages: PageView[]
}

/** A page of the paper, at `/{slug}`. */
export type PageView = { slug: string; title: string }
