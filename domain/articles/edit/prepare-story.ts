import { findPicture } from '#domain/articles/edit/find-picture.ts'
import { findSectionId, listPeople } from '#domain/articles/edit/queries.ts'
import { bodySource } from '#domain/articles/edit/story-fields.ts'
import type { StoryColumns } from '#domain/articles/edit/store.ts'
import { AUTHOR_FIELDS, type Editable, type PersonRef } from '#domain/articles/edit/types.ts'
import type { StoryInput } from '#domain/articles/schema.ts'
import { parseMarkdown } from '#domain/body/markdown/parse-markdown.ts'
import { plainText } from '#domain/body/plain.ts'
import { readBody } from '#domain/body/read-body.ts'
import type { Body } from '#domain/body/types.ts'
import { ROOT } from '#domain/site/root.ts'
import { findSite } from '#domain/site/queries.ts'
import { fail, ok, type Failure, type Result } from '#lib/result.ts'
import { countWords } from '#lib/text.ts'
import { fromWallTime, toWallTime } from '#lib/wall-time.ts'

/** A story that is ready to be written: what was typed, looked up and found right. */
export type Prepared = {
  columns: Omit<StoryColumns, 'slug'>
  section: string
  /** As typed; '' for one from the headline. */
  slug: string
  authors: PersonRef[]
  /** Names, each once. */
  tags: string[]
}

const MAX_TAGS = 20
/** The section that a paper's first page stands in is made with the page. */
export const NOT_YET = 0

/** Checks a form against the paper, before anything is written. @param before the story as it stands; null for a new one */
export async function prepareStory(input: StoryInput, before: Editable | null): Promise<Result<Prepared, Failure<'invalid'>>> {
  const { timeZone } = await findSite()
  const sectionId = await findSectionId(input.section)
  const parts = {
    section: sectionOf(sectionId, input, before),
    author1: await authorsIn(input),
    body: bodyIn(input, before),
    pictureSrc: await findPicture(input, before?.picture ?? null),
    publishAt: publishAtIn(input, before, timeZone),
    tags: tagsIn(input.tags),
  }
  const { section, author1, body, pictureSrc, publishAt, tags } = parts
  if (!(section.ok && author1.ok && body.ok && pictureSrc.ok && publishAt.ok && tags.ok)) return fail(invalid(parts))
  const { kind, kicker, headline, standfirst, talkMode } = input
  const live = kind === 'page' ? 'no' : input.live
  const words = countWords(plainText(body.value))
  return ok({
    columns: {
      ...{ kind, kicker, headline, standfirst, talkMode, live, words, body: body.value, picture: pictureSrc.value },
      ...{ sectionId: section.value, publishAt: publishAt.value },
    },
    ...{ section: input.section, slug: input.slug, authors: author1.value, tags: tags.value },
  })
}

/** One failure out of those of the fields. */
function invalid(parts: Record<string, Result<unknown, Failure>>): Failure<'invalid'> {
  const fields: Record<string, string> = {}
  let values: NonNullable<Failure['values']> = {}
  for (const [name, part] of Object.entries(parts)) {
    if (part.ok) continue
    // A part may name another field of its own.
    Object.assign(fields, part.error.fields ?? { [name]: part.error.code })
    values = { ...values, ...part.error.values }
  }
  return { code: 'invalid', fields, values }
}

/** Pages of the paper stand apart: none becomes a story, and no story one. */
function sectionOf(id: number | null, { kind, section }: StoryInput, before: Editable | null): Result<number, Failure> {
  if (before?.kind === 'page') return kind === 'page' && id === before.sectionId ? ok(before.sectionId) : fail({ code: 'page-stays' })
  if (kind === 'page') return before || section !== ROOT ? fail({ code: 'page-stays' }) : ok(id ?? NOT_YET)
  return id === null ? fail({ code: 'section-gone' }) : ok(id)
}

async function authorsIn(input: StoryInput): Promise<Result<PersonRef[], Failure>> {
  const slugs = [...new Set(AUTHOR_FIELDS.map((name) => input[name]).filter(Boolean))]
  const people = slugs.length > 0 ? await listPeople() : []
  const authors = slugs.map((slug) => people.find((p) => p.slug === slug)).filter((p) => p !== undefined)
  return authors.length === slugs.length ? ok(authors) : fail({ code: 'author-gone' })
}

/** Where nobody changed the words, the body stays what it is: not every old body survives the way through Markdown and back. */
function bodyIn({ body }: StoryInput, before: Editable | null): Result<Body, Failure> {
  if (before && bodySource(before).trim() === body.trim()) return ok(readBody(before.body))
  return parseMarkdown(body)
}

/** A published story keeps its time when the field is left empty, and its seconds when it is left as it was. */
function publishAtIn({ publishAt }: StoryInput, before: Editable | null, timeZone: string): Result<Date | null, Failure> {
  const old = before?.publishAt ?? null
  if (publishAt === '') return ok(before?.state === 'draft' ? null : old)
  if (old && toWallTime(old, timeZone) === publishAt) return ok(old)
  return fromWallTime(publishAt, timeZone)
}

function tagsIn(text: string): Result<string[], Failure> {
  const names = text
    .split(/[,،]/)
    .map((name) => name.trim())
    .filter(Boolean)
  const once = names.filter((name, i) => names.findIndex((n) => n.toLowerCase() === name.toLowerCase()) === i)
  if (once.length > MAX_TAGS) return fail({ code: 'tags-too-many' })
  return once.some((name) => name.length > 60) ? fail({ code: 'tag-too-long' }) : ok(once)
}
