import { findEditable } from '#domain/articles/edit/queries.ts'
import { differing, fieldsOf } from '#domain/articles/edit/story-fields.ts'
import type { Editable, TypedFields } from '#domain/articles/edit/types.ts'
import { findSite } from '#domain/site/queries.ts'
import type { Failure } from '#lib/result.ts'

export type StoryConflict = Failure<'story-conflict'>

/** How a failure names the values that a colleague's form has: `theirs.headline`. */
const THEIRS = 'theirs.'

/**
 * The failure that shows both texts: the story's version as a colleague left it, and the fields in which that differs from
 * mine, each as their form has it. Of a byline all names are in `theirs.author1`.
 */
export async function conflictWith(story: Editable, mine: TypedFields): Promise<StoryConflict> {
  const theirs = fieldsOf(story, (await findSite()).timeZone)
  const authors = story.authors.map((a) => a.name).join(', ')
  const values = differing(mine, theirs).map((name): [string, string] => [THEIRS + name, name === 'author1' ? authors : theirs[name]])
  return { code: 'story-conflict', values: { version: story.version, state: story.state, ...Object.fromEntries<string>(values) } }
}

/** The same for a story that changed while it was being written. */
export async function conflictAt(publicId: string, mine: TypedFields): Promise<StoryConflict | Failure<'gone'>> {
  const story = await findEditable(publicId)
  return story ? conflictWith(story, mine) : { code: 'gone' }
}
