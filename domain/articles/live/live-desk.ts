import type { Member } from '#domain/access/actor.ts'
import { isAllowed } from '#domain/access/permissions.ts'
import { permit, type Permit } from '#domain/access/permit.ts'
import { findEditable, findPersonOf, listPeople } from '#domain/articles/edit/queries.ts'
import type { Editable, PersonRef } from '#domain/articles/edit/types.ts'
import { blockFields, newBlockFields } from '#domain/articles/live/block-fields.ts'
import { subjectOfBlock } from '#domain/articles/live/open-block.ts'
import { subjectOf } from '#domain/articles/live/open-live.ts'
import { signersFor } from '#domain/articles/live/prepare-block.ts'
import { findBlock, listDeskBlocks, listLiveStories } from '#domain/articles/live/queries.ts'
import type { DeskBlock, EditableBlock, LiveDesk, LiveLine } from '#domain/articles/live/types.ts'
import { plainText } from '#domain/body/plain.ts'
import { readBody } from '#domain/body/read-body.ts'
import { now } from '#lib/clock.ts'
import { publicId } from '#lib/ids.ts'

/** Updates below the form: what was written in the last hour or two. */
const PAGE_SIZE = 30
/** Characters of an update that tell it from the others. */
const BEGINNING = 140

type Read = Permit<'articles.read', Member>
type Asked = { /** The update to be changed, or ''. */ block: string; page: number; timeZone: string }

/** What somebody can do about a live story's coverage; null where it has none, or is none of theirs. */
export async function liveDesk({ actor }: Read, article: string, { block: id, page, timeZone }: Asked): Promise<LiveDesk | null> {
  const story = await findEditable(article)
  if (!story || story.live === 'no') return null
  const person = await findPersonOf(actor.id)
  const allowed = permit(actor, 'live.add', subjectOf(story, person))
  const canChange = (block: Pick<EditableBlock, 'id' | 'personId'>) => isAllowed(actor, 'live.change', subjectOfBlock(story, block, person))
  const { rows, total } = await listDeskBlocks(story.id, PAGE_SIZE, (page - 1) * PAGE_SIZE)
  return {
    state: story.live,
    canAdd: allowed.ok,
    signers: allowed.ok ? await signersFor({ story, person, allowed: allowed.value }) : { canChoose: false, people: [] },
    form: await formFor(story, person, id, { canChange, timeZone }),
    blocks: rows.map((row) => toDeskBlock(row, canChange(row))),
    ...{ page, pages: Math.max(1, Math.ceil(total / PAGE_SIZE)) },
  }
}

type Rules = { canChange: (block: EditableBlock) => boolean; timeZone: string }

async function formFor(story: Editable, person: PersonRef | null, id: string, { canChange, timeZone }: Rules): Promise<LiveDesk['form']> {
  const block = id === '' ? null : await findBlock(id)
  const key = publicId()
  if (block?.articleId !== story.id || !canChange(block)) return { block: '', version: 0, key, fields: newBlockFields(person) }
  return { block: block.publicId, version: block.version, key, fields: blockFields(block, await listPeople(), timeZone) }
}

type Row = Awaited<ReturnType<typeof listDeskBlocks>>['rows'][number]

function toDeskBlock({ publicId, at, headline, isKey, version, author, body }: Row, canChange: boolean): DeskBlock {
  const words = plainText(readBody(body)).replace(/\s+/g, ' ')
  const beginning = words.length > BEGINNING ? `${words.slice(0, BEGINNING).replace(/\s\S*$/, '')} …` : words
  return { publicId, at, headline, isKey, version, author, words: beginning, canChange }
}

/** The live stories that somebody may add to at this moment. */
export async function liveLines({ actor }: Read): Promise<LiveLine[]> {
  const isEverybodys = isAllowed(actor, 'article.publish', { id: 0 })
  const person = isEverybodys ? null : await findPersonOf(actor.id)
  const rows = isEverybodys || person ? await listLiveStories(person?.id ?? null) : []
  const present = now()
  return rows
    .filter(({ state }) => state === 'published' || (isEverybodys && state === 'draft'))
    .map(({ publicId, headline, state, publishAt }) => ({
      ...{ publicId, headline },
      standing: state === 'published' && publishAt !== null && publishAt > present ? 'scheduled' : state,
    }))
}
