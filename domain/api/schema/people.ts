import { z } from 'zod'
import { named } from '#domain/api/schema/docs.ts'
import { addressField, nextField, slugField, wordsField } from '#domain/api/schema/fields.ts'
import { pictureAnswer } from '#domain/api/schema/picture.ts'

/** Who wrote something, as a list of stories names them. */
export const authorAnswer = named(
  'Author',
  'Somebody who wrote a story.',
  z.object({
    slug: slugField('person'),
    name: wordsField('As it stands in the byline.'),
    url: addressField('Their page in the paper.'),
    api: addressField('The person in this interface.'),
  }),
)

export const personAnswer = named(
  'Person',
  'Somebody who writes the paper.',
  z.object({
    ...authorAnswer.shape,
    role: wordsField('What they do at the paper; may be empty.'),
    place: wordsField('Where they do it; may be empty.'),
    bio: wordsField('What the paper says of them; may be empty.'),
    portrait: pictureAnswer.nullable(),
    articles: addressField('Their stories in this interface.'),
  }),
)

export const peopleAnswer = named(
  'People',
  'People who have a story in the paper, by their slug.',
  z.object({ people: z.array(personAnswer), next: nextField() }),
)

/** A tag or a section by its name. */
const topicFields = (of: string) => ({
  slug: slugField(of),
  name: wordsField('As readers read it.'),
  url: addressField('Its page in the paper.'),
  articles: addressField('Its stories in this interface.'),
})

export const tagAnswer = named('Tag', 'What stories are about.', z.object(topicFields('tag')))
export const sectionAnswer = named('Section', 'A part of the paper.', z.object(topicFields('section')))
export const sectionsAnswer = named('Sections', 'All sections, in the paper’s order.', z.object({ sections: z.array(sectionAnswer) }))
