import { and, asc, eq, inArray, ne } from 'drizzle-orm'
import { read } from '#db/database.ts'
import { prepared } from '#db/prepared.ts'
import type { Tx } from '#db/open/database.ts'
import { users } from '#db/schema/accounts.ts'
import { articles } from '#db/schema/articles.ts'
import { sections, site } from '#db/schema/site.ts'
import { tag } from '#domain/changes.ts'
import { ROOT } from '#domain/site/root.ts'
import type { SiteView } from '#domain/site/types.ts'
import { dependsOn } from '#lib/dependencies.ts'

/** What a database without a site row shows: a paper that has not been named yet. */
const UNNAMED = { name: 'Broadsheet', tagline: '', language: 'en', timeZone: 'UTC', contact: '', isDemo: false }

const siteRow = prepared('site', (db) => {
  const { name, tagline, language, timeZone, contact, isDemo } = site
  return db.select({ name, tagline, language, timeZone, contact, isDemo }).from(site).where(eq(site.id, 1)).limit(1)
})

const sectionRows = prepared('sections', (db) =>
  db
    .select({ slug: sections.slug, name: sections.name, colour: sections.colour })
    .from(sections)
    .where(ne(sections.slug, ROOT))
    .orderBy(asc(sections.position), asc(sections.id)),
)

/** The paper's identity and its sections, in order. */
export async function findSite(): Promise<SiteView> {
  dependsOn(tag.site)
  const [row] = await siteRow({})
  return { ...UNNAMED, ...row, sections: await sectionRows({}) }
}

/** Whether nobody has put anything into the database yet: neither a name nor an account, such as a first admin's. */
export async function isEmptyPaper(): Promise<boolean> {
  const named = await read().select({ id: site.id }).from(site).limit(1)
  const peopled = await read().select({ id: users.id }).from(users).limit(1)
  return named.length === 0 && peopled.length === 0
}

/** Which of these slugs are pages' of the paper: a section of the same address would hide the page. */
export async function listPageSlugs(tx: Tx, slugs: string[]): Promise<string[]> {
  const rows = await tx
    .select({ slug: articles.slug })
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(and(eq(sections.slug, ROOT), inArray(articles.slug, slugs)))
  return rows.map((r) => r.slug)
}

/** Section ids by slug, inside a transaction that may just have made them. */
export async function listSectionIds(tx: Tx): Promise<Map<string, number>> {
  const rows = await tx.select({ id: sections.id, slug: sections.slug }).from(sections)
  return new Map(rows.map((r) => [r.slug, r.id]))
}
