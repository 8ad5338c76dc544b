import { oldAddress } from '#domain/articles/addresses/old-address.ts'
import { articleHref } from '#domain/articles/href.ts'
import type { IndexedItem } from '#domain/import/plan/types.ts'
import { RESERVED, RESERVED_BELOW } from '#domain/site/reserved.ts'
import { ROOT } from '#domain/site/root.ts'
import { freeSlug, slugify } from '#lib/text.ts'

export type Address = { section: string; slug: string }

export type AddressPlan = {
  of: Map<string, Address>
  /** What got another slug than the file's, and why: `slug-empty`, `slug-taken`, `slug-reserved`, `slug-changed`. */
  renamed: { item: IndexedItem; code: string; slug: string }[]
}

type Around = {
  /** Item id → section of a story; pages are not in it. */
  sectionOf: (id: string) => string
  /** Item id → where it stands already. */
  known: ReadonlyMap<string, Address>
  /** Addresses that the paper has: `section/slug`. */
  taken: ReadonlySet<string>
  /** Slugs of all sections, old and planned: pages share their addresses with them. */
  sections: ReadonlySet<string>
}

/** Gives every item a free address, and keeps those that they have. */
export function planAddresses(items: readonly IndexedItem[], { sectionOf, known, taken, sections }: Around): AddressPlan {
  const used = new Set(taken)
  const plan: AddressPlan = { of: new Map(), renamed: [] }
  for (const item of items) {
    const here = known.get(item.id)
    if (here) {
      plan.of.set(item.id, here)
      continue
    }
    const section = item.type === 'page' ? ROOT : sectionOf(item.id)
    const isReserved = (slug: string) => (section === ROOT ? RESERVED.has(slug) || sections.has(slug) : RESERVED_BELOW.has(slug))
    const wanted = wantedSlug(item)
    const slug = freeSlug(wanted, (s) => isReserved(s) || used.has(`${section}/${s}`))
    const code = whyRenamed(item, wanted, slug, isReserved(wanted))
    if (code) plan.renamed.push({ item, code, slug })
    used.add(`${section}/${slug}`)
    plan.of.set(item.id, { section, slug })
  }
  return plan
}

const wantedSlug = (item: IndexedItem): string =>
  latinSlug(decoded(item.slug)) || latinSlug(item.title) || `${item.type === 'page' ? 'page' : 'story'}-${item.id}`

/** '' for words of another script: what is left of them in an address would say nothing. */
const latinSlug = (text: string): string => {
  const letters = text.match(/\p{L}/gu) ?? []
  const latin = letters.filter((c) => /\p{Script=Latin}/u.test(c))
  return latin.length * 2 < letters.length ? '' : slugify(text)
}

function whyRenamed(item: IndexedItem, wanted: string, slug: string, isReserved: boolean): string | null {
  if (item.slug === '') return 'slug-empty'
  if (slug !== wanted) return isReserved ? 'slug-reserved' : 'slug-taken'
  return decoded(item.slug).toLowerCase() === slug ? null : 'slug-changed'
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/**
 * Where an item stood: its link, its guid, its id in the query, and the dated addresses that WordPress offers.
 * @returns each as `oldAddress()` writes it; not the address that it has now
 */
export function oldAddressesOf(item: IndexedItem, now: Address): string[] {
  const found = new Set<string>()
  const add = (pathname: string, search: string) => {
    const address = oldAddress(pathname, search)
    if (address !== null && address !== articleHref(now.section, now.slug)) found.add(address)
  }
  for (const address of [item.link, item.guid]) {
    if (!URL.canParse(address)) continue
    const { pathname, search } = new URL(address)
    add(pathname, search)
  }
  add('/', `?p=${item.id}`)
  const [year = '', month = '', day = ''] = item.localDate.slice(0, 10).split('-')
  if (item.slug !== '' && Number(year) > 0) {
    add(`/${year}/${month}/${day}/${item.slug}`, '')
    add(`/${year}/${month}/${item.slug}`, '')
  }
  return [...found]
}
