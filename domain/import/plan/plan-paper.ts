import { oldAddress } from '#domain/articles/addresses/old-address.ts'
import { articleHref } from '#domain/articles/href.ts'
import { oldAddressesOf, planAddresses, type Address, type AddressPlan } from '#domain/import/plan/plan-addresses.ts'
import { planSections, type SectionPlan } from '#domain/import/plan/plan-sections.ts'
import type { IndexedItem } from '#domain/import/plan/types.ts'
import { isForReaders } from '#domain/import/plan/why-left.ts'
import type { Index } from '#domain/import/staging/stage-wordpress.ts'
import type { Here } from '#domain/import/types.ts'
import { ROOT } from '#domain/site/root.ts'

/** Where everything of an export will stand. */
export type Plan = {
  sections: SectionPlan
  addresses: AddressPlan
  /** Item id → where it stood. */
  oldAddresses: Map<string, string[]>
  /** Our address for an old one of the same site that readers can open, or null. */
  movedTo: (url: string) => string | null
}

/** @param here what the paper has already */
export function planPaper(index: Index, here: Here): Plan {
  const stories = index.items.filter((item) => item.type === 'post')
  const pageSlugs = new Set(here.addresses.filter((a) => a.section === ROOT).map((a) => a.slug))
  const sections = planSections(stories, index.categories, here.sections, pageSlugs)
  const addresses = planAddresses(index.items, {
    sectionOf: (id) => sections.of.get(id)?.slug ?? '',
    known: here.known,
    taken: new Set(here.addresses.map((a) => `${a.section}/${a.slug}`)),
    sections: new Set([...here.sections, ...sections.sections].map((s) => s.slug)),
  })
  const oldAddresses = new Map(index.items.map((item) => [item.id, oldAddressesOf(item, at(addresses, item))]))
  return { sections, addresses, oldAddresses, movedTo: mover(index, addresses, oldAddresses) }
}

const at = (addresses: AddressPlan, { id }: IndexedItem): Address => addresses.of.get(id) ?? { section: ROOT, slug: id }

/** Links of the old site's own stories lead to where they stand now. */
function mover(index: Index, addresses: AddressPlan, old: Plan['oldAddresses']): Plan['movedTo'] {
  const hosts = new Set([index.site?.baseBlogUrl, index.site?.baseSiteUrl, index.site?.link].map(hostOf).filter((host) => host !== ''))
  const byOld = new Map<string, string>()
  for (const item of index.items.filter(isForReaders)) {
    const { section, slug } = at(addresses, item)
    const href = articleHref(section, slug)
    for (const path of [...(old.get(item.id) ?? []), href]) if (!byOld.has(path)) byOld.set(path, href)
  }
  return (url) => {
    if (!hosts.has(hostOf(url))) return null
    const { pathname, search } = new URL(url)
    const path = oldAddress(pathname, search)
    return path === null ? null : (byOld.get(path) ?? null)
  }
}

const hostOf = (url: string | undefined): string => (url !== undefined && URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : '')
