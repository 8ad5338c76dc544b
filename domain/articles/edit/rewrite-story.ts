import type { Tx } from '#db/open/database.ts'
import { oldAddress } from '#domain/articles/addresses/old-address.ts'
import { chooseSlug } from '#domain/articles/edit/choose-slug.ts'
import type { Opened } from '#domain/articles/edit/open-story.ts'
import type { Prepared } from '#domain/articles/edit/prepare-story.ts'
import { deleteUnsaved, ensureTags, keepAddress, updateStory } from '#domain/articles/edit/store.ts'
import { setAuthors, setTags } from '#domain/articles/store.ts'
import type { Editable } from '#domain/articles/edit/types.ts'
import { permit } from '#domain/access/permit.ts'
import { articleHref } from '#domain/articles/href.ts'

/**
 * Writes a prepared story over the one that was opened, inside a transaction: words, byline, tags, address; forgets what
 * the member had typed and not saved.
 * @returns the story as it stands then, or null where somebody else was quicker
 */
export async function rewriteStory(tx: Tx, { story, allowed }: Opened, prepared: Prepared, at: Date): Promise<Editable | null> {
  const { columns, section, authors } = prepared
  const slug = await chooseSlug(tx, { ...columns, section, slug: prepared.slug }, story)
  const endedAt = columns.live === 'ended' ? (story.endedAt ?? at) : null
  // Else left as it is: an update of a live story may have set it since.
  const news = isOut(story, at) && isReworded(story, columns) ? { updatedAt: at } : {}
  if (!(await updateStory(tx, allowed, story, { ...columns, slug, endedAt, ...news }))) return null
  if (ids(authors) !== ids(story.authors))
    await setAuthors(
      tx,
      allowed,
      story.id,
      authors.map((a) => a.id),
    )
  const tags = await ensureTags(tx, allowed, prepared.tags)
  if (ids(tags) !== ids(story.tags))
    await setTags(
      tx,
      allowed,
      story.id,
      tags.map((t) => t.id),
    )
  await move(tx, { story, allowed }, articleHref(section, slug), at)
  const reader = permit(allowed.actor, 'articles.read', { id: 0 })
  if (reader.ok) await deleteUnsaved(tx, reader.value, story.id)
  return { ...story, ...columns, section, slug, authors, tags, endedAt, ...news, version: story.version + 1 }
}

/** Whether readers have seen a story, or could have. */
const isOut = ({ state, publishAt }: Editable, at: Date): boolean => state === 'published' && publishAt !== null && publishAt <= at

const ids = (list: { id: number }[]): string => list.map(({ id }) => id).join()

/** Whether it says something else than before. Who may comment, and under which address it stands, are no news. */
function isReworded(before: Editable, { kicker, headline, standfirst, body, picture }: Prepared['columns']): boolean {
  const said = (words: Pick<Editable, 'kicker' | 'headline' | 'standfirst' | 'body' | 'picture'>) =>
    JSON.stringify([
      words.kicker,
      words.headline,
      words.standfirst,
      words.body.content,
      words.picture?.src,
      words.picture?.alt,
      words.picture?.caption,
    ])
  return said(before) !== said({ kicker, headline, standfirst, body, picture: picture ?? null })
}

/** Links to where it stood once it was out go on working. */
async function move(tx: Tx, { story, allowed }: Opened, to: string, at: Date): Promise<void> {
  const from = oldAddress(articleHref(story.section, story.slug), '')
  const wasOut = story.state !== 'draft' && story.publishAt !== null && story.publishAt <= at
  if (wasOut && from !== null && from !== to) await keepAddress(tx, allowed, story.id, from, to)
}
