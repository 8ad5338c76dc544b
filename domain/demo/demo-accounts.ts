import { createHmac } from 'node:crypto'
import type { Role } from '#db/schema/accounts.ts'
import { authSecret } from '#lib/secrets.ts'
import { env } from '#lib/env.ts'

export type DemoAccount = { email: string; displayName: string; roles: Role[] }

/** Who can sign in to the demo paper. The member is new, so that the first comment shows how one is held and approved. */
export const DEMO_ACCOUNTS: DemoAccount[] = [
  { email: 'admin@harbour-ledger.example', displayName: 'Ledger admin', roles: ['member', 'admin'] },
  { email: 'moderator@harbour-ledger.example', displayName: 'Ledger moderator', roles: ['member', 'moderator'] },
  { email: 'member@harbour-ledger.example', displayName: 'Demo member', roles: ['member'] },
]

/**
 * The demo accounts' password: DEMO_PASSWORD, else 12 random-looking characters that differ for each database (by the
 * instant it was filled, ms) and cannot be told without the paper's secret.
 */
export function demoPassword(filledAt: Date): string {
  const { DEMO_PASSWORD } = env()
  return (
    DEMO_PASSWORD ??
    createHmac('sha256', authSecret())
      .update(`demo ${String(filledAt.getTime())}`)
      .digest('hex')
      .slice(0, 12)
  )
}
