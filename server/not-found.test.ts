import { expect, test } from 'vitest'
import { isNotFoundPage, NOT_FOUND, notFoundFor } from '#server/not-found.ts'

test.each([
  ['/news/winter-boat-saved', 'winter boat saved'],
  ['/2019/03/winter-boat-saved.html?x=1', 'winter boat saved'],
  ['/news/%C5%81%C3%B3d%C5%BA-bridge', 'lodz bridge'],
  ['/a-b-c-first-second-third-fourth-fifth-sixth-seventh-eighth-ninth', 'first second third fourth fifth sixth seventh eighth'],
])('%s is near %s', (key, like) => {
  const page = notFoundFor(key)
  expect(new URLSearchParams(page.split('?')[1]).get('like')).toBe(like)
  expect(isNotFoundPage(page)).toBe(true)
})

test.each(['/news', '/', '/wp-admin/setup-config.php', '/news/2026-11-24', '/author/nobody', '/news/%E0%A4', '/news/a-b-c-boat'])(
  '%s says nothing of what was looked for',
  (key) => {
    expect(notFoundFor(key)).toBe(NOT_FOUND)
  },
)

test('no other page is one of these', () => {
  expect(['/page-not-found-at-all', '/news/page-not-found'].map(isNotFoundPage)).toEqual([false, false])
})
