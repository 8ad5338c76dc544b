import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { encodeAll, encodeOnce, pickEncoding } from '#server/compress.ts'

describe('pickEncoding', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip', 'gzip'],
    ['gzip, deflate', 'gzip'],
    ['gzip, deflate, br, zstd', 'br'],
    ['GZIP', 'gzip'],
    ['x-gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.5, gzip;q=0.9', 'gzip'],
    ['identity', 'identity'],
    ['identity;q=1, gzip;q=0.5', 'identity'],
    ['gzip;q=0, br;q=0', 'identity'],
    ['*', 'br'],
    ['*;q=0', 'identity'],
    ['br;q=0, *', 'gzip'],
    ['deflate', 'identity'],
    ['gzip;q=nonsense', 'identity'],
    ['notgzip', 'identity'],
  ])('%s → %s', (header, encoding) => {
    expect(pickEncoding(header)).toBe(encoding)
    expect(pickEncoding(header)).toBe(encoding)
  })
})

describe('encoding', () => {
  const page = Buffer.from('<p>A sentence that comes again. </p>'.repeat(100))

  it('keeps the same bytes in every encoding', async () => {
    const { br, gzip, identity } = await encodeAll(page)
    expect(identity).toBe(page)
    expect(gunzipSync(gzip)).toEqual(page)
    expect(brotliDecompressSync(br)).toEqual(page)
    expect(gzip.length).toBeLessThan(page.length)
  })

  it('leaves small bodies alone', async () => {
    const small = Buffer.from('moved')
    expect(await encodeAll(small)).toEqual({ br: small, gzip: small, identity: small })
    expect(await encodeOnce(small, 'gzip')).toEqual({ encoding: 'identity', body: small })
  })

  it('zips for a client that takes it', async () => {
    const zipped = await encodeOnce(page, 'br, gzip')
    expect(zipped.encoding).toBe('gzip')
    expect(gunzipSync(zipped.body)).toEqual(page)
    expect(await encodeOnce(page, 'gzip;q=0')).toEqual({ encoding: 'identity', body: page })
    expect(await encodeOnce(page, undefined)).toEqual({ encoding: 'identity', body: page })
  })
})
