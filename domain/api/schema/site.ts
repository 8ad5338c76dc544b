import { z } from 'zod'
import { named, told } from '#domain/api/schema/docs.ts'
import { addressField, wordsField } from '#domain/api/schema/fields.ts'

/** The paper itself. */
export const siteAnswer = named(
  'Site',
  'The paper.',
  z.object({
    name: wordsField('Its name.'),
    tagline: wordsField('The line below it; may be empty.'),
    url: addressField('The front page.'),
    language: told('Language of the paper (BCP 47).', z.string()),
    timeZone: told('The clock of its dates (IANA).', z.string()),
    feeds: told('Feeds that any reader of feeds takes.', z.array(z.object({ title: z.string(), type: z.string(), url: z.url() }))),
    pages: told('What the paper says of itself.', z.array(z.object({ title: z.string(), url: z.url() }))),
  }),
)
