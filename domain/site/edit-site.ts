import { system, type Actor } from '#domain/access/actor.ts'
import { permit, type Denied } from '#domain/access/permit.ts'
import type { Tx } from '#db/open/database.ts'
import { commit } from '#domain/commit/commit.ts'
import { findSite } from '#domain/site/queries.ts'
import { siteFields, type SiteKey } from '#domain/site/schema.ts'
import type { SiteView } from '#domain/site/types.ts'
import { updateSections, updateSite } from '#domain/site/store.ts'
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
  await commit(async (tx) => {
    if (typeof set !== 'string') await updateSections(tx, allowed.value, set)
    else await updateSite(tx, allowed.value, { [key === 'time-zone' ? 'timeZone' : key]: set }, current)
    return { value: null, changes: [{ kind: 'site-changed' }] }
  })
  return ok(null)
}

const isSiteKey = (key: string): key is SiteKey => Object.hasOwn(siteFields, key)

/** Sets the whole identity inside a transaction: for a paper that is being loaded. */
export async function editSiteIn(tx: Tx, { sections, ...fields }: SiteView): Promise<void> {
  const allowed = permit(system, 'site.edit', { id: 0 })
  if (!allowed.ok) throw new Error('the program may not name the paper')
  await updateSite(tx, allowed.value, fields, fields)
  await updateSections(tx, allowed.value, sections)
}
