import { expect, test, vi } from 'vitest'
import { isByPerson, readCounter } from '#server/reads.ts'
import { isStoryPath } from '#server/public-pages.ts'

const BROWSER = { 'user-agent': 'Mozilla/5.0 (X11; Linux x64) Gecko/20100101 Firefox/140.0', accept: 'text/html,*/*' }
const counter = (save = vi.fn(() => Promise.resolve())) => {
  const onFault = vi.fn()
  return { save, onFault, ...readCounter({ isStory: isStoryPath, save, onFault, everyMs: 3_600_000 }) }
}

test('what was opened is written down in one go, by path, and once', async () => {
  const { note, flush, stop, save } = counter()
  for (const path of ['/news/a', '/news/a', '/sport/b']) note(path, BROWSER)
  await flush()
  await stop()
  expect(save.mock.calls).toEqual([
    [
      new Map([
        ['/news/a', 2],
        ['/sport/b', 1],
      ]),
    ],
    [new Map()],
  ])
})

test('a write that fails is told of, and the next goes on', async () => {
  const save = vi.fn(() => Promise.resolve()).mockRejectedValueOnce(new Error('full'))
  const { note, flush, stop, onFault } = counter(save)
  note('/news/a', BROWSER)
  await flush()
  note('/news/b', BROWSER)
  await stop()
  expect(onFault).toHaveBeenCalledOnce()
  expect(save).toHaveBeenLastCalledWith(new Map([['/news/b', 1]]))
})

test('a scan of the whole site takes no more memory than a day’s readers', async () => {
  const { note, stop, save } = counter()
  for (let n = 0; n < 6_000; n++) note(`/news/${String(n)}`, BROWSER)
  note('/news/0', BROWSER)
  await stop()
  const [opened] = save.mock.calls[0] as unknown as [Map<string, number>]
  expect([opened.size, opened.get('/news/0')]).toEqual([5_000, 2])
})

test.each([
  ['/news/a-story', true],
  ['/news/%E2%80%A6', true],
  ['/', false],
  ['/news', false],
  ['/author/ada', false],
  ['/tag/harbour', false],
  ['/archive/2026', false],
  ['/archive/2026/11', false],
  ['/news/a/comments/b', false],
  ['/admin/articles', false],
])('%s: a story may stand there: %j', (path, is) => expect(isStoryPath(path)).toBe(is))

test.each<[string, Record<string, string>, boolean]>([
  ['a browser', BROWSER, true],
  ['one that says what it fetches for', { ...BROWSER, 'sec-fetch-dest': 'document' }, true],
  ['a picture', { ...BROWSER, 'sec-fetch-dest': 'image' }, false],
  ['a prefetch', { ...BROWSER, 'sec-purpose': 'prefetch' }, false],
  ['a prerender', { ...BROWSER, 'sec-purpose': 'prefetch;prerender' }, false],
  ['an old prefetch', { ...BROWSER, purpose: 'prefetch' }, false],
  ['Googlebot', { ...BROWSER, 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' }, false],
  ['curl', { 'user-agent': 'curl/8.0', accept: '*/*' }, false],
  ['nobody', { accept: 'text/html' }, false],
  ['a program that asks for anything', { 'user-agent': 'Mozilla/5.0', accept: '*/*' }, false],
])('%s counts: %s', (_, headers, is) => expect(isByPerson(headers)).toBe(is))
