import { describe, expect, test } from 'vitest'
import { findProvider, pageOfPlayer } from '#domain/import/html/providers.ts'
import { notesOf, shown } from '#domain/import/html/read.fixture.ts'

const video = 'embed<https://www.youtube.com/watch?v=abcdefghijk|Video on YouTube|YouTube>'

describe('things from elsewhere', () => {
  test.each([
    ['<iframe src="//www.youtube.com/embed/abcdefghijk?rel=0" title="YouTube video player"></iframe>', video],
    [
      '<iframe src="https://maps.example/x" title="Map of the port"></iframe>',
      'embed<https://maps.example/x|Map of the port|maps.example>',
    ],
    ['<iframe src="https://maps.example/x"></iframe>', 'embed<https://maps.example/x|Content on maps.example|maps.example>'],
    [
      '<object data="https://x.example/a.swf"><embed src="https://x.example/a.swf"></object>',
      'embed<https://x.example/a.swf|Content on x.example|x.example>',
    ],
    [
      '<figure class="wp-block-embed"><div>\nhttps://www.youtube.com/watch?v=abcdefghijk\n</div><figcaption>The launch</figcaption></figure>',
      'embed<https://www.youtube.com/watch?v=abcdefghijk|The launch|YouTube>',
    ],
    ['<video src="/up/launch.mp4"></video>', 'embed<https://old.example/up/launch.mp4|Video: launch.mp4|old.example>'],
    [
      '<figure><audio src="/up/call.mp3"></audio><figcaption>The call</figcaption></figure>',
      'embed<https://old.example/up/call.mp3|Sound: The call|old.example>',
    ],
    ['<video><source src="/up/launch.webm"></video>', 'embed<https://old.example/up/launch.webm|Video: launch.webm|old.example>'],
  ])('%s', (html, expected) => {
    expect(shown(html)).toBe(expected)
  })

  test('without a safe address there is a note', () => {
    expect(shown('a<iframe src="javascript:x"></iframe>')).toBe('p(ajavascript:x)')
    expect(notesOf('<iframe></iframe>')).toEqual(['embed-unsafe: no address'])
  })
})

describe('an address on a line of its own', () => {
  test.each([
    ['a\n\nhttps://www.youtube.com/watch?v=abcdefghijk\n\nb', `p(a) ${video} p(b)`],
    ['a\nhttps://www.youtube.com/watch?v=abcdefghijk\nb', `p(a) ${video} p(b)`],
    ['https://x.example/story', 'p([https://x.example/story:https://x.example/story])'],
    ['https://old.example/2020/moved/', 'p([/world/moved:https://old.example/2020/moved/])'],
    ['see https://youtu.be/abc', 'p(see https://youtu.be/abc)'],
    ['<ul><li>https://youtu.be/abc</li></ul>', 'ul(li(p(https://youtu.be/abc)))'],
  ])('%j', (html, expected) => {
    expect(shown(html)).toBe(expected)
  })
})

test('players lead to the page that people visit', () => {
  expect(pageOfPlayer('https://player.vimeo.com/video/123?h=x')).toBe('https://vimeo.com/123')
  expect(pageOfPlayer('https://w.soundcloud.com/player/?url=https%3A//soundcloud.com/a/b')).toBe('https://soundcloud.com/a/b')
  expect(pageOfPlayer('https://x.example/embed/1')).toBe('https://x.example/embed/1')
})

test('providers are known by their host, not by its end', () => {
  expect(findProvider('https://m.youtube.com/x')?.name).toBe('YouTube')
  expect(findProvider('https://notyoutube.com/x')).toBeNull()
  expect(findProvider('https://www.google.com/maps/embed?pb=1')?.name).toBe('Google Maps')
})
