/** An element that holds others. `document` is what is around the root. */
export type Container = 'document' | 'rss' | 'channel' | 'item' | 'comment' | 'meta' | 'author' | 'category' | 'tag' | 'term'

/** What to do with an element: read its text, go into it, or pass over it and all that is in it. */
export type Meaning = { do: 'field' } | { do: 'enter'; container: Container } | { do: 'skip' }

/** Meta keys that say something about an article or a picture. All others, often the bulk of a file, are passed over. */
export const KEPT_META: ReadonlySet<string> = new Set([
  '_thumbnail_id',
  '_wp_attachment_image_alt',
  '_wp_attached_file',
  // Earlier addresses of a story; the status and the address that one in the bin had.
  '_wp_old_slug',
  '_wp_trash_meta_status',
  '_wp_desired_post_slug',
])

const VOCABULARY: Record<Container, Map<string, Meaning>> = {
  document: words([], { rss: 'rss' }),
  rss: words([], { channel: 'channel' }),
  channel: words(
    ['title', 'link', 'description', 'language', 'wp:wxr_version', 'wp:base_site_url', 'wp:base_blog_url'],
    { item: 'item', 'wp:author': 'author', 'wp:category': 'category', 'wp:tag': 'tag', 'wp:term': 'term' },
    ['pubDate', 'lastBuildDate', 'generator', 'image', 'cloud', 'docs', 'ttl', 'copyright'],
  ),
  item: words(
    [
      ...['title', 'link', 'guid', 'category', 'dc:creator', 'content:encoded', 'excerpt:encoded'],
      ...['wp:post_id', 'wp:post_date', 'wp:post_date_gmt', 'wp:post_modified', 'wp:post_modified_gmt', 'wp:comment_status'],
      ...['wp:ping_status', 'wp:post_name', 'wp:status', 'wp:post_parent', 'wp:menu_order', 'wp:post_type', 'wp:post_password'],
      ...['wp:is_sticky', 'wp:attachment_url'],
    ],
    { 'wp:comment': 'comment', 'wp:postmeta': 'meta' },
    ['pubDate', 'description'],
  ),
  comment: words(
    [
      ...['wp:comment_id', 'wp:comment_author', 'wp:comment_author_email', 'wp:comment_author_url', 'wp:comment_date'],
      ...['wp:comment_date_gmt', 'wp:comment_content', 'wp:comment_approved', 'wp:comment_type', 'wp:comment_parent'],
      'wp:comment_user_id',
    ],
    {},
    ['wp:comment_author_IP', 'wp:commentmeta'],
  ),
  meta: words(['wp:meta_key', 'wp:meta_value']),
  author: words([
    ...['wp:author_id', 'wp:author_login', 'wp:author_email', 'wp:author_display_name'],
    ...['wp:author_first_name', 'wp:author_last_name'],
  ]),
  category: words(['wp:term_id', 'wp:category_nicename', 'wp:category_parent', 'wp:cat_name', 'wp:category_description'], {}, [
    'wp:termmeta',
  ]),
  tag: words(['wp:term_id', 'wp:tag_slug', 'wp:tag_name', 'wp:tag_description'], {}, ['wp:termmeta']),
  term: words(['wp:term_id', 'wp:term_taxonomy', 'wp:term_slug', 'wp:term_parent', 'wp:term_name', 'wp:term_description'], {}, [
    'wp:termmeta',
  ]),
}

/** What an element of this `nameOf` means inside a container; undefined when it is unknown there. */
export const meaningOf = (container: Container, name: string): Meaning | undefined => VOCABULARY[container].get(name)

function words(fields: string[], containers: Record<string, Container> = {}, skipped: string[] = []): Map<string, Meaning> {
  return new Map<string, Meaning>([
    ...fields.map((name): [string, Meaning] => [name, { do: 'field' }]),
    ...Object.entries(containers).map(([name, container]): [string, Meaning] => [name, { do: 'enter', container }]),
    ...skipped.map((name): [string, Meaning] => [name, { do: 'skip' }]),
  ])
}

const WORDPRESS = /^https?:\/\/(?:www\.)?wordpress\.org\/export\/\d+\.\d+\/(excerpt\/)?$/
const OTHERS = new Map([
  ['', ''],
  ['http://purl.org/rss/1.0/modules/content/', 'content:'],
  ['http://purl.org/dc/elements/1.1/', 'dc:'],
])

/** The name that the vocabulary knows an element by, whatever prefix the file gives its namespace; '' for a foreign one. */
export function nameOf(uri: string, local: string): string {
  const prefix = OTHERS.get(uri) ?? wordpressPrefix(uri)
  return prefix === null ? '' : prefix + local
}

function wordpressPrefix(uri: string): string | null {
  // Longer than any export's: not worth a look.
  const match = uri.length > 100 ? null : WORDPRESS.exec(uri)
  if (!match) return null
  return match[1] ? 'excerpt:' : 'wp:'
}
