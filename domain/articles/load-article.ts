import type { Tx } from '#db/open/database.ts'
import type { System } from '#domain/access/actor.ts'
import type { Permit } from '#domain/access/permit.ts'
import { insertArticle, insertPerson, insertTag, type NewArticle } from '#domain/articles/store.ts'
import { plainText } from '#domain/body/plain.ts'
import { readBody } from '#domain/body/read-body.ts'
import { countWords } from '#lib/text.ts'

type Load = Permit<'paper.load', System>

/** An article of a paper that is being loaded; its body may be of an older version. */
export type LoadedArticle = Omit<NewArticle, 'words'>

/** Adds an article with its bylines, tags and corrections, and counts its words. @returns the id */
export function loadArticle(tx: Tx, permit: Load, article: LoadedArticle): Promise<number> {
  const body = readBody(article.body)
  return insertArticle(tx, permit, { ...article, body, words: countWords(plainText(body)) })
}

/** Adds a person of the paper. @returns the id */
export const loadPerson = (tx: Tx, permit: Load, person: Parameters<typeof insertPerson>[2]): Promise<number> =>
  insertPerson(tx, permit, person)

/** Adds a tag. @returns the id */
export const loadTag = (tx: Tx, permit: Load, tag: { slug: string; name: string }): Promise<number> => insertTag(tx, permit, tag)
