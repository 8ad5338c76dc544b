import type { Actor } from '#domain/access/actor.ts'
import type { Denied } from '#domain/access/permit.ts'
import type { Editable } from '#domain/articles/edit/types.ts'
import { conflictOver, type BlockConflict } from '#domain/articles/live/block-conflict.ts'
import { blockSource } from '#domain/articles/live/block-fields.ts'
import { openBlock } from '#domain/articles/live/open-block.ts'
import { openLive, type OpenLiveError } from '#domain/articles/live/open-live.ts'
import { prepareBlock } from '#domain/articles/live/prepare-block.ts'
import { findBlock } from '#domain/articles/live/queries.ts'
import type { BlockInput, RemoveBlockInput } from '#domain/articles/live/schema.ts'
import { deleteBlock, insertBlock, touchStory, updateBlock, type BlockColumns } from '#domain/articles/live/store.ts'
import type { EditableBlock, Written } from '#domain/articles/live/types.ts'
import type { Change } from '#domain/changes.ts'
import { commit } from '#domain/commit/commit.ts'
import { now } from '#lib/clock.ts'
import { publicId } from '#lib/ids.ts'
import { fail, ok, type Failure, type Result } from '#lib/result.ts'

export type WriteBlockError = OpenLiveError | Denied | BlockConflict | Failure<'invalid'>

/**
 * Adds an update to a live story. Readers see it with their next look, and those who follow the story are told. A form that
 * is sent twice is one update.
 */
export async function addBlock(ctx: { actor: Actor }, input: BlockInput): Promise<Result<Written, WriteBlockError>> {
  const opened = await openLive(ctx, input.article)
  if (!opened.ok) return opened
  const { story, allowed } = opened.value
  const at = now()
  const prepared = await prepareBlock(opened.value, input, null, at)
  if (!prepared.ok) return prepared
  const id = await freeKey(input, story, prepared.value)
  if (id !== null)
    await commit(async (tx) => {
      const isAdded = await insertBlock(tx, allowed, story.id, id, prepared.value, at)
      if (isAdded && isOut(story, at)) await touchStory(tx, allowed, story.id, at)
      return { value: null, changes: isAdded ? changesOf(story, id, 'added') : [] }
    })
  return ok({ article: story.publicId, block: id ?? input.key, deed: 'update-added', nextKey: publicId() })
}

/** The key that a form came with; another, where it is used for other words; null where the very update is there already. */
async function freeKey({ key }: BlockInput, story: Editable, { headline, body }: BlockColumns): Promise<string | null> {
  const there = await findBlock(key)
  if (!there) return key
  const isSame = there.articleId === story.id && there.headline === headline && sameWords(there, body)
  return isSame ? null : publicId()
}

/** Compared as they are written: a database may keep the parts of a body in another order. */
const sameWords = (block: EditableBlock, body: BlockColumns['body']): boolean => blockSource(block) === blockSource({ body })

/** Rewrites an update. One that a colleague changed meanwhile stays as it is: `block-conflict` says what it says now. */
export async function changeBlock(ctx: { actor: Actor }, input: BlockInput): Promise<Result<Written, WriteBlockError>> {
  const opened = await openBlock(ctx, input)
  if (!opened.ok) return opened
  const { story, block, allowed } = opened.value
  if (block.version !== input.version) return fail(await conflictOver(block.publicId, input))
  const at = now()
  const prepared = await prepareBlock(opened.value.live, input, block, at)
  if (!prepared.ok) return prepared
  const isWritten = await commit(async (tx) => {
    const value = await updateBlock(tx, allowed, block, prepared.value, at)
    if (value && isOut(story, at)) await touchStory(tx, allowed, story.id, at)
    return { value, changes: value ? changesOf(story, block.publicId, 'changed') : [] }
  })
  if (!isWritten) return fail(await conflictOver(block.publicId, input))
  return ok({ article: story.publicId, block: block.publicId, deed: 'update-changed', nextKey: publicId() })
}

/** Takes an update out: its words are gone with every reader's next look. */
export async function removeBlock(ctx: { actor: Actor }, input: RemoveBlockInput): Promise<Result<Written, WriteBlockError>> {
  const opened = await openBlock(ctx, input)
  if (!opened.ok) return opened
  const { story, block, allowed } = opened.value
  if (block.version !== input.version) return fail(await conflictOver(block.publicId, {}))
  const at = now()
  const isGone = await commit(async (tx) => {
    const value = await deleteBlock(tx, allowed, block)
    if (value && isOut(story, at)) await touchStory(tx, allowed, story.id, at)
    return { value, changes: value ? changesOf(story, block.publicId, 'removed') : [] }
  })
  if (!isGone) return fail(await conflictOver(block.publicId, {}))
  return ok({ article: story.publicId, block: block.publicId, deed: 'update-removed', nextKey: publicId() })
}

/** Nobody's page hears of a draft. */
const changesOf = ({ id, state }: Editable, block: string, deed: 'added' | 'changed' | 'removed'): Change[] =>
  state === 'draft' ? [] : [{ kind: 'live-block-changed', articleId: id, block, deed }]

const isOut = ({ state, publishAt }: Editable, at: Date): boolean => state === 'published' && publishAt !== null && publishAt <= at
