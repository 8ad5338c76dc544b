import { isDbError } from '#db/errors.ts'
import type { Tx } from '#db/open/database.ts'
import { changesOf } from '#domain/articles/edit/changes-of.ts'
import { conflictAt, type StoryConflict } from '#domain/articles/edit/conflict-with.ts'
import type { Opened } from '#domain/articles/edit/open-story.ts'
import type { Editable, Saved, TypedFields } from '#domain/articles/edit/types.ts'
import { articleHref } from '#domain/articles/href.ts'
import { commit } from '#domain/commit/commit.ts'
import { now } from '#lib/clock.ts'
import { fail, ok, type Failure, type Result } from '#lib/result.ts'

/**
 * Commits a change of a story, and tells readers' pages of it.
 * @param work gives the story as it stands then, or null where somebody else was quicker
 */
export async function commitStory(
  { story }: Pick<Opened, 'story'>,
  mine: TypedFields,
  work: (tx: Tx) => Promise<Editable | null>,
): Promise<Result<Saved, StoryConflict | Failure<'gone'>>> {
  const after = await onceMore(() =>
    commit(async (tx) => {
      const value = await work(tx)
      return { value, changes: value ? changesOf(story, value) : [] }
    }),
  )
  return after ? ok(savedAs(after)) : fail(await conflictAt(story.publicId, mine))
}

/** What a command says of the story that it wrote. */
const savedAs = ({ publicId, version, section, slug, state, publishAt }: Editable): Saved => ({
  ...{ publicId, version, href: articleHref(section, slug) },
  isScheduled: state === 'published' && publishAt !== null && publishAt > now(),
})

/** Two stories may be given one address at the same moment (Postgres): the second looks for another. */
export async function onceMore<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (isDbError(error) && error.code === 'unique') return work()
    throw error
  }
}
