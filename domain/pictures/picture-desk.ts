import type { Permit } from '#domain/access/permit.ts'
import { toMarkdown } from '#domain/body/markdown/to-markdown.ts'
import { countPictures, findPictureAt, listPictures } from '#domain/pictures/queries.ts'
import type { PictureLine, PicturePage, PictureView } from '#domain/pictures/types.ts'

const PAGE_SIZE = 24

/** A page of the newsroom's pictures, newest first. @param page counts from 1; @param added the address of one that just came */
export async function pictureDesk(permit: Permit<'articles.read'>, page: number, added: string): Promise<PicturePage> {
  const [list, count, one] = await Promise.all([
    listPictures(permit, PAGE_SIZE, (page - 1) * PAGE_SIZE),
    countPictures(permit),
    added ? findPictureAt(added) : null,
  ])
  return { pictures: list.map(lineOf), added: one && lineOf(one), page, pages: Math.max(1, Math.ceil(count / PAGE_SIZE)) }
}

const lineOf = (picture: PictureView): PictureLine => ({ ...picture, markdown: markdownOf(picture) })

/** The line that stands for it in a story. */
function markdownOf({ src, width, height, alt, caption, credit }: PictureView): string {
  const attrs = { src, width, height, alt, credit, size: 'column' as const }
  const content = caption ? [{ type: 'text' as const, text: caption }] : []
  return toMarkdown({ version: 1, content: [{ type: 'figure', attrs, content }] }).trimEnd()
}
