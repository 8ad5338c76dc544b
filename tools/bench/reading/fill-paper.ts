import { sqliteFile } from '#db/database.ts'
import { openWriter } from '#db/open/sqlite-connections.ts'
import { publicId } from '#lib/ids.ts'
import { fillArticles } from '#tools/bench/reading/fill-articles.ts'
import { fillComments } from '#tools/bench/reading/fill-comments.ts'
import { capital, type Filling } from '#tools/bench/reading/filling.ts'
import { chance, vocabularyOf } from '#tools/bench/reading/vocabulary.ts'

/** Numbers of stories and comments; the same seed makes the same paper, but for its public ids. */
export type PaperSize = { articles: number; comments: number; seed?: number }

const SECTIONS = ['world', 'harbour', 'council', 'sport', 'culture', 'life', 'opinion', 'notices']
const COLOURS = ['news', 'opinion', 'sport', 'culture', 'life', 'community']
const AUTHORS = 120
const TAGS = 1_500
/** Accounts that comment. */
const READERS = 3_000
const MINUTE_MS = 60_000

/**
 * Fills the migrated SQLite database of DATA_DIR with a large paper that ends a minute ago, in few statements. Triggers note
 * all of it for the search's index. Nobody else may write meanwhile.
 * @returns its vocabulary, commonest words first
 */
export function fillPaper({ articles, comments, seed = 1 }: PaperSize): string[] {
  const connection = openWriter(sqliteFile())
  const random = chance(seed)
  const until = (Math.floor(Date.now() / MINUTE_MS) - 1) * MINUTE_MS
  const filling = { connection, random, vocabulary: vocabularyOf(random), until }
  try {
    connection.transaction(() => {
      fillAround(filling)
    })()
    fillArticles(filling, articles)
    fillComments(filling, comments)
    connection.pragma('optimize')
    return filling.vocabulary.words
  } finally {
    connection.close()
  }
}

/** Sections, people, tags, readers; and a name, where there is none. */
function fillAround({ connection, vocabulary, until }: Filling): void {
  const name = (n: number) => capital(vocabulary.words[8_000 + n] ?? '')
  connection
    .prepare('insert or ignore into site (id, name, tagline, language, time_zone, contact, is_demo) values (1, ?, ?, ?, ?, ?, 0)')
    .run('The Large Paper', 'All that was ever printed', 'en', 'Europe/Dublin', 'desk@example.org')
  const section = connection.prepare('insert or ignore into sections (slug, name, colour, position) values (?, ?, ?, ?)')
  for (const [i, slug] of SECTIONS.entries()) section.run(slug, capital(slug), COLOURS[i % COLOURS.length], i)
  const person = connection.prepare("insert or ignore into people (slug, name, role) values (?, ?, 'Reporter')")
  for (let i = 0; i < AUTHORS; i++) person.run(`writer-${String(i)}`, `${name(i)} ${name(i + AUTHORS)}`)
  const tag = connection.prepare('insert or ignore into tags (slug, name) values (?, ?)')
  for (let i = 0; i < TAGS; i++) tag.run(`tag-${String(i)}`, name(i + 1_000))
  const user = connection.prepare(
    `insert or ignore into users (public_id, email, display_name, name_key, roles, email_verified_at, created_at)
     values (?, ?, ?, ?, '["member"]', 0, ?)`,
  )
  for (let i = 0; i < READERS; i++)
    user.run(publicId(), `large-${String(i)}@example.org`, `Reader ${String(i)}`, `large${String(i)}`, until)
}
