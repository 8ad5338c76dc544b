import type { Actor } from '#domain/access/actor.ts'
import { permit, type Denied } from '#domain/access/permit.ts'
import { commit } from '#domain/commit/commit.ts'
import type { UploadInput } from '#domain/pictures/schema.ts'
import { updatePictureWords } from '#domain/pictures/store.ts'
import { takeIn } from '#domain/pictures/take-in.ts'
import { fail, ok, type Failure, type Result } from '#lib/result.ts'

export type UploadPictureError = Denied | Failure<'invalid'>

/**
 * Takes in a picture that somebody of the newsroom sends, with what they say of it. A file that is there already keeps its
 * address and gets the new words.
 */
export async function uploadPicture(
  { actor }: { actor: Actor },
  words: UploadInput,
  file: File | null,
): Promise<Result<{ src: string; isNew: boolean }, UploadPictureError>> {
  const allowed = permit(actor, 'picture.add', { id: 0 })
  if (!allowed.ok) return allowed
  if (!file) return fail({ code: 'invalid', fields: { file: 'picture-none' } })
  const taken = await takeIn(allowed.value, Buffer.from(await file.arrayBuffer()))
  if (!taken.ok)
    return fail({ code: 'invalid', fields: { file: taken.error.code }, ...(taken.error.values && { values: taken.error.values }) })
  const { picture, isNew } = taken.value
  await commit(async (tx) => {
    await updatePictureWords(tx, allowed.value, picture.id, words)
    return { value: null, changes: [] }
  })
  return ok({ src: picture.src, isNew })
}
