/** What a story of a made-up export has; what is not told is as WordPress usually writes it. */
export type FakeItem = {
  id: number
  type?: string
  status?: string
  title?: string
  slug?: string
  content?: string
  excerpt?: string
  /** GMT and local alike; '' for none. */
  date?: string
  password?: string
  creator?: string
  link?: string
  categories?: string[]
  tags?: string[]
  commentsOpen?: boolean
  meta?: Record<string, string>
  attachmentUrl?: string
  /** Id of the item that it belongs to. */
  parent?: number
  comments?: FakeComment[]
}

export type FakeComment = {
  id: number
  author?: string
  email?: string
  date?: string
  content?: string
  approved?: string
  type?: string
  parent?: number
}

type FakeExport = {
  site?: string
  authors?: { login: string; name: string }[]
  categories?: { slug: string; name: string; parent?: string }[]
  items: FakeItem[]
}

const cdata = (text: string): string => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
const xml = (text: string): string => text.replace(/[&<>]/g, (c) => `&#${String(c.charCodeAt(0))};`)
const DATE = '2020-05-06 07:08:09'

/** A small WordPress export, as WordPress 6 writes one. */
export function exportOf({ site = 'https://old.example', authors = [], categories = [], items }: FakeExport): string {
  const ns = ['excerpt', 'wp'].map((n) => `xmlns:${n}="http://wordpress.org/export/1.2/${n === 'wp' ? '' : 'excerpt/'}"`).join(' ')
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" ${ns} xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Old Paper</title><link>${site}</link><description>Since 1950</description><language>en-GB</language>
<wp:wxr_version>1.2</wp:wxr_version><wp:base_site_url>${site}</wp:base_site_url><wp:base_blog_url>${site}</wp:base_blog_url>
${authors.map((a, i) => `<wp:author><wp:author_id>${String(i + 1)}</wp:author_id><wp:author_login>${cdata(a.login)}</wp:author_login><wp:author_display_name>${cdata(a.name)}</wp:author_display_name></wp:author>`).join('\n')}
${categories.map((c) => `<wp:category><wp:category_nicename>${c.slug}</wp:category_nicename><wp:category_parent>${c.parent ?? ''}</wp:category_parent><wp:cat_name>${cdata(c.name)}</wp:cat_name></wp:category>`).join('\n')}
${items.map(itemOf).join('\n')}
</channel></rss>`
}

const USUAL: Required<Omit<FakeItem, 'id' | 'title' | 'slug' | 'link'>> = {
  ...{ type: 'post', status: 'publish', content: 'Some words.', excerpt: '', date: DATE, password: '', creator: 'ann', commentsOpen: true },
  ...{ categories: [], tags: [], meta: {}, attachmentUrl: '', parent: 0, comments: [] },
}

function itemOf(told: FakeItem): string {
  const number = String(told.id)
  const slug = told.slug ?? `story-${number}`
  const item = { ...USUAL, title: `Story ${number}`, link: `https://old.example/2020/05/06/${slug}/`, ...told }
  const at = item.date === '' ? '0000-00-00 00:00:00' : item.date
  const parts = [
    ...item.categories.map((c) => `<category domain="category" nicename="${c}">${cdata(c)}</category>`),
    ...item.tags.map((c) => `<category domain="post_tag" nicename="${c}">${cdata(c)}</category>`),
    ...Object.entries(item.meta).map(
      ([k, v]) => `<wp:postmeta><wp:meta_key>${cdata(k)}</wp:meta_key><wp:meta_value>${cdata(v)}</wp:meta_value></wp:postmeta>`,
    ),
    ...item.comments.map(commentOf),
  ]
  return `<item><title>${xml(item.title)}</title><link>${item.link}</link><dc:creator>${cdata(item.creator)}</dc:creator>
<guid isPermaLink="false">https://old.example/?p=${number}</guid><content:encoded>${cdata(item.content)}</content:encoded>
<excerpt:encoded>${cdata(item.excerpt)}</excerpt:encoded><wp:post_id>${number}</wp:post_id><wp:post_date>${at}</wp:post_date><wp:post_date_gmt>${at}</wp:post_date_gmt>
<wp:comment_status>${item.commentsOpen ? 'open' : 'closed'}</wp:comment_status><wp:post_name>${slug}</wp:post_name><wp:status>${item.status}</wp:status><wp:post_parent>${String(item.parent)}</wp:post_parent>
<wp:post_type>${item.type}</wp:post_type><wp:post_password>${item.password}</wp:post_password><wp:attachment_url>${xml(item.attachmentUrl)}</wp:attachment_url>
${parts.join('\n')}</item>`
}

const commentOf = (c: FakeComment): string =>
  `<wp:comment><wp:comment_id>${String(c.id)}</wp:comment_id><wp:comment_author>${cdata(c.author ?? 'Reader')}</wp:comment_author><wp:comment_author_email>${c.email ?? ''}</wp:comment_author_email>
<wp:comment_date>${c.date ?? DATE}</wp:comment_date><wp:comment_date_gmt>${c.date ?? DATE}</wp:comment_date_gmt><wp:comment_content>${cdata(c.content ?? 'I was there.')}</wp:comment_content>
<wp:comment_approved>${c.approved ?? '1'}</wp:comment_approved><wp:comment_type>${c.type ?? 'comment'}</wp:comment_type><wp:comment_parent>${String(c.parent ?? 0)}</wp:comment_parent></wp:comment>`
