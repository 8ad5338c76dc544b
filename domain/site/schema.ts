import { z } from 'zod'
import type { SectionColour } from '#db/schema/site.ts'
import { contactHref } from '#domain/site/contact-href.ts'
import { RESERVED } from '#domain/site/reserved.ts'
import { cleanLine, slugify } from '#lib/text.ts'

/** The colours that a section may have, in the order in which they are given out. */
const SECTION_COLOURS = ['news', 'opinion', 'sport', 'culture', 'life', 'community'] as const satisfies SectionColour[]

const line = (max: number) => z.string().transform(cleanLine).pipe(z.string().max(max))

const isTimeZone = (name: string) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

const isLanguage = (tag: string) => {
  try {
    // `English` is well-formed too: five letters and more are kept for names that nobody has registered.
    return /^[a-z]{2,3}(-|$)/i.test(tag) && Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

/** Readers, search engines and those who find a hole in the program must all be able to follow it. */
const isReachable = (contact: string) => /^(?:mailto|https):/.test(contactHref(contact) ?? '')

/** `News, Opinion:opinion, أخبار:news:akhbar, …`: names in order; behind colons a colour, and an address where the name gives none. */
const sectionList = z
  .string()
  .transform((text) =>
    text
      .split(/[,،]/)
      .map((part) => part.trim())
      .filter(Boolean),
  )
  .transform((parts) =>
    parts.map((part, i) => {
      const [name = '', colour, slug] = part.split(':').map((s) => cleanLine(s))
      return { name, slug: slugify(slug || name), colour: colour || SECTION_COLOURS[i % SECTION_COLOURS.length] }
    }),
  )
  .pipe(
    z
      .array(
        z.object({
          name: z.string().min(1).max(40),
          slug: z
            .string()
            .min(1, 'needs letters that an address can hold')
            .refine((s) => !RESERVED.has(s), 'is an address of the program'),
          colour: z.enum(SECTION_COLOURS, `must have one of these colours: ${SECTION_COLOURS.join(', ')}`),
        }),
      )
      .min(1, 'must name one section at least')
      .refine((list) => new Set(list.map((s) => s.slug)).size === list.length, 'must differ from one another in letters and digits'),
  )

/** What `npm run admin -- site KEY VALUE` may set, and what each value must be. */
export const siteFields = {
  name: line(80).pipe(z.string().min(1, 'must not be empty')),
  tagline: line(160),
  language: z.string().refine(isLanguage, 'must be a language tag such as en-GB'),
  'time-zone': z.string().refine(isTimeZone, 'must be a time zone such as Europe/London'),
  contact: line(254).refine((text) => text === '' || isReachable(text), 'must be an e-mail address or one that begins with https://'),
  /** The address of a picture of the paper's. */
  emblem: line(300),
  sections: sectionList,
}

export type SiteKey = keyof typeof siteFields
