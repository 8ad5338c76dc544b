import { eq } from 'drizzle-orm'
import type { Tx } from '#db/open/database.ts'
import { pictures } from '#db/schema/pictures.ts'
import type { Permit } from '#domain/access/permit.ts'
import type { PictureWords } from '#domain/pictures/types.ts'

type Add = Permit<'picture.add'>

/** Adds a picture; one that is there already stays as it is. */
export async function insertPicture(tx: Tx, _permit: Add, picture: typeof pictures.$inferInsert): Promise<void> {
  await tx.insert(pictures).values(picture).onConflictDoNothing()
}

/** Sets what is said of a picture. */
export async function updatePictureWords(tx: Tx, _permit: Add, id: number, words: PictureWords): Promise<void> {
  const { alt, caption, credit, focus } = words
  await tx.update(pictures).set({ alt, caption, credit, focusX: focus[0], focusY: focus[1] }).where(eq(pictures.id, id))
}
