import { breaking, first, pageNumber, paper, type Query } from '#app/page-data.ts'
import { LiveDeskPart } from '#components/newsroom/live-desk.tsx'
import { StoryPage } from '#components/newsroom/story-page.tsx'
import { StoryPreview } from '#components/newsroom/story-preview.tsx'
import type { Member } from '#domain/access/actor.ts'
import { isAllowed } from '#domain/access/permissions.ts'
import type { Permit } from '#domain/access/permit.ts'
import { liveDesk } from '#domain/articles/live/live-desk.ts'
import { previewStory } from '#domain/articles/edit/preview-story.ts'
import { listPeople } from '#domain/articles/edit/queries.ts'
import { toDeed } from '#domain/articles/edit/story-href.ts'
import type { StoryDesk, StoryFields } from '#domain/articles/edit/types.ts'

/** A story's form, filled with `fields` and what was typed over them, and its preview. @param desk null for a new story */
export async function showForm(permit: Permit<'articles.read', Member>, desk: StoryDesk | null, fields: StoryFields, searchParams: Query) {
  const query = await searchParams
  const { site, t } = await paper()
  const stored = desk && { source: desk.fields.body, body: desk.body }
  const [people, news, live, story] = await Promise.all([
    listPeople(),
    breaking(),
    desk && liveDesk(permit, desk.publicId, { block: first(query.block), page: pageNumber(query.updates), timeZone: site.timeZone }),
    previewStory(permit, { fields: { ...fields, ...desk?.unsaved?.fields }, stored }, site),
  ])
  return (
    <StoryPage
      {...{ desk, fields, people, news, site, t }}
      canPublish={isAllowed(permit.actor, 'article.publish', { id: 0 })}
      did={{ deed: toDeed(first(query.did)), at: first(query.at) }}
      isKept={first(query.typed) === 'kept'}
      live={desk && live ? <LiveDeskPart article={desk.publicId} desk={live} site={site} t={t} /> : null}
      preview={<StoryPreview story={story} site={site} t={t} />}
    />
  )
}
