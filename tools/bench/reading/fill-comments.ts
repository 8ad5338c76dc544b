import { placeBelow } from '#domain/comments/path.ts'
import { publicId } from '#lib/ids.ts'
import { inBatches, sentence, type Filling } from '#tools/bench/reading/filling.ts'

type Place = { id: number; rootId: number; depth: number; path: string }

/** Comments are written below the newest so many stories, most of them below the very newest. */
const TALKED_OF = 60
/** One in three answers another. */
const REPLIES = 1 / 3

/** Adds published comments of 15 to 75 words in the order of their time, from the first story's to the paper's end. */
export function fillComments({ connection, random, vocabulary, until }: Filling, count: number): void {
  const users = connection.prepare<[], number>("select id from users where email like 'large-%'").pluck().all()
  const stories = connection
    .prepare<[], { id: number; at: number }>('select id, publish_at as at from articles order by publish_at, id')
    .all()
  const first = stories[0]?.at ?? until
  const insert = connection.prepare(
    `insert into comments (public_id, article_id, author_id, parent_id, root_id, depth, path, state, current_rev, created_at, published_at)
     values (?, ?, ?, ?, ?, ?, ?, 'published', 1, ?, ?)`,
  )
  const revise = connection.prepare(
    'insert into comment_revisions (comment_id, rev, source, words, plain, created_at) values (?, 1, ?, ?, ?, ?)',
  )
  const last = new Map<number, Place>()
  let newest = 0
  inBatches(connection, count, (i) => {
    const at = first + Math.floor(((i + 1) / (count + 1)) * (until - first))
    while ((stories[newest + 1]?.at ?? Infinity) <= at) newest++
    const articleId = stories[Math.max(0, newest - Math.floor(random() ** 3 * TALKED_OF))]?.id ?? 0
    const place = placeBelow(random() < REPLIES ? (last.get(articleId) ?? null) : null, new Date(at))
    const author = users[Math.floor(random() * users.length)]
    const row = [publicId(), articleId, author, place.parentId, place.rootId, place.depth, place.path, at, at]
    const id = Number(insert.run(...row).lastInsertRowid)
    const text = sentence(vocabulary.draw(15 + Math.floor(random() * 60)))
    revise.run(id, text, JSON.stringify({ version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] }), text, at)
    last.set(articleId, { ...place, id })
  })
}
