import type { AttachmentInfo } from '#domain/import/html/options.ts'
import { htmlToText } from '#domain/import/html/html-to-text.ts'
import { orderComments } from '#domain/import/plan/order-comments.ts'
import type { Plan } from '#domain/import/plan/plan-paper.ts'
import { prepareArticle, type Preparing } from '#domain/import/prepare-article.ts'
import { commentId, prepareComment } from '#domain/import/prepare-comment.ts'
import type { StageFile } from '#domain/import/staging/stage-file.ts'
import { foreignId, type Index, type Raw } from '#domain/import/staging/stage-wordpress.ts'
import type { ImportNote, Ready } from '#domain/import/types.ts'
import { guessOffsetMinutes } from '#domain/import/wxr/dates.ts'
import type { WxrComment, WxrItem } from '#domain/import/wxr/types.ts'
import { fail, ok, type Failure, type Result } from '#lib/result.ts'

export type Prepared = { notes: ImportNote[]; /** Slugs of the tags that stories have. */ tags: Set<string>; offset: number | null }

/** Turns what was staged into what will be written, story by story, and puts it into a file of its own. */
export function preparePaper(
  raw: StageFile<Raw>,
  ready: StageFile<Ready>,
  index: Index,
  plan: Plan,
): Result<Prepared, Failure<'comment-cycle'>> {
  const prepared: Prepared = { notes: [], tags: new Set(), offset: guessOffsetMinutes(index.dates) }
  const preparing: Preparing = {
    plan,
    offset: prepared.offset,
    picturesOf: index.picturesOf,
    options: { siteUrl: siteUrlOf(index), attachments: plainAttachments(index), movedTo: plan.movedTo },
  }
  for (const { item, comments } of stories(raw)) {
    const article = prepareArticle(item, preparing)
    prepared.notes.push(...article.notes)
    for (const tag of article.ready.tags) prepared.tags.add(tag)
    ready.write(article.ready)
    const cycle = writeComments(ready, item, comments, prepared.notes)
    if (cycle !== null) return fail({ code: 'comment-cycle', values: { line: cycle, title: article.ready.title } })
  }
  return ok(prepared)
}

/** @returns the line of a comment that answers itself, else null */
function writeComments(ready: StageFile<Ready>, item: WxrItem, comments: WxrComment[], notes: ImportNote[]): number | null {
  const id = foreignId(item)
  const linked = comments.map((comment) => ({
    ...{ comment, line: comment.line, id: commentId(comment, id) },
    parent: comment.parent === null ? '' : String(comment.parent),
  }))
  const order = orderComments(linked)
  if ('cycleAt' in order) return order.cycleAt
  for (const { id: orphan, line } of order.orphans) notes.push({ code: 'comment-orphan', values: { id: orphan, line, title: item.title } })
  for (const { comment, id: own, line } of order.inOrder) {
    const { ready: one, codes } = prepareComment(comment, id)
    for (const code of codes) notes.push({ code, values: { id: own, line, title: item.title } })
    if (one) ready.write(one)
  }
  return null
}

/** Each item with the comments that follow it. */
function* stories(raw: StageFile<Raw>): Generator<{ item: WxrItem; comments: WxrComment[] }> {
  let current: { item: WxrItem; comments: WxrComment[] } | null = null
  for (const line of raw.read()) {
    if ('comment' in line) {
      current?.comments.push(line.comment)
      continue
    }
    if (current) yield current
    current = { item: line.item, comments: [] }
  }
  if (current) yield current
}

/** Relative addresses in the texts are relative to it. */
function siteUrlOf({ site }: Index): string {
  const candidates = [site?.baseBlogUrl, site?.link, site?.baseSiteUrl]
  return candidates.find((url) => url !== undefined && /^https?:/i.test(url) && URL.canParse(url)) ?? 'http://localhost/'
}

const plainAttachments = ({ attachments }: Index): Map<string, AttachmentInfo> =>
  new Map(
    [...attachments].map(([id, { url, title, caption, alt }]) => [
      id,
      { url, alt, title: htmlToText(title), caption: htmlToText(caption) },
    ]),
  )
