import { and, between, desc, eq, sql, type SQL } from 'drizzle-orm'
import { read } from '#db/database.ts'
import { kit } from '#db/kit/index.ts'
import { bonusesOf, type Bonus } from '#db/search/scores.ts'
import type { DocRange, Searchable, SearchIndex, Term, WordQuery, Words } from '#db/search/types.ts'

/** To drizzle a vector is a text; Postgres reads it as what the column is. */
const wordsTable = (name: string) => kit.table(name, { doc: kit.ref('doc').primaryKey(), words: kit.string('words').notNull() })
const TABLES = { article: wordsTable('search_article_words'), comment: wordsTable('search_comment_words') }

/** The advisory lock of whoever writes to the index: 'broadidx' as a number. */
const LOCK = '7093854827147781240'

/** Letters by place: A the headline, B what it is about, C what the body repeats; D, which is not written, the rest. */

/** A vector knows no greater position. */
const LAST_POSITION = 16_383
/** Words of two columns are no phrase. */
const BETWEEN_COLUMNS = 10

/** The index as two tables of tsvectors, which are written out word by word: Postgres cuts and folds nothing. */
export const postgresIndex: SearchIndex = {
  async claim(tx) {
    const [row] = await tx.select({ isOurs: sql<boolean>`pg_try_advisory_xact_lock(${LOCK}::bigint)` }).from(sql`(select 1) as one`)
    return row?.isOurs ?? false
  },
  async add(tx, kind, doc, words) {
    await tx.insert(TABLES[kind]).values({ doc, words: vectorOf(words) })
  },
  async drop(tx, kind, doc) {
    await tx.delete(TABLES[kind]).where(eq(TABLES[kind].doc, doc))
  },
  async clear(tx) {
    await tx.delete(TABLES.article)
    await tx.delete(TABLES.comment)
  },
  async newest(kind, query, range, limit) {
    const { doc } = TABLES[kind]
    const rows = await read()
      .select({ doc })
      .from(TABLES[kind])
      .where(matches(kind, query, range))
      .orderBy(desc(doc))
      .limit(limit)
    return rows.map((row) => row.doc)
  },
  async ranked(kind, query, range, limit) {
    const { doc, words } = TABLES[kind]
    // Only the newest are ranked: to rank is to read the whole vector.
    const newest = read()
      .select({ doc, words })
      .from(TABLES[kind])
      .where(matches(kind, query, range))
      .orderBy(desc(doc))
      .limit(limit)
      .as('newest')
    const bonuses = bonusesOf(query).map(
      (bonus) => sql`case when ${newest.words} @@ ${bonusOf(bonus)}::tsquery then ${bonus.worth}::float8 else 0 end`,
    )
    const score = sql<number>`1::float8 + ${sql.join(bonuses, sql` + `)}`
    const rows = await read().select({ doc: newest.doc, score }).from(newest).orderBy(desc(newest.doc))
    return rows.map((row) => ({ doc: row.doc, score: row.score }))
  },
}

const matches = (kind: Searchable, query: WordQuery, { from, to }: DocRange): SQL | undefined =>
  and(sql`${TABLES[kind].words} @@ ${everything(query)}::tsquery`, between(TABLES[kind].doc, from, to))

/** A query in Postgres's language. Every word stands in quotes: none can be read as an operator. */
function everything({ all, none, facets }: WordQuery): string {
  const unwanted = none.map((term) => `!(${termOf(term)})`)
  return [...all.map((term) => `(${termOf(term)})`), ...unwanted, ...facets.map((each) => quoted(FACET + each))].join(' & ')
}

const bonusOf = ({ isHeadline, terms }: Bonus) => terms.map((term) => `(${termOf(term, isHeadline ? 'A' : 'ABC')})`).join(' & ')

function termOf({ words, isPrefix }: Term, letters = ''): string {
  const marks = (i: number) => (isPrefix && i === words.length - 1 ? '*' : '') + letters
  return words.map((word, i) => quoted(word) + (marks(i) === '' ? '' : `:${marks(i)}`)).join(' <-> ')
}

const quoted = (word: string) => `'${word.replaceAll(/['\\]/g, '$&$&')}'`

/** No word begins so. */
const FACET = '='

/** A document's words with their places and letters, column after column. */
function vectorOf({ facets, headline, about, often, body }: Words): string {
  const repeated = new Set(often)
  const places = new Map<string, string[]>()
  let position = 0
  const add = (words: string[], letterOf: (word: string) => string) => {
    for (const word of words) {
      position = Math.min(position + 1, LAST_POSITION)
      const place = String(position) + letterOf(word)
      const known = places.get(word)
      if (known) known.push(place)
      else places.set(word, [place])
    }
    position = Math.min(position + BETWEEN_COLUMNS, LAST_POSITION)
  }
  add(headline, () => 'A')
  add(about, () => 'B')
  add(body, (word) => (repeated.has(word) ? 'C' : ''))
  const words = [...places].map(([word, at]) => `${quoted(word)}:${at.join()}`)
  return [...facets.map((each) => quoted(FACET + each)), ...words].join(' ')
}
