import { describe, expect, it } from 'vitest'
import { wordsOf, type Routes } from '#server/testing/fake-next.ts'
import { form, startPaper } from '#server/testing/start-paper.ts'

const cookie = 'broadsheet=good'

describe('methods', () => {
  it.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'])('%s is answered 405, with those that are in use', async (method) => {
    const { ask, counts } = await startPaper()
    const { status, headers, body } = await ask('/a', { method })
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD, POST'])
    expect(body.toString()).toContain('That method is not in use here')
    expect(counts).toEqual({})
  })

  it('POST to a file is answered 405', async () => {
    const { ask, host } = await startPaper()
    expect((await ask('/reader.js', form(host))).status).toBe(405)
  })
})

describe('addresses', () => {
  it.each(['//evil.example', '/\\evil.example', '/a%', '/a%ff', '/a%00', '/a/../b', '/a#b', 'http://evil.example/'])(
    '%s is answered 400',
    async (path) => {
      const { ask, counts } = await startPaper()
      expect((await ask(path)).status).toBe(400)
      expect(counts).toEqual({})
    },
  )
})

describe('the host', () => {
  it('is one of the site’s names, or is told where the site is', async () => {
    const { ask, host } = await startPaper()
    const port = host.split(':')[1] ?? ''
    await ask('/a')
    for (const own of [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`, `LOCALHOST:${port}`])
      expect((await ask('/a', { headers: { host: own } })).status).toBe(200)
    for (const other of ['evil.example', 'localhost', `localhost:1`, `evil.example:${port}`, `localhost:${port}.evil.example`]) {
      const { status, body } = await ask('/a', { headers: { host: other } })
      expect(status).toBe(421)
      expect(body.toString()).toContain(`The paper on this server is at http://${host}.`)
    }
  })

  it('may be any for health, which sees the site’s own', async () => {
    const { ask } = await startPaper()
    expect((await ask('/api/health', { headers: { host: '10.0.0.7:8080' } })).status).toBe(200)
  })

  it('has one name on the web, and another in no case', async () => {
    const { ask } = await startPaper({ siteUrl: new URL('https://paper.example') })
    const secure = await ask('/a')
    expect(secure.headers['strict-transport-security']).toBe('max-age=31536000')
    expect((await ask('/a', { headers: { host: 'localhost' } })).status).toBe(421)
  })
})

describe('forms from elsewhere', () => {
  it.each([
    ['no word of where they come from', {}],
    ['another origin', { origin: 'https://evil.example' }],
    ['no origin to speak of', { origin: 'null' }],
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a forged proxy', { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' }],
  ])('with %s change nothing', async (_, headers) => {
    const { ask, counts } = await startPaper()
    for (const path of ['/a', '/api/data']) {
      const { status, body } = await ask(path, { method: 'POST', body: 'a=1', headers: { ...headers, cookie } })
      expect(status).toBe(403)
      expect(body.toString()).toContain('That form came from another website')
    }
    expect(counts).toEqual({})
  })

  it('of this site under another of its names are elsewhere too', async () => {
    const { ask, host } = await startPaper()
    const port = host.split(':')[1] ?? ''
    expect((await ask('/a', { method: 'POST', headers: { origin: `http://127.0.0.1:${port}` } })).status).toBe(403)
    const own = `127.0.0.1:${port}`
    expect((await ask('/a', { method: 'POST', headers: { host: own, origin: `http://${own}` } })).status).toBe(200)
  })

  it('are let in by a browser that says same-origin', async () => {
    const { ask } = await startPaper()
    expect((await ask('/a', { method: 'POST', headers: { 'sec-fetch-site': 'same-origin' } })).status).toBe(200)
  })
})

describe('headers of a client', () => {
  const forged = {
    'x-middleware-prefetch': '1',
    'x-action-redirect': '/x',
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'gopher',
    'x-forwarded-for': '203.0.113.9',
    'x-client-address': '203.0.113.8',
    'x-real-ip': '203.0.113.7',
  }

  it('reach the application without what only a proxy may say', async () => {
    const { ask, host } = await startPaper()
    const seen: unknown = JSON.parse(wordsOf((await ask('/headers', { headers: { ...forged, 'accept-language': 'de' } })).body))
    expect(seen).toEqual({
      host,
      connection: 'close',
      'accept-language': 'de',
      'x-forwarded-host': host,
      'x-forwarded-proto': 'http',
      'x-forwarded-for': '127.0.0.1',
      'x-client-address': '127.0.0.1',
    })
  })

  it('are believed about the address when a trusted proxy says so', async () => {
    const { ask } = await startPaper({ trustedProxies: ['127.0.0.1'] })
    const seen: unknown = JSON.parse(wordsOf((await ask('/headers', { headers: forged })).body))
    expect(seen).toMatchObject({ 'x-client-address': '203.0.113.9', 'x-forwarded-proto': 'http' })
  })
})

describe('too much at once', () => {
  it('is answered 503 with a time to come back, while pages in memory go on', async () => {
    const [gate, full] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()]
    let held = 0
    const hold: Routes[string] = async (_, res) => {
      if (++held === 4) full.resolve(undefined)
      await gate.promise
      res.end('done')
    }
    const { ask } = await startPaper({ maxRenders: 2, routes: { '/1': hold, '/2': hold, '/sign-in/1': hold, '/sign-in/2': hold } })
    await ask('/a')
    const waiting = ['/1', '/2', '/sign-in/1', '/sign-in/2'].map((path) => ask(path))
    await full.promise
    waiting.push(ask('/1'))
    expect((await ask('/sign-in/3')).status).toBe(503)
    const { status, headers } = await ask('/3')
    expect([status, headers['retry-after']]).toEqual([503, '5'])
    expect((await ask('/a')).status).toBe(200)
    expect((await ask('/api/health')).status).toBe(200)
    gate.resolve(undefined)
    expect((await Promise.all(waiting)).map((answer) => answer.status)).toEqual([200, 200, 200, 200, 200])
    expect((await ask('/3')).status).toBe(200)
  })

  it('is a render without end: its time is limited, and its place free again', async () => {
    const never = () => new Promise(() => undefined)
    const paths = ['/never', '/sign-in/never']
    const { ask, counts } = await startPaper({ maxRenders: 1, renderMs: 20, routes: { '/never': never, '/sign-in/never': never } })
    for (const path of [...paths, ...paths]) expect((await ask(path)).status).toBe(503)
    expect(counts).toEqual({ '/never': 2, '/sign-in/never': 2 })
  })
})
