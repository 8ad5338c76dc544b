import { digestOf } from '#domain/import/digest.ts'
import type { AttachmentInfo, Options } from '#domain/import/html/options.ts'
import { htmlToBody } from '#domain/import/html/html-to-body.ts'
import { htmlToText } from '#domain/import/html/html-to-text.ts'
import { plainText } from '#domain/body/plain.ts'
import type { Plan } from '#domain/import/plan/plan-paper.ts'
import { isForReaders } from '#domain/import/plan/why-left.ts'
import { foreignId, type Index } from '#domain/import/staging/stage-wordpress.ts'
import type { ImportNote, ReadyArticle } from '#domain/import/types.ts'
import { instantOf } from '#domain/import/wxr/dates.ts'
import type { WxrItem } from '#domain/import/wxr/types.ts'
import { ROOT } from '#domain/site/root.ts'
import { slugify } from '#lib/text.ts'

/** What a story without a title is called by: so much of its first words. */
const TITLE_LENGTH = 60

export type Preparing = {
  picturesOf: Index['picturesOf']
  plan: Plan
  options: Options
  /** Minutes that the old site's clock was ahead of UTC; null when nothing tells. */ offset: number | null
}

/** A story as it will be written, and what to know of it. */
export function prepareArticle(item: WxrItem, preparing: Preparing): { ready: ReadyArticle; notes: ImportNote[] } {
  const { plan, options, offset } = preparing
  const id = foreignId(item)
  const { body, notes: found } = htmlToBody(withPicture(item, options.attachments, preparing.picturesOf.get(id) ?? []), {
    ...options,
    footnotes: footnotesOf(item),
  })
  const title = htmlToText(item.title)
  const time = timeOf(item, offset)
  const ready: ReadyArticle = {
    ...{ kind: 'article', foreignId: id, line: item.line, type: item.postType, status: item.status, body, ...time.columns },
    ...(plan.addresses.of.get(id) ?? { section: ROOT, slug: id }),
    digest: digestOfItem(item),
    title: title || titleFrom(plainText(body), id),
    articleKind: item.postType === 'page' ? 'page' : 'story',
    standfirst: htmlToText(item.excerptHtml),
    talkMode: item.commentStatus === 'open' ? 'open' : 'closed',
    authors: item.creator === '' ? [] : [item.creator],
    tags: tagsOf(item, plan.sections.of.get(id)?.category ?? null),
    oldAddresses: plan.oldAddresses.get(id) ?? [],
  }
  const about = { title: ready.title, line: item.line, id }
  const codes = [...time.codes, ...(item.postPassword === '' ? [] : ['protected']), ...(title === '' ? ['no-title'] : [])]
  const notes = codes.map((code): ImportNote => ({ code, values: about }))
  return { ready, notes: [...notes, ...found.map((n) => ({ code: `body-${n.what}`, values: { ...about, detail: n.detail } }))] }
}

/** When it was and is to be published. Without a date it stays a draft: none is invented. */
function timeOf(item: WxrItem, offset: number | null) {
  const { published, modified, problem } = datesOf(item, offset)
  const wanted = isForReaders({ status: item.status, isProtected: item.postPassword !== '' })
  const columns = {
    state: wanted && published ? ('published' as const) : ('draft' as const),
    publishAt: wanted ? isoOf(published) : null,
    updatedAt: isoOf(modified),
    createdAt: isoOf(published ?? modified),
  }
  return { columns, codes: [...(wanted && !published ? ['no-date'] : []), ...(problem ? [`date-${problem}`] : [])] }
}

const isoOf = (at: Date | null): string | null => at?.toISOString() ?? null

const digestOfItem = (item: WxrItem): string => {
  const { title, contentHtml, excerptHtml, status, postName, postDate, postDateGmt, modified, modifiedGmt, creator, commentStatus } = item
  return digestOf(title, contentHtml, excerptHtml, status, postName, postDate, postDateGmt, modified, modifiedGmt, creator, commentStatus, [
    item.postPassword !== '',
    item.terms,
    thumbnail(item),
  ])
}

const thumbnail = ({ meta }: WxrItem): string => meta.find((m) => m.key === '_thumbnail_id')?.value ?? ''

/** The story's own picture goes before its words, unless they begin with it. */
function withPicture(item: WxrItem, attachments: ReadonlyMap<string, AttachmentInfo>, own: string[]): string {
  const html = withGalleries(item.contentHtml, own)
  const picture = attachments.get(thumbnail(item))
  if (!picture || html.includes(stemOf(picture.url))) return html
  const text = (value: string) => value.replace(/[&<>"]/g, (c) => `&#${String(c.charCodeAt(0))};`)
  const caption = picture.caption || picture.alt || picture.title
  const figure = `<figure><img src="${text(picture.url)}" alt="${text(picture.alt)}"><figcaption>${text(caption)}</figcaption></figure>`
  return `${figure}\n\n${html}`
}

/** A gallery that names no pictures shows those that were uploaded for its story. */
const withGalleries = (html: string, own: string[]): string =>
  own.length === 0 ? html : html.replace(/\[gallery(?![^\]]*\b(?:ids|include)=)(?=[\s\]])/g, `[gallery ids="${own.join(',')}"`)

/** A picture's address without its ending: copies in other sizes begin alike. */
const stemOf = (url: string): string => url.replace(/(?:-scaled)?\.\w+$/, '')

/** The block editor keeps the notes of a story beside it. */
function footnotesOf({ meta }: WxrItem): Map<string, string> {
  try {
    const list: unknown = JSON.parse(meta.find((m) => m.key === 'footnotes')?.value ?? '[]')
    const notes = Array.isArray(list) ? (list as { id?: unknown; content?: unknown }[]) : []
    return new Map(notes.flatMap(({ id, content }) => (typeof id === 'string' && typeof content === 'string' ? [[id, content]] : [])))
  } catch {
    return new Map()
  }
}

/** A date that is given in the old site's own time alone is read by the offset that its other dates have. */
function datesOf(item: WxrItem, offset: number | null) {
  const read = (local: string | null, gmt: string | null) => {
    const { at, problem } = instantOf(local, gmt, null)
    if (problem !== 'zone-guessed' || at === null || offset === null) return { at, problem }
    return { at: new Date(at.getTime() - offset * 60_000), problem: null }
  }
  const published = read(item.postDate, item.postDateGmt)
  const { at: modified } = read(item.modified, item.modifiedGmt)
  const isSaid = published.problem === 'disagree' || published.problem === 'zone-guessed' || published.problem === 'impossible'
  return { published: published.at, modified, problem: isSaid ? published.problem : null }
}

/** Tags, and the categories that are not its section. */
function tagsOf({ terms }: WxrItem, sectionCategory: string | null): string[] {
  const wanted = terms.filter((t) => t.domain === 'post_tag' || (t.domain === 'category' && t.nicename !== sectionCategory))
  const slugs = wanted.filter((t) => t.nicename !== 'uncategorized').map((t) => tagSlug(t.nicename, t.name))
  return [...new Set(slugs.filter((slug) => slug !== ''))]
}

/** A tag's address part; a name in another script keeps WordPress's own spelling of it. */
export const tagSlug = (nicename: string, name: string): string =>
  slugify(nicename) || slugify(name) || nicename.replace(/[^a-z0-9]+/gi, '').toLowerCase()

function titleFrom(text: string, id: string): string {
  const words = text.replace(/\s+/g, ' ').trim()
  if (words === '') return `# ${id}`
  return words.length <= TITLE_LENGTH ? words : `${words.slice(0, TITLE_LENGTH).replace(/\s\S*$/, '')} …`
}
