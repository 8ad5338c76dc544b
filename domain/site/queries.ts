import { and, asc, eq, inArray, ne } from 'drizzle-orm'
import { read } from '#db/database.ts'
import { prepared } from '#db/prepared.ts'
import type { Tx } from '#db/open/database.ts'
import { users } from '#db/schema/accounts.ts'
import { articles } from '#db/schema/articles.ts'
import { sections, site } from '#db/schema/site.ts'
import { tag } from '#domain/changes.ts'
import { ROOT } from '#domain/site/root.ts'
import type { PageView, SiteView } from '#domain/site/types.ts'
import { now } from '#lib/clock.ts'
import { dependsOn, validUntil } from '#lib/dependencies.ts'

/** What a database without a site row shows: a paper that has not been named yet. */
const UNNAMED = { name: 'Broadsheet', tagline: '', language: 'en', timeZone: 'UTC', contact: '', emblem: null, isDemo: false }

const siteRow = prepared('site', (db) => {
  const { name, tagline, language, timeZone, contact, emblem, isDemo } = site
  return db.select({ name, tagline, language, timeZone, contact, emblem, isDemo }).from(site).where(eq(site.id, 1)).limit(1)
})

const sectionRows = prepared('sections', (db) =>
  db
    .select({ slug: sections.slug, name: sections.name, colour: sections.colour })
    .from(sections)
    .where(ne(sections.slug, ROOT))
    .orderBy(asc(sections.position), asc(sections.id)),
)

const pageRows = prepared('pages', (db) =>
  db
    .select({ slug: articles.slug, title: articles.headline, publishAt: articles.publishAt })
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(and(eq(sections.slug, ROOT), eq(articles.state, 'published')))
    .orderBy(asc(articles.publishAt), asc(articles.id)),
)

/** As many pages as a footer can name. */
const PAGES = 12

/** The paper's identity, its sections, in order, and its pages. */
export async function findSite(): Promise<SiteView> {
  dependsOn(tag.site, tag.section(ROOT))
  const [[row], inOrder, pages] = await Promise.all([siteRow({}), sectionRows({}), listPages()])
  return { ...UNNAMED, ...row, sections: inOrder, pages }
}

async function listPages(): Promise<PageView[]> {
  const rows = await pageRows({})
  const isOut = ({ publishAt }: { publishAt: Date | null }) => publishAt !== null && publishAt <= now()
  validUntil(rows.find((row) => !isOut(row))?.publishAt ?? null)
  return rows
    .filter(isOut)
    .slice(0, PAGES)
    .map(({ slug, title }) => ({ slug, title }))
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
