import { once } from 'node:events'
import { request, type IncomingMessage } from 'node:http'
import { describe, expect, it } from 'vitest'
import { revisionOf } from '#domain/articles/live/revision.ts'
import type { LiveNow } from '#domain/articles/live/types.ts'
import { MAX_OF_ADDRESS } from '#server/live/stream.ts'
import { portOf } from '#server/testing/fetch-raw.ts'
import { form, startPaper, type TestPaper } from '#server/testing/start-paper.ts'

const STORY = 'a'.repeat(16)
const PATH = `/api/live/${STORY}`

const nowOf = (ids: string[], state: LiveNow['state'] = 'live'): LiveNow => {
  const marks = ids.map((publicId, i) => ({ publicId, at: new Date(9 - i), updatedAt: null }))
  return { articleId: 7, state, marks, revision: revisionOf({ state, marks }) }
}

/** A paper with one live story, which the test changes. */
async function paperWith(first: LiveNow | null) {
  const story = { now: first }
  const paper = await startPaper({ findLive: (id) => Promise.resolve(id === STORY ? story.now : null) })
  return { paper, story }
}

/** Opens a stream, and reads it until it has said so much. */
async function follow(paper: TestPaper, path = PATH, headers: Record<string, string> = {}) {
  const sent = request({
    host: '127.0.0.1',
    port: portOf(paper.server),
    path,
    headers: { host: paper.host, ...headers },
    agent: false,
  }).end()
  const [answer] = (await once(sent, 'response')) as [IncomingMessage]
  let text = ''
  answer.on('data', (part: Buffer) => (text += part.toString()))
  const until = async (words: string) => {
    while (!text.includes(words)) await once(answer, 'data')
    return text
  }
  return { answer, until, ended: once(answer, 'end').then(() => text), leave: () => answer.destroy() }
}

describe('a stream', () => {
  it('says what it is, is kept by nobody on the way, and begins with how soon to come back', async () => {
    const { paper } = await paperWith(nowOf(['b']))
    const { answer, until, leave } = await follow(paper, `${PATH}?after=${nowOf(['b']).revision}`)
    expect(answer.statusCode).toBe(200)
    expect(answer.headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
      'content-security-policy': expect.stringContaining("default-src 'none'") as string,
    })
    expect(answer.headers['transfer-encoding']).toBeUndefined()
    const [, ms] = /^retry: (\d+)\n\n$/.exec(await until('\n\n')) ?? []
    expect(Number(ms)).toBeGreaterThanOrEqual(2_000)
    leave()
  })

  it('tells what is new, under the revision that a page has then', async () => {
    const { paper, story } = await paperWith(nowOf(['b']))
    const { until, leave } = await follow(paper, `${PATH}?after=${nowOf(['b']).revision}`)
    await until('retry')
    story.now = nowOf(['c', 'b'])
    await paper.tellLive(7)
    expect(await until('event: news')).toContain(`id: ${story.now.revision}\nevent: news\ndata: {"added":[["c",9]],`)
    leave()
  })

  it('tells whoever comes back how it stands, by what the browser heard last rather than by what its page says', async () => {
    const { paper } = await paperWith(nowOf(['b']))
    const [stale, fresh] = [
      await follow(paper, `${PATH}?after=old`),
      await follow(paper, `${PATH}?after=old`, { 'last-event-id': nowOf(['b']).revision }),
    ]
    expect(await stale.until('event')).toContain('event: state')
    await paper.tellLive(7)
    expect(await fresh.until('retry')).not.toContain('event')
    for (const each of [stale, fresh]) each.leave()
  })

  it('ends with the coverage, and at once where that has ended', async () => {
    const { paper, story } = await paperWith(nowOf(['b']))
    const open = await follow(paper)
    story.now = nowOf(['b'], 'ended')
    await paper.tellLive(7)
    expect(await open.ended).toContain('event: ended')
    expect(await (await follow(paper)).ended).toContain('event: ended')
  })

  it('ends when the server stops', async () => {
    const { paper } = await paperWith(nowOf(['b']))
    const { until, ended } = await follow(paper)
    await until('retry')
    expect(await paper.stop(1_000)).toBe('clean')
    await ended
  })
})

describe('what is no stream', () => {
  it('is not there: another id, something that is none, a story that nobody may see', async () => {
    const { paper, story } = await paperWith(nowOf([]))
    for (const path of ['/api/live/', '/api/live/nonsense', `/api/live/${'b'.repeat(16)}`, `${PATH}/more`])
      expect((await paper.ask(path)).status, path).toBe(404)
    story.now = null
    expect((await paper.ask(PATH)).status).toBe(404)
  })

  it('answers HEAD with its head and a form with 405', async () => {
    const { paper } = await paperWith(nowOf([]))
    const head = await paper.ask(PATH, { method: 'HEAD' })
    expect([head.status, head.headers['content-type'], head.body.length]).toEqual([200, 'text/event-stream; charset=utf-8', 0])
    expect((await paper.ask(PATH, form(paper.host))).status).toBe(405)
  })

  it('is refused for a while when one address holds all of its places', async () => {
    const { paper } = await paperWith(nowOf([]))
    const open = await Promise.all(Array.from({ length: MAX_OF_ADDRESS }, () => follow(paper)))
    const { status, headers } = await paper.ask(PATH)
    expect([status, Number(headers['retry-after']) > 0]).toEqual([503, true])
    const [one] = open
    one?.leave()
    await expect.poll(async () => (await paper.ask(PATH, { method: 'HEAD' })).status).toBe(200)
    for (const each of open) each.leave()
  })
})
