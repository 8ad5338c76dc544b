import { beforeEach, describe, expect, it } from 'vitest'
import { PageCache, RECENT_MS, STALE_MS } from '#server/page-cache.ts'
import { Busy } from '#server/render-jobs.ts'
import { fakeRenders, settled } from '#server/testing/fake-renders.ts'
import { textOf } from '#server/testing/page-of.ts'

let now = 0
let renders = fakeRenders()
let cache: PageCache
let rests: { ms: number; end: () => void }[] = []

beforeEach(() => {
  now = 1_000_000
  rests = []
  renders = fakeRenders()
  const rest = (ms: number) => {
    if (ms === 0) return Promise.resolve()
    const { promise, resolve } = Promise.withResolvers<undefined>()
    rests.push({ ms, end: () => resolve(undefined) })
    return promise
  }
  cache = new PageCache({ render: renders.render, clock: () => now, maxBytes: 1000, maxRenders: 3, rest })
})

/** What a reader gets, or `…` while they wait. */
function read(key = '/a') {
  const reader = { got: '…', from: '' }
  cache.get(key).then(
    ({ page, from }) => Object.assign(reader, { got: textOf(page), from }),
    (error: unknown) => Object.assign(reader, { got: String(error) }),
  )
  return reader
}

async function finish(page?: Parameters<(typeof renders.running)[number]['finish']>[0]) {
  await settled()
  renders.running[0]?.finish(page)
  await settled()
}

/** Brings a page into the cache. */
async function keep(page?: Parameters<typeof finish>[0]) {
  read()
  await finish(page)
}

const freshRead = async (key?: string) => {
  const reader = read(key)
  await settled()
  return `${reader.from} ${reader.got}`.trim()
}

describe('reading', () => {
  it('renders a missing page once, however many ask, and then not again', async () => {
    const readers = Array.from({ length: 50 }, () => read())
    await finish()
    expect(new Set(readers.map((r) => r.got))).toEqual(new Set(['/a 1']))
    expect(await freshRead()).toBe('hit /a 1')
    expect(renders.count()).toBe(1)
  })

  it('tells everybody who waits of a failure, and tries again for the next', async () => {
    const readers = [read(), read()]
    await settled()
    renders.running[0]?.fail(new Error('boom'))
    await settled()
    expect(readers.map((r) => r.got)).toEqual(['Error: boom', 'Error: boom'])
    const next = read()
    await finish()
    expect(next.got).toBe('/a 2')
  })

  it('keeps nothing that may not be kept', async () => {
    await keep({ isKept: false, status: 500 })
    expect(await freshRead()).toBe('…')
  })

  it('ends a page at the instant at which it would differ', async () => {
    await keep({ validUntil: now + 10 })
    now += 9
    expect(await freshRead()).toBe('hit /a 1')
    now += 1
    expect(await freshRead()).toBe('…')
  })

  it('keeps nothing that ended while it was rendered', async () => {
    const reader = read()
    await settled()
    now += 20
    await finish({ validUntil: now - 10 })
    expect(reader.got).toBe('/a 1')
    expect(await freshRead()).toBe('…')
  })

  it('refuses one render too many, but nobody who waits for one that runs', async () => {
    for (const key of ['/a', '/b', '/c']) read(key)
    const [late, same] = [read('/d'), read('/a')]
    await finish()
    expect(late.got).toBe(String(new Busy('too many renders')))
    expect(same.got).toBe('/a 1')
  })
})

