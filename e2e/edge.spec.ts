import type { OutgoingHttpHeaders } from 'node:http'
import { demo } from '#e2e/fixtures/demo.ts'
import { filled, formWith, multipart, type Fields } from '#e2e/fixtures/forms.ts'
import { NEXT_COMPLAINS } from '#e2e/fixtures/paper-log.ts'
import { expect, test } from '#e2e/fixtures/paper-test.ts'
import type { Paper } from '#e2e/fixtures/paper.ts'
import { aPersonOf, cookieOf } from '#e2e/fixtures/people.ts'
import { aStory } from '#e2e/fixtures/stories.ts'
import { ask, fromOwnPage, sendBytes, type RawRequest } from '#e2e/fixtures/raw.ts'
import { SERVER_LIMITS } from '#server/limits.ts'

const statusOf = async (paper: Paper, path: string, request?: RawRequest) => (await ask(paper, path, request)).status
const FORM = { 'content-type': 'application/x-www-form-urlencoded' }

test.describe('names', () => {
  test('only the site’s own names are answered', async ({ paper }) => {
    const port = String(paper.port)
    for (const host of [
      'evil.example',
      `evil.example:${port}`,
      '127.0.0.1',
      '127.0.0.1:1',
      `127.0.0.1:${port}.evil.example`,
      `user@127.0.0.1:${port}`,
    ])
      for (const method of ['GET', 'HEAD', 'POST'])
        expect(await statusOf(paper, '/', { method, headers: { host, origin: `http://${host}` } }), `${method} ${host}`).toBe(421)
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, `LOCALHOST:${port}`])
      expect(await statusOf(paper, '/', { headers: { host } }), host).toBe(200)
    expect(await sendBytes(paper, 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n')).toMatch(/^HTTP\/1\.1 4(00|21) /)
    expect(await sendBytes(paper, 'GET / HTTP/1.1\r\nHost: \r\nConnection: close\r\n\r\n')).toMatch(/^HTTP\/1\.1 421 /)
    expect(await sendBytes(paper, 'GET / HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1\.1 421 /)
    expect(
      await sendBytes(paper, `GET / HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nHost: evil.example\r\nConnection: close\r\n\r\n`),
    ).not.toMatch(/evil\.example/)
    expect(await sendBytes(paper, `GET http://evil.example/ HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 400 /,
    )
  })

  test('a stranger’s forwarding headers change nothing, in nobody’s page', async ({ paper }) => {
    const path = '/sport'
    const headers = {
      ...{
        'x-forwarded-host': 'evil.example',
        'x-forwarded-proto': 'https',
        'x-forwarded-port': '444',
        'x-forwarded-for': '1.2.3.4',
        forwarded: 'host=evil.example',
      },
      ...{
        'x-original-url': '/admin',
        'x-rewrite-url': '/admin',
        'x-real-ip': '1.2.3.4',
        'x-client-address': '1.2.3.4',
        'x-host': 'evil.example',
      },
    }
    const poisoned = await ask(paper, path, { headers })
    expect(poisoned.status).toBe(200)
    expect(poisoned.body).not.toContain('evil.example')
    expect(poisoned.body).toContain(`href="${paper.origin}${path}"`)
    expect((await ask(paper, path)).body).toBe(poisoned.body)
    const member = cookieOf(paper, await aPersonOf(paper, 'member'))
    expect((await ask(paper, path, { headers: { ...headers, cookie: member } })).body).not.toContain('evil.example')
  })

  test('headers of the framework’s own are not believed', async ({ paper }) => {
    const cookie = cookieOf(paper, await aPersonOf(paper, 'member'))
    for (const [name, value] of Object.entries({
      ...{
        'x-middleware-subrequest': 'middleware:middleware:middleware:middleware:middleware',
        'x-middleware-prefetch': '1',
        'x-middleware-rewrite': '/admin/moderation',
      },
      ...{
        'x-middleware-next': '1',
        'x-middleware-set-cookie': 'a=1',
        'x-invoke-path': '/admin/moderation',
        'x-matched-path': '/admin/moderation',
        'x-invoke-status': '500',
      },
      ...{
        'x-nextjs-data': '1',
        'x-now-route-matches': '1=admin',
        'x-next-resume': '1',
        'next-resume': '1',
        'x-action-forwarded': '1',
        'x-prerender-revalidate': 'x',
        'x-nextjs-rewritten-path': '/admin',
      },
    })) {
      for (const given of [{}, { cookie }]) {
        const { status, body, headers } = await ask(paper, '/', { headers: { ...given, [name]: value } })
        expect([status, body.includes(demo.lead.slug)], name).toEqual([200, true])
        expect(
          Object.keys(headers).filter((h) => h.startsWith('x-middleware')),
          name,
        ).toEqual([])
        expect(await statusOf(paper, '/admin/moderation', { headers: { ...given, [name]: value } }), `${name} at the desk`).toBe(
          'cookie' in given ? 404 : 303,
        )
      }
    }
  })
})

test.describe('requests', () => {
  test('other methods than GET, HEAD and POST are not in use', async ({ paper }) => {
    for (const path of ['/', demo.leadHref, '/admin/moderation', '/api/health', '/reader.js', '/media/x.webp'])
      for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND']) {
        const { status, headers } = await ask(paper, path, { method, headers: fromOwnPage(paper) })
        expect([status, headers.allow], `${method} ${path}`).toEqual([405, 'GET, HEAD, POST'])
      }
    expect(await sendBytes(paper, `BREW / HTTP/1.1\r\nHost: 127.0.0.1:${String(paper.port)}\r\nConnection: close\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 4(00|05) /,
    )
    expect(await sendBytes(paper, `CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n`)).not.toMatch(/^HTTP\/1\.1 200/)
  })

  test('HEAD answers as GET does, without a body', async ({ paper }) => {
    for (const path of ['/', demo.leadHref, '/no-such-page', '/sign-in', '/reader.js', '/api/health']) {
      const [get, head] = [await ask(paper, path), await ask(paper, path, { method: 'HEAD' })]
      expect([head.status, head.body], path).toEqual([get.status, ''])
      for (const name of ['content-type', 'content-security-policy', 'cache-control', 'etag'])
        if (path !== '/sign-in') expect(head.headers[name], `${path} ${name}`).toBe(get.headers[name])
    }
  })

  test('a form from elsewhere changes nothing', async ({ paper }) => {
    paper.log.expect(NEXT_COMPLAINS)
    const [member, { href }] = [await aPersonOf(paper, 'member'), await aStory(paper)]
    const cookie = cookieOf(paper, member)
    const form = filled(formWith((await ask(paper, href, { headers: { cookie } })).body, 'comment'), { comment: 'Forged.' })
    const foreign: Record<string, string | undefined>[] = [
      { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
      { origin: 'https://evil.example', 'sec-fetch-site': undefined },
      { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
      { origin: paper.origin, 'sec-fetch-site': 'cross-site' },
      { origin: paper.origin, 'sec-fetch-site': 'same-site' },
      { origin: undefined, 'sec-fetch-site': 'cross-site' },
      { origin: undefined, 'sec-fetch-site': 'none' },
      { origin: undefined, 'sec-fetch-site': undefined },
      { origin: 'null', 'sec-fetch-site': undefined },
      { origin: 'null', 'sec-fetch-site': 'cross-site' },
      { origin: `${paper.origin}.evil.example` },
      { origin: paper.origin.replace('http:', 'https:') },
      { origin: paper.origin.replace(/:\d+$/, '') },
      { origin: `http://localhost:${String(paper.port)}`, 'sec-fetch-site': undefined },
    ]
    for (const headers of foreign) {
      const given = { ...fromOwnPage(paper), ...headers, cookie }
      const sent = Object.fromEntries(Object.entries(given).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))
      for (const more of [{}, { 'next-action': '0'.repeat(42) }])
        expect(await statusOf(paper, href, { method: 'POST', ...bodyOf(form, { ...sent, ...more }) }), JSON.stringify(headers)).toBe(403)
    }
    expect((await ask(paper, href, { headers: { cookie } })).body).not.toContain('Forged.')
    // What a browser's own page sends with a strict referrer policy.
    expect(
      await statusOf(paper, href, {
        method: 'POST',
        ...bodyOf(form, { cookie, origin: 'null', 'sec-fetch-site': 'same-origin' }),
      }),
    ).toBe(303)
  })

  test('bodies are bounded, measured and well-formed', async ({ paper }) => {
    paper.log.expect(NEXT_COMPLAINS)
    const own = fromOwnPage(paper)
    const head = `Host: 127.0.0.1:${String(paper.port)}\r\nOrigin: ${paper.origin}\r\nConnection: close\r\n`
    for (const path of ['/', '/sign-in', demo.leadHref, '/admin/moderation', '/api/health', '/media/x'])
      expect(await statusOf(paper, path, { method: 'POST', headers: { ...own, ...FORM }, body: 'a'.repeat(1_200_000) }), path).toBe(413)
    expect(await sendBytes(paper, `POST /sign-in HTTP/1.1\r\n${head}Content-Length: 99999999999\r\n\r\n`)).toMatch(/^HTTP\/1\.1 413 /)
    expect(await sendBytes(paper, `POST /sign-in HTTP/1.1\r\n${head}Transfer-Encoding: chunked\r\n\r\n3\r\na=1\r\n0\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 411 /,
    )
    expect(
      await sendBytes(paper, `POST /sign-in HTTP/1.1\r\n${head}Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`),
    ).toMatch(/^HTTP\/1\.1 4(00|11) /)
    expect(await sendBytes(paper, `POST /sign-in HTTP/1.1\r\n${head}Content-Length: -1\r\n\r\n`)).toMatch(/^HTTP\/1\.1 400 /)
    expect(await sendBytes(paper, `POST /sign-in HTTP/1.1\r\n${head}Content-Length: 3\r\nContent-Length: 4\r\n\r\na=1`)).toMatch(
      /^HTTP\/1\.1 400 /,
    )
    for (const body of [
      '',
      '--x',
      '--x\r\n\r\n',
      '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb',
      '--x\r\nContent-Disposition: form-data\r\n\r\nb\r\n--x--\r\n',
      'garbage',
    ])
      for (const type of ['multipart/form-data; boundary=x', 'multipart/form-data']) {
        const status = await statusOf(paper, '/sign-in', { method: 'POST', headers: { ...own, 'content-type': type }, body })
        expect(status, `${type} ${JSON.stringify(body)}`).toBeLessThan(500)
      }
    for (const type of ['application/json', 'text/plain', 'text/xml', 'x', ''])
      expect(
        await statusOf(paper, '/sign-in', { method: 'POST', headers: { ...own, 'content-type': type }, body: '{"a":1}' }),
        type,
      ).toBeLessThan(500)
  })

  test('odd addresses never break the server', async ({ paper }) => {
    const odd = [
      '//evil.example',
      '///',
      '/\\evil.example',
      '/%5cevil.example',
      '/..',
      '/../../etc/passwd',
      '/%2e%2e/%2e%2e/etc/passwd',
      '/..%2f..%2fetc/passwd',
      '/.%2e/x',
      '/%00',
      '/news/%00',
      '/%ff',
      '/%',
      '/%zz',
      '/news/%E0%A4%A',
    ]
    const long = [
      `/${'a'.repeat(2000)}`,
      `/${'a'.repeat(5000)}`,
      `/news/${'%41'.repeat(700)}`,
      `/?${'a=1&'.repeat(500)}`,
      `/${'a/'.repeat(900)}`,
    ]
    const strange = [
      '/news/x#y',
      '/ä',
      '/%F0%9F%90%9F',
      '/news/constructor',
      '/__proto__',
      '/author/__proto__',
      '/news/[slug]',
      '/[section]/[slug]',
      '/%5Bsection%5D/%5Bslug%5D',
      '/(paper)',
      '/_next',
      '/_next/',
      '/_next/data/x/index.json',
      '/_next/image?url=%2Freader.js&w=64&q=75',
      '/_next/static/../../package.json',
      '/_next/static/%2e%2e/%2e%2e/package.json',
      '/_next/static/nothing.js',
      '/_not-found',
      '/_error',
      '/_global-error',
      '/500',
      '/404',
      '/.env',
      '/.git/config',
      '/package.json',
      '/server/main.ts',
      '/data/broadsheet.db',
      '/broadsheet.db',
      '/.next/BUILD_ID',
      '/node_modules/next/package.json',
      '/favicon.ico',
      '/robots.txt',
      '/api',
      '/api/',
      '/api/auth/session',
      '/api/auth/signin',
      '/api/auth/callback/credentials',
      '/?comments=%ff',
      '/?x=%00',
      `${demo.leadHref}?comments=-1`,
      `${demo.leadHref}?comments=1e9`,
      `${demo.leadHref}?comments=999999`,
      `${demo.leadHref}?comments[]=2`,
      `${demo.leadHref}?reply=' or 1=1--`,
    ]
    for (const path of [...odd, ...long, ...strange]) {
      const answer = await sendBytes(paper, `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${String(paper.port)}\r\nConnection: close\r\n\r\n`)
      const status = Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1])
      expect(status, path.slice(0, 80)).toBeGreaterThanOrEqual(200)
      expect(status, path.slice(0, 80)).toBeLessThan(500)
      expect(answer, path.slice(0, 80)).not.toMatch(/location: *(?:\/\/|[a-z]+:)/i)
      if (odd.includes(path)) expect(status, path).toBeGreaterThanOrEqual(400)
      expect(answer, path).not.toMatch(/root:x:0|"dependencies"|SQLite format|\n\s+at .*node_modules/)
    }
  })
})

test.describe('the page cache', () => {
  test('keeps one page however it is asked for', async ({ paper }) => {
    paper.log.expect(NEXT_COMPLAINS)
    const { body, headers } = await ask(paper, demo.leadHref)
    const junk = JSON.stringify(['', { children: ['__PAGE__', {}, null, 'refetch'] }])
    for (const query of ['?utm_source=x', '?_rsc=abc', '?a=<script>', '?comments=1&x=1', '?comments=', '?x=1&comments=1']) {
      const other = await ask(paper, demo.leadHref + query)
      expect([other.status, other.body.includes('<script>'), other.body.includes('utm_source')], query).toEqual([200, false, false])
    }
    expect((await ask(paper, `${demo.leadHref}?utm_source=x`)).headers.etag).toBe(headers.etag)
    const unkeyed: Record<string, string>[] = [
      { 'accept-language': 'ar' },
      { 'user-agent': 'Googlebot' },
      { 'user-agent': '<script>' },
      { referer: 'https://evil.example/' },
      { accept: 'application/json' },
      { cookie: 'theme=dark' },
      { cookie: 'broadsheet=forged' },
      { cookie: `broadsheet=${'A'.repeat(43)}` },
      { cookie: 'broadsheet=' },
      { cookie: '__Host-broadsheet=x; broadsheet=' },
      { cookie: '=; ; broadsheet' },
      { cookie: 'authjs.session-token=x' },
      { 'next-router-state-tree': junk },
      { 'next-router-prefetch': '1' },
      { 'next-url': '/admin' },
      { 'if-none-match': '"x"' },
      { range: 'bytes=0-5' },
      { 'content-security-policy': "script-src 'nonce-x'" },
      { 'save-data': 'on' },
      { purpose: 'prefetch' },
      { 'x-http-method-override': 'DELETE' },
    ]
    for (const given of unkeyed) {
      const other = await ask(paper, demo.leadHref, { headers: given })
      expect([other.status, other.body === body, other.headers['set-cookie']], JSON.stringify(given)).toEqual([200, true, undefined])
    }
    for (const given of [
      { rsc: '1' },
      { rsc: '1', 'next-router-state-tree': junk },
      { rsc: '1', 'next-router-state-tree': '%zz' },
      { rsc: '1', 'next-router-segment-prefetch': '/_tree', 'next-router-prefetch': '1' },
    ]) {
      const scripted = await ask(paper, demo.leadHref, { headers: given })
      expect(scripted.status, JSON.stringify(given)).toBeLessThan(500)
      expect(scripted.headers['cache-control'], JSON.stringify(given)).toContain('no-store')
    }
    const after = await ask(paper, demo.leadHref)
    expect([after.body, after.headers.etag]).toEqual([body, headers.etag])
    expect((await ask(paper, demo.leadHref, { headers: { 'if-none-match': String(headers.etag) } })).status).toBe(304)
    for (const name of ['vary']) expect(String(headers[name])).toMatch(/cookie/)
  })

  test('a member’s page reaches nobody else', async ({ paper }) => {
    const member = await aPersonOf(paper, 'member')
    const path = '/culture'
    const own = await ask(paper, path, { headers: { cookie: cookieOf(paper, member) } })
    expect(own.body).toContain(member.displayName)
    expect(own.headers['cache-control']).toBe('private, no-store')
    const readers = await ask(paper, path)
    expect(readers.body).not.toContain(member.displayName)
    expect((await ask(paper, path, { headers: { cookie: `a=1; ${cookieOf(paper, member)}` } })).body).toContain(member.displayName)
  })

  test('one page has one address', async ({ paper }) => {
    for (const path of ['/NEWS', '/News/x', demo.leadHref.toUpperCase(), `/${demo.leadHref}`])
      expect(await statusOf(paper, path), path).toBeGreaterThanOrEqual(400)
    for (const path of [`${demo.leadHref}/`, `${demo.leadHref}//`, demo.leadHref.replace(/\/(?=[^/]*$)/, '//')]) {
      const { status, headers } = await ask(paper, path)
      const target = new URL(headers.location ?? '', paper.origin).href.replace(/\/$/, '')
      expect([status, target], path).toEqual([308, paper.origin + demo.leadHref])
    }
    const encoded = await ask(paper, demo.leadHref.replace('/news', '/%6eews'))
    expect(encoded.body).toBe((await ask(paper, demo.leadHref)).body)
  })
})

test.describe('answers', () => {
  test('every kind of answer carries the security headers, and none says what runs here', async ({ paper }) => {
    paper.log.expect(NEXT_COMPLAINS)
    const { src } = demo.lead.picture ?? { src: '' }
    const asset = /\/_next\/static\/[^"]+\.css/.exec((await ask(paper, '/')).body)?.[0] ?? ''
    const own = fromOwnPage(paper)
    const kinds: Record<string, [string, RawRequest, number]> = {
      page: ['/', {}, 200],
      member: ['/', { headers: { cookie: cookieOf(paper, await aPersonOf(paper, 'member')) } }, 200],
      missing: ['/no-such-page', {}, 404],
      'lower role': ['/admin/moderation', { headers: { cookie: cookieOf(paper, await aPersonOf(paper, 'member')) } }, 404],
      redirect: ['/admin/moderation', {}, 303],
      'not modified': ['/', { headers: { 'if-none-match': String((await ask(paper, '/')).headers.etag) } }, 304],
      'bad address': ['//x', {}, 400],
      foreign: ['/sign-in', { method: 'POST', headers: { origin: 'https://evil.example' } }, 403],
      method: ['/', { method: 'PUT' }, 405],
      length: ['/sign-in', { method: 'POST', headers: { ...own, ...FORM }, body: 'a'.repeat(1_200_000) }, 413],
      host: ['/', { headers: { host: 'evil.example' } }, 421],
      style: [asset, {}, 200],
      'missing asset': ['/_next/static/x.js', {}, 404],
      file: ['/reader.js', {}, 200],
      media: [src, {}, 200],
      'missing media': ['/media/none.webp', {}, 404],
      health: ['/api/health', {}, 200],
      'missing api': ['/api/none', {}, 404],
      'way to a payload': ['/', { headers: { rsc: '1' } }, 307],
      payload: [String((await ask(paper, '/', { headers: { rsc: '1' } })).headers.location), { headers: { rsc: '1' } }, 200],
      'refused form': [
        '/sign-in',
        {
          method: 'POST',
          ...bodyOf(filled(formWith((await ask(paper, '/sign-in')).body, 'password'), { email: 'a@b.example', password: 'x' }), own),
        },
        422,
      ],
      'broken form': [
        '/sign-in',
        { method: 'POST', headers: { ...own, 'content-type': 'multipart/form-data; boundary=x' }, body: '--y' },
        400,
      ],
    }
    for (const [kind, [path, request, expected]] of Object.entries(kinds)) {
      const { status, headers, body } = await ask(paper, path, request)
      expect(status, kind).toBe(expected)
      const policy = String(headers['content-security-policy'])
      for (const part of ["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'"])
        expect(policy, `${kind} ${path}`).toContain(part)
      expect(policy, kind).not.toMatch(/unsafe-inline|unsafe-eval|\*/)
      expect(headers, kind).toMatchObject({
        'x-content-type-options': 'nosniff',
        'cross-origin-opener-policy': 'same-origin',
        'referrer-policy': expect.stringMatching(/./),
        'permissions-policy': expect.stringMatching(/camera=\(\)/),
      })
      expect(headers['x-powered-by'], kind).toBeUndefined()
      expect(headers.server, kind).toBeUndefined()
      expect(
        Object.keys(headers).filter((name) => /^x-(?:nextjs|middleware|vercel)/.test(name)),
        kind,
      ).toEqual([])
      expect(body, kind).not.toMatch(/\n\s+at .+:\d+:\d+|node_modules/)
    }
    const broken = await sendBytes(paper, 'nonsense\r\n\r\n')
    expect(broken).toMatch(/^HTTP\/1\.1 400 /)
    expect(broken.toLowerCase()).toContain('x-content-type-options: nosniff')
  })

  test('nothing names its sources', async ({ paper }) => {
    const pages = [
      (await ask(paper, demo.leadHref)).body,
      (await ask(paper, '/', { headers: { cookie: cookieOf(paper, await aPersonOf(paper, 'moderator')) } })).body,
    ]
    const assets = new Set(pages.flatMap((body) => body.match(/\/_next\/static\/[\w./~-]+\.(?:js|css)/g) ?? []))
    expect(assets.size).toBeGreaterThan(3)
    for (const asset of assets) {
      expect((await ask(paper, asset)).body, asset).not.toMatch(/sourceMappingURL=(?!data:)/)
      expect(await statusOf(paper, `${asset}.map`), asset).toBe(404)
    }
  })

  test('media are what they say and nothing else is served', async ({ paper }) => {
    const { src } = demo.lead.picture ?? { src: '' }
    const { status, headers } = await ask(paper, src)
    expect([status, headers['content-type']]).toEqual([200, 'image/webp'])
    expect(String(headers['content-security-policy'])).toContain('sandbox')
    for (const path of [
      '/media/../broadsheet.db',
      '/media/%2e%2e/broadsheet.db',
      '/media/..%2fbroadsheet.db',
      '/media/..%5cbroadsheet.db',
      '/media/demo/..%2f..%2fbroadsheet.db',
      '/media/%2fetc%2fpasswd',
      '/media/etc/passwd',
      '/media/demo',
      '/media',
      '/media/secrets.json',
      '/media/.hidden.webp',
      '/media/demo/%00.webp',
      '/media/demo/x.svg',
      '/media/demo/x.html',
      `${src}/x`,
      `${src}%00.png`,
      '/media/CON.webp',
    ])
      expect([400, 404], path).toContain(await statusOf(paper, path))
  })
})

test('slow sockets have limits', () => {
  expect(SERVER_LIMITS.headersTimeout).toBeLessThanOrEqual(30_000)
  expect(SERVER_LIMITS.requestTimeout + SERVER_LIMITS.connectionsCheckingInterval).toBeLessThanOrEqual(30_000)
  expect(SERVER_LIMITS.maxHeaderSize).toBeLessThanOrEqual(16 * 1024)
})

test('a header too long is refused, and the server lives on', async ({ paper }) => {
  const answer = await sendBytes(paper, `GET / HTTP/1.1\r\nHost: 127.0.0.1:${String(paper.port)}\r\nx: ${'a'.repeat(40_000)}\r\n\r\n`)
  expect(answer).toMatch(/^HTTP\/1\.1 431 /)
  expect(await statusOf(paper, '/')).toBe(200)
})

/** A multipart form's body and headers for `ask`. */
function bodyOf(fields: Fields, headers: OutgoingHttpHeaders): RawRequest {
  const { body, type } = multipart(fields)
  return { body, headers: { ...headers, 'content-type': type } }
}
