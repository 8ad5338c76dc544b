import { findMoved } from '#domain/articles/addresses/queries.ts'
import { oldAddress } from '#domain/articles/addresses/old-address.ts'
import { FEED_FORMATS, type FeedFormat } from '#domain/feeds/formats.ts'
import type { Feed } from '#domain/feeds/types.ts'

type Handler<P> = (request: Request, context: { params: Promise<P> }) => Promise<Response>

/** Answers with a feed in one format; where there is none, sends on to where its story stands now, or says that there is none. */
export const feedRoute =
  <P>(format: FeedFormat, find: (params: P) => Promise<Feed | null>): Handler<P> =>
  async (request, { params }) => {
    const feed = await find(await params)
    if (!feed) return missingFeed(new URL(request.url).pathname)
    const { type, write } = FEED_FORMATS[format]
    // Pages of other sites may read it: it holds nothing that is not public.
    return new Response(write(feed), { headers: { 'content-type': `${type}; charset=utf-8`, 'access-control-allow-origin': '*' } })
  }

async function missingFeed(pathname: string): Promise<Response> {
  const [, path = '', file = ''] = /^(.*)\/([^/]*)$/.exec(pathname) ?? []
  const old = oldAddress(path, '')
  const moved = old === null ? null : await findMoved(old)
  if (moved === null) return new Response(null, { status: 404 })
  return new Response(null, { status: 308, headers: { location: encodeURI(`${moved}/${file}`) } })
}
