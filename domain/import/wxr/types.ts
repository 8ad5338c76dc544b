import type { Failure } from '#lib/result.ts'

/** What an export says about the site as a whole. */
export type WxrSite = {
  title: string
  link: string
  description: string
  language: string
  baseSiteUrl: string
  baseBlogUrl: string
  /** `1.0`, `1.1` or `1.2`; a later 1.x is read too. */
  wxrVersion: string
}

export type WxrAuthor = { id: number | null; login: string; email: string; displayName: string; firstName: string; lastName: string }

/** A category, a tag or a term of another taxonomy. WordPress lists categories and tags again among the terms. */
export type WxrTerm = { id: number | null; taxonomy: string; slug: string; parentSlug: string; name: string; description: string }

/** A post, page, attachment or anything else that a plugin keeps as one. Ids are null where the file says 0 or no number. */
export type WxrItem = {
  /** The line on which it begins, from 1. */
  line: number
  title: string
  link: string
  guid: string
  isGuidPermalink: boolean
  creator: string
  contentHtml: string
  excerptHtml: string
  postId: number | null
  /** Dates as they stand in the file: `instantOf` reads them. Null where the file has none. */
  postDate: string | null
  postDateGmt: string | null
  modified: string | null
  modifiedGmt: string | null
  commentStatus: string
  pingStatus: string
  postName: string
  status: string
  postParent: number | null
  menuOrder: number
  postType: string
  postPassword: string
  isSticky: boolean
  attachmentUrl: string
  /** `domain` is the taxonomy; it and `nicename` are '' for a plain RSS category. */
  terms: { domain: string; nicename: string; name: string }[]
  /** Only the keys of `KEPT_META`. */
  meta: { key: string; value: string }[]
}

/** A comment or a ping. The address it was sent from is not read. */
export type WxrComment = {
  line: number
  id: number | null
  author: string
  authorEmail: string
  authorUrl: string
  date: string | null
  dateGmt: string | null
  contentHtml: string
  /** `1`, `0`, `spam`, `trash`, `post-trashed` … */
  approved: string
  /** '', `comment`, `pingback`, `trackback` or a plugin's. */
  type: string
  parent: number | null
  userId: number | null
}

/**
 * Hears what is in the file, in its order: the site once and first, an item before its comments. What it throws ends
 * the reading and comes out of it.
 */
export type Receiver = {
  site: (site: WxrSite) => void
  author: (author: WxrAuthor) => void
  category: (category: WxrTerm) => void
  tag: (tag: WxrTerm) => void
  term: (term: WxrTerm) => void
  item: (item: WxrItem) => void
  comment: (itemPostId: number | null, comment: WxrComment) => void
}

/** What was in the file, counted while it was read. */
export type WxrSummary = {
  bytes: number
  /** Lines, as an editor numbers them; the empty one after a last line end is none. */
  lines: number
  wxrVersion: string
  items: { postType: string; status: string; count: number }[]
  comments: { type: string; approved: string; count: number }[]
  authors: number
  categories: number
  tags: number
  terms: number
  /** Characters that XML forbids: they were left out. */
  removedCharacters: number
  /** Elements that were passed over, by their name in the file. What is inside such an element is not counted again. */
  unknown: Record<string, number>
}

/**
 * Why a file cannot be read. `values` has `line` and `column` (from 1) for all but a file of another kind, and
 * - `reason`: the parser's words, for `malformed`
 * - `name`: an entity, an encoding, a version, a root element or a field
 * - `limit`: how many characters or things there may be
 * - `record`, `title`, `since`: `item` or `comment`, the item's title ('' for none), the line where it begins
 */
export type WxrError = Failure<WxrErrorCode>

export type WxrErrorCode =
  | 'empty'
  | 'gzip'
  | 'zip'
  | 'json'
  | 'html'
  /** Not XML at all. */
  | 'not-xml'
  /** XML of another kind: `name` is its root element. */
  | 'not-wxr'
  /** A feed, which has no wp:wxr_version. */
  | 'rss'
  | 'unknown-version'
  | 'unknown-encoding'
  /** Bytes that mean nothing in the file's encoding. */
  | 'invalid-text'
  | 'own-entities'
  | 'undefined-entity'
  | 'bare-ampersand'
  | 'malformed'
  | 'truncated'
  | 'too-deep'
  | 'attribute-too-large'
  | 'too-many-attributes'
  | 'markup-too-large'
  | 'field-too-large'
  | 'record-too-large'
  | 'meta-too-large'
  | 'too-many-items'
  | 'field-after-comments'
