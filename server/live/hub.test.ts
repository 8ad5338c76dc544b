import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { revisionOf } from '#domain/articles/live/revision.ts'
import type { LiveMark, LiveNow } from '#domain/articles/live/types.ts'
import { newsBetween } from '#server/live/events.ts'
import { LiveHub, type StreamClient } from '#server/live/hub.ts'
import { logTo } from '#lib/log.ts'

const mark = (publicId: string, at = 0, updated: number | null = null): LiveMark => ({
  publicId,
  at: new Date(at),
  updatedAt: updated === null ? null : new Date(updated),
})
const nowOf = (marks: LiveMark[], state: LiveNow['state'] = 'live'): LiveNow => ({
  ...{ articleId: 7, state, marks },
  revision: revisionOf({ state, marks }),
})

/** Somebody who follows: what was written to them, and whether they were ended or cut off. */
class FakeClient implements Pick<StreamClient, 'writableLength'> {
  heard: string[] = []
  writableLength = 0
  end_ = ''
  write = (message: unknown): boolean => {
    this.heard.push(String(message))
    return true
  }
  end = (message: Buffer | undefined): unknown => {
    this.heard.push(message?.toString() ?? '')
    this.end_ = 'ended'
    return this
  }
  destroy = (): unknown => {
    this.end_ = 'destroyed'
    return this
  }
  get client(): StreamClient {
    return this as unknown as StreamClient
  }
  /** Events by name, with their data. */
  get events(): [string, unknown][] {
    return this.heard.flatMap((text) =>
      [...text.matchAll(/event: (\w+)\ndata: (.*)\n\n/g)].map(([, name = '', data = '']): [string, unknown] => [name, JSON.parse(data)]),
    )
  }
}

/** A hub before a story that the test changes. */
function hubOf(first: LiveNow | null, limits: Partial<ConstructorParameters<typeof LiveHub>[0]> = {}) {
  const story = { now: first, looks: 0 }
  const findLive = () => {
    story.looks++
    return Promise.resolve(story.now)
  }
  const hub = new LiveHub({ findLive, maxStreams: 100, maxOfAddress: 50, maxWaiting: 1_000, ...limits })
  const follow = async (knows?: string, address = 'here') => {
    const fake = new FakeClient()
    const now = await hub.find('story')
    if (!now) throw new Error('there is nothing to follow')
    hub.join(fake.client, 'story', { now, knows: knows ?? now.revision, address })
    return fake
  }
  return { hub, story, follow }
}

describe('those who follow a story', () => {
  it('hear of what is new, changed and removed, each once, whatever it was that changed the story', async () => {
    const { hub, story, follow } = hubOf(nowOf([mark('a', 1), mark('b', 2)]))
    const all = await Promise.all(Array.from({ length: 150 }, () => follow(undefined, String(Math.random()))))
    story.now = nowOf([mark('c', 3), mark('a', 1, 9)])
    await hub.changed(7)
    await hub.changed(7)
    const news = { added: [['c', 3]], changed: ['a'], removed: ['b'] }
    for (const each of all) expect(each.events).toEqual([['news', news]])
    expect(story.looks).toBeLessThanOrEqual(152)
  })

  it('hear nothing of another story, and nothing where nothing changed for readers', async () => {
    const { hub, story, follow } = hubOf(nowOf([mark('a')]))
    const one = await follow()
    story.now = nowOf([mark('b')])
    await hub.changed(8)
    expect(one.events).toEqual([])
    story.now = nowOf([mark('a')])
    await hub.changed(7)
    expect(one.events).toEqual([])
  })

  it('hear how it stands when they come back and know another state, and nothing when they know this one', async () => {
    const now = nowOf([mark('b', 2, 5), mark('a', 1)])
    const { follow } = hubOf(now)
    expect((await follow('old')).events).toEqual([
      [
        'state',
        {
          blocks: [
            ['b', 5],
            ['a', 0],
          ],
          isAll: true,
        },
      ],
    ])
    expect((await follow(now.revision)).heard).toEqual([])
  })

  it('are told the end and let go, with the last update before it', async () => {
    const { hub, story, follow } = hubOf(nowOf([mark('a')]))
    const one = await follow()
    story.now = nowOf([mark('b'), mark('a')], 'ended')
    await hub.changed(7)
    expect(one.events.map(([name]) => name)).toEqual(['news', 'ended'])
    expect([one.end_, hub.size()]).toEqual(['ended', 0])
  })

  it('are let go when the story is taken down, and hear no word of it', async () => {
    const { hub, story, follow } = hubOf(nowOf([mark('a')]))
    const one = await follow()
    story.now = null
    await hub.changed(7)
    expect(one.events).toEqual([['gone', {}]])
    expect([one.end_, hub.size(), await hub.find('story')]).toEqual(['ended', 0, null])
  })

  it('miss nothing that changes while their story is being looked up', async () => {
    const late = Promise.withResolvers<LiveNow | null>()
    const [before, after] = [nowOf([mark('a')]), nowOf([mark('b'), mark('a')])]
    const answers = [late.promise, Promise.resolve(after)]
    const hub = new LiveHub({ findLive: () => answers.shift() ?? Promise.resolve(after), maxStreams: 1, maxOfAddress: 1, maxWaiting: 1 })
    const found = hub.find('story')
    await hub.changed(7)
    late.resolve(before)
    expect(await found).toEqual(after)
  })

  it('go on after a look that failed', async () => {
    logTo(() => undefined)
    let isBroken = true
    const broken = new LiveHub({
      findLive: () => (isBroken ? Promise.reject(new Error('no database')) : Promise.resolve(nowOf([mark('b')]))),
      ...{ maxStreams: 9, maxOfAddress: 9, maxWaiting: 9 },
    })
    const two = new FakeClient()
    broken.join(two.client, 'story', { now: nowOf([]), knows: nowOf([]).revision, address: 'x' })
    await broken.changed(7)
    expect(two.events).toEqual([])
    isBroken = false
    await broken.changed(7)
    expect(two.events).toHaveLength(1)
  })
})

