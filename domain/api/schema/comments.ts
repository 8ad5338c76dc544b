import { z } from 'zod'
import { named, told } from '#domain/api/schema/docs.ts'
import { addressField, countField, idField, instantField, nextField, wordsField } from '#domain/api/schema/fields.ts'
import type { Words } from '#domain/comments/words/types.ts'

/** Checked when they were written; described by domain/comments/words/schema.ts. */
export const wordsAnswer = z.custom<Words>()

const commentAnswer = named(
  'Comment',
  'A comment, or the sentence that stands in its place.',
  z.object({
    id: idField('comment'),
    url: addressField('Its conversation in the paper.'),
    placeholder: told(
      'Where the comment was withdrawn or removed and has answers: the sentence that readers see instead. `author`, `words` and `html` are null then.',
      z.string().nullable(),
    ),
    author: named(
      'CommentAuthor',
      'Who wrote it, as readers see them.',
      z.object({
        name: wordsField('The name that they chose.'),
        isStaff: told('Whether they speak for the paper.', z.boolean()),
        isArticleAuthor: told('Whether they wrote the story.', z.boolean()),
      }),
    ).nullable(),
    words: wordsAnswer.nullable(),
    html: told('The same as HTML, without script and style.', z.string().nullable()),
    created: instantField('When it was written.'),
    edited: told('When its writer last changed it.', z.iso.datetime().nullable()),
    depth: countField('How deep in the thread: 0 for the first.'),
    pick: told(
      'Where the paper picked it: why, in the sentence that it publishes, and when.',
      z.object({ reason: z.string(), at: z.iso.datetime() }),
    ).nullable(),
    inReplyTo: told('Said only where the depth does not tell what it answers.', z.object({ id: z.string(), name: z.string() })).nullable(),
  }),
)

const threadShape = {
  comments: told('In reading order: each below what it answers.', z.array(commentAnswer).min(1)),
  more: countField('Replies that are not in `comments`. `api` has them.'),
  api: addressField('The thread by itself in this interface.'),
}

export const threadAnswer = named('Thread', 'A comment and what answers it.', z.object(threadShape))

export const conversationAnswer = named(
  'Conversation',
  'What readers say of a story, the newest thread first.',
  z.object({
    count: countField('Comments of the story that show.'),
    threads: z.array(threadAnswer),
    next: nextField(),
  }),
)
