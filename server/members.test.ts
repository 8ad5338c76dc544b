import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { answerWith, beginAction } from '#lib/answer.ts'
import { documentOf, SHELL, wordsOf, type Routes } from '#server/testing/fake-next.ts'
import { form, startPaper } from '#server/testing/start-paper.ts'

const cookie = 'theme=dark; broadsheet=good'
const html = { 'content-type': 'text/html; charset=utf-8' }

describe('a member', () => {
  it('gets a page of their own, hydrated with the nonce of its policy', async () => {
    const { ask, counts } = await startPaper()
    const answers = [await ask('/a', { headers: { cookie } }), await ask('/a', { headers: { cookie } })]
    const nonces = answers.map(({ body, headers }) => {
      const nonce = /script-src 'nonce-([^']+)' 'strict-dynamic'/.exec(String(headers['content-security-policy']))?.[1] ?? 'none'
      expect(body.toString()).toContain(`<script nonce="${nonce}">self.__next_f`)
      expect(headers).toMatchObject({ 'cache-control': 'private, no-store', vary: 'accept-encoding, cookie' })
      expect(headers.etag).toBeUndefined()
      return nonce
    })
    expect(new Set(nonces).size).toBe(2)
    expect(counts['/a']).toBe(2)
  })

  it('gets all that the address asks for: members’ pages read more than readers’ do', async () => {
    const { ask } = await startPaper()
    expect(wordsOf((await ask('/a?reply=b', { headers: { cookie } })).body)).toBe('/a?reply=b 1')
    expect(wordsOf((await ask('/b?reply=b')).body)).toBe('/b 1')
  })

  it('gets no nonce that a client chose, and passes no policy on', async () => {
    const { ask } = await startPaper()
    const chosen = "script-src 'nonce-chosen'"
    const { body } = await ask('/a', {
      headers: { cookie, 'content-security-policy': chosen, 'content-security-policy-report-only': chosen },
    })
    expect(body.toString()).not.toContain('chosen')
  })

  it('never fills the cache and is never answered from it', async () => {
    const { ask } = await startPaper()
    await ask('/a')
    expect(wordsOf((await ask('/a', { headers: { cookie } })).body)).toBe('/a 2')
    expect(wordsOf((await ask('/a')).body)).toBe('/a 1')
  })

  it('gets pages zipped, and their heads alone with HEAD', async () => {
    const { ask } = await startPaper()
    const zipped = await ask('/a', { headers: { cookie, 'accept-encoding': 'gzip, br' } })
    expect(zipped.headers['content-encoding']).toBe('gzip')
    expect(wordsOf(gunzipSync(zipped.body))).toBe('/a 1')
    const head = await ask('/a', { method: 'HEAD', headers: { cookie } })
    expect([head.status, head.body.length]).toEqual([200, 0])
    expect(Number(head.headers['content-length'])).toBeGreaterThan(500)
  })

  it('gets the not-found page for Next’s shell, hydrated', async () => {
    const { ask } = await startPaper()
    const { status, body } = await ask('/gone', { headers: { cookie } })
    expect([status, wordsOf(body)]).toEqual([404, 'nothing here'])
    expect(body.toString()).toContain('<script nonce=')
  })

  it.each(['/boom', '/throws'])('gets the error page for a failure: %s', async (path) => {
    const { ask } = await startPaper()
    const { status, body } = await ask(path, { headers: { cookie } })
    expect(status).toBe(500)
    expect(body.toString()).toContain('Something went wrong here')
  })

  it('keeps the cookies that a page sets', async () => {
    const { ask } = await startPaper()
    expect((await ask('/cookie', { headers: { cookie } })).headers['set-cookie']).toEqual(['a=1'])
  })
})

describe('a page that is not for the cache', () => {
  it('is rendered for each reader, lean, with all of its parameters', async () => {
    const { ask } = await startPaper()
    const answers = [await ask('/sign-in?callbackUrl=/a&x=1'), await ask('/sign-in?callbackUrl=/a&x=1')]
    expect(answers.map(({ body }) => wordsOf(body))).toEqual(['/sign-in?callbackUrl=/a&x=1 1', '/sign-in?callbackUrl=/a&x=1 2'])
    for (const { body, headers } of answers) {
      expect(body.toString()).not.toContain('<script')
      expect(headers).toMatchObject({ 'cache-control': 'private, no-store' })
      expect(headers['content-security-policy']).toContain("script-src 'self'")
    }
  })
})

