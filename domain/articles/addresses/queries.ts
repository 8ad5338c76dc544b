import { and, eq } from 'drizzle-orm'
import { prepared, slot } from '#db/prepared.ts'
import { articles, oldAddresses } from '#db/schema/articles.ts'
import { sections } from '#db/schema/site.ts'
import { live } from '#domain/articles/cards/queries.ts'
import { articleHref } from '#domain/articles/href.ts'
import { tag } from '#domain/changes.ts'
import { now } from '#lib/clock.ts'
import { dependsOn } from '#lib/dependencies.ts'

const movedRow = prepared('moved', (db) =>
  db
    .select({ slug: articles.slug, section: sections.slug })
    .from(oldAddresses)
    .innerJoin(articles, eq(articles.id, oldAddresses.articleId))
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(and(eq(oldAddresses.path, slot('path', oldAddresses.path)), live(slot('now', articles.publishAt))))
    .limit(1),
)

/**
 * Where what stood at an old address stands now, if readers can see it.
 * @param path as `oldAddress()` writes it
 */
export async function findMoved(path: string): Promise<string | null> {
  dependsOn(tag.address(path.replace(/^\//, '')))
  const [row] = await movedRow({ path, now: now() })
  return row ? articleHref(row.section, row.slug) : null
}
