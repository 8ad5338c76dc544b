import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dependsOn } from '#lib/dependencies.ts'
import { fill, fillText, isWrittenAlike, MARKS, piecesOf } from '#server/member-copy.ts'
import { documentOf, wordsOf, type Routes } from '#server/testing/fake-next.ts'
import { form, startPaper } from '#server/testing/start-paper.ts'
import type { Ports } from '#server/types.ts'

const own = { name: 'Ann Ö.', nonce: 'bm9uY2U=', formKey: '0123456789abcdef' }
const push = (payload: string) => `<script nonce="${MARKS.nonce}">self.__next_f.push([1,"${payload}"])</script>`

describe('a page in pieces', () => {
  it('is each member’s own once their words are put in', async () => {
    const html = (w: typeof own) =>
      `<p>${w.name}</p>é<input value="${w.formKey}"/><script nonce="${w.nonce}">self.__next_f.push([1,"{\\"n\\":\\"${w.name}\\"}"])</script>`
    const pieces = await piecesOf(html(MARKS))
    expect(pieces && fill(pieces, own, 'identity').toString()).toBe(html(own))
    expect(pieces && gunzipSync(fill(pieces, own, 'gzip')).toString()).toBe(html(own))
    expect(fillText(`</a.woff2>; nonce="${MARKS.nonce}"`, own)).toBe('</a.woff2>; nonce="bm9uY2U="')
  })

  it('without a word of anybody’s is itself', async () => {
    const pieces = await piecesOf('<p>The same for all.</p>')
    expect(pieces && fill(pieces, own, 'identity').toString()).toBe('<p>The same for all.</p>')
  })

  it.each(Object.entries(MARKS))('is none when its %s is cut in two by a part of the payload', async (_, mark) => {
    const [start, end] = [mark.slice(0, 7), mark.slice(7)]
    expect(await piecesOf(`<p>${MARKS.name}</p>${push(`a${start}`)}${push(`${end}b`)}`)).toBeNull()
    expect(await piecesOf(`<p>${start}${push('a')}${end}</p>`)).toBeNull()
    expect(await piecesOf(`<p>${mark}</p>${push(`a${mark}b`)}${push('c')}`)).not.toBeNull()
  })
})

describe('names that are written alike in HTML and in the payload', () => {
  it.each(['Ann', 'Zoë Ångström', 'Ann O’Hara (Mrs)', '王小明', 'שלום', 'a-b.c'])('%s', (name) => {
    expect(isWrittenAlike(name)).toBe(true)
  })

  it.each(['', '$1', '@ann', "O'Hara", '"A"', '<b>', 'A & B', 'a\\b', 'a\nb', 'a\u2028b', 'a\u202Eb', 'a\u200Bb', '\uD800'])(
    'not %j',
    (name) => {
      expect(isWrittenAlike(name)).toBe(false)
    },
  )

  it('whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        if (!isWrittenAlike(name)) return
        expect(JSON.stringify(JSON.stringify(name))).toBe(`"\\"${name}\\""`)
        expect(name).not.toMatch(/[&<>"']/)
      }),
    )
  })
})

const routes: Routes = {
  '/talk': (req, res, count) => {
    dependsOn('conversation:7')
    res.writeHead(200, {
      'content-type': 'text/html',
      link: `</a.woff2>; rel=preload; nonce="${nonceIn(req.headers['content-security-policy'])}"`,
    })
    res.end(documentOf(`talk ${String(count)}`, req))
  },
}

const nonceIn = (policy: unknown) => /'nonce-([^']+)'/.exec(String(policy))?.[1] ?? 'none'

/** Members by their cookies: Ann has commented on article 7, Mod is staff. */
const findViewer: Ports['findViewer'] = (cookie) => {
  const hasWordsOn = (tags: ReadonlySet<string>) => cookie === 'ann' && tags.has('conversation:7')
  const names: Record<string, string> = { ann: 'Ann', bob: 'Bob', cy: 'Cy & Co', mod: 'Mod' }
  return names[cookie] === undefined ? null : { name: names[cookie], isStaff: cookie === 'mod', hasWordsOn }
}

async function start() {
  const paper = await startPaper({ routes, findViewer })
  const as = (name: string, path: string, more: Record<string, string> = {}) =>
    paper.ask(path, { headers: { cookie: `broadsheet=${name}`, ...more } })
  return { ...paper, as }
}