describe('a purge', () => {
  it('touches only pages made from its tags', async () => {
    await keep()
    cache.purge(['other'], { drop: true })
    expect(await freshRead()).toBe('hit /a 1')
  })

  it('makes a page anew, showing the old copy while that runs', async () => {
    await keep()
    cache.purge(['t'])
    expect(await freshRead()).toBe('stale /a 1')
    await finish()
    expect(await freshRead()).toBe('hit /a 2')
    expect(renders.count()).toBe(2)
  })

  it('shows the old copy for two seconds and no longer', async () => {
    await keep()
    cache.purge(['t'])
    now += STALE_MS
    expect(await freshRead()).toBe('stale /a 1')
    cache.purge(['t'])
    now += 1
    const reader = read()
    await settled()
    expect(reader.got).toBe('…')
    await finish()
    expect(reader.got).toBe('/a 2')
  })

  it('only drops what nobody has read for ten minutes', async () => {
    await keep()
    now += RECENT_MS + 1
    cache.purge(['t'])
    await settled()
    expect(renders.running).toEqual([])
    expect(cache.size()).toEqual({ pages: 0, bytes: 0 })
  })

  it('only drops pages that say that there is nothing', async () => {
    await keep({ status: 404 })
    cache.purge(['t'])
    expect(cache.peek('/a')).toBeUndefined()
  })

  it('that drops removes the old copy at once', async () => {
    await keep()
    cache.purge(['t'], { drop: true })
    expect(cache.peek('/a')).toBeUndefined()
    expect(await freshRead()).toBe('…')
  })

  it('that drops ends an old copy that a softer one left', async () => {
    await keep()
    cache.purge(['t'])
    cache.purge(['t'], { drop: true })
    expect(await freshRead()).toBe('…')
  })

  it('whose render fails leaves no old copy behind', async () => {
    await keep()
    cache.purge(['t'])
    await settled()
    renders.running[0]?.fail(new Error('boom'))
    await settled()
    expect(cache.peek('/a')).toBeUndefined()
  })
})

describe('a purge during a render', () => {
  it('keeps what was rendered from being fresh', async () => {
    const reader = read()
    await settled()
    cache.purge(['t'])
    await finish()
    expect(reader.got).toBe('/a 1')
    expect(await freshRead()).toBe('stale /a 1')
    await finish()
    expect(await freshRead()).toBe('hit /a 2')
  })

  it('that drops keeps it from being stored at all', async () => {
    const reader = read()
    await settled()
    cache.purge(['t'], { drop: true })
    await finish()
    expect(reader.got).toBe('/a 1')
    expect(cache.peek('/a')).toBeUndefined()
  })

  it('that drops makes everybody who came after it wait for the next render', async () => {
    const before = read()
    await settled()
    cache.purge(['t'], { drop: true })
    const after = read()
    await finish()
    expect([before.got, after.got]).toEqual(['/a 1', '…'])
    await finish()
    expect(after.got).toBe('/a 2')
    expect(await freshRead()).toBe('hit /a 2')
  })

  it('more than two seconds ago does the same', async () => {
    read()
    await settled()
    cache.purge(['t'])
    now += STALE_MS + 1
    const after = read()
    await finish()
    expect(after.got).toBe('…')
    for (const { end } of rests) end()
    await finish()
    expect(after.got).toBe('/a 2')
  })

  it('of something else changes nothing', async () => {
    read()
    await settled()
    cache.purge(['other'], { drop: true })
    await finish()
    expect(await freshRead()).toBe('hit /a 1')
  })

  it('cannot be forgotten: a tag that the render reads after the purge counts too', async () => {
    read()
    await settled()
    cache.purge(['late'], { drop: true })
    await finish({ tags: ['late'] })
    expect(cache.peek('/a')).toBeUndefined()
  })
})

describe('a storm of purges', () => {
  it('renders a page once at a time, rests as long as that took, and starves no reader', async () => {
    await keep()
    for (let i = 0; i < 100; i++) {
      cache.purge(['t'], { drop: i % 2 === 0 })
      const reader = read()
      await settled()
      expect(renders.running.length).toBeLessThanOrEqual(1)
      now += 5
      renders.running[0]?.finish()
      await settled()
      for (const { end } of rests.splice(0)) end()
      await settled()
      renders.running[0]?.finish()
      await settled()
      expect(reader.got).not.toBe('…')
    }
  })

  it('lets a page rest after a render before the next one', async () => {
    const reader = read()
    await settled()
    now += 7
    await finish()
    expect(reader.got).toBe('/a 1')
    cache.purge(['t'], { drop: true })
    const next = read()
    await settled()
    expect(renders.running).toEqual([])
    expect(rests.map((r) => r.ms)).toEqual([7])
    rests[0]?.end()
    await finish()
    expect(next.got).toBe('/a 2')
  })

  it('makes stale pages anew one after the other, with rests of four times the work', async () => {
    for (const key of ['/a', '/b']) {
      read(key)
      await finish()
    }
    cache.purge(['t'])
    await settled()
    expect(renders.running.map((r) => r.key)).toEqual(['/a'])
    now += 5
    await finish()
    expect(renders.running).toEqual([])
    expect(rests.map((r) => r.ms)).toEqual([5, 20])
    rests[1]?.end()
    await finish()
    expect(await freshRead('/b')).toBe('hit /b 4')
  })
})
