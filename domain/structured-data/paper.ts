import type { EntryPoint, NewsMediaOrganization, SearchAction, WebSite, WithActionConstraints } from 'schema-dts'
import { contactHref } from '#domain/site/contact-href.ts'
import type { Web } from '#domain/structured-data/types.ts'

/** public/icon-512.png: square, as those who print a logo beside a story ask. */
const LOGO = { path: '/icon-512.png', side: 512 }

/** The paper as a publisher, with the pages on which it says how it works, as far as it has them. */
export function newspaper({ site, origin }: Web): NewsMediaOrganization {
  const { name, tagline, pages } = site
  const page = (slug: string) => (pages.some((each) => each.slug === slug) ? `${origin}/${slug}` : undefined)
  const [ethics, ownership] = [page('ethics'), page('ownership')]
  return {
    '@type': 'NewsMediaOrganization',
    '@id': `${origin}/#paper`,
    ...{ name, url: `${origin}/` },
    ...(tagline && { slogan: tagline }),
    logo: { '@type': 'ImageObject', url: origin + LOGO.path, width: `${LOGO.side}`, height: `${LOGO.side}` },
    ...(ethics && { publishingPrinciples: ethics, ethicsPolicy: ethics }),
    ...(ownership && { ownershipFundingInfo: ownership }),
    correctionsPolicy: `${origin}/corrections`,
    ...contactOf({ site, origin }, page('contact')),
  }
}

function contactOf({ site }: Web, url: string | undefined): Pick<Exclude<NewsMediaOrganization, string>, 'contactPoint'> {
  const href = contactHref(site.contact)
  const email = href?.startsWith('mailto:') ? site.contact : undefined
  const address = url ?? (email === undefined ? href : undefined)
  if (email === undefined && !address) return {}
  return { contactPoint: { '@type': 'ContactPoint', contactType: 'newsroom', ...(email && { email }), ...(address && { url: address }) } }
}

/** The paper where only its name is asked. */
export const newspaperByName = ({ site, origin }: Web): NewsMediaOrganization => ({
  ...{ '@type': 'NewsMediaOrganization', '@id': `${origin}/#paper`, name: site.name, url: `${origin}/` },
})

/** The site, and how to search it. */
export function website({ site, origin }: Web): WebSite {
  const target: EntryPoint = { '@type': 'EntryPoint', urlTemplate: `${origin}/search?q={search_term_string}` }
  const search: WithActionConstraints<SearchAction> = {
    ...{ '@type': 'SearchAction', target, 'query-input': 'required name=search_term_string' },
  }
  return {
    ...{ '@type': 'WebSite', '@id': `${origin}/#site`, name: site.name, url: `${origin}/`, inLanguage: site.language },
    ...{ publisher: { '@id': `${origin}/#paper` }, potentialAction: search },
  }
}
