import { listPeople } from '#domain/articles/edit/queries.ts'
import { blockFields } from '#domain/articles/live/block-fields.ts'
import { findBlock } from '#domain/articles/live/queries.ts'
import { BLOCK_FIELDS, type BlockFields } from '#domain/articles/live/types.ts'
import { findSite } from '#domain/site/queries.ts'
import type { Failure } from '#lib/result.ts'

export type BlockConflict = Failure<'block-conflict' | 'block-gone'>

/**
 * The failure that shows both texts: the update's version as a colleague left it, and each field in which it differs from
 * mine, as `theirs.words`. `block-gone` where it was taken out: my words stay in the form.
 */
export async function conflictOver(publicId: string, mine: Partial<BlockFields>): Promise<BlockConflict> {
  const block = await findBlock(publicId)
  if (!block) return { code: 'block-gone' }
  const theirs = blockFields(block, await listPeople(), (await findSite()).timeZone)
  const differing = BLOCK_FIELDS.filter((name) => mine[name] !== undefined && mine[name].trim() !== theirs[name].trim())
  return {
    code: 'block-conflict',
    values: { version: block.version, ...Object.fromEntries(differing.map((name) => [`theirs.${name}`, theirs[name]])) },
  }
}
