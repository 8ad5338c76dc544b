import { contactHref } from '#domain/site/contact-href.ts'
import type { SiteView } from '#domain/site/types.ts'
import { now } from '#lib/clock.ts'
import { validUntil } from '#lib/dependencies.ts'

const DAY_MS = 86_400_000
/** It has to end within a year, and whoever reads it is to have time. A copy is made anew long before. */
const [VALID_DAYS, ANEW_DAYS] = [300, 30]

/** The page of the paper, where there is one, that says how such reports are dealt with. */
const POLICY = 'security'

/** The text of /.well-known/security.txt; null where the paper has named nobody to write to. Source: RFC 9116. */
export function securityText({ site, origin }: { site: SiteView; origin: string }): string | null {
  const contact = contactHref(site.contact)
  // The RFC asks for https where it is an address of the web.
  if (contact === null || contact.startsWith('http:')) return null
  const present = now().getTime()
  validUntil(new Date(present + ANEW_DAYS * DAY_MS))
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${new Date(present + VALID_DAYS * DAY_MS).toISOString()}`,
    `Preferred-Languages: ${site.language}`,
    `Canonical: ${origin}/.well-known/security.txt`,
    ...(site.pages.some(({ slug }) => slug === POLICY) ? [`Policy: ${origin}/${POLICY}`] : []),
  ]
  return `${lines.join('\n')}\n`
}
