import type { Tx } from '#db/open/database.ts'
import { listTaken } from '#domain/articles/edit/store.ts'
import type { Editable } from '#domain/articles/edit/types.ts'
import { articleHref } from '#domain/articles/href.ts'
import { RESERVED, RESERVED_BELOW } from '#domain/site/reserved.ts'
import { ROOT } from '#domain/site/root.ts'
import { listSectionIds } from '#domain/site/queries.ts'
import { publicId } from '#lib/ids.ts'
import { freeSlug, slugify } from '#lib/text.ts'

type Wanted = { section: string; sectionId: number; headline: string; /** As typed; '' for one from the headline. */ slug: string }

/**
 * The slug under which a story stands: the one that was typed, or else made from the headline, with a number behind it
 * where that is another story's, leads to one that moved away, or belongs to the program. What is published stays where it
 * is unless it was typed otherwise.
 */
export async function chooseSlug(tx: Tx, wanted: Wanted, before: Editable | null): Promise<string> {
  if (before?.sectionId === wanted.sectionId && keeps(before, wanted)) return before.slug
  const base = slugify(wanted.slug) || slugOf(before) || slugFrom(wanted.headline)
  const taken = await listTaken(tx, wanted.sectionId, articleHref(wanted.section, base), before?.id ?? 0)
  // Pages of the paper share their addresses with its sections.
  const reserved = wanted.section === ROOT ? new Set([...RESERVED, ...(await listSectionIds(tx)).keys()]) : RESERVED_BELOW
  return freeSlug(base, (slug) => taken.has(slug) || reserved.has(slug))
}

const slugOf = (before: Editable | null): string => (before === null || before.state === 'draft' ? '' : before.slug)

function keeps(before: Editable, { slug, headline }: Wanted): boolean {
  if (slug !== '') return slug === before.slug
  return before.state !== 'draft' || isFrom(before.slug, headline)
}

/** Whether a slug is the one that this headline makes, or that with a number behind it. */
export function isFrom(slug: string, headline: string): boolean {
  const base = slugify(headline)
  return base !== '' && slug.startsWith(base) && /^(?:-\d+)?$/.test(slug.slice(base.length))
}

/** A headline without a Latin letter gives a slug that says nothing. */
const slugFrom = (headline: string): string => slugify(headline) || publicId().slice(0, 8)
