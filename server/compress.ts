import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotliAsync = promisify(brotliCompress)
const gzipAsync = promisify(gzip)

/** Best first, where a client likes several equally. */
export const ENCODINGS = ['br', 'gzip', 'identity'] as const
export type Encoding = (typeof ENCODINGS)[number]
export type Encoded = Record<Encoding, Buffer>

/** For what is kept: 1 ms together for a page of 14 kB, off the event loop. Brotli 11 would take 52 ms to save a tenth. */
const KEPT_BROTLI = 5
const KEPT_GZIP = 6
/** For what is sent once: a quarter of the time for a tenth more bytes. */
const ONCE_GZIP = 2
/** Below it, a packet is a packet. */
const SMALLEST = 512

/** A body in every encoding. Small ones stay as they are in all three. */
export async function encodeAll(body: Buffer): Promise<Encoded> {
  if (body.length < SMALLEST) return { br: body, gzip: body, identity: body }
  const params = { [constants.BROTLI_PARAM_QUALITY]: KEPT_BROTLI, [constants.BROTLI_PARAM_SIZE_HINT]: body.length }
  const [br, zipped] = await Promise.all([brotliAsync(body, { params }), gzipAsync(body, { level: KEPT_GZIP })])
  return { br, gzip: zipped, identity: body }
}

/** A body for one client, gzip or as it is. */
export async function encodeOnce(body: Buffer, acceptEncoding: string | undefined): Promise<{ encoding: Encoding; body: Buffer }> {
  const encoding = body.length < SMALLEST ? 'identity' : gzipOrAsItIs(acceptEncoding)
  return { encoding, body: encoding === 'gzip' ? await gzipAsync(body, { level: ONCE_GZIP }) : body }
}

/** How a body that is made for one client goes to it. */
export const gzipOrAsItIs = (acceptEncoding: string | undefined): 'gzip' | 'identity' =>
  weight(acceptEncoding ?? '', 'gzip') > 0 ? 'gzip' : 'identity'

const picked = new Map<string, Encoding>()
/** Browsers send a handful of different values; whoever sends more pays for parsing them. */
const MAX_PICKED = 64

/** The encoding that a client likes best, from its Accept-Encoding. */
export function pickEncoding(acceptEncoding: string | undefined): Encoding {
  if (!acceptEncoding) return 'identity'
  const known = picked.get(acceptEncoding)
  if (known) return known
  const best = ENCODINGS.map((name) => ({ name, q: weight(acceptEncoding, name) })).reduce((a, b) => (b.q > a.q ? b : a))
  const encoding = best.q > 0 ? best.name : 'identity'
  if (picked.size < MAX_PICKED) picked.set(acceptEncoding, encoding)
  return encoding
}

/** How much a header wants an encoding, 0 to 1. Identity, unless it is named, only when nothing else is wanted. */
function weight(header: string, encoding: Encoding): number {
  let star = 0
  for (const part of header.split(',')) {
    const [name, ...params] = part.split(';').map((p) => p.trim().toLowerCase())
    const q = Number(params.find((p) => p.startsWith('q='))?.slice(2) ?? 1) || 0
    if (name === encoding || (name === 'x-gzip' && encoding === 'gzip')) return q
    if (name === '*') star = q
  }
  return encoding === 'identity' ? 0 : star
}
