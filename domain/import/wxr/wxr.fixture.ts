import { LIMITS, type Limits } from '#domain/import/wxr/limits.ts'
import { readWxr } from '#domain/import/wxr/read-wxr.ts'
import type { Receiver, WxrAuthor, WxrComment, WxrItem, WxrSite, WxrTerm } from '#domain/import/wxr/types.ts'

export type GivenItem = Partial<WxrItem> & { comments?: Partial<WxrComment>[] }

/** What a small export holds: what is not given is as on a new site. */
export type GivenSite = {
  site?: Partial<WxrSite>
  authors?: Partial<WxrAuthor>[]
  categories?: Partial<WxrTerm>[]
  tags?: Partial<WxrTerm>[]
  terms?: Partial<WxrTerm>[]
  items?: GivenItem[]
}

/** An export as WordPress 6 writes it. */
export const wxrOf = ({ site = {}, authors = [], categories = [], tags = [], terms = [], items = [] }: GivenSite): string =>
  [
    '<?xml version="1.0" encoding="UTF-8" ?>',
    '<!-- generator="WordPress/6.6" created="2026-01-01 00:00" -->',
    '<rss version="2.0"',
    ...['excerpt="http://wordpress.org/export/1.2/excerpt/"', 'content="http://purl.org/rss/1.0/modules/content/"'].map(xmlns),
    ...['dc="http://purl.org/dc/elements/1.1/"', 'wp="http://wordpress.org/export/1.2/"'].map(xmlns),
    '>',
    '<channel>',
    ...siteLines({ ...SITE, ...site }),
    ...authors.map((author) => authorLine({ ...AUTHOR, ...author })),
    ...categories.map((term) => categoryLine({ ...TERM, ...term })),
    ...tags.map((term) => tagLine({ ...TERM, ...term })),
    ...terms.map((term) => termLine({ ...TERM, ...term })),
    ...items.flatMap(({ comments = [], ...item }) => itemLines({ ...ITEM, ...item }, comments)),
    '</channel>',
    '</rss>',
    '',
  ].join('\n')

const SITE: WxrSite = {
  ...{ title: 'The Gazette', link: 'https://old.example', description: 'News', language: 'en-GB' },
  ...{ baseSiteUrl: 'https://old.example', baseBlogUrl: 'https://old.example', wxrVersion: '1.2' },
}

const AUTHOR: WxrAuthor = { id: 1, login: 'editor', email: 'editor@old.example', displayName: 'The Editor', firstName: '', lastName: '' }

const TERM: WxrTerm = { id: 1, taxonomy: 'category', slug: 'news', parentSlug: '', name: 'News', description: '' }

/** A published story. */
export const ITEM: WxrItem = {
  ...{ line: 0, title: 'A story', link: 'https://old.example/a-story/', guid: 'https://old.example/?p=1', isGuidPermalink: false },
  ...{ creator: 'editor', contentHtml: '<p>Words.</p>', excerptHtml: '', postId: 1, postDate: '2024-05-31 18:00:00' },
  ...{ postDateGmt: '2024-05-31 17:00:00', modified: '2024-05-31 18:00:00', modifiedGmt: '2024-05-31 17:00:00' },
  ...{ commentStatus: 'open', pingStatus: 'open', postName: 'a-story', status: 'publish', postParent: null, menuOrder: 0 },
  ...{ postType: 'post', postPassword: '', isSticky: false, attachmentUrl: '', terms: [], meta: [] },
}

/** An approved one of a passer-by. */
export const COMMENT: WxrComment = {
  ...{ line: 0, id: 1, author: 'A reader', authorEmail: 'reader@example.org', authorUrl: '', date: '2024-06-01 09:00:00' },
  ...{ dateGmt: '2024-06-01 08:00:00', contentHtml: 'Well said.', approved: '1', type: 'comment', parent: null, userId: null },
}

const xmlns = (binding: string) => `\txmlns:${binding}`

const cdata = (text: string) => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const element = (name: string, text: string | number | null) => (text === null ? '' : `<${name}>${cdata(String(text))}</${name}>`)

const plain = (name: string, text: string | number | null) => `<${name}>${escaped(String(text ?? 0))}</${name}>`

const siteLines = (site: WxrSite) => [
  plain('title', site.title),
  plain('link', site.link),
  plain('description', site.description),
  '<pubDate>Thu, 01 Jan 2026 00:00:00 +0000</pubDate>',
  plain('language', site.language),
  plain('wp:wxr_version', site.wxrVersion),
  plain('wp:base_site_url', site.baseSiteUrl),
  plain('wp:base_blog_url', site.baseBlogUrl),
]

const authorLine = (a: WxrAuthor) =>
  `<wp:author>${plain('wp:author_id', a.id)}${element('wp:author_login', a.login)}${element('wp:author_email', a.email)}` +
  `${element('wp:author_display_name', a.displayName)}${element('wp:author_first_name', a.firstName)}` +
  `${element('wp:author_last_name', a.lastName)}</wp:author>`

