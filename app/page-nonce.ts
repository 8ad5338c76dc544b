import { headers } from 'next/headers'

/** What lets the page's own scripts run where it hydrates; undefined on readers' pages, which need none. */
export const pageNonce = async (): Promise<string | undefined> =>
  /'nonce-([^']+)'/.exec((await headers()).get('content-security-policy') ?? '')?.[1]
