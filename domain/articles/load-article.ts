import type { Tx } from '#db/open/database.ts'
import type { System } from '#domain/access/actor.ts'
import type { Permit } from '#domain/access/permit.ts'
import { insertArticle, insertOldAddress, insertPerson, insertTag, replaceArticle, type NewArticle } from '#domain/articles/store.ts'
import { plainText } from '#domain/body/plain.ts'
import { readBody } from '#domain/body/read-body.ts'
import { countWords } from '#lib/text.ts'

type Load = Permit<'paper.load', System>

/** An article of a paper that is being loaded; its body may be of an older version. */
export type LoadedArticle = Omit<NewArticle, 'words'>

/** Adds an article with its bylines, tags and corrections, and counts its words. @returns the id */
export const loadArticle = (tx: Tx, permit: Load, article: LoadedArticle): Promise<number> => insertArticle(tx, permit, counted(article))

/** Writes an article that was loaded before anew. Its address, corrections and version stay. */
export const reloadArticle = (tx: Tx, permit: Load, id: number, article: LoadedArticle): Promise<void> =>
  replaceArticle(tx, permit, id, counted(article))

/** Lets an old address (as `oldAddress()` writes it) lead to an article. @returns false when it leads somewhere already */
export const loadOldAddress = (tx: Tx, permit: Load, path: string, articleId: number): Promise<boolean> =>
  insertOldAddress(tx, permit, path, articleId)

function counted(article: LoadedArticle): NewArticle {
  const body = readBody(article.body)
  return { ...article, body, words: countWords(plainText(body)) }
}

/** Adds a person of the paper. @returns the id */
export const loadPerson = (tx: Tx, permit: Load, person: Parameters<typeof insertPerson>[2]): Promise<number> =>
  insertPerson(tx, permit, person)

/** Adds a tag. @returns the id */
export const loadTag = (tx: Tx, permit: Load, tag: { slug: string; name: string }): Promise<number> => insertTag(tx, permit, tag)