const categoryLine = (t: WxrTerm) =>
  `<wp:category>${plain('wp:term_id', t.id)}${element('wp:category_nicename', t.slug)}${element('wp:category_parent', t.parentSlug)}` +
  `${element('wp:cat_name', t.name)}${element('wp:category_description', t.description)}</wp:category>`

const tagLine = (t: WxrTerm) =>
  `<wp:tag>${plain('wp:term_id', t.id)}${element('wp:tag_slug', t.slug)}${element('wp:tag_name', t.name)}` +
  `${element('wp:tag_description', t.description)}</wp:tag>`

const termLine = (t: WxrTerm) =>
  `<wp:term>${plain('wp:term_id', t.id)}${element('wp:term_taxonomy', t.taxonomy)}${element('wp:term_slug', t.slug)}` +
  `${element('wp:term_parent', t.parentSlug)}${element('wp:term_name', t.name)}${element('wp:term_description', t.description)}</wp:term>`

const itemLines = (item: WxrItem, comments: Partial<WxrComment>[]) => [
  '<item>',
  element('title', item.title),
  plain('link', item.link),
  '<pubDate>Fri, 31 May 2024 17:00:00 +0000</pubDate>',
  element('dc:creator', item.creator),
  `<guid isPermaLink="${item.isGuidPermalink}">${escaped(item.guid)}</guid>`,
  '<description></description>',
  element('content:encoded', item.contentHtml),
  element('excerpt:encoded', item.excerptHtml),
  plain('wp:post_id', item.postId),
  element('wp:post_date', item.postDate),
  element('wp:post_date_gmt', item.postDateGmt),
  element('wp:post_modified', item.modified),
  element('wp:post_modified_gmt', item.modifiedGmt),
  element('wp:comment_status', item.commentStatus),
  element('wp:ping_status', item.pingStatus),
  element('wp:post_name', item.postName),
  element('wp:status', item.status),
  plain('wp:post_parent', item.postParent),
  plain('wp:menu_order', item.menuOrder),
  element('wp:post_type', item.postType),
  element('wp:post_password', item.postPassword),
  plain('wp:is_sticky', item.isSticky ? 1 : 0),
  ...(item.attachmentUrl ? [element('wp:attachment_url', item.attachmentUrl)] : []),
  ...item.terms.map((t) => `<category domain="${escaped(t.domain)}" nicename="${escaped(t.nicename)}">${cdata(t.name)}</category>`),
  ...item.meta.map((m) => `<wp:postmeta>${element('wp:meta_key', m.key)}${element('wp:meta_value', m.value)}</wp:postmeta>`),
  ...comments.map((comment) => commentLine({ ...COMMENT, ...comment })),
  '</item>',
]

const commentLine = (c: WxrComment) =>
  `<wp:comment>${plain('wp:comment_id', c.id)}${element('wp:comment_author', c.author)}` +
  `${element('wp:comment_author_email', c.authorEmail)}${plain('wp:comment_author_url', c.authorUrl)}` +
  `${element('wp:comment_author_IP', '192.0.2.1')}${element('wp:comment_date', c.date)}${element('wp:comment_date_gmt', c.dateGmt)}` +
  `${element('wp:comment_content', c.contentHtml)}${element('wp:comment_approved', c.approved)}${element('wp:comment_type', c.type)}` +
  `${plain('wp:comment_parent', c.parent)}${plain('wp:comment_user_id', c.userId)}</wp:comment>`

/** Bytes as a stream gives them, in chunks of a size. */
export async function* inChunks(file: string | Buffer, size = 64 * 1024): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(file)
  for (let from = 0; from < bytes.length; from += size) yield await Promise.resolve(bytes.subarray(from, from + size))
}

/** Everything that was received, by kind; `order` has the kinds in the order in which they came. */
export function hearing() {
  const sites: WxrSite[] = []
  const authors: WxrAuthor[] = []
  const terms: { kind: string; term: WxrTerm }[] = []
  const items: WxrItem[] = []
  const comments: { postId: number | null; comment: WxrComment }[] = []
  const order: string[] = []
  const noted = <T>(kind: string, list: T[], thing: T) => {
    order.push(kind)
    list.push(thing)
  }
  const receiver: Receiver = {
    site: (site) => noted('site', sites, site),
    author: (author) => noted('author', authors, author),
    category: (term) => noted('category', terms, { kind: 'category', term }),
    tag: (term) => noted('tag', terms, { kind: 'tag', term }),
    term: (term) => noted('term', terms, { kind: 'term', term }),
    item: (item) => noted('item', items, item),
    comment: (postId, comment) => noted('comment', comments, { postId, comment }),
  }
  return { receiver, sites, authors, terms, items, comments, order }
}

/** Reads a file that lies in memory. */
export async function reading(file: string | Buffer, { size, ...limits }: Partial<Limits> & { size?: number } = {}) {
  const { receiver, ...heard } = hearing()
  const result = await readWxr(inChunks(file, size), receiver, { ...LIMITS, ...limits })
  return { ...heard, result }
}
