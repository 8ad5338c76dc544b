import { getEventListeners, once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { expect, it } from 'vitest'
import { capture } from '#server/capture.ts'
import { fetchRaw } from '#server/testing/fetch-raw.ts'

type Answer = (req: IncomingMessage, res: ServerResponse) => unknown

const answers: [string, Answer][] = [
  ['end alone', (_, res) => res.end('a')],
  ['an empty end', (_, res) => res.end()],
  ['a status and setHeader', (_, res) => Object.assign(res.setHeader('X-A', '1'), { statusCode: 404 }).end('gone')],
  ['writeHead with an object', (_, res) => res.writeHead(201, { 'X-A': '1', 'content-type': 'text/plain' }).end('a')],
  ['writeHead with a reason', (_, res) => res.writeHead(201, 'Made', { 'set-cookie': ['a=1', 'b=2'] }).end('a')],
  ['writeHead with a flat list', (_, res) => res.writeHead(200, ['set-cookie', 'a=1', 'set-cookie', 'b=2']).end('a')],
  ['setHeader, then writeHead', (_, res) => res.setHeader('x-a', '1').writeHead(200, { 'x-b': '2' }).end()],
  ['cookies one by one', (_, res) => res.appendHeader('set-cookie', 'a=1').appendHeader('set-cookie', 'b=2').end('a')],
  ['chunks', (_, res) => void (res.write('a'), res.write(Buffer.from('é')), res.write('62', 'hex'), res.end('c'))],
  ['a piped stream', (_, res) => pipeline(Readable.from(['a', 'b', Buffer.from('c')]), res)],
  [
    'the request’s own words',
    async (req, res) => res.end(`${String(req.method)} ${String(req.url)} ${String(req.headers['x-asked'])} ${await textOf(req)}`),
  ],
]

it.each(answers)('%s: captured as it would be sent', async (_, answer) => {
  const server = createServer((req, res) => void answer(req, res)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const real = await fetchRaw(server, { method: 'POST', path: '/x?y', headers: { 'x-asked': 'yes' }, body: 'words' })
  server.close()
  const captured = await capture(answer, { method: 'POST', url: '/x?y', headers: { 'x-asked': 'yes' }, body: Buffer.from('words') })
  expect(captured.status).toBe(real.status)
  expect(captured.body.toString()).toBe(real.body.toString())
  const { date: _date, connection: _c, 'keep-alive': _k, 'transfer-encoding': _t, 'content-length': _l, ...headers } = real.headers
  expect(captured.headers).toEqual(headers)
})

it('ends like a real response', async () => {
  const events: string[] = []
  await capture(
    (_, res) => {
      for (const name of ['finish', 'close']) res.on(name, () => events.push(name))
      res.end('a', () => events.push('callback'))
    },
    { method: 'GET', url: '/', headers: {} },
  )
  await Promise.resolve()
  expect(events).toEqual(['callback', 'finish', 'close'])
})

it('throws what the handler throws, at once or later', async () => {
  const request = { method: 'GET', url: '/', headers: {} }
  await expect(
    capture(() => {
      throw new Error('at once')
    }, request),
  ).rejects.toThrow('at once')
  await expect(capture(() => Promise.reject(new Error('later')), request)).rejects.toThrow('later')
  await expect(capture((_, res) => res.destroy(), request)).rejects.toThrow('the response was destroyed')
})

it('ends a handler that is told to stop as if its client had gone', async () => {
  const stop = new AbortController()
  let hasClosed = false
  const running = capture((_, res) => void res.on('close', () => (hasClosed = true)), { method: 'GET', url: '/', headers: {} }, stop.signal)
  await Promise.resolve()
  stop.abort(new Error('too slow'))
  await expect(running).rejects.toThrow('too slow')
  expect(hasClosed).toBe(true)
})

it('lets go of the signal once it is over, which else would keep every answer until its time is up', async () => {
  const { signal } = new AbortController()
  const request = { method: 'GET', url: '/', headers: {} } as const
  await capture((_, res) => res.end('a'), request, signal)
  await capture((_, res) => res.destroy(), request, signal).catch(() => undefined)
  await capture(() => Promise.reject(new Error('later')), request, signal).catch(() => undefined)
  expect(getEventListeners(signal, 'abort')).toEqual([])
})

async function textOf(req: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of req) text += String(chunk)
  return text
}
