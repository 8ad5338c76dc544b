import { system, type Actor } from '#domain/access/actor.ts'
import { permit, type Denied, type Permit } from '#domain/access/permit.ts'
import type { Tx } from '#db/open/database.ts'
import { commit } from '#domain/commit/commit.ts'
import { findPictureAt } from '#domain/pictures/queries.ts'
import { findSite, listPageSlugs, listSectionIds } from '#domain/site/queries.ts'
import { siteFields, type SiteKey } from '#domain/site/schema.ts'
import type { SectionView, SiteView } from '#domain/site/types.ts'
import { ROOT } from '#domain/site/root.ts'
import { insertSections, updateSections, updateSite, type SiteFields } from '#domain/site/store.ts'
import { fail, ok, type Result } from '#lib/result.ts'

export type EditSiteError = Denied | { code: 'unknown-key'; values: { keys: string } } | { code: 'bad-value'; values: { why: string } }

/**
 * Sets one field of the paper's identity.
 * @param key name, tagline, language, time-zone, contact, emblem or sections
 */
export async function editSite(ctx: { actor: Actor }, key: string, value: string): Promise<Result<null, EditSiteError>> {
  const allowed = permit(ctx.actor, 'site.edit', { id: 0 })
  if (!allowed.ok) return allowed
  if (!isSiteKey(key)) return fail({ code: 'unknown-key', values: { keys: Object.keys(siteFields).join(', ') } })
  const parsed = siteFields[key].safeParse(value)
  if (!parsed.success) return fail({ code: 'bad-value', values: { why: parsed.error.issues.map((i) => i.message).join('; ') } })
  const set = parsed.data
  const why = typeof set === 'string' ? await setField(allowed.value, key, set) : await setSections(allowed.value, set)
  return why === null ? ok(null) : fail({ code: 'bad-value', values: { why } })
}

/** @returns why it was not set, or null */
async function setSections(allowed: Permit<'site.edit'>, list: SectionView[]): Promise<string | null> {
  const slugs = list.map((s) => s.slug)
  const taken = await commit<string[]>(async (tx) => {
    const pages = await listPageSlugs(tx, slugs)
    if (pages.length > 0) return { value: pages, changes: [] }
    await updateSections(tx, allowed, list)
    return { value: [], changes: [{ kind: 'site-changed' }] }
  })
  return taken.length > 0 ? `names the address of a page of the paper: ${taken.join(', ')}` : null
}

/** @returns why it was not set, or null */
async function setField(allowed: Permit<'site.edit'>, key: SiteKey, value: string): Promise<string | null> {
  const fields = key === 'emblem' ? await emblemAt(value) : { [key === 'time-zone' ? 'timeZone' : key]: value }
  if (!fields) return 'must be the address of a picture: add it at /admin/pictures, where its address stands, or leave it empty'
  const { sections: _, ...current } = await findSite()
  await commit(async (tx) => {
    await updateSite(tx, allowed, fields, current)
    return { value: null, changes: [{ kind: 'site-changed' }] }
  })
  return null
}

async function emblemAt(address: string): Promise<Pick<SiteFields, 'emblem'> | null> {
  if (address === '') return { emblem: null }
  const picture = await findPictureAt(address)
  return picture && { emblem: { src: picture.src, width: picture.width, height: picture.height } }
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
    ...{ timeZone: 'UTC', contact: '', emblem: null, isDemo: false },
  }
}
