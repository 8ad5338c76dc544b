import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { preparePage, sharePage } from '#server/prepare-page.ts'

const body = Buffer.from('<p>A sentence that comes again. </p>'.repeat(100))
const finished = { status: 200, headers: ['content-type', 'text/html'], body, tags: new Set(['a']), validUntil: Infinity, isKept: true }
const value = (headers: string[], name: string) => headers[headers.indexOf(name) + 1]

describe('preparePage', () => {
  it('has a copy in every encoding, each with its length and a tag of its own', async () => {
    const { copies } = await preparePage('/a', finished, ['x-content-type-options', 'nosniff'])
    expect(gunzipSync(copies.gzip.body)).toEqual(body)
    expect(value(copies.gzip.headers, 'content-encoding')).toBe('gzip')
    expect(value(copies.gzip.headers, 'content-length')).toBe(String(copies.gzip.body.length))
    expect(copies.identity.headers).not.toContain('content-encoding')
    const tags = Object.values(copies).map((copy) => copy.etag)
    expect(new Set(tags).size).toBe(3)
    for (const tag of tags) expect(tag).toMatch(/^"[\w-]+"$/)
    for (const { headers, notModified } of Object.values(copies)) {
      expect(headers).toEqual(
        expect.arrayContaining(['x-content-type-options', 'cache-control', 'no-cache', 'vary', 'accept-encoding, cookie', 'content-type']),
      )
      expect(notModified).toEqual(expect.arrayContaining(['x-content-type-options', 'cache-control', 'etag', 'vary']))
      expect(notModified).not.toContain('content-length')
    }
  })

  it('counts each body once', async () => {
    const page = await preparePage('/a', finished, [])
    const bodies = Object.values(page.copies).reduce((sum, copy) => sum + copy.body.length, 0)
    expect(page.bytes).toBe(bodies + 4096)
    expect((await preparePage('/a', { ...finished, body: Buffer.from('small') }, [])).bytes).toBe(5 + 4096)
  })

  it('has no tag where no condition applies', async () => {
    const { copies } = await preparePage('/a', { ...finished, status: 404 }, [])
    expect(copies.gzip.etag).toBe('')
    expect(copies.gzip.headers).not.toContain('etag')
  })

  it('logs the path without what was asked of it', async () => {
    const { copies } = await preparePage('/search?q=secret', finished, [])
    expect(copies.gzip.hitTail.toString()).toContain('"path":"/search"')
    expect(String(copies.gzip.hitTail) + String(copies.gzip.notModifiedTail)).not.toContain('secret')
  })
})

it('shares bodies between addresses, not tags or log lines', async () => {
  const missing = await preparePage('/_not-found', { ...finished, status: 404, validUntil: 50 }, [])
  const page = sharePage(missing, '/gone', { tags: new Set(['b']), validUntil: 99 })
  expect(page.copies.gzip.body).toBe(missing.copies.gzip.body)
  expect(page).toMatchObject({ status: 404, tags: new Set(['a', 'b']), validUntil: 50, bytes: 4096 })
  expect(page.copies.gzip.hitTail.toString()).toContain('"path":"/gone"')
})
