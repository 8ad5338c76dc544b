import type { Standing } from '#domain/articles/edit/types.ts'

/** What was just done with a story, for the page that its form leads to. */
const DEEDS = [
  'saved',
  'published',
  'scheduled',
  'unpublished',
  'corrected',
  'discarded',
  'previewed',
  'broken',
  'ended',
  'update-added',
  'update-changed',
  'update-removed',
] as const
export type Deed = (typeof DEEDS)[number]

/** A story's form. The time makes each deed a page of its own: the form in it begins anew. */
export function storyHref(publicId: string, deed?: Deed, at?: number): string {
  return `/admin/articles/${publicId}${deed ? `?did=${deed}&at=${String(at ?? 0)}` : ''}`
}

/** The part of a story's page where its updates are written. @param block the update to be changed */
export const liveDeskHref = (publicId: string, { block = '', page = 1 }: { block?: string; page?: number } = {}): string => {
  const query = new URLSearchParams({ ...(block && { block }), ...(page > 1 && { updates: String(page) }) }).toString()
  return `${storyHref(publicId)}${query && `?${query}`}#live`
}

/** The list of stories. */
export function storiesHref(standing: Standing, page = 1): string {
  const query = new URLSearchParams({
    ...(standing === 'draft' ? {} : { show: standing }),
    ...(page > 1 ? { page: String(page) } : {}),
  }).toString()
  return `/admin/articles${query && `?${query}`}`
}

/** What was done, by its name in an address. */
export const toDeed = (name: string): Deed | null => DEEDS.find((deed) => deed === name) ?? null
