import { eq, sql, type SQL } from 'drizzle-orm'
import { z } from 'zod'
import { read } from '#db/database.ts'
import { kit } from '#db/kit/index.ts'
import { preparedWrite } from '#db/prepared-write.ts'
import { bonusesOf, type Bonus } from '#db/search/scores.ts'
import type { DocRange, SearchIndex, Term, WordQuery, Words } from '#db/search/types.ts'

/** The FTS5 tables that the migration makes. Their texts are indexed and not kept. */
const text = (name: string) => kit.string(name)
const shared = () => ({ doc: kit.ref('rowid').primaryKey(), facets: text('facets') })
const articleWords = kit.table('search_article_words', {
  ...shared(),
  headline: text('headline'),
  about: text('about'),
  body: text('body'),
})
const articleHeads = kit.table('search_article_heads', { ...shared(), headline: text('headline'), about: text('about') })
const commentWords = kit.table('search_comment_words', { ...shared(), body: text('body') })
const commentHeads = kit.table('search_comment_heads', { ...shared(), about: text('about') })

const addArticle = preparedWrite('search-article', articleWords, ['doc', 'facets', 'headline', 'about', 'body'], (tx, slots) =>
  tx.insert(articleWords).values(slots),
)
const addArticleHead = preparedWrite('search-article-head', articleHeads, ['doc', 'facets', 'headline', 'about'], (tx, slots) =>
  tx.insert(articleHeads).values(slots),
)
const addComment = preparedWrite('search-comment', commentWords, ['doc', 'facets', 'body'], (tx, slots) =>
  tx.insert(commentWords).values(slots),
)
const addCommentHead = preparedWrite('search-comment-head', commentHeads, ['doc', 'facets', 'about'], (tx, slots) =>
  tx.insert(commentHeads).values(slots),
)

/** FTS5 takes commands as rows whose one column is named as the table. */
const commands = (name: string) => kit.table(name, { command: kit.string(name).notNull() })
const COMMANDS = ['search_article_words', 'search_article_heads', 'search_comment_words', 'search_comment_heads'].map(commands)

/** No word begins so. */
const FACET = '‖'

/** The index as FTS5 tables, with one writer by the nature of SQLite. */
export const sqliteIndex: SearchIndex = {
  claim: () => Promise.resolve(true),
  async add(tx, kind, doc, words) {
    const { facets, headline, about, often, body } = joinedWords(words)
    const head = { doc, facets, headline, about: `${about} ${often}` }
    if (kind === 'article') {
      await addArticle(tx, { doc, facets, headline, about, body })
      await addArticleHead(tx, head)
    } else {
      await addComment(tx, { doc, facets, body })
      if (often !== '') await addCommentHead(tx, head)
    }
  },
  async drop(tx, kind, doc) {
    for (const table of kind === 'article' ? [articleWords, articleHeads] : [commentWords, commentHeads])
      await tx.delete(table).where(eq(table.doc, doc))
  },
  async clear(tx) {
    for (const table of COMMANDS) await tx.insert(table).values({ command: 'delete-all' })
  },
  newest: (kind, query, range, limit) => docsOf(WORDS[kind], everything(query), range, limit),
  async ranked(kind, query, range, limit) {
    const docs = await docsOf(WORDS[kind], everything(query), range, limit)
    const [to, from] = [docs[0], docs.at(-1)]
    if (to === undefined || from === undefined) return []
    const scores = new Map(docs.map((doc) => [doc, 1]))
    for (const bonus of bonusesOf(query)) {
      if (bonus.isHeadline && kind === 'comment') continue
      for (const doc of await docsOf(HEADS[kind], bonusOf(bonus, query), { from, to }, limit)) {
        const score = scores.get(doc)
        if (score !== undefined) scores.set(doc, score + bonus.worth)
      }
    }
    return docs.map((doc) => ({ doc, score: scores.get(doc) ?? 0 }))
  },
}

const WORDS = { article: sql`search_article_words`, comment: sql`search_comment_words` }
const HEADS = { article: sql`search_article_heads`, comment: sql`search_comment_heads` }

const joinedWords = ({ facets, headline, about, often, body }: Words) => ({
  ...{ facets: facets.map((each) => FACET + each).join(' '), headline: headline.join(' ') },
  ...{ about: about.join(' '), often: often.join(' '), body: body.join(' ') },
})

const docList = z.array(z.number())

/**
 * Numbers in one row: two thousand of them take drizzle longer than SQLite. The driver binds great numbers as floats, and FTS5
 * looks at whole numbers alone to know where to begin and to end: hence the casts.
 */
async function docsOf(table: SQL, expression: string, { from, to }: DocRange, limit: number): Promise<number[]> {
  const matching = sql`select rowid as doc from ${table} where ${table} match ${expression}
    and rowid between cast(${from} as integer) and cast(${to} as integer) order by rowid desc limit ${limit}`
  const [row] = await read()
    .select({ docs: sql<string>`json_group_array(doc)` })
    .from(sql`(${matching})`)
  return docList.parse(JSON.parse(row?.docs ?? '[]'))
}

/** A query in FTS5's language. Every word stands in quotes: none can be read as an operator or a column. */
function everything({ all, none, facets }: WordQuery): string {
  const wanted = [...facetsOf(facets), ...all.map(termOf)].join(' AND ')
  return none.length > 0 ? `(${wanted}) NOT (${none.map(termOf).join(' OR ')})` : wanted
}

const bonusOf = ({ isHeadline, terms }: Bonus, { facets }: WordQuery) =>
  [...facetsOf(facets), ...terms.map((term) => (isHeadline ? `headline : (${termOf(term)})` : termOf(term)))].join(' AND ')

const facetsOf = (facets: string[]) => facets.map((each) => quoted(FACET + each))
const termOf = ({ words, isPrefix }: Term) => words.map(quoted).join(' + ') + (isPrefix ? ' *' : '')
const quoted = (word: string) => `"${word.replaceAll('"', '""')}"`
