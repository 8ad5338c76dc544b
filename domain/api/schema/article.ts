import { z } from 'zod'
import { named, told } from '#domain/api/schema/docs.ts'
import { addressField, countField, idField, instantField, nextField, wordsField } from '#domain/api/schema/fields.ts'
import { bodyAnswer } from '#domain/api/schema/body.ts'
import { liveAnswer } from '#domain/api/schema/live.ts'
import { authorAnswer, personAnswer, sectionAnswer, tagAnswer } from '#domain/api/schema/people.ts'
import { pictureAnswer } from '#domain/api/schema/picture.ts'
import { LISTED_KINDS } from '#domain/api/schema/kinds.ts'

/** What a list says of a story. */
export const summaryAnswer = named(
  'ArticleSummary',
  'A story, as lists show it.',
  z.object({
    id: idField('story'),
    kind: told('What it is. `page`: a page of the paper about itself, never in lists.', z.enum([...LISTED_KINDS, 'page'])),
    url: addressField('Its page in the paper.'),
    api: addressField('The whole story in this interface.'),
    kicker: wordsField('The words above the headline; may be empty.'),
    headline: wordsField('The headline: plain text, to be escaped before it stands in HTML.'),
    standfirst: wordsField('The paragraph below the headline; may be empty.'),
    section: told('Null for a page of the paper.', sectionAnswer.nullable()),
    authors: told('In the order of the byline.', z.array(authorAnswer)),
    picture: pictureAnswer.nullable(),
    published: instantField('When it came out.'),
    commentCount: countField('Comments that show.'),
  }),
)

export const articlesAnswer = named(
  'ArticleList',
  'Stories, the newest first.',
  z.object({ articles: z.array(summaryAnswer), next: nextField() }),
)

const correctionAnswer = named(
  'ArticleCorrection',
  'What the paper put right.',
  z.object({
    at: instantField('When.'),
    severity: z.enum(['clarification', 'correction', 'serious']),
    text: wordsField('What was wrong.'),
    before: wordsField('The words as they stood; may be empty.'),
    after: wordsField('The words as they stand now; may be empty.'),
  }),
)

/** The whole story. */
export const articleAnswer = named(
  'Article',
  'A whole story.',
  z.object({
    ...summaryAnswer.shape,
    authors: told('In the order of the byline.', z.array(personAnswer)),
    updated: told('When it was last changed in a way that readers should know of; null where it was not.', z.iso.datetime().nullable()),
    readingMinutes: countField('How long it takes to read.'),
    tags: z.array(tagAnswer),
    body: bodyAnswer,
    html: wordsField('The same as HTML: no class, no style, no script, addresses absolute.'),
    live: told('Null for a story that is not told while it happens.', liveAnswer.nullable()),
    corrections: told('The newest first.', z.array(correctionAnswer)),
    talkMode: told(
      'Whether comments are taken: at once, after a moderator has read them, or no longer.',
      z.enum(['open', 'premoderated', 'readonly', 'closed']),
    ),
    comments: addressField('Its comments in this interface.'),
  }),
)
