import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { SERVER_LIMITS } from '#server/limits.ts'
import { documentOf, wordsOf, type Routes } from '#server/testing/fake-next.ts'
import { fetchRaw, portOf } from '#server/testing/fetch-raw.ts'
import { startPaper, type TestPaper } from '#server/testing/start-paper.ts'

/** A page that waits, and tells when it is waited for. */
function slowPage() {
  const [begun, gate] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()]
  const routes: Routes = {
    '/slow': async (req, res, count) => {
      begun.resolve(undefined)
      await gate.promise
      res.writeHead(200, { 'content-type': 'text/html' }).end(documentOf(`slow ${String(count)}`, req))
    },
  }
  return { routes, begun: begun.promise, finish: () => gate.resolve(undefined) }
}

async function talk(paper: TestPaper, text: string) {
  const socket = connect(portOf(paper.server), '127.0.0.1')
  await once(socket, 'connect')
  socket.write(text)
  return socket
}

const get = (paper: TestPaper, path: string) => `GET ${path} HTTP/1.1\r\nhost: ${paper.host}\r\n\r\n`

/** All that a socket still receives until the other side closes it. */
async function restOf(socket: Awaited<ReturnType<typeof talk>>): Promise<string> {
  let text = ''
  socket.on('data', (part: Buffer) => (text += part.toString()))
  await once(socket, 'close')
  return text
}

describe('a client that hangs up', () => {
  it('aborts no render that others wait for', async () => {
    const page = slowPage()
    const paper = await startPaper({ routes: page.routes })
    const leaving = await talk(paper, get(paper, '/slow'))
    await page.begun
    const staying = paper.ask('/slow')
    leaving.destroy()
    page.finish()
    expect(wordsOf((await staying).body)).toBe('slow 1')
    expect(paper.counts['/slow']).toBe(1)
  })

  it('in the middle of a form runs no action and leaves the server well', async () => {
    const paper = await startPaper()
    const head = `POST /a HTTP/1.1\r\nhost: ${paper.host}\r\norigin: http://${paper.host}\r\ncontent-length: 100\r\n\r\nhalf`
    const socket = await talk(paper, head)
    const [accepted] = await Promise.all([
      new Promise<number>((resolve) => paper.server.getConnections((_, count) => resolve(count))),
      paper.ask('/b'),
    ])
    socket.destroy()
    expect(accepted).toBe(1)
    expect((await paper.ask('/b')).status).toBe(200)
    expect(paper.counts).toEqual({ '/b': 1 })
  })
})

describe('a client that sends slowly', () => {
  it.each(['', 'next-action: abc\r\n'])('holds no place in which others are answered (%j)', async (header) => {
    const paper = await startPaper({ maxRenders: 1 })
    const head = `POST /a HTTP/1.1\r\nhost: ${paper.host}\r\norigin: http://${paper.host}\r\n${header}connection: close\r\ncontent-length: 3\r\n\r\na`
    const slow = await talk(paper, head)
    await paper.ask('/b')
    expect((await paper.ask('/a', { method: 'POST', body: 'a=1', headers: { origin: `http://${paper.host}` } })).status).toBe(200)
    slow.write('=1')
    expect(await restOf(slow)).toContain('HTTP/1.1 200')
  })
})

