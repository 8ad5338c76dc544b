import type { Copy, Page } from '#server/page.ts'

/** A page for tests of what does not look inside it. */
export function pageOf({ body = 'page', tags = [], ...page }: Partial<Omit<Page, 'tags'>> & { body?: string; tags?: string[] } = {}): Page {
  const copy: Copy = {
    headers: [],
    body: Buffer.from(body),
    etag: '',
    notModified: [],
    hitTail: Buffer.alloc(0),
    notModifiedTail: Buffer.alloc(0),
  }
  const copies = { br: copy, gzip: copy, identity: copy }
  return { status: 200, copies, tags: new Set(tags), validUntil: Infinity, isKept: true, bytes: 1, ...page }
}

export const textOf = (page: Page): string => page.copies.identity.body.toString()
