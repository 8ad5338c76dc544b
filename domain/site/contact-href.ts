import { z } from 'zod'

const email = z.email()
const address = z.url({ protocol: /^https?$/ })

/** Where the paper's contact leads, `mailto:…` or `https://…`; null for mere words, which older versions took. */
export function contactHref(contact: string): string | null {
  if (email.safeParse(contact).success) return `mailto:${contact}`
  return address.safeParse(contact).success ? contact : null
}
