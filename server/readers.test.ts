import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { STALE_MS } from '#server/page-cache.ts'
import { documentOf, wordsOf, type Routes } from '#server/testing/fake-next.ts'
import { startPaper } from '#server/testing/start-paper.ts'

describe('a reader', () => {
  it('gets a lean page, rendered once for everybody', async () => {
    const { ask, counts } = await startPaper()
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask('/a')))
    for (const { status, body } of [...answers, await ask('/a')]) {
      expect(status).toBe(200)
      expect(wordsOf(body)).toBe('/a 1')
      expect(body.toString()).not.toContain('<script')
    }
    expect(counts['/a']).toBe(1)
  })

  it('gets the security headers of a page without scripts, whoever asks first', async () => {
    const { ask } = await startPaper()
    for (const { headers } of [await ask('/a'), await ask('/a')]) {
      expect(headers).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-cache',
        vary: 'accept-encoding, cookie',
        'x-content-type-options': 'nosniff',
      })
      expect(headers['content-security-policy']).toContain("script-src 'self'; style-src 'self'")
      expect(headers['set-cookie']).toBeUndefined()
    }
  })

  it.each([
    ['br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['identity', undefined, (body: Buffer) => body],
  ])('gets it in %s', async (accepted, encoding, decode) => {
    const { ask } = await startPaper()
    for (const { headers, body } of [
      await ask('/a', { headers: { 'accept-encoding': accepted } }),
      await ask('/a', { headers: { 'accept-encoding': accepted } }),
    ]) {
      expect(headers['content-encoding']).toBe(encoding)
      expect(headers['content-length']).toBe(String(body.length))
      expect(wordsOf(decode(body))).toBe('/a 1')
    }
  })

  it('gets 304 for a page that they have, in that encoding, and not for another', async () => {
    const { ask, purge } = await startPaper()
    const gzip = { 'accept-encoding': 'gzip' }
    const etag = (await ask('/a', { headers: gzip })).headers.etag ?? ''
    expect(etag).toMatch(/^"/)
    for (const tag of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
      const { status, headers, body } = await ask('/a', { headers: { ...gzip, 'if-none-match': tag } })
      expect([status, body.length, headers.etag]).toEqual([304, 0, etag])
      expect(headers['content-security-policy']).toBeDefined()
    }
    expect((await ask('/a', { headers: { 'if-none-match': etag } })).status).toBe(200)
    purge(['site'], { drop: true })
    expect((await ask('/a', { headers: { ...gzip, 'if-none-match': etag } })).status).toBe(200)
  })

  it('gets the head of the same page with HEAD, whether or not it was read before', async () => {
    const { ask, counts } = await startPaper()
    const heads = [await ask('/a', { method: 'HEAD' }), await ask('/a', { method: 'HEAD' })]
    const page = await ask('/a')
    const { date: _, ...expected } = page.headers
    for (const { status, headers, body } of heads) {
      expect([status, body.length]).toEqual([200, 0])
      expect(headers).toMatchObject(expected)
    }
    expect(counts['/a']).toBe(1)
  })

  it('gets one page for all spellings and parameters that mean the same', async () => {
    const { ask, counts } = await startPaper()
    for (const path of ['/a', '/%61', '/a?', '/a?utm_source=x', '/a?page=', '/a?q=1', '/a?_rsc=1'])
      expect(wordsOf((await ask(path)).body)).toBe('/a 1')
    for (const path of ['/a?page=2', '/a?x=1&page=2&page=3', '/%61?page=2&y']) expect(wordsOf((await ask(path)).body)).toBe('/a?page=2 2')
    expect(wordsOf((await ask('/search?q=b&page=2')).body)).toBe('/search?page=2&q=b 1')
    expect(counts).toMatchObject({ '/a': 2, '/search': 1 })
  })

  it('with a forged or dead cookie is a reader', async () => {
    const { ask, counts } = await startPaper()
    await ask('/a')
    for (const cookie of ['broadsheet=forged', 'broadsheet=', 'broadsheet=good; broadsheet=dead', 'x=1; broadsheet=%00']) {
      const { body, headers } = await ask('/a', { headers: { cookie } })
      expect(wordsOf(body)).toBe('/a 1')
      expect(headers['cache-control']).toBe('no-cache')
    }
    expect(counts['/a']).toBe(1)
  })

  it('goes on reading while sessions cannot be looked up', async () => {
    const { ask } = await startPaper({ findViewer: () => Promise.reject(new Error('disk')) })
    expect(wordsOf((await ask('/a', { headers: { cookie: 'broadsheet=good' } })).body)).toBe('/a 1')
  })

  it('gets a feed from the cache, as data', async () => {
    const { ask, counts } = await startPaper()
    for (const { headers, body } of [await ask('/feed.xml'), await ask('/feed.xml')]) {
      expect(headers['content-type']).toBe('application/rss+xml')
      expect(headers['content-security-policy']).toContain("default-src 'none'; form-action")
      expect(body.toString()).toBe('<rss/>')
    }
    expect(counts['/feed.xml']).toBe(1)
  })

  it('gets the same data as members and programs do, from the same memory, by reading alone', async () => {
    const { ask, counts } = await startPaper()
    const first = await ask('/feed.xml?page=2&x=1')
    const etag = String(first.headers.etag)
    for (const headers of [{ cookie: 'broadsheet=good' }, { origin: 'https://app.example' }, { rsc: '1' }]) {
      const { status, body } = await ask('/feed.xml?page=2', { headers })
      expect([status, body.toString()]).toEqual([200, '<rss/>'])
    }
    expect((await ask('/feed.xml?page=2', { headers: { cookie: 'broadsheet=good', 'if-none-match': etag } })).status).toBe(304)
    expect(counts['/feed.xml']).toBe(1)
    expect((await ask('/feed.xml', { method: 'POST' })).status).not.toBe(200)
  })

  it('is nobody to the render: nothing of one client reaches a page for all', async () => {
    const seen: unknown[] = []
    const routes: Routes = {
      '/seen': (req, res) => {
        seen.push(req.headers)
        res.writeHead(200, { 'content-type': 'text/html' }).end(documentOf('', req))
      },
    }
    const { ask, host } = await startPaper({ routes })
    await ask('/seen', {
      headers: {
        cookie: 'theme=dark',
        'user-agent': 'me',
        authorization: 'Basic x',
        'x-forwarded-for': '1.2.3.4',
        'accept-language': 'de',
      },
    })
    expect(seen).toEqual([
      {
        host,
        accept: 'text/html',
        'x-forwarded-host': host,
        'x-forwarded-proto': 'http',
        'x-forwarded-for': 'shared',
        'x-client-address': 'shared',
      },
    ])
  })
})

