import { count, desc, eq } from 'drizzle-orm'
import { read } from '#db/database.ts'
import { pictures } from '#db/schema/pictures.ts'
import type { Permit } from '#domain/access/permit.ts'
import type { PictureView } from '#domain/pictures/types.ts'

type Row = typeof pictures.$inferSelect

/** The picture that was made of a file. @param hash SHA-256 of the file, hexadecimal */
export async function findPictureByHash(hash: string): Promise<PictureView | null> {
  const [row] = await read().select().from(pictures).where(eq(pictures.hash, hash)).limit(1)
  return row ? viewOf(row) : null
}

/** The picture at an address below /media/. */
export async function findPictureAt(src: string): Promise<PictureView | null> {
  const [row] = await read().select().from(pictures).where(eq(pictures.src, src)).limit(1)
  return row ? viewOf(row) : null
}

/** A picture by its id. */
export async function findPictureById(id: number): Promise<PictureView | null> {
  const [row] = await read().select().from(pictures).where(eq(pictures.id, id)).limit(1)
  return row ? viewOf(row) : null
}

/** Pictures, newest first. */
export async function listPictures(_permit: Permit<'articles.read'>, limit: number, offset: number): Promise<PictureView[]> {
  const rows = await read().select().from(pictures).orderBy(desc(pictures.createdAt), desc(pictures.id)).limit(limit).offset(offset)
  return rows.map(viewOf)
}

/** How many pictures there are. */
export async function countPictures(_permit: Permit<'articles.read'>): Promise<number> {
  const [row] = await read().select({ n: count() }).from(pictures)
  return row?.n ?? 0
}

const viewOf = ({ id, src, width, height, alt, caption, credit, focusX, focusY }: Row): PictureView => ({
  ...{ id, src, width, height, alt, caption, credit },
  focus: [focusX, focusY],
})
