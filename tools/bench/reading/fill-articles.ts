import { publicId } from '#lib/ids.ts'
import { inBatches, sentence, type Filling } from '#tools/bench/reading/filling.ts'

const KINDS = ['story', 'story', 'story', 'story', 'story', 'story', 'story', 'opinion', 'analysis', 'sponsored']
/** A story every 50 minutes, day and night, makes 100,000 in nine and a half years. */
const APART_MS = 50 * 60_000

/** Adds published stories, oldest first, with a byline and up to three tags each. */
export function fillArticles(filling: Filling, count: number): void {
  const { connection, random, until } = filling
  const idsOf = (table: string) => connection.prepare<[], number>(`select id from ${table} where slug <> ''`).pluck().all()
  const [sections, people, tags] = [idsOf('sections'), idsOf('people'), idsOf('tags')]
  const pick = <T>(from: T[]) => from[Math.floor(random() * from.length)]
  const article = connection.prepare(
    `insert into articles (public_id, section_id, slug, kind, state, headline, standfirst, body, words, publish_at, created_at)
     values (?, ?, ?, ?, 'published', ?, ?, ?, ?, ?, ?)`,
  )
  const byline = connection.prepare('insert into bylines (article_id, person_id, position) values (?, ?, 0)')
  const tagged = connection.prepare('insert or ignore into article_tags (article_id, tag_id, position) values (?, ?, ?)')
  inBatches(connection, count, (i) => {
    const at = until - (count - i) * APART_MS
    const story = storyOf(filling)
    const row = [publicId(), pick(sections), `story-${String(i)}`, pick(KINDS), ...story, at, at]
    const id = Number(article.run(...row).lastInsertRowid)
    byline.run(id, pick(people))
    for (let position = 0; position < 3; position++) tagged.run(id, pick(tags), position)
  })
}

/** Headline, standfirst, body and number of words: 400 to 900 of them, in paragraphs of about 55. */
function storyOf({ random, vocabulary }: Filling): (string | number)[] {
  const words = 400 + Math.floor(random() * 500)
  const content = []
  for (let done = 0; done < words; done += 55) {
    const text = sentence(vocabulary.draw(Math.min(55, words - done)))
    content.push({ type: 'paragraph', content: [{ type: 'text', text }] })
  }
  const headline = sentence(vocabulary.draw(9)).slice(0, -1)
  return [headline, sentence(vocabulary.draw(24)), JSON.stringify({ version: 1, content }), words]
}
