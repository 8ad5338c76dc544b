import type { PersonRef } from '#domain/articles/edit/types.ts'
import type { BlockFields, EditableBlock } from '#domain/articles/live/types.ts'
import { toMarkdown } from '#domain/body/markdown/to-markdown.ts'
import { readBody } from '#domain/body/read-body.ts'
import { toWallTime } from '#lib/wall-time.ts'

/** An update's words in Markdown. */
export const blockSource = ({ body }: Pick<EditableBlock, 'body'>): string => toMarkdown(readBody(body)).trim()

/** The form of an update that nobody has begun, signed by whoever opens it. */
export const newBlockFields = (person: PersonRef | null): BlockFields => ({
  at: '',
  headline: '',
  words: '',
  isKey: '',
  author: person?.slug ?? '',
})

/** An update as its form shows it; its time on the paper's clock. */
export const blockFields = (block: EditableBlock, people: PersonRef[], timeZone: string): BlockFields => ({
  at: toWallTime(block.at, timeZone),
  headline: block.headline,
  words: blockSource(block),
  isKey: block.isKey ? 'on' : '',
  author: people.find((person) => person.id === block.personId)?.slug ?? '',
})
