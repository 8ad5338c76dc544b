import type { AttachmentInfo } from '#domain/import/html/options.ts'
import { whyLeft } from '#domain/import/plan/why-left.ts'
import type { Category, IndexedItem } from '#domain/import/plan/types.ts'
import type { StageFile } from '#domain/import/staging/stage-file.ts'
import type { ImportNote } from '#domain/import/types.ts'
import type { Receiver, WxrAuthor, WxrComment, WxrItem, WxrSite } from '#domain/import/wxr/types.ts'

/** What lies in the first staging file: what may be taken over, each item before its comments. */
export type Raw = { item: WxrItem } | { comment: WxrComment }

/** What is held in memory of an export: nothing that grows with the length of its texts. */
export type Index = {
  site: WxrSite | null
  authors: WxrAuthor[]
  categories: Category[]
  /** Nicename → name, of tags and categories that stories have. */
  tags: Map<string, string>
  /** Logins of those who wrote something. */
  creators: Set<string>
  items: IndexedItem[]
  attachments: Map<string, AttachmentInfo>
  /** Id of a story → ids of the pictures that were uploaded for it. */
  picturesOf: Map<string, string[]>
  /** Local and GMT dates beside each other: they tell the site's offset. */
  dates: { local: string; gmt: string }[]
  notes: ImportNote[]
}

/** As many pairs of dates tell the offset. */
const MAX_DATES = 5_000
const PINGS = new Set(['pingback', 'trackback'])

/** The id that an item is known by: WordPress's, else its guid or address. */
export const foreignId = ({ postId, guid, link, line }: WxrItem): string => String(postId ?? (guid || link || `line ${String(line)}`))

/** Whether a comment is a person's words. */
const isComment = ({ type }: WxrComment): boolean => type === '' || type === 'comment'

/** Takes an export apart: texts go to the staging file, what a plan needs into the index. */
export function stageWordpress(file: StageFile<Raw>): { receiver: Receiver; index: Index } {
  const index = emptyIndex()
  const seen = { items: new Set<string>(), comments: new Set<number>() }
  let isOpen = false
  const receiver: Receiver = {
    site: (site) => (index.site = site),
    author: (author) => index.authors.push(author),
    category: ({ slug, name, parentSlug }) => index.categories.push({ slug, name, parent: parentSlug }),
    tag: () => undefined,
    term: () => undefined,
    item(item) {
      const id = foreignId(item)
      const why = seen.items.has(id) ? 'left-same-id' : whyLeft({ type: item.postType, status: item.status })
      isOpen = why === null
      noteAttachment(index, item)
      if (why === null) {
        seen.items.add(id)
        addItem(index, item, id)
        file.write({ item })
      } else index.notes.push({ code: why, values: { ...named(item), type: item.postType, status: item.status } })
    },
    comment(_, comment) {
      if (!isOpen) return
      const why = whyCommentLeft(comment, seen.comments)
      if (why === null) file.write({ comment })
      else if (why !== 'ping') index.notes.push({ code: why, values: { line: comment.line, id: comment.id ?? 0, type: comment.type } })
    },
  }
  return { receiver, index }
}

const emptyIndex = (): Index => ({
  ...{ site: null, authors: [], categories: [], tags: new Map(), creators: new Set(), items: [] },
  ...{ attachments: new Map(), picturesOf: new Map(), dates: [], notes: [] },
})

/** What a note says of an item. */
const named = ({ title, line, postId }: WxrItem) => ({ title, line, id: postId ?? 0 })

/** @returns `ping` for what is counted and not named */
function whyCommentLeft(comment: WxrComment, seen: Set<number>): string | null {
  if (PINGS.has(comment.type)) return 'ping'
  if (!isComment(comment)) return 'left-comment-type'
  if (comment.id === null) return null
  if (seen.has(comment.id)) return 'left-comment-same-id'
  seen.add(comment.id)
  return null
}

function addItem(index: Index, item: WxrItem, id: string): void {
  const { line, postType, status, title, postName, link, guid, postPassword, postDate, postDateGmt, terms } = item
  if (item.creator !== '') index.creators.add(item.creator)
  for (const t of terms) if (t.domain === 'post_tag' || t.domain === 'category') index.tags.set(t.nicename, t.name)
  const categories = terms.filter((t) => t.domain === 'category' && t.nicename !== '')
  for (const { nicename, name } of categories)
    if (!index.categories.some((c) => c.slug === nicename)) index.categories.push({ slug: nicename, name, parent: '' })
  index.items.push({
    ...{ id, line, status, title, link, guid, type: postType, slug: postName, isProtected: postPassword !== '' },
    categories: categories.map((t) => t.nicename),
    localDate: postDate ?? '',
  })
  if (postDate && postDateGmt && index.dates.length < MAX_DATES) index.dates.push({ local: postDate, gmt: postDateGmt })
}

function noteAttachment(
  { attachments, picturesOf }: Index,
  { postType, postId, postParent, attachmentUrl, title, excerptHtml, meta }: WxrItem,
): void {
  if (postType !== 'attachment' || postId === null || attachmentUrl === '') return
  const alt = meta.find((m) => m.key === '_wp_attachment_image_alt')?.value ?? ''
  if (postParent !== null) {
    const siblings = picturesOf.get(String(postParent)) ?? []
    siblings.push(String(postId))
    picturesOf.set(String(postParent), siblings)
  }
  attachments.set(String(postId), { url: attachmentUrl, title, caption: excerptHtml, alt })
}
