import { sayKind } from '#app/share.ts'
import { isMadeOnRequest, openMade } from '#domain/sharing/open-made.ts'
import { openMedia } from '#lib/media.ts'

/** Whoever keeps the machine has made room by then, or has not looked yet. */
const RETRY_SECONDS = '600'

/** A stored picture, or one that is made when it is first asked for. Its name changes with its content, so browsers keep it for good. */
export async function GET(_request: Request, { params }: { params: Promise<{ path: string[] }> }): Promise<Response> {
  const { path } = await params
  const file = await (isMadeOnRequest(path) ? openMade(path, sayKind) : openMedia(path))
  if (!file) return new Response(null, { status: 404 })
  if (file === 'not-now') return new Response(null, { status: 503, headers: { 'retry-after': RETRY_SECONDS } })
  const headers = {
    'content-type': file.type,
    'content-length': String(file.bytes.length),
    'cache-control': 'public, max-age=31536000, immutable',
  }
  return new Response(new Uint8Array(file.bytes), { headers })
}