describe('a page that looks alike to every member', () => {
  it('is rendered once, for nobody, and has each one’s own name, nonce and key', async () => {
    const { as, counts } = await start()
    const [bob, ann, again] = [await as('bob', '/a'), await as('ann', '/a'), await as('bob', '/a')]
    expect(counts['/a']).toBe(1)
    const [own, other, later] = [bob, ann, again].map(({ body, headers }) => {
      const html = body.toString()
      const nonce = nonceIn(headers['content-security-policy'])
      expect(html).toContain(`<script nonce="${nonce}">self.__next_f`)
      expect(headers).toMatchObject({ 'cache-control': 'private, no-store', vary: 'accept-encoding, cookie' })
      expect(headers.etag).toBeUndefined()
      for (const mark of Object.values(MARKS)) expect(html).not.toContain(mark)
      return {
        name: /<bdi>(.*)<\/bdi>/.exec(html)?.[1],
        inPayload: /\\"name\\":\\"(.*?)\\"/.exec(html)?.[1],
        key: /name="key" value="(.*?)"/.exec(html)?.[1],
        nonce,
      }
    })
    expect([own?.name, own?.inPayload, other?.name, other?.inPayload]).toEqual(['Bob', 'Bob', 'Ann', 'Ann'])
    expect(new Set([own, other, later].map((copy) => copy?.key)).size).toBe(3)
    expect(new Set([own, other, later].map((copy) => copy?.nonce)).size).toBe(3)
  })

  it('carries the nonce in its headers too', async () => {
    const { as } = await start()
    const { headers } = await as('bob', '/talk')
    expect(headers.link).toBe(`</a.woff2>; rel=preload; nonce="${nonceIn(headers['content-security-policy'])}"`)
  })

  it('ends with what it was made from', async () => {
    const { as, purge } = await start()
    expect(wordsOf((await as('bob', '/talk')).body)).toBe('talk 1')
    purge(['conversation:7'], { drop: true })
    expect(wordsOf((await as('bob', '/talk')).body)).toBe('talk 2')
  })

  it('comes zipped, and as its head alone', async () => {
    const { as } = await start()
    await as('bob', '/a')
    const zipped = await as('bob', '/a', { 'accept-encoding': 'gzip' })
    expect(gunzipSync(zipped.body).toString()).toContain('<bdi>Bob</bdi>')
    const { ask } = await start()
    const head = await ask('/a', { method: 'HEAD', headers: { cookie: 'broadsheet=bob' } })
    expect([head.status, head.body.length, Number(head.headers['content-length']) > 500]).toEqual([200, 0, true])
  })

  it('is no reader’s page, nor is a reader’s page a member’s', async () => {
    const { as, ask, counts } = await start()
    await as('bob', '/a')
    expect((await ask('/a')).body.toString()).not.toContain('__next_f')
    expect((await as('bob', '/a')).body.toString()).toContain('<bdi>Bob</bdi>')
    expect(counts['/a']).toBe(2)
  })
})

describe('a page is rendered for a member alone', () => {
  it.each([
    ['with words of their own on it', 'ann', '/talk'],
    ['who is staff', 'mod', '/a'],
    ['whose name is written otherwise in HTML', 'cy', '/a'],
    ['who asks for more than readers do', 'bob', '/a?reply=x'],
    ['where nobody’s page is kept', 'bob', '/sign-in'],
  ])('%s', async (_, name, path) => {
    const { as } = await start()
    for (const round of [1, 2]) {
      const { body, status } = await as(name, path)
      expect([status, body.toString().includes('<bdi>themselves</bdi>'), round]).toEqual([200, true, round])
    }
  })

  it('after a form was posted', async () => {
    const { ask, host } = await start()
    const request = form(host)
    const { body } = await ask('/a', { ...request, headers: { ...request.headers, cookie: 'broadsheet=bob' } })
    expect(body.toString()).toContain('<bdi>themselves</bdi>')
  })

  it('where the address leads nowhere, elsewhere, sets a cookie or fails', async () => {
    const { as } = await start()
    for (const round of [1, 2]) {
      expect((await as('bob', '/gone')).status, String(round)).toBe(404)
      expect((await as('bob', '/page-not-found')).status).toBe(404)
      expect((await as('bob', '/moved')).headers.location).toBe('/new')
      expect((await as('bob', '/cookie')).headers['set-cookie']).toEqual(['a=1'])
      expect((await as('bob', '/boom')).status).toBe(500)
      expect((await as('bob', '/throws')).status).toBe(500)
    }
  })
})
