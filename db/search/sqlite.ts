import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { read } from '#db/database.ts'
import { kit } from '#db/kit/index.ts'
import { preparedWrite } from '#db/prepared-write.ts'
import { bonusesOf, type Bonus } from '#db/search/scores.ts'
import type { DocRange, Searchable, SearchIndex, Term, WordQuery } from '#db/search/types.ts'

/** The FTS5 tables that the migration makes. Their texts are indexed and not kept. */
const shared = { doc: kit.ref('rowid').primaryKey(), facets: kit.string('facets'), often: kit.string('often'), body: kit.string('body') }
const articleWords = kit.table('search_article_words', { ...shared, headline: kit.string('headline'), about: kit.string('about') })
const commentWords = kit.table('search_comment_words', shared)

/** FTS5 takes commands as rows whose one column is named as the table. */
const commands = (name: string) => kit.table(name, { command: kit.string(name).notNull() })
const COMMANDS = [commands('search_article_words'), commands('search_comment_words')]

const TABLES = { article: sql`search_article_words`, comment: sql`search_comment_words` }
/** The columns of each place. A comment has one text. */
const ANYWHERE = { article: '{headline about body}', comment: '{body}' }
const PLACES = {
  article: { headline: '{headline}', 'not-once': '{headline about often}' },
  comment: { headline: '', 'not-once': '{often}' },
}

/** The index as two FTS5 tables, with one writer by the nature of SQLite. */
export const sqliteIndex: SearchIndex = {
  claim: () => Promise.resolve(true),
  async add(tx, kind, doc, words) {
    const [facets, headline, about, often, body] = [words.facets, words.headline, words.about, words.often, words.body].map(joined)
    if (kind === 'comment') await addComment(tx, { doc, facets, often, body })
    else await addArticle(tx, { doc, facets, headline, about, often, body })
  },
  async drop(tx, kind, doc) {
    if (kind === 'comment') await tx.delete(commentWords).where(eq(commentWords.doc, doc))
    else await tx.delete(articleWords).where(eq(articleWords.doc, doc))
  },
  async clear(tx) {
    for (const table of COMMANDS) await tx.insert(table).values({ command: 'delete-all' })
  },
  newest: (kind, query, range, limit) => docsOf(kind, everything(kind, query), range, limit),
  async ranked(kind, query, range, limit) {
    const whole = everything(kind, query)
    const docs = await docsOf(kind, whole, range, limit)
    const [to, from] = [docs[0], docs.at(-1)]
    if (to === undefined || from === undefined) return []
    const scores = new Map(docs.map((doc) => [doc, 1]))
    for (const bonus of bonusesOf(query)) {
      if (PLACES[kind][bonus.places] === '') continue
      const better = await docsOf(kind, `${bonusOf(kind, bonus)} AND ${whole}`, { from, to }, limit)
      for (const doc of better) scores.set(doc, (scores.get(doc) ?? 0) + bonus.worth)
    }
    return docs.map((doc) => ({ doc, score: scores.get(doc) ?? 0 }))
  },
}

const SHARED = ['doc', 'facets', 'often', 'body'] as const
const addComment = preparedWrite('search-add-comment', commentWords, SHARED, (tx, slots) => tx.insert(commentWords).values(slots))
const addArticle = preparedWrite('search-add-article', articleWords, [...SHARED, 'headline', 'about'] as const, (tx, slots) =>
  tx.insert(articleWords).values(slots),
)

const joined = (words: string[]) => words.join(' ')
const docList = z.array(z.number())

/** Numbers in one row: two thousand of them take drizzle longer than SQLite. */
async function docsOf(kind: Searchable, expression: string, { from, to }: DocRange, limit: number): Promise<number[]> {
  const matching = sql`select rowid as doc from ${TABLES[kind]} where ${TABLES[kind]} match ${expression}
    and rowid between ${from} and ${to} order by rowid desc limit ${limit}`
  const [row] = await read()
    .select({ docs: sql<string>`json_group_array(doc)` })
    .from(sql`(${matching})`)
  return docList.parse(JSON.parse(row?.docs ?? '[]'))
}

/** A query in FTS5's language. Every word stands in quotes: none can be read as an operator or a column. */
function everything(kind: Searchable, { all, none, facets }: WordQuery): string {
  const unwanted = none.length > 0 ? ` NOT (${none.map(termOf).join(' OR ')})` : ''
  return [
    ...facets.map((facet) => `facets : ${quoted(facet)}`),
    `${ANYWHERE[kind]} : ((${all.map(termOf).join(' AND ')})${unwanted})`,
  ].join(' AND ')
}

const bonusOf = (kind: Searchable, { places, terms, needs }: Bonus) =>
  `${PLACES[kind][places]} : (${terms.map(termOf).join(needs === 'all' ? ' AND ' : ' OR ')})`

const termOf = ({ words, isPrefix }: Term) => words.map(quoted).join(' + ') + (isPrefix ? ' *' : '')
const quoted = (word: string) => `"${word.replaceAll('"', '""')}"`
