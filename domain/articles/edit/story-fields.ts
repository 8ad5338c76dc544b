import { isFrom } from '#domain/articles/edit/choose-slug.ts'
import {
  AUTHOR_FIELDS,
  STORY_FIELDS,
  type Editable,
  type PersonRef,
  type StoryFields,
  type TypedFields,
} from '#domain/articles/edit/types.ts'
import { toMarkdown } from '#domain/body/markdown/to-markdown.ts'
import { readBody } from '#domain/body/read-body.ts'
import { toWallTime } from '#lib/wall-time.ts'

const EMPTY = Object.fromEntries(STORY_FIELDS.map((name) => [name, ''])) as StoryFields

/** A story as its form shows it; times on the paper's clock. */
export function fieldsOf(story: Editable, timeZone: string): StoryFields {
  const { kicker, headline, standfirst, section, kind, talkMode, live, picture, authors } = story
  return {
    ...EMPTY,
    ...{ kicker, headline, standfirst, section, kind, talkMode, live },
    body: bodySource(story),
    // A draft's slug follows its headline until somebody types one.
    slug: story.state === 'draft' && isFrom(story.slug, headline) ? '' : story.slug,
    tags: story.tags.map((t) => t.name).join(', '),
    publishAt: story.publishAt ? toWallTime(story.publishAt, timeZone) : '',
    pictureSrc: picture?.src ?? '',
    pictureAlt: picture?.alt ?? '',
    pictureCaption: picture?.caption ?? '',
    pictureCredit: picture?.credit ?? '',
    ...authorFields(authors),
  }
}

/** The form of a page of the paper that nobody has begun. */
export const newPageFields = (): StoryFields => ({ ...EMPTY, kind: 'page', talkMode: 'closed', live: 'no' })

/** The form of a story that nobody has begun, by `author`, where whoever opens it is a person of the paper. */
export const newFields = (section: string, author: PersonRef | null): StoryFields => ({
  ...EMPTY,
  ...{ section, kind: 'story', talkMode: 'open', live: 'no' },
  ...authorFields(author ? [author] : []),
})

const authorFields = (authors: PersonRef[]): Partial<StoryFields> =>
  Object.fromEntries<string>(AUTHOR_FIELDS.map((name, i) => [name, authors[i]?.slug ?? '']))

/** A story's body in Markdown. */
export const bodySource = (story: Pick<Editable, 'body'>): string => toMarkdown(readBody(story.body)).trimEnd()

/** Names of the fields in which two forms differ. Of bylines the first place says it for all. */
export function differing(mine: TypedFields, theirs: StoryFields): (keyof StoryFields)[] {
  const authors = (fields: TypedFields) =>
    AUTHOR_FIELDS.map((name) => fields[name] ?? '')
      .filter(Boolean)
      .join('\n')
  return STORY_FIELDS.filter((name) => {
    if (name === 'author1') return authors(mine) !== authors(theirs)
    return !name.startsWith('author') && plain(mine[name]) !== plain(theirs[name])
  })
}

/** White space at the ends and the kind of line ends are not what anybody typed. */
const plain = (text = ''): string => text.replace(/\r\n?/g, '\n').trim()
