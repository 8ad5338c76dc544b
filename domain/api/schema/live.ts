import { z } from 'zod'
import { bodyAnswer } from '#domain/api/schema/body.ts'
import { named, told } from '#domain/api/schema/docs.ts'
import { addressField, idField, instantField, wordsField } from '#domain/api/schema/fields.ts'
import { authorAnswer } from '#domain/api/schema/people.ts'

const updateAnswer = named(
  'LiveUpdate',
  'One update of a live story.',
  z.object({
    id: idField('update'),
    url: addressField('Its place in the paper.'),
    at: instantField('When what it tells happened, or was told.'),
    edited: told('When its words were last changed; null where they were not.', z.iso.datetime().nullable()),
    headline: wordsField('The words above it; may be empty.'),
    isKey: told('Whether it is one of the events that matter most.', z.boolean()),
    authors: told('Who wrote it; empty where the story’s authors did.', z.array(authorAnswer)),
    body: bodyAnswer,
    html: wordsField('The same as HTML, as for the story.'),
  }),
)

/** A story that is told while it happens. */
export const liveAnswer = named(
  'Live',
  'What is added to a story while it happens.',
  z.object({
    state: told('Whether more is to come.', z.enum(['live', 'ended'])),
    ended: told('When it ended.', z.iso.datetime().nullable()),
    updates: told('The newest 50, the newest first.', z.array(updateAnswer)),
  }),
)
