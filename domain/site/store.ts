import { asc, eq } from 'drizzle-orm'
import type { Tx } from '#db/open/database.ts'
import { SECTION_COLOURS, sections, site } from '#db/schema/site.ts'
import type { Permit } from '#domain/access/permit.ts'
import { ROOT } from '#domain/site/root.ts'
import type { SectionView, SiteView } from '#domain/site/types.ts'

export type SiteFields = Omit<SiteView, 'sections' | 'pages'>

/** Sets fields of the site row; makes the row where there is none. */
export async function updateSite(tx: Tx, _permit: Permit<'site.edit'>, fields: Partial<SiteFields>, current: SiteFields): Promise<void> {
  const rows = await tx.update(site).set(fields).where(eq(site.id, 1)).returning({ id: site.id })
  const { name, tagline, language, timeZone, contact, emblem, isDemo } = { ...current, ...fields }
  if (rows.length === 0) await tx.insert(site).values({ id: 1, name, tagline, language, timeZone, contact, emblem, isDemo })
}

/** Puts the sections into this order: known slugs are renamed, new ones added, others kept behind them. */
export async function updateSections(tx: Tx, _permit: Permit<'site.edit'>, list: SectionView[]): Promise<void> {
  const old = await tx.select({ id: sections.id, slug: sections.slug }).from(sections).orderBy(asc(sections.position), asc(sections.id))
  for (const [position, { slug, name, colour }] of list.entries()) {
    const known = old.find((o) => o.slug === slug)
    if (known) await tx.update(sections).set({ name, colour, position }).where(eq(sections.id, known.id))
    else await tx.insert(sections).values({ slug, name, colour, position })
  }
  const rest = old.filter((o) => o.slug !== ROOT && !list.some((s) => s.slug === o.slug))
  for (const [n, { id }] of rest.entries())
    await tx
      .update(sections)
      .set({ position: list.length + n })
      .where(eq(sections.id, id))
}

/** Adds sections behind those that are there, in turn in each of the colours. Known slugs stay as they are. */
export async function insertSections(tx: Tx, _permit: Permit<'site.edit'>, list: readonly { slug: string; name: string }[]): Promise<void> {
  const known = new Set((await tx.select({ slug: sections.slug }).from(sections)).map((s) => s.slug))
  let position = known.size
  for (const { slug, name } of list.filter((s) => !known.has(s.slug))) {
    const colour = SECTION_COLOURS[position % SECTION_COLOURS.length] ?? 'news'
    await tx.insert(sections).values({ slug, name, colour, position: position++ })
  }
}
