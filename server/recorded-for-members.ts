import { recording } from '#lib/dependencies.ts'
import { standingIn } from '#lib/stand-in.ts'
import { capture } from '#server/capture.ts'
import { sharedHeaders } from '#server/client-headers.ts'
import { scriptSource } from '#server/headers.ts'
import { MARKS, piecesOf, type Pieces } from '#server/member-copy.ts'
import { outcomeOf } from '#server/outcome.ts'
import type { Keepable } from '#server/page.ts'
import { isNotFoundPage } from '#server/not-found.ts'
import type { FlatHeaders, Handler } from '#server/types.ts'

/** A page as it looks to every member, hydrated, but for what is each one's own. `pieces` null: it has to be rendered for each. */
export type MemberPage = Keepable & { headers: FlatHeaders; pieces: Pieces | null }

type Options = { render: Handler; siteUrl: URL; /** How long one render may take, ms. */ renderMs: number }

/** Room that a page takes beside its body. */
const OVERHEAD = 4096

/**
 * Makes the renderer of pages that members share: rendered for a stand-in, with nothing of anybody who asked.
 * @returns a function of a key (path and query). It throws the reason of a time-out.
 */
export function recordedForMembers({ render, siteUrl, renderMs }: Options): (key: string) => Promise<MemberPage> {
  return async (key) => {
    const headers = {
      ...sharedHeaders(siteUrl.host, siteUrl.protocol.slice(0, -1)),
      'content-security-policy': scriptSource(MARKS.nonce),
    }
    const { value, recorded } = await recording(() =>
      standingIn({ displayName: MARKS.name, formKey: MARKS.formKey }, () =>
        capture(render, { method: 'GET', url: key, headers }, AbortSignal.timeout(renderMs)),
      ),
    )
    const outcome = outcomeOf(value, false)
    const isShared = outcome.kind === 'answer' && outcome.status === 200 && outcome.isHtml && outcome.cookies.length === 0
    const pieces = isShared && !isNotFoundPage(key) ? await piecesOf(outcome.body.toString()) : null
    return {
      ...recorded,
      pieces,
      status: pieces ? 200 : 404,
      headers: outcome.kind === 'answer' ? outcome.headers : [],
      isKept: outcome.kind !== 'failed',
      bytes: OVERHEAD + (pieces ? pieces.between.reduce((sum, { plain, blocks }) => sum + plain.length + blocks.length, 0) : 0),
    }
  }
}
