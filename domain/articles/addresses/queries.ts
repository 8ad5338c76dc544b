import { eq } from 'drizzle-orm'
import { prepared, slot } from '#db/prepared.ts'
import { articles, oldAddresses } from '#db/schema/articles.ts'
import { sections } from '#db/schema/site.ts'
import { articleHref } from '#domain/articles/href.ts'
import { tag } from '#domain/changes.ts'
import { now } from '#lib/clock.ts'
import { dependsOn, validUntil } from '#lib/dependencies.ts'

const movedRow = prepared('moved', (db) =>
  db
    .select({ id: articles.id, state: articles.state, publishAt: articles.publishAt, slug: articles.slug, section: sections.slug })
    .from(oldAddresses)
    .innerJoin(articles, eq(articles.id, oldAddresses.articleId))
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(eq(oldAddresses.path, slot('path', oldAddresses.path)))
    .limit(1),
)

/**
 * Where what stood at an old address stands now, if readers can see it.
 * @param path as `oldAddress()` writes it
 */
export async function findMoved(path: string): Promise<string | null> {
  dependsOn(tag.address(path.replace(/^\//, '')))
  const [row] = await movedRow({ path })
  if (!row) return null
  // Wherever it goes, and whether it is out, this page goes with it.
  dependsOn(tag.article(row.id))
  if (row.state !== 'published' || row.publishAt === null) return null
  if (row.publishAt > now()) {
    validUntil(row.publishAt)
    return null
  }
  return articleHref(row.section, row.slug)
}

/** The slugs of the section and the story of a public id, whether it is out or not; null where there is none. */
export async function findAddressOf(publicId: string): Promise<{ section: string; slug: string } | null> {
  const [row] = await addressRow({ publicId })
  return row ?? null
}

const addressRow = prepared('address-of', (db) =>
  db
    .select({ section: sections.slug, slug: articles.slug })
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(eq(articles.publicId, slot('publicId', articles.publicId)))
    .limit(1),
)
