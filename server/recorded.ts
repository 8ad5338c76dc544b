import { recording, type Recording } from '#lib/dependencies.ts'
import { log } from '#lib/log.ts'
import { capture } from '#server/capture.ts'
import { sharedHeaders } from '#server/client-headers.ts'
import { outcomeOf } from '#server/outcome.ts'
import { isNotFoundPage, notFoundFor } from '#server/not-found.ts'
import type { Page } from '#server/page.ts'
import type { Found } from '#server/page-cache.ts'
import { preparePage, sharePage } from '#server/prepare-page.ts'
import type { FlatHeaders, Handler } from '#server/types.ts'

/** A page could not be made; the cause is in the log. */
export class RenderFailed extends Error {}

type Options = {
  render: Handler
  siteUrl: URL
  /** How long one render may take, ms. */
  renderMs: number
  /** Security headers of readers' documents, and of other things that are kept (feeds). */
  security: { lean: FlatHeaders; data: FlatHeaders }
  /** The page of another key, from the cache: for what leads nowhere. */
  pageAt: (key: string) => Promise<Found>
}

/** Statuses that hold until a tag says otherwise. */
const KEPT = new Set([200, 301, 308, 404])

/**
 * Makes the renderer of readers' pages: it runs Next without a socket and without anything of the client that asked, and
 * notes what the page was made from.
 * @returns a function of a key (path and query). It throws RenderFailed, and the reason of a time-out.
 */
export function recordedRender({ render, siteUrl, renderMs, security, pageAt }: Options): (key: string) => Promise<Page> {
  return async (key) => {
    const headers = sharedHeaders(siteUrl.host, siteUrl.protocol.slice(0, -1))
    const { value, recorded } = await recording(() => capture(render, { method: 'GET', url: key, headers }, AbortSignal.timeout(renderMs)))
    const outcome = outcomeOf(value, true)
    if (outcome.kind === 'failed') return fail(key, outcome.reason)
    if (outcome.kind === 'not-found')
      return isNotFoundPage(key) ? fail(key, 'threw') : missingAt(key, await pageAt(notFoundFor(key)), recorded)
    if (outcome.cookies.length > 0) log('warn', 'cookie-on-shared-page', { path: pathOf(key) })
    const status = isNotFoundPage(key) ? 404 : outcome.status
    const isKept = KEPT.has(status) && outcome.cookies.length === 0
    return preparePage(key, { ...outcome, ...recorded, status, isKept }, outcome.isHtml ? security.lean : security.data)
  }
}

/** The not-found page under a missing address. An old copy of it must not begin a new life there. */
const missingAt = (key: string, { page, from }: Found, recorded: Recording): Page => ({
  ...sharePage(page, key, recorded),
  isKept: page.isKept && from !== 'stale',
})

function fail(key: string, reason: string): never {
  log('error', 'render-failed', { path: pathOf(key), reason })
  throw new RenderFailed(`the page ${pathOf(key)} could not be rendered: ${reason}`)
}

const pathOf = (key: string): string => key.split('?', 1)[0] ?? key
