import type { ClientAddress } from '#server/client-address.ts'
import type { ErrorPages } from '#server/error-page.ts'
import type { SecurityHeaders } from '#server/headers.ts'
import type { PageCache } from '#server/page-cache.ts'
import type { LiveHub } from '#server/live/hub.ts'
import type { MemberPage } from '#server/recorded-for-members.ts'
import { Busy } from '#server/render-jobs.ts'
import type { ReadCookie } from '#server/session-cookie.ts'
import type { Ports, ServerOptions } from '#server/types.ts'

/** What every part of the long way works with. */
export type Desk = {
  ports: Ports
  options: ServerOptions
  hosts: ReadonlySet<string>
  security: SecurityHeaders
  errors: ErrorPages
  cache: PageCache
  /** Pages that look alike to every member. */
  memberPages: PageCache<MemberPage>
  /** Everybody who follows a live story. */
  live: LiveHub
  readCookie: ReadCookie
  clientAddress: ClientAddress
  slots: Slots
}

/** A bounded number of things at once. */
export type Slots = { /** @throws Busy */ use: <T>(work: () => Promise<T>) => Promise<T> }

export function slotsOf(limit: number): Slots {
  let used = 0
  return {
    async use(work) {
      if (used >= limit) throw new Busy('too many requests')
      used++
      try {
        return await work()
      } finally {
        used--
      }
    },
  }
}
