import { describe, expect, test } from 'vitest'
import { notesOf, shown } from '#domain/import/html/read.fixture.ts'

const link = (words: string, file = 'a.jpg') => `p([https://old.example/up/${file}:Picture: ${words}])`

describe('a picture is a paragraph that links to it', () => {
  test.each([
    ['<img src="/up/a.jpg" alt="Boats">', link('Boats')],
    ['<img src="/up/a.jpg" title="Quay">', link('Quay')],
    ['<img src="/up/a.jpg">', link('a.jpg')],
    [
      '<figure><img src="/up/a.jpg" alt="Boats"><figcaption>At <em>dawn</em></figcaption></figure>',
      'p([https://old.example/up/a.jpg:Picture: At ][https://old.example/up/a.jpg:[em:dawn]])',
    ],
    ['<figure><a href="/up/a.jpg"><img src="/up/a-300x200.jpg"></a></figure>', link('a.jpg')],
    ['<a href="/up/a.jpg"><img src="/up/a-300x200.jpg" alt="Boats"></a>', link('Boats')],
    ['<a href="https://old.example/?attachment_id=3"><img src="/up/a.jpg" alt="Boats"></a>', link('Boats')],
    ['<a href="https://old.example/2020/story/a/"><img src="/up/a.jpg" alt="Boats"></a>', link('Boats')],
    [
      '<a href="https://x.example/b/"><img src="/up/a.jpg" alt="Boats"></a>',
      'p([https://old.example/up/a.jpg:Picture: Boats] ([https://x.example/b/:x.example/b]))',
    ],
    ['<img src="data:image/gif;base64,R0lG" data-src="/up/a.jpg"><noscript><img src="/up/a.jpg"></noscript>', link('a.jpg')],
    ['<img class="wp-image-7" src="/up/harbour-300x200.jpg" alt="x">', link('x', 'harbour.jpg')],
    ['<div class="wp-block-cover" style="background-image:url(/up/a.jpg)"><p>b</p></div>', `${link('a.jpg')} p(b)`],
  ])('%s', (html, expected) => {
    expect(shown(html)).toBe(expected)
  })
})

describe('in running text', () => {
  test.each([
    ['<img src="/up/a.jpg"> text', `${link('a.jpg')} p(text)`],
    ['some <img src="/up/a.jpg"> text', `p(some text) ${link('a.jpg')}`],
    ['some\n<img src="/up/a.jpg">\ntext', `p(some) ${link('a.jpg')} p(text)`],
    ['hello <img class="wp-smiley" src="/s.png" alt=":)"> you', 'p(hello :) you)'],
    [
      '<table><tr><td>a</td><td><img src="/up/a.jpg" alt="b"></td></tr></table>',
      'table(tr(td(a) td([https://old.example/up/a.jpg:Picture: b])))',
    ],
  ])('%s', (html, expected) => {
    expect(shown(html)).toBe(expected)
  })
})

describe('galleries are lists', () => {
  const figure = (n: number) => `<figure class="wp-block-image"><img src="/up/${n}.jpg" alt="${n}"></figure>`
  test.each([
    ['nested figures', `<figure class="wp-block-gallery">${figure(1)}${figure(2)}<figcaption>c</figcaption></figure>`],
    [
      'a list',
      `<figure class="wp-block-gallery"><ul class="blocks-gallery-grid"><li>${figure(1)}</li><li>${figure(2)}</li></ul><figcaption>c</figcaption></figure>`,
    ],
    ['a list alone', `<ul class="wp-block-gallery"><li>${figure(1)}</li><li>${figure(2)}</li></ul>c`],
  ])('%s', (_name, html) => {
    expect(shown(html)).toBe(`ul(li(${link('1', '1.jpg')}) li(${link('2', '2.jpg')})) p(c)`)
  })
})

test('links in a caption stay their own', () => {
  const html = '<figure><img src="/up/a.jpg"><figcaption>By <a href="https://x.example/">Ada</a></figcaption></figure>'
  expect(shown(html)).toBe('p([https://old.example/up/a.jpg:Picture: By ][https://x.example/:Ada])')
})

test('each picture is noted, with the alternative text that its caption hides', () => {
  expect(notesOf('<figure><img src="/up/a.jpg" alt="Boats"><figcaption>c</figcaption></figure>')).toEqual([
    'picture-linked: https://old.example/up/a.jpg (alternative text: Boats)',
  ])
})

test('a dot that tells who reads is dropped, a picture without a usable address leaves its words', () => {
  expect(notesOf('a<img src="https://t.example/p.gif" width="1" height="1" alt="b">')).toEqual(['tracker-dropped: https://t.example/p.gif'])
  expect(shown('<img src="file:///c/a.jpg" alt="Boats">')).toBe('p(Boats)')
  expect(notesOf('<img src="file:///c/a.jpg" alt="Boats">')).toEqual(['picture-unsafe: file:///c/a.jpg'])
})

test('a file is one link, its button is not another', () => {
  const html =
    '<div class="wp-block-file"><a href="/up/plan.pdf">The plan</a><a href="/up/plan.pdf" class="wp-block-file__button">Download</a></div>'
  expect(shown(html)).toBe('p([https://old.example/up/plan.pdf:File: The plan])')
})
