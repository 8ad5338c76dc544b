import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

const DAY_MS = 86_400_000
const WORDS =
  'the harbour council voted on Tuesday to keep the winter boat running although its fares no longer cover the crew and islanders who had filled the hall said that a town which closes its only road cannot ask its people to stay '.split(
    ' ',
  )
const CATEGORIES = ['News', 'Opinion', 'Sport', 'Culture', 'Life', 'Community', 'Courts', 'Schools', 'Weather']

/** Writes a WordPress export of that size, the same each time: stories of about 300 words, comments of about 30. */
export async function writeBigExport(file: string, posts: number, commentsEach: number): Promise<void> {
  await pipeline(Readable.from(parts(posts, commentsEach)), createWriteStream(file))
}

function* parts(posts: number, commentsEach: number): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">\n<channel><title>Big Paper</title><link>https://big.example</link><description>All of it</description><language>en-GB</language><wp:wxr_version>1.2</wp:wxr_version><wp:base_site_url>https://big.example</wp:base_site_url><wp:base_blog_url>https://big.example</wp:base_blog_url>\n`
  for (let a = 1; a <= 30; a++)
    yield `<wp:author><wp:author_id>${String(a)}</wp:author_id><wp:author_login>writer${String(a)}</wp:author_login><wp:author_display_name><![CDATA[Writer Number ${String(a)}]]></wp:author_display_name></wp:author>\n`
  for (const [i, name] of CATEGORIES.entries())
    yield `<wp:category><wp:term_id>${String(i + 1)}</wp:term_id><wp:category_nicename>${name.toLowerCase()}</wp:category_nicename><wp:category_parent></wp:category_parent><wp:cat_name><![CDATA[${name}]]></wp:cat_name></wp:category>\n`
  for (let i = 1; i <= posts; i++) yield story(i, commentsEach)
  yield '</channel></rss>\n'
}

function story(i: number, commentsEach: number): string {
  const at = wordpressDate(Date.UTC(2010, 0, 1) + i * (DAY_MS / 4))
  const category = CATEGORIES[i % CATEGORIES.length] ?? 'News'
  const paragraphs = Array.from(
    { length: 6 },
    (_, p) => `${text(i * 7 + p, 50)} <a href="https://big.example/?p=${String(Math.max(1, i - 1))}">more</a>.`,
  )
  const comments = Array.from({ length: commentsEach }, (_, c) => comment(i * commentsEach + c, c, at))
  return `<item><title>Story number ${String(i)} of the big paper</title><link>https://big.example/2010/01/story-${String(i)}/</link><dc:creator>writer${String((i % 30) + 1)}</dc:creator><guid isPermaLink="false">https://big.example/?p=${String(i)}</guid><description></description><content:encoded><![CDATA[${paragraphs.join('\n\n')}]]></content:encoded><excerpt:encoded><![CDATA[${text(i, 15)}]]></excerpt:encoded><wp:post_id>${String(i)}</wp:post_id><wp:post_date>${at}</wp:post_date><wp:post_date_gmt>${at}</wp:post_date_gmt><wp:post_modified>${at}</wp:post_modified><wp:post_modified_gmt>${at}</wp:post_modified_gmt><wp:comment_status>open</wp:comment_status><wp:ping_status>closed</wp:ping_status><wp:post_name>story-${String(i)}</wp:post_name><wp:status>publish</wp:status><wp:post_parent>0</wp:post_parent><wp:menu_order>0</wp:menu_order><wp:post_type>post</wp:post_type><wp:post_password></wp:post_password><wp:is_sticky>0</wp:is_sticky><category domain="category" nicename="${category.toLowerCase()}"><![CDATA[${category}]]></category>${comments.join('')}</item>\n`
}

function comment(id: number, c: number, at: string): string {
  const parent = c % 3 === 2 ? id - 1 : 0
  return `<wp:comment><wp:comment_id>${String(id)}</wp:comment_id><wp:comment_author><![CDATA[Reader ${String(id % 5000)}]]></wp:comment_author><wp:comment_author_email>reader${String(id % 5000)}@readers.example</wp:comment_author_email><wp:comment_author_url></wp:comment_author_url><wp:comment_author_IP>192.0.2.1</wp:comment_author_IP><wp:comment_date>${at}</wp:comment_date><wp:comment_date_gmt>${at}</wp:comment_date_gmt><wp:comment_content><![CDATA[${text(id, 30)}]]></wp:comment_content><wp:comment_approved>1</wp:comment_approved><wp:comment_type>comment</wp:comment_type><wp:comment_parent>${String(parent)}</wp:comment_parent><wp:comment_user_id>0</wp:comment_user_id></wp:comment>`
}

const text = (seed: number, words: number): string =>
  Array.from({ length: words }, (_, i) => WORDS[(seed * 13 + i * 7) % WORDS.length]).join(' ')

const wordpressDate = (ms: number): string => new Date(ms).toISOString().slice(0, 19).replace('T', ' ')
