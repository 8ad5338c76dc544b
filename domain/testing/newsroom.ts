import { read, write } from '#db/database.ts'
import { eq } from 'drizzle-orm'
import { articles } from '#db/schema/articles.ts'
import type { Article } from '#db/testing/factories.ts'
import type { Actor } from '#domain/access/actor.ts'
import { createArticle } from '#domain/articles/create-article.ts'
import { findEditable } from '#domain/articles/edit/queries.ts'
import { fieldsOf } from '#domain/articles/edit/story-fields.ts'
import { publishArticle } from '#domain/articles/publish-article.ts'
import { storyInput, type StoryInput } from '#domain/articles/schema.ts'
import { findSite } from '#domain/site/queries.ts'
import type { Result } from '#lib/result.ts'

type Given = Partial<Record<keyof StoryInput, string | number>>

/** A story's form, filled. */
export const storyForm = (given: Given): StoryInput => storyInput.parse({ headline: 'A headline', body: 'The body.', ...given })

/** The form of a story as it stands now, with these fields changed. */
export async function formOf(publicId: string, given: Given = {}): Promise<StoryInput> {
  const story = await findEditable(publicId)
  if (!story) throw new Error(`there is no story ${publicId}`)
  const fields = fieldsOf(story, (await findSite()).timeZone)
  return storyInput.parse({ ...fields, article: publicId, version: story.version, ...given })
}

/** What a command gave. @throws when it refused */
export function done<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`)
  return result.value
}

/** Begins a draft as somebody. @returns its public id */
export const aDraft = async (actor: Actor, given: Given): Promise<string> => done(await createArticle({ actor }, storyForm(given))).publicId

/** Writes and publishes a story as an editor. @returns its public id */
export async function aPublished(actor: Actor, given: Given): Promise<string> {
  const publicId = await aDraft(actor, { ...given, publishAt: '' })
  done(await publishArticle({ actor }, await formOf(publicId, { publishAt: given.publishAt ?? '' })))
  return publicId
}

/** A story's row as it is on disk now. */
export async function storyRow(publicId: string): Promise<Article> {
  const [row] = await read().select().from(articles).where(eq(articles.publicId, publicId))
  if (!row) throw new Error(`there is no story ${publicId}`)
  return row
}

/** Changes a story behind the program's back. */
export const setStory = (publicId: string, set: Partial<Article>): Promise<unknown> =>
  write((tx) => tx.update(articles).set(set).where(eq(articles.publicId, publicId)))
