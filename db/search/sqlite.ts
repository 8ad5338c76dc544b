import { eq, sql, type SQL } from 'drizzle-orm'
import { read } from '#db/database.ts'
import { kit } from '#db/kit/index.ts'
import type { DocRange, Searchable, SearchIndex, Term, WordQuery } from '#db/search/types.ts'

/** The columns of the FTS5 tables that the migration makes. Their texts are indexed and not kept. */
const articleWords = kit.table('search_article_words', {
  doc: kit.ref('rowid').primaryKey(),
  facets: kit.string('facets').notNull(),
  headline: kit.string('headline').notNull(),
  standfirst: kit.string('standfirst').notNull(),
  body: kit.string('body').notNull(),
  authors: kit.string('authors').notNull(),
  tags: kit.string('tags').notNull(),
})
const commentWords = kit.table('search_comment_words', {
  doc: kit.ref('rowid').primaryKey(),
  facets: kit.string('facets').notNull(),
  body: kit.string('body').notNull(),
})

/** FTS5 takes commands as rows whose one column is named as the table. */
const commands = (name: string) => kit.table(name, { command: kit.string(name).notNull() })
const articleCommands = commands('search_article_words')
const commentCommands = commands('search_comment_words')

/** How much a word counts by where it stands: facets not at all, then the columns in their order. */
const SCORES = {
  article: sql`-bm25(search_article_words, 0, 8, 4, 1, 3, 3)`,
  comment: sql`-bm25(search_comment_words, 0, 1)`,
}
const TABLES = { article: sql`search_article_words`, comment: sql`search_comment_words` }
const COLUMNS = { article: '{headline standfirst body authors tags}', comment: '{body}' }

/** The index as two FTS5 tables, with one writer by the nature of SQLite. */
export const sqliteIndex: SearchIndex = {
  claim: () => Promise.resolve(true),
  async put(tx, kind, doc, { facets, body, headline = [], standfirst = [], authors = [], tags = [] }) {
    await sqliteIndex.drop(tx, kind, doc)
    const both = { doc, facets: facets.join(' '), body: body.join(' ') }
    if (kind === 'comment') await tx.insert(commentWords).values(both)
    else {
      const more = { headline: headline.join(' '), standfirst: standfirst.join(' '), authors: authors.join(' '), tags: tags.join(' ') }
      await tx.insert(articleWords).values({ ...both, ...more })
    }
  },
  async drop(tx, kind, doc) {
    if (kind === 'comment') await tx.delete(commentWords).where(eq(commentWords.doc, doc))
    else await tx.delete(articleWords).where(eq(articleWords.doc, doc))
  },
  async clear(tx) {
    await tx.insert(articleCommands).values({ command: 'delete-all' })
    await tx.insert(commentCommands).values({ command: 'delete-all' })
  },
  async newest(kind, query, range, limit) {
    const rows = await read().select({ doc: DOC }).from(TABLES[kind]).where(matches(kind, query, range)).orderBy(NEWEST_FIRST).limit(limit)
    return rows.map((row) => row.doc)
  },
  ranked: (kind, query, range, limit) =>
    read()
      .select({ doc: DOC, score: sql<number>`${SCORES[kind]}` })
      .from(TABLES[kind])
      .where(matches(kind, query, range))
      .orderBy(NEWEST_FIRST)
      .limit(limit),
}

const DOC = sql<number>`rowid`
const NEWEST_FIRST = sql`rowid desc`

const matches = (kind: Searchable, query: WordQuery, { from, to }: DocRange): SQL =>
  sql`${TABLES[kind]} match ${expression(kind, query)} and rowid between ${from} and ${to}`

/** A query in FTS5's language. Every word stands in quotes: none can be read as an operator or a column. */
function expression(kind: Searchable, { all, none, facets }: WordQuery): string {
  const wanted = all.map(termOf).join(' AND ')
  const unwanted = none.length > 0 ? ` NOT (${none.map(termOf).join(' OR ')})` : ''
  return [...facets.map((facet) => `facets : ${quoted(facet)}`), `${COLUMNS[kind]} : ((${wanted})${unwanted})`].join(' AND ')
}

const termOf = ({ words, isPrefix }: Term) => words.map(quoted).join(' + ') + (isPrefix ? ' *' : '')
const quoted = (word: string) => `"${word.replaceAll('"', '""')}"`
