import { isAllowed } from '#domain/access/permissions.ts'
import { listPeople } from '#domain/articles/edit/queries.ts'
import type { PersonRef } from '#domain/articles/edit/types.ts'
import { blockSource } from '#domain/articles/live/block-fields.ts'
import type { OpenedLive } from '#domain/articles/live/open-live.ts'
import type { BlockInput } from '#domain/articles/live/schema.ts'
import type { BlockColumns } from '#domain/articles/live/store.ts'
import type { EditableBlock } from '#domain/articles/live/types.ts'
import { parseMarkdown } from '#domain/body/markdown/parse-markdown.ts'
import { readBody } from '#domain/body/read-body.ts'
import type { Body } from '#domain/body/types.ts'
import { findSite } from '#domain/site/queries.ts'
import { fail, ok, type Failure, type Result } from '#lib/result.ts'
import { fromWallTime, toWallTime } from '#lib/wall-time.ts'

/** Checks the form of an update, before anything is written. @param before the update as it stands; null for a new one */
export async function prepareBlock(
  opened: OpenedLive,
  input: BlockInput,
  before: EditableBlock | null,
  present: Date,
): Promise<Result<BlockColumns, Failure<'invalid'>>> {
  const { timeZone } = await findSite()
  const parts = {
    at: timeIn(input, before, timeZone, present),
    headline: input.isKey && input.headline === '' ? fail({ code: 'key-headline' }) : ok(input.headline),
    words: bodyIn(input, before),
    author: signerIn(input, await signersFor(opened)),
  }
  const { at, headline, words, author } = parts
  if (!(at.ok && headline.ok && words.ok && author.ok)) return fail(invalid(parts))
  return ok({ at: at.value, headline: headline.value, isKey: input.isKey === 'on', body: words.value, personId: author.value })
}

/** `canChoose`: anybody's name, or nobody's. */
type Signers = { canChoose: boolean; people: PersonRef[] }

/** Whom somebody may sign an update with: anybody where they may change the story, else themselves. */
export async function signersFor({ story, person, allowed }: OpenedLive): Promise<Signers> {
  if (isAllowed(allowed.actor, 'article.edit', story)) return { canChoose: true, people: await listPeople() }
  return { canChoose: false, people: person ? [person] : [] }
}

function invalid(parts: Record<string, Result<unknown, Failure>>): Failure<'invalid'> {
  const wrong = Object.entries(parts).flatMap(([name, part]) => (part.ok ? [] : [[name, part.error] as const]))
  return {
    code: 'invalid',
    fields: Object.fromEntries(wrong.map(([name, { code }]) => [name, code])),
    values: Object.assign({}, ...wrong.map(([, { values }]) => values)) as NonNullable<Failure['values']>,
  }
}

/** A time left as it was keeps its seconds. What has not happened yet is no update. */
function timeIn({ at }: BlockInput, before: EditableBlock | null, timeZone: string, present: Date): Result<Date, Failure> {
  if (at === '') return ok(before?.at ?? present)
  if (before && toWallTime(before.at, timeZone) === at) return ok(before.at)
  const read = fromWallTime(at, timeZone)
  return read.ok && read.value > present ? fail({ code: 'time-ahead' }) : read
}

/** Where nobody changed the words, the body stays what it is. */
function bodyIn({ words }: BlockInput, before: EditableBlock | null): Result<Body, Failure> {
  return before && blockSource(before) === words ? ok(readBody(before.body)) : parseMarkdown(words)
}

function signerIn({ author }: BlockInput, { canChoose, people }: Signers): Result<number | null, Failure> {
  if (canChoose && author === '') return ok(null)
  // A reporter's updates are signed, even where the form says nothing.
  const signer = people.find((person) => person.slug === author || (!canChoose && author === ''))
  return signer ? ok(signer.id) : fail({ code: 'author-gone' })
}
