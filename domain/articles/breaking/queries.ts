import { and, eq, gt, isNull, or } from 'drizzle-orm'
import { prepared, slot } from '#db/prepared.ts'
import { articles } from '#db/schema/articles.ts'
import { frontSlots } from '#db/schema/front.ts'
import { sections } from '#db/schema/site.ts'
import type { BreakingView } from '#domain/articles/breaking/types.ts'
import { articleHref } from '#domain/articles/href.ts'
import { tag } from '#domain/changes.ts'
import { now } from '#lib/clock.ts'
import { dependsOn, validUntil } from '#lib/dependencies.ts'

const breaking = prepared('breaking', (db) =>
  db
    .select({
      ...{ id: articles.id, publicId: articles.publicId, slug: articles.slug, headline: articles.headline },
      ...{ state: articles.state, publishAt: articles.publishAt, section: sections.slug, until: frontSlots.until },
    })
    .from(frontSlots)
    .innerJoin(articles, eq(articles.id, frontSlots.articleId))
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(
      and(
        eq(frontSlots.place, 'breaking'),
        eq(frontSlots.position, 0),
        or(isNull(frontSlots.until), gt(frontSlots.until, slot('now', frontSlots.until))),
      ),
    ),
)

/** What is breaking now, or null. A story that is not out yet breaks at its minute. */
export async function findBreaking(): Promise<BreakingView | null> {
  dependsOn(tag.breaking)
  const present = now()
  const [row] = await breaking({ now: present })
  if (!row) return null
  const { id, publicId, headline, section, slug, state, publishAt, until } = row
  dependsOn(tag.article(id))
  if (state !== 'published' || !publishAt) return null
  validUntil(publishAt > present ? publishAt : until)
  return publishAt > present ? null : { publicId, headline, href: articleHref(section, slug), until }
}
