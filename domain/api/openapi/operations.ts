import type { z } from 'zod'
import { articlesAsked, commentsAsked, peopleAsked } from '#domain/api/asked.ts'
import * as examples from '#domain/api/openapi/examples.ts'
import { articleAnswer, articlesAnswer } from '#domain/api/schema/article.ts'
import { conversationAnswer, threadAnswer } from '#domain/api/schema/comments.ts'
import { peopleAnswer, personAnswer, sectionsAnswer, tagAnswer } from '#domain/api/schema/people.ts'
import { siteAnswer } from '#domain/api/schema/site.ts'

/** One address that can be asked. */
export type Operation = {
  path: string
  id: string
  summary: string
  description: string
  /** Parts of the path, by name. */
  parts?: Record<string, { description: string; example: string }>
  /** What the query may say. */
  asked?: z.ZodObject<Record<string, z.ZodType>>
  /** What examples of the query's parameters are shown. */
  askedExamples?: Record<string, string | number>
  answer: z.ZodType
  example: unknown
}

const STORY = { id: { description: 'Id of the story.', example: examples.STORY_ID } }
const GOES_ON = 'A list goes on at the address in `next`. What is added meanwhile stands at its beginning, so nothing comes twice.'

/** Everything that can be asked, beside the description itself. */
export const OPERATIONS: Operation[] = [
  {
    ...{ path: '/articles', id: 'listArticles', summary: 'Stories, the newest first' },
    description: `Of the whole paper, or of a section, a person, a tag, a kind; of several, what they have in common. ${GOES_ON}`,
    asked: articlesAsked,
    askedExamples: { section: 'news', author: 'mara-quill', tag: 'harbour', kind: 'opinion', after: examples.STORY_ID, limit: 20 },
    answer: articlesAnswer,
    example: examples.articles,
  },
  {
    ...{ path: '/articles/{id}', id: 'getArticle', summary: 'A whole story', parts: STORY },
    description: 'Its body comes twice: as a tree, for programs that set it themselves, and as HTML.',
    answer: articleAnswer,
    example: examples.article,
  },
  {
    ...{ path: '/articles/{id}/comments', id: 'listComments', summary: 'What readers say of a story', parts: STORY },
    description: `Threads, the newest first, at most 200 comments at once. A thread that is longer says so in \`more\`. ${GOES_ON}`,
    asked: commentsAsked,
    askedExamples: { after: examples.COMMENT_ID, limit: 20 },
    answer: conversationAnswer,
    example: examples.conversation,
  },
  {
    ...{ path: '/articles/{id}/comments/{comment}', id: 'getThread', summary: 'The thread of a comment' },
    description: 'The whole thread that a comment stands in, at most 1,000 replies.',
    parts: { ...STORY, comment: { description: 'Id of any comment in it.', example: examples.COMMENT_ID } },
    answer: threadAnswer,
    example: examples.thread,
  },
  {
    ...{ path: '/sections', id: 'listSections', summary: 'The parts of the paper' },
    description: 'All of them, in the paper’s order.',
    answer: sectionsAnswer,
    example: examples.sections,
  },
  {
    ...{ path: '/people', id: 'listPeople', summary: 'Who writes the paper' },
    description: 'Whoever has a story in the paper, by their slug.',
    asked: peopleAsked,
    askedExamples: { after: 'mara-quill', limit: 20 },
    answer: peopleAnswer,
    example: examples.people,
  },
  {
    ...{ path: '/people/{slug}', id: 'getPerson', summary: 'Somebody who writes the paper' },
    description: 'What the paper says of them.',
    parts: { slug: { description: 'Slug of the person.', example: 'mara-quill' } },
    answer: personAnswer,
    example: examples.person,
  },
  {
    ...{ path: '/tags/{slug}', id: 'getTag', summary: 'What stories are about' },
    description: 'The tag’s name and where its stories are.',
    parts: { slug: { description: 'Slug of the tag.', example: 'harbour' } },
    answer: tagAnswer,
    example: examples.tag,
  },
  {
    ...{ path: '/site', id: 'getSite', summary: 'The paper itself' },
    description: 'Name, language, clock and feeds.',
    answer: siteAnswer,
    example: examples.site,
  },
]
