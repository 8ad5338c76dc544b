import type { WxrAuthor, WxrComment, WxrItem, WxrSite, WxrTerm } from '#domain/import/wxr/types.ts'

/** The texts of a record's elements by their name, as they stand in the file. */
export type Fields = ReadonlyMap<string, string>

export const siteOf = (fields: Fields): WxrSite => ({
  title: text(fields, 'title'),
  link: word(fields, 'link'),
  description: text(fields, 'description'),
  language: word(fields, 'language'),
  baseSiteUrl: word(fields, 'wp:base_site_url'),
  baseBlogUrl: word(fields, 'wp:base_blog_url'),
  wxrVersion: word(fields, 'wp:wxr_version'),
})

export const authorOf = (fields: Fields): WxrAuthor => ({
  id: id(fields, 'wp:author_id'),
  login: word(fields, 'wp:author_login'),
  email: word(fields, 'wp:author_email'),
  displayName: text(fields, 'wp:author_display_name'),
  firstName: text(fields, 'wp:author_first_name'),
  lastName: text(fields, 'wp:author_last_name'),
})

export const categoryOf = (fields: Fields): WxrTerm => ({
  id: id(fields, 'wp:term_id'),
  taxonomy: 'category',
  slug: word(fields, 'wp:category_nicename'),
  parentSlug: word(fields, 'wp:category_parent'),
  name: text(fields, 'wp:cat_name'),
  description: text(fields, 'wp:category_description'),
})

export const tagOf = (fields: Fields): WxrTerm => ({
  id: id(fields, 'wp:term_id'),
  taxonomy: 'post_tag',
  slug: word(fields, 'wp:tag_slug'),
  parentSlug: '',
  name: text(fields, 'wp:tag_name'),
  description: text(fields, 'wp:tag_description'),
})

export const termOf = (fields: Fields): WxrTerm => ({
  id: id(fields, 'wp:term_id'),
  taxonomy: word(fields, 'wp:term_taxonomy'),
  slug: word(fields, 'wp:term_slug'),
  parentSlug: word(fields, 'wp:term_parent'),
  name: text(fields, 'wp:term_name'),
  description: text(fields, 'wp:term_description'),
})

export const itemOf = (fields: Fields, rest: Pick<WxrItem, 'line' | 'isGuidPermalink' | 'terms' | 'meta'>): WxrItem => ({
  ...rest,
  terms: withoutRepeats(rest.terms),
  title: text(fields, 'title'),
  link: word(fields, 'link'),
  guid: word(fields, 'guid'),
  creator: word(fields, 'dc:creator'),
  contentHtml: text(fields, 'content:encoded'),
  excerptHtml: text(fields, 'excerpt:encoded'),
  postId: id(fields, 'wp:post_id'),
  postDate: date(fields, 'wp:post_date'),
  postDateGmt: date(fields, 'wp:post_date_gmt'),
  modified: date(fields, 'wp:post_modified'),
  modifiedGmt: date(fields, 'wp:post_modified_gmt'),
  commentStatus: word(fields, 'wp:comment_status'),
  pingStatus: word(fields, 'wp:ping_status'),
  postName: word(fields, 'wp:post_name'),
  status: word(fields, 'wp:status'),
  postParent: id(fields, 'wp:post_parent'),
  menuOrder: whole(fields, 'wp:menu_order') ?? 0,
  postType: word(fields, 'wp:post_type'),
  postPassword: text(fields, 'wp:post_password'),
  isSticky: word(fields, 'wp:is_sticky') === '1',
  attachmentUrl: word(fields, 'wp:attachment_url'),
})

export const commentOf = (fields: Fields, line: number): WxrComment => ({
  line,
  id: id(fields, 'wp:comment_id'),
  author: text(fields, 'wp:comment_author'),
  authorEmail: word(fields, 'wp:comment_author_email'),
  authorUrl: word(fields, 'wp:comment_author_url'),
  date: date(fields, 'wp:comment_date'),
  dateGmt: date(fields, 'wp:comment_date_gmt'),
  contentHtml: text(fields, 'wp:comment_content'),
  approved: word(fields, 'wp:comment_approved'),
  type: word(fields, 'wp:comment_type'),
  parent: id(fields, 'wp:comment_parent'),
  userId: id(fields, 'wp:comment_user_id'),
})

/** WXR 1.0 names each category twice: once as plain RSS, once with its address. */
function withoutRepeats(terms: WxrItem['terms']): WxrItem['terms'] {
  const named = new Set(terms.filter((t) => t.domain !== '').map((t) => t.name))
  return terms.filter((t) => t.domain !== '' || !named.has(t.name))
}

/** What a person wrote keeps its spaces. */
const text = (fields: Fields, name: string): string => fields.get(name) ?? ''

/** What a machine wrote has none: they come from whoever laid the file out. */
const word = (fields: Fields, name: string): string => text(fields, name).trim()

const date = (fields: Fields, name: string): string | null => fields.get(name)?.trim() ?? null

const id = (fields: Fields, name: string): number | null => {
  const number = whole(fields, name)
  return number !== null && number > 0 ? number : null
}

function whole(fields: Fields, name: string): number | null {
  const digits = word(fields, name)
  const number = /^-?\d{1,16}$/.test(digits) ? Number(digits) : NaN
  return Number.isSafeInteger(number) ? number : null
}