describe('limits', () => {
  it('hold as many streams as there are places, of all and of one address, and free them again', async () => {
    const { hub, follow } = hubOf(nowOf([]), { maxStreams: 3, maxOfAddress: 2 })
    const [first] = [await follow(), await follow()]
    expect([hub.isFull('here'), hub.isFull('there')]).toEqual([true, false])
    await follow(undefined, 'there')
    expect(hub.isFull('elsewhere')).toBe(true)
    hub.leave(first.client)
    hub.leave(first.client)
    expect([hub.isFull('here'), hub.isFull('elsewhere'), hub.size()]).toEqual([false, false, 2])
  })

  it('let go of whoever takes nothing, with news and with heartbeats, and of nobody else', async () => {
    const { hub, story, follow } = hubOf(nowOf([]))
    const [slow, dead, well] = [await follow(), await follow(), await follow()]
    slow.writableLength = 1_001
    story.now = nowOf([mark('a')])
    await hub.changed(7)
    dead.writableLength = 1_001
    await hub.beat()
    expect([slow.end_, dead.end_, well.end_]).toEqual(['destroyed', 'destroyed', ''])
    expect([slow.heard, well.heard.at(-1), hub.size()]).toEqual([[], ':\n\n', 1])
  })

  it('forget a story that nobody follows any more', async () => {
    const { hub, story, follow } = hubOf(nowOf([]))
    const one = await follow()
    hub.leave(one.client)
    story.looks = 0
    await hub.changed(7)
    expect(story.looks).toBe(0)
  })
})

it('ends every stream when the server stops, and takes no more', async () => {
  const { hub, follow } = hubOf(nowOf([]))
  const all = [await follow(), await follow()]
  hub.stop()
  expect(all.map((each) => each.end_)).toEqual(['ended', 'ended'])
  expect([hub.size(), hub.isFull('here')]).toEqual([0, true])
})

const marks = fc.uniqueArray(fc.record({ publicId: fc.stringMatching(/^[a-f]{1,2}$/), at: fc.nat(9), updated: fc.option(fc.nat(9)) }), {
  selector: (each) => each.publicId,
  maxLength: 12,
})

it('tells between any two states exactly what makes one of the other', () => {
  fc.assert(
    fc.property(marks, marks, (one, other) => {
      const [before, after] = [one, other].map((list) => list.map((each) => mark(each.publicId, each.at, each.updated)))
      const { added, changed, removed } = newsBetween(before ?? [], after ?? [])
      const ids = (list: LiveMark[] = []) => list.map((each) => each.publicId)
      const kept = ids(before).filter((id) => !removed.includes(id))
      expect([...kept, ...added.map(([id]) => id)].toSorted()).toEqual(ids(after).toSorted())
      for (const id of changed) expect(kept).toContain(id)
      expect(newsBetween(after ?? [], after ?? [])).toEqual({ added: [], changed: [], removed: [] })
    }),
  )
})