describe('limits', () => {
  const own = (paper: TestPaper) => ({ origin: `http://${paper.host}` })

  it('show a client 413 that it really sees, on a connection that lives on', async () => {
    const paper = await startPaper()
    const body = 'a'.repeat(64 * 1024 + 1)
    const answer = await paper.ask('/a', { method: 'POST', body, headers: own(paper) })
    expect(answer.status).toBe(413)
    expect(answer.body.toString()).toContain('That is larger than this page accepts')
    expect((await paper.ask('/a', { method: 'POST', body: body.slice(1), headers: own(paper) })).status).toBe(200)
    const socket = await talk(
      paper,
      `POST /a HTTP/1.1\r\nhost: ${paper.host}\r\norigin: http://${paper.host}\r\ncontent-length: ${String(body.length)}\r\n\r\n`,
    )
    socket.write(body)
    socket.write(get(paper, '/a').replace('\r\n\r\n', '\r\nconnection: close\r\n\r\n'))
    expect((await restOf(socket)).match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 413', 'HTTP/1.1 200'])
  })

  it('ask for a length', async () => {
    const paper = await startPaper()
    const chunked = await fetchRaw(paper.server, {
      method: 'POST',
      path: '/a',
      headers: { host: paper.host, ...own(paper), 'transfer-encoding': 'chunked' },
    })
    expect(chunked.status).toBe(411)
    expect(paper.counts).toEqual({})
  })

  it('answer a client that asks first whether it may send', async () => {
    const paper = await startPaper()
    const head = (length: number) =>
      `POST /a HTTP/1.1\r\nhost: ${paper.host}\r\norigin: http://${paper.host}\r\nconnection: close\r\nexpect: 100-continue\r\ncontent-length: ${String(length)}\r\n\r\n`
    const small = await talk(paper, head(3))
    const [first] = (await once(small, 'data')) as [Buffer]
    expect(first.toString()).toContain('HTTP/1.1 100 Continue')
    small.write('a=1')
    expect(await restOf(small)).toContain('HTTP/1.1 200')
    expect(await restOf(await talk(paper, head(1_000_000)))).toMatch(/^HTTP\/1\.1 413/)
  })

  it('answer what is not HTTP with the headers of every answer', async () => {
    const paper = await startPaper()
    const nonsense = await restOf(await talk(paper, 'nonsense\r\n\r\n'))
    expect(nonsense).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/)
    expect(nonsense).toContain('x-content-type-options: nosniff')
    expect(await restOf(await talk(paper, get(paper, '/a').replace('\r\n\r\n', `\r\nx: ${'a'.repeat(17_000)}\r\n\r\n`)))).toMatch(
      /^HTTP\/1\.1 431 /,
    )
  })

  it('let no socket that asks wait for longer than thirty seconds', async () => {
    const { server } = await startPaper()
    const { headersTimeout, requestTimeout, keepAliveTimeout } = server
    expect(Math.max(headersTimeout, requestTimeout, keepAliveTimeout) + SERVER_LIMITS.connectionsCheckingInterval).toBeLessThanOrEqual(
      30_000,
    )
    expect(Math.min(headersTimeout, requestTimeout, keepAliveTimeout)).toBeGreaterThan(0)
  })

  it.each([
    ['a page from memory', '/large'],
    ['a page of their own', '/sign-in/large'],
    ['data', '/api/large'],
  ])('nor one that does not read %s', async (_, path) => {
    const large: Routes[string] = (_req, res) =>
      void res.writeHead(200, { 'content-type': 'text/plain' }).end(Buffer.alloc(12_000_000, 'a'))
    const paper = await startPaper({ routes: { [path]: large }, cacheBytes: 200_000_000 })
    await paper.ask(path)
    const answered = Promise.withResolvers<ServerResponse>()
    paper.server.once('request', (_req, res) => answered.resolve(res))
    const idle = await talk(paper, get(paper, path))
    const res = await answered.promise
    expect(res.socket?.timeout ?? 0).toBeGreaterThan(0)
    expect(res.socket?.timeout).toBeLessThanOrEqual(30_000)
    idle.destroy()
  })
})

describe('stopping', () => {
  it('finishes what runs, drops silent sockets and lets nobody in', async () => {
    const page = slowPage()
    const paper = await startPaper({ routes: page.routes })
    const silent = await talk(paper, '')
    const running = await talk(paper, get(paper, '/slow'))
    await page.begun
    const port = portOf(paper.server)
    const stopped = paper.stop(60_000)
    await once(silent, 'close')
    await expect(once(connect(port, '127.0.0.1'), 'connect')).rejects.toThrow('ECONNREFUSED')
    page.finish()
    const answer = await restOf(running)
    expect(answer).toContain('HTTP/1.1 200')
    expect(answer).toContain('slow 1')
    expect(await stopped).toBe('clean')
  })

  it('tells a client that comes on an open connection that it was the last time', async () => {
    const page = slowPage()
    const paper = await startPaper({ routes: page.routes })
    await paper.ask('/a')
    const socket = await talk(paper, get(paper, '/slow'))
    await page.begun
    const stopped = paper.stop(60_000)
    socket.write(get(paper, '/a'))
    page.finish()
    expect(await restOf(socket)).toContain('slow 1')
    expect(await stopped).toBe('clean')
  })

  it('cuts off what does not end in time', async () => {
    const page = slowPage()
    const paper = await startPaper({ routes: page.routes })
    const running = await talk(paper, get(paper, '/slow'))
    await page.begun
    const closed = once(running, 'close')
    expect(await paper.stop(10)).toBe('cut')
    await closed
    page.finish()
  })
})
