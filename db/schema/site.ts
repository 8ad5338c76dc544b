import { kit } from '#db/kit/index.ts'

export const SECTION_COLOURS = ['news', 'opinion', 'sport', 'culture', 'life', 'community'] as const
export type SectionColour = (typeof SECTION_COLOURS)[number]

/** A drawing that stands beside the paper's name. */
export type Emblem = { src: string; width: number; height: number }

/** The paper's identity: exactly one row, id 1. */
export const site = kit.table('site', {
  id: kit.id(),
  name: kit.string('name').notNull(),
  tagline: kit.string('tagline').notNull(),
  /** BCP 47. */
  language: kit.string('language').notNull(),
  /** IANA name; every date shows in it. */
  timeZone: kit.string('time_zone').notNull(),
  contact: kit.string('contact').notNull(),
  emblem: kit.json<Emblem>('emblem'),
  /** True while the database holds the demo paper. */
  isDemo: kit.bool('is_demo').notNull().default(false),
})

export const sections = kit.table('sections', {
  id: kit.id(),
  slug: kit.string('slug').notNull().unique(),
  name: kit.string('name').notNull(),
  colour: kit.oneOf('colour', SECTION_COLOURS).notNull(),
  position: kit.int('position').notNull(),
})