describe('a form without JavaScript', () => {
  const routes: Routes = {
    '/form': async (req, res) => {
      let body = ''
      for await (const chunk of req) body += String(chunk)
      if (body.includes('old')) return res.writeHead(409, { 'content-type': 'text/plain' }).end('Server Action unavailable.')
      if (!body.includes('unread')) beginAction()
      if (body.includes('bad')) answerWith(422)
      if (body.includes('often')) answerWith(429, 30)
      if (body.includes('throw')) return res.writeHead(500, { 'content-type': 'text/plain' }).end('Internal Server Error')
      if (body.includes('gone')) return res.writeHead(404, html).end(SHELL)
      if (body.includes('go')) return res.writeHead(303, { location: '/thanks', 'set-cookie': ['a=1', 'b=2'] }).end()
      return res.writeHead(200, html).end(documentOf(`got ${body} of ${String(req.headers['content-type'])}`, req))
    },
  }

  it('reaches the page’s action with its body, and gets a lean page back', async () => {
    const { ask, host } = await startPaper({ routes })
    const { status, headers, body } = await ask('/form', form(host, 'a=b'))
    expect([status, wordsOf(body)]).toEqual([200, 'got a=b of application/x-www-form-urlencoded'])
    expect(body.toString()).not.toContain('<script')
    expect(headers['cache-control']).toBe('private, no-store')
  })

  it('gets the status that the action asked for', async () => {
    const { ask, host } = await startPaper({ routes })
    expect((await ask('/form', form(host, 'bad'))).status).toBe(422)
    const often = await ask('/form', form(host, 'often'))
    expect([often.status, often.headers['retry-after']]).toEqual([429, '30'])
  })

  it('gets a redirect with every cookie', async () => {
    const { ask, host } = await startPaper({ routes })
    const { status, headers } = await ask('/form', form(host, 'go'))
    expect([status, headers.location, headers['set-cookie']]).toEqual([303, '/thanks', ['a=1', 'b=2']])
  })

  it('gets our page when the action throws, and the not-found page when it finds nothing', async () => {
    const { ask, host } = await startPaper({ routes })
    const thrown = await ask('/form', form(host, 'throw'))
    expect([thrown.status, thrown.headers['content-type']]).toEqual([500, 'text/html; charset=utf-8'])
    const gone = await ask('/form', form(host, 'gone'))
    expect([gone.status, wordsOf(gone.body)]).toEqual([404, 'nothing here'])
  })

  it('gets a page, not a bare line, when Next does not know the form', async () => {
    const { ask, host } = await startPaper({ routes })
    const { status, headers, body } = await ask('/form', form(host, 'old'))
    expect([status, headers['content-type']]).toEqual([409, 'text/html; charset=utf-8'])
    expect(body.toString()).toContain('This form is out of date')
  })

  it('gets 400 when it failed before any action began: it was no form of ours', async () => {
    const { ask, host } = await startPaper({ routes })
    expect((await ask('/form', form(host, 'throw unread'))).status).toBe(400)
  })

  it('is rendered for a member hydrated', async () => {
    const { ask, host } = await startPaper({ routes })
    const request = form(host, 'a=b')
    expect((await ask('/form', { ...request, headers: { ...request.headers, cookie } })).body.toString()).toContain('<script nonce=')
  })
})

describe('what is handed to Next as it is', () => {
  it('is the router’s and actions’ own requests, never cached', async () => {
    const { ask, host, counts } = await startPaper()
    await ask('/a')
    for (const headers of [{ rsc: '1' }, { RSC: '1', 'next-router-prefetch': '1' }]) {
      const answer = await ask('/a?_rsc=abc', { headers })
      expect(answer.headers['content-type']).toBe('text/x-component')
      expect(answer.headers['content-security-policy']).toContain("default-src 'none'")
    }
    const action = await ask('/a', { ...form(host), headers: { ...form(host).headers, 'next-action': 'abc' } })
    expect(action.headers['cache-control']).toBe('private, no-store')
    expect(counts['/a']).toBe(4)
  })

  it('is an action’s body, whole', async () => {
    const routes: Routes = {
      '/act': async (req, res) => {
        let body = ''
        for await (const chunk of req) body += String(chunk)
        res.end(`${body} ${String(req.headers['next-action'])} ${String(req.url)}`)
      },
    }
    const { ask, host } = await startPaper({ routes })
    const action = await ask('/act?x=1', { ...form(host, 'words'), headers: { ...form(host).headers, 'next-action': 'abc' } })
    expect(action.body.toString()).toBe('words abc /act?x=1')
  })

  it('is an action’s failure: 400 where it could not even begin, 500 where it broke', async () => {
    const routes: Routes = {
      '/act': (req, res) => {
        if (String(req.url).includes('begins')) beginAction()
        res.statusCode = 500
        res.end('1:E{}')
      },
    }
    const { ask, host } = await startPaper({ routes })
    const act = async (path: string, action: Record<string, string>) =>
      (await ask(path, { ...form(host), headers: { ...form(host).headers, ...action } })).status
    expect(await act('/act', { 'next-action': 'abc' })).toBe(400)
    expect(await act('/act?begins', { 'next-action': 'abc' })).toBe(500)
  })

  it('is an upload, streaming, where a page allows more than a form', async () => {
    const body = 'a'.repeat(100_000)
    const routes: Routes = {
      '/api/upload': async (req, res) => {
        let length = 0
        for await (const chunk of req) length += String(chunk).length
        res.end(String(length))
      },
    }
    const { ask, host } = await startPaper({ routes, bodyLimit: (path) => (path === '/api/upload' ? 200_000 : undefined) })
    expect((await ask('/api/upload', form(host, body))).body.toString()).toBe('100000')
    expect((await ask('/api/upload', form(host, body.repeat(3)))).status).toBe(413)
    expect((await ask('/api/data', form(host, body))).status).toBe(413)
  })

  it('is files, data and media, each with its headers', async () => {
    const { ask } = await startPaper()
    const built = await ask('/_next/static/a.js')
    expect(built.headers).toMatchObject({ 'cache-control': 'public, max-age=31536000, immutable', 'x-content-type-options': 'nosniff' })
    expect((await ask('/reader.js')).body.toString()).toBe('2')
    expect((await ask('/api/data')).headers['cache-control']).toBe('public, max-age=60')
    expect((await ask('/media/a.avif')).headers['content-security-policy']).toContain('sandbox')
    expect((await ask('/api/health')).headers['cache-control']).toBe('private, no-store')
  })

  it('is nothing else under Next’s own addresses', async () => {
    const { ask, counts } = await startPaper()
    for (const path of ['/_next/image?url=x', '/_next/data/a.json', '/_error']) expect((await ask(path)).status).toBe(404)
    expect(Object.keys(counts)).toEqual([])
  })
})
