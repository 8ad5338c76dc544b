import type { StoredPicture } from '#db/schema/articles.ts'
import type { System } from '#domain/access/actor.ts'
import type { Permit } from '#domain/access/permit.ts'
import { changesOf } from '#domain/articles/edit/changes-of.ts'
import { findEditable } from '#domain/articles/edit/queries.ts'
import { illustrateStory } from '#domain/articles/edit/store.ts'
import { plainText } from '#domain/body/plain.ts'
import { readBody } from '#domain/body/read-body.ts'
import type { Body } from '#domain/body/types.ts'
import { commit } from '#domain/commit/commit.ts'
import { followEdit } from '#domain/import/follow-edit.ts'
import { countWords } from '#lib/text.ts'

/** What of a story pictures change. */
export type Illustrated = { body: Body; picture: StoredPicture | null }

/**
 * Puts pictures into a story, unless somebody saves it meanwhile. Readers see them with their next look; it is no news, so
 * that the story does not say that it was updated, and a later import may still change what nobody changed here.
 * @param illustrate makes the new story of the old one; null where it stays as it is
 * @returns `busy` where somebody else was quicker
 */
export async function illustrateArticle(
  permit: Permit<'paper.load', System>,
  publicId: string,
  illustrate: (story: Illustrated) => Illustrated | null,
): Promise<'done' | 'same' | 'busy'> {
  const story = await findEditable(publicId)
  const next = story && illustrate({ body: readBody(story.body), picture: story.picture })
  if (!next) return 'same'
  const columns = { ...next, words: countWords(plainText(next.body)) }
  const version = story.version + 1
  const isDone = await commit(async (tx) => {
    const isWritten = await illustrateStory(tx, permit, story, columns)
    if (isWritten) await followEdit(tx, permit, story.id, { from: story.version, to: version })
    return { value: isWritten, changes: isWritten ? changesOf(story, { ...story, ...next, version }) : [] }
  })
  return isDone ? 'done' : 'busy'
}
