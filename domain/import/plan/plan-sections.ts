import type { Category, IndexedItem } from '#domain/import/plan/types.ts'
import { RESERVED } from '#domain/site/reserved.ts'
import { freeSlug, slugify } from '#lib/text.ts'

/** A section that stories go into; `category` is the file's slug of it, null for the one without a category. */
export type PlannedSection = { slug: string; name: string; category: string | null; stories: number; isNew: boolean }

export type SectionPlan = {
  /** Largest first: the first eight stand in the masthead. */
  sections: PlannedSection[]
  /** Item id → its section's slug, and the category that gave it. */
  of: Map<string, { slug: string; category: string | null }>
  /** Slugs that had to differ from what the file has. */
  renamed: { name: string; slug: string }[]
}

/** WordPress gives this to every story that has none. */
const NO_CATEGORY = 'uncategorized'
const FALLBACK = { slug: 'news', name: 'News' }

/**
 * Puts each story into the section of its first top-level category; a story that has only lower ones into the one above
 * its first; a story without any into "News".
 * @param existing the paper's sections: one of the same slug is used
 * @param taken first parts of addresses that pages of the paper have
 */
export function planSections(
  stories: readonly IndexedItem[],
  categories: readonly Category[],
  existing: readonly { slug: string; name: string }[],
  taken: ReadonlySet<string>,
): SectionPlan {
  const bySlug = new Map(categories.map((c) => [c.slug, c]))
  const counts = new Map<string | null, number>()
  const chosen = stories.map((story) => ({ id: story.id, category: categoryOf(story, bySlug) }))
  for (const { category } of chosen) counts.set(category, (counts.get(category) ?? 0) + 1)
  const used = new Set<string>()
  const renamed: SectionPlan['renamed'] = []
  const ordered = [...counts].toSorted((a, b) => b[1] - a[1])
  const sections = ordered.map(([category, number]): PlannedSection => {
    const name = category === null ? FALLBACK.name : (bySlug.get(category)?.name ?? category)
    const wanted = category === null ? FALLBACK.slug : slugify(category) || slugify(name) || 'section'
    const slug = freeSlug(wanted, (s) => RESERVED.has(s) || taken.has(s) || (used.has(s) && s !== FALLBACK.slug))
    if (slug !== wanted) renamed.push({ name, slug })
    used.add(slug)
    return { slug, name, category, stories: number, isNew: !existing.some((e) => e.slug === slug) }
  })
  const slugOf = new Map(sections.map((s) => [s.category, s.slug]))
  const of = new Map(chosen.map(({ id, category }) => [id, { slug: slugOf.get(category) ?? FALLBACK.slug, category }]))
  return { sections: merged(sections), of, renamed }
}

/** A category called News and the stories without one share a section. */
function merged(sections: PlannedSection[]): PlannedSection[] {
  const bySlug = new Map<string, PlannedSection>()
  for (const section of sections) {
    const same = bySlug.get(section.slug)
    bySlug.set(section.slug, same ? { ...same, stories: same.stories + section.stories } : section)
  }
  return [...bySlug.values()].toSorted((a, b) => b.stories - a.stories)
}

function categoryOf({ categories }: IndexedItem, bySlug: ReadonlyMap<string, Category>): string | null {
  const real = categories.filter((slug) => slug !== NO_CATEGORY)
  const top = real.find((slug) => !bySlug.get(slug)?.parent)
  return top ?? (real[0] === undefined ? null : above(real[0], bySlug))
}

/** The top-level category above one; the highest that there is where they go in a circle. */
function above(slug: string, bySlug: ReadonlyMap<string, Category>): string {
  const seen = new Set([slug])
  let at = slug
  for (let parent = bySlug.get(at)?.parent; parent && bySlug.has(parent) && !seen.has(parent); parent = bySlug.get(at)?.parent) {
    seen.add(parent)
    at = parent
  }
  return at
}
