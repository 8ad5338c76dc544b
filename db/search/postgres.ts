import { and, between, desc, eq, sql, type SQL } from 'drizzle-orm'
import { read } from '#db/database.ts'
import { kit } from '#db/kit/index.ts'
import type { DocRange, Searchable, SearchIndex, Term, WordQuery, Words } from '#db/search/types.ts'

/** To drizzle a vector is a text; Postgres reads it as what the column is. */
const wordsTable = (name: string) => kit.table(name, { doc: kit.ref('doc').primaryKey(), words: kit.string('words').notNull() })
const TABLES = { article: wordsTable('search_article_words'), comment: wordsTable('search_comment_words') }

/** The advisory lock of whoever writes to the index: 'broadidx' as a number. */
const LOCK = '7093854827147781240'

/** How much a word counts by its letter: D the body, C authors and tags, B the standfirst, A the headline. */
const WEIGHTS = '{0.1, 0.3, 0.45, 1}'
const LETTERS = { headline: 'A', standfirst: 'B', authors: 'C', tags: 'C', body: '' } as const

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
  async put(tx, kind, doc, words) {
    const row = { doc, words: vectorOf(words) }
    const table = TABLES[kind]
    await tx.insert(table).values(row).onConflictDoUpdate({ target: table.doc, set: row })
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
    const rows = await read().select({ doc }).from(TABLES[kind]).where(matches(kind, query, range)).orderBy(desc(doc)).limit(limit)
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
    const score = sql<number>`ts_rank(${WEIGHTS}::real[], ${newest.words}, ${wanted(query)}::tsquery)`
    const rows = await read().select({ doc: newest.doc, score }).from(newest).orderBy(desc(newest.doc))
    return rows.map((row) => ({ doc: row.doc, score: Number(row.score) }))
  },
}

const matches = (kind: Searchable, query: WordQuery, { from, to }: DocRange): SQL | undefined =>
  and(sql`${TABLES[kind].words} @@ ${everything(query)}::tsquery`, between(TABLES[kind].doc, from, to))

/** A query in Postgres's language. Every word stands in quotes: none can be read as an operator. */
function everything(query: WordQuery): string {
  const facets = query.facets.map((facet) => quoted(FACET + facet))
  const unwanted = query.none.map((term) => `!(${termOf(term)})`)
  return [wanted(query), ...unwanted, ...facets].join(' & ')
}

const wanted = ({ all }: WordQuery): string => all.map((term) => `(${termOf(term)})`).join(' & ')
const termOf = ({ words, isPrefix }: Term) => words.map(quoted).join(' <-> ') + (isPrefix ? ':*' : '')
const quoted = (word: string) => `'${word.replaceAll(/['\\]/g, '$&$&')}'`

/** No word begins so. */
const FACET = '='

/** A document's words with their places and letters, column after column. */
function vectorOf({ facets, ...columns }: Words): string {
  const places = new Map<string, string[]>()
  let position = 0
  for (const column of ['headline', 'standfirst', 'authors', 'tags', 'body'] as const) {
    for (const word of columns[column] ?? []) {
      position = Math.min(position + 1, LAST_POSITION)
      const place = String(position) + LETTERS[column]
      const known = places.get(word)
      if (known) known.push(place)
      else places.set(word, [place])
    }
    position = Math.min(position + BETWEEN_COLUMNS, LAST_POSITION)
  }
  const words = [...places].map(([word, at]) => `${quoted(word)}:${at.join()}`)
  return [...facets.map((facet) => quoted(FACET + facet)), ...words].join(' ')
}
