import { isAllowed } from '#domain/access/permissions.ts'
import type { Member } from '#domain/access/actor.ts'
import type { Permit } from '#domain/access/permit.ts'
import { countStories, findEditable, findPersonOf, findUnsaved, listStories } from '#domain/articles/edit/queries.ts'
import { subjectOf } from '#domain/articles/live/open-live.ts'
import { fieldsOf } from '#domain/articles/edit/story-fields.ts'
import type { Editable, Standing, StoryDesk, StoryList } from '#domain/articles/edit/types.ts'
import { readBody } from '#domain/body/read-body.ts'
import { articleHref } from '#domain/articles/href.ts'
import { now } from '#lib/clock.ts'

/** Lines of a page of the list: a screen and a half. */
const PAGE_SIZE = 50

type Read = Permit<'articles.read', Member>

/** A page of the stories of one standing, and how many there are of each. `page` counts from 1. */
export async function storyList(permit: Read, standing: Standing, page: number): Promise<StoryList> {
  const [rows, counts] = await Promise.all([listStories(permit, standing, PAGE_SIZE, (page - 1) * PAGE_SIZE), countStories(permit)])
  return { standing, rows, counts, page, pages: Math.max(1, Math.ceil(counts[standing] / PAGE_SIZE)) }
}

/** A story as its form needs it; null where it is not there, or not this member's to look at. */
export async function storyDesk(permit: Read, publicId: string, timeZone: string): Promise<StoryDesk | null> {
  const story = await findEditable(publicId)
  if (!story) return null
  const isEditable = isAllowed(permit.actor, 'article.edit', story)
  if (!isEditable && story.ownerId !== permit.actor.id && !(await isReporting(permit, story))) return null
  return {
    ...{ publicId, version: story.version, standing: standingOf(story), isEditable },
    href: articleHref(story.section, story.slug),
    fields: fieldsOf(story, timeZone),
    body: readBody(story.body),
    unsaved: isEditable ? await findUnsaved(permit, story.id) : null,
  }
}

/** Whoever signs a live story sees it in its form, and writes its updates. */
const isReporting = async ({ actor }: Read, story: Editable): Promise<boolean> =>
  isAllowed(actor, 'live.add', subjectOf(story, await findPersonOf(actor.id)))

const standingOf = ({ state, publishAt }: Editable): Standing =>
  state === 'published' && publishAt !== null && publishAt > now() ? 'scheduled' : state
