import { openMedia } from '#lib/media.ts'

/** A stored picture. Its name changes with its content, so browsers keep it for good. */
export async function GET(_request: Request, { params }: { params: Promise<{ path: string[] }> }): Promise<Response> {
  const file = await openMedia((await params).path)
  if (!file) return new Response(null, { status: 404 })
  const headers = {
    'content-type': file.type,
    'content-length': String(file.bytes.length),
    'cache-control': 'public, max-age=31536000, immutable',
  }
  return new Response(new Uint8Array(file.bytes), { headers })
}