describe('what is not kept', () => {
  it('is a page that sets a cookie, which nobody gets', async () => {
    const { ask, counts } = await startPaper()
    for (const { headers } of [await ask('/cookie'), await ask('/cookie')]) expect(headers['set-cookie']).toBeUndefined()
    expect(counts['/cookie']).toBe(2)
  })

  it('is a redirect that may change; a permanent one is kept, without Next’s shell', async () => {
    const { ask, counts } = await startPaper()
    for (const path of ['/elsewhere', '/moved']) await ask(path)
    const [passing, lasting] = [await ask('/elsewhere'), await ask('/moved')]
    expect([passing.status, passing.headers.location, lasting.status, lasting.headers.location, lasting.body.length]).toEqual([
      307,
      '/sign-in',
      308,
      '/new',
      0,
    ])
    expect(counts).toMatchObject({ '/elsewhere': 2, '/moved': 1 })
  })

  it.each(['/boom', '/throws', '/suspended'])('is a failure: %s', async (path) => {
    const { ask, counts } = await startPaper()
    for (const { status, body, headers } of [await ask(path), await ask(path)]) {
      expect(status).toBe(500)
      expect(body.toString()).toContain('<h1>Something went wrong here</h1>')
      expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
    }
    expect(counts[path]).toBe(2)
  })
})

describe('a missing page', () => {
  it('is the not-found page, rendered once for all addresses', async () => {
    const routes: Routes = {
      '/gone-too': (_, res) => void res.writeHead(404, { 'content-type': 'text/html' }).end('<html id="__next_error__">'),
    }
    const { ask, counts } = await startPaper({ routes })
    for (const path of ['/gone', '/gone', '/gone-too']) {
      const { status, body, headers } = await ask(path, { headers: { 'if-none-match': '*' } })
      expect([status, wordsOf(body)]).toEqual([404, 'nothing here'])
      expect(headers['content-security-policy']).toContain("script-src 'self'")
    }
    expect(counts).toMatchObject({ '/gone': 1, '/gone-too': 1, '/page-not-found': 1 })
  })

  it('ends when what it was made from changes: its own address, or the not-found page', async () => {
    const { ask, counts, purge } = await startPaper()
    await ask('/gone')
    purge(['page:/gone'], { drop: true })
    await ask('/gone')
    expect(counts).toMatchObject({ '/gone': 2, '/page-not-found': 1 })
    purge(['page:/page-not-found'], { drop: true })
    await ask('/gone')
    expect(counts).toMatchObject({ '/gone': 3, '/page-not-found': 2 })
  })
})

describe('a purge', () => {
  it('shows in the next answer when it drops', async () => {
    const { ask, purge } = await startPaper()
    await ask('/a')
    purge(['page:/a'], { drop: true })
    expect(wordsOf((await ask('/a')).body)).toBe('/a 2')
  })

  it('leaves the old copy while the new one is made, two seconds at most', async () => {
    const gate = Promise.withResolvers<undefined>()
    const routes: Routes = {
      '/slow': async (req, res, count) => {
        if (count === 2) await gate.promise
        res.writeHead(200, { 'content-type': 'text/html' }).end(documentOf(`slow ${String(count)}`, req))
      },
    }
    const { ask, purge, time } = await startPaper({ routes })
    await ask('/slow')
    purge(['page:/slow'])
    time.now += STALE_MS
    expect(wordsOf((await ask('/slow')).body)).toBe('slow 1')
    time.now += 1
    const waiting = ask('/slow')
    gate.resolve(undefined)
    expect(wordsOf((await waiting).body)).toBe('slow 2')
  })

  it('is not needed when the page said how long it holds', async () => {
    const { ask, time } = await startPaper()
    await ask('/until')
    time.now = 1_999_999
    expect(wordsOf((await ask('/until')).body)).toBe('/until 1')
    time.now = 2_000_000
    expect(wordsOf((await ask('/until')).body)).toBe('/until 2')
  })
})
