import { system, type Actor } from '#domain/access/actor.ts'
import { permit, type Denied } from '#domain/access/permit.ts'
import type { Tx } from '#db/open/database.ts'
import { commit } from '#domain/commit/commit.ts'
import { findSite, listPageSlugs, listSectionIds } from '#domain/site/queries.ts'
import { siteFields, type SiteKey } from '#domain/site/schema.ts'
import type { SiteView } from '#domain/site/types.ts'
import { ROOT } from '#domain/site/root.ts'
import { insertSections, updateSections, updateSite, type SiteFields } from '#domain/site/store.ts'
import { fail, ok, type Result } from '#lib/result.ts'

export type EditSiteError = Denied | { code: 'unknown-key'; values: { keys: string } } | { code: 'bad-value'; values: { why: string } }

/**
 * Sets one field of the paper's identity.
 * @param key name, tagline, language, time-zone, contact or sections
 */
export async function editSite(ctx: { actor: Actor }, key: string, value: string): Promise<Result<null, EditSiteError>> {
  const allowed = permit(ctx.actor, 'site.edit', { id: 0 })
  if (!allowed.ok) return allowed
  if (!isSiteKey(key)) return fail({ code: 'unknown-key', values: { keys: Object.keys(siteFields).join(', ') } })
  const parsed = siteFields[key].safeParse(value)
  if (!parsed.success) return fail({ code: 'bad-value', values: { why: parsed.error.issues.map((i) => i.message).join('; ') } })
  const set = parsed.data
  const { sections: _, ...current } = await findSite()
  const pages = await commit<string[]>(async (tx) => {
    const taken =
      typeof set === 'string'
        ? []
        : await listPageSlugs(
            tx,
            set.map((s) => s.slug),
          )
    if (taken.length > 0) return { value: taken, changes: [] }
    if (typeof set !== 'string') await updateSections(tx, allowed.value, set)
    else await updateSite(tx, allowed.value, { [key === 'time-zone' ? 'timeZone' : key]: set }, current)
    return { value: taken, changes: [{ kind: 'site-changed' }] }
  })
  if (pages.length > 0) return fail({ code: 'bad-value', values: { why: `names the address of a page of the paper: ${pages.join(', ')}` } })
  return ok(null)
}

const isSiteKey = (key: string): key is SiteKey => Object.hasOwn(siteFields, key)

/** Sets the whole identity inside a transaction: for a paper that is being loaded. */
export async function editSiteIn(tx: Tx, { sections, ...fields }: Omit<SiteView, 'pages'>): Promise<void> {
  const allowed = permit(system, 'site.edit', { id: 0 })
  if (!allowed.ok) throw new Error('the program may not name the paper')
  await updateSite(tx, allowed.value, fields, fields)
  await updateSections(tx, allowed.value, sections)
}

/**
 * Makes the sections of a paper that is brought from elsewhere, behind those that are there; one of the same slug stays
 * as it is. A paper without a name takes the given identity.
 * @param hasPages whether it has pages of its own, which stand in no section
 */
export async function nameSectionsIn(
  tx: Tx,
  identity: { name: string; tagline: string; language: string } | null,
  wanted: readonly { slug: string; name: string }[],
  hasPages: boolean,
): Promise<void> {
  const allowed = permit(system, 'site.edit', { id: 0 })
  if (!allowed.ok) throw new Error('the program may not name the paper')
  if (identity) await updateSite(tx, allowed.value, fieldsOf(identity), fieldsOf(identity))
  await insertSections(tx, allowed.value, hasPages ? [...wanted, { slug: ROOT, name: '' }] : wanted)
}

/** The id of the section that pages of the paper stand in, made where there is none. */
export async function openRootIn(tx: Tx): Promise<number> {
  await nameSectionsIn(tx, null, [], true)
  return (await listSectionIds(tx)).get(ROOT) ?? 0
}

function fieldsOf({ name, tagline, language }: { name: string; tagline: string; language: string }): SiteFields {
  const read = (key: 'name' | 'tagline' | 'language', value: string, otherwise: string) => {
    const parsed = siteFields[key].safeParse(value)
    return parsed.success ? parsed.data : otherwise
  }
  return {
    ...{ name: read('name', name, 'Broadsheet'), tagline: read('tagline', tagline, ''), language: read('language', language, 'en') },
    ...{ timeZone: 'UTC', contact: '', isDemo: false },
  }
}
