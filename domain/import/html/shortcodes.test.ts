import { describe, expect, test } from 'vitest'
import { notesOf, shown } from '#domain/import/html/read.fixture.ts'

describe('shortcodes that are read', () => {
  test.each([
    [
      '[caption id="a" width="300"]<a href="/up/a.jpg"><img src="/up/a-300x2.jpg" alt="x"></a> At <em>dawn</em>[/caption]\n\nb',
      'p([https://old.example/up/a.jpg:Picture: At ][https://old.example/up/a.jpg:[em:dawn]]) p(b)',
    ],
    [
      '[caption caption="At &lt;b&gt;dawn&lt;/b&gt;"]<img src="/up/a.jpg">[/caption]',
      'p([https://old.example/up/a.jpg:Picture: At ][https://old.example/up/a.jpg:[strong:dawn]])',
    ],
    [
      'a [gallery ids="7,8,9"] b',
      'p(a) ul(li(p([https://old.example/up/harbour.jpg:Picture: The harbour at dawn])) li(p([https://old.example/up/bridge.jpg:Picture: Bridge]))) p(b)',
    ],
    ['[embed width="5"]https://x.example/v[/embed]', 'embed<https://x.example/v|Content on x.example|x.example>'],
    ['[youtube https://youtu.be/abc]', 'embed<https://youtu.be/abc|Video on YouTube|YouTube>'],
    ['[youtube=https://youtu.be/abc]', 'embed<https://youtu.be/abc|Video on YouTube|YouTube>'],
    ['[youtube id="abcdefghijk"]', 'embed<https://www.youtube.com/watch?v=abcdefghijk|Video on YouTube|YouTube>'],
    ['[video mp4="/up/a.mp4"][/video]', 'embed<https://old.example/up/a.mp4|Video: a.mp4|old.example>'],
    ['[audio src="/up/a.mp3"]', 'embed<https://old.example/up/a.mp3|Sound: a.mp3|old.example>'],
    ['[playlist ids="7"]', 'embed<https://old.example/up/harbour.jpg|Sound: Harbour|old.example>'],
  ])('%s', (html, expected) => {
    expect(shown(html)).toBe(expected)
  })

  test('what a gallery lacks is noted', () => {
    expect(notesOf('[gallery ids="9"]')).toEqual(['picture-missing: attachment 9', 'gallery-left-out: 9'])
    expect(notesOf('[gallery columns="2"]')).toEqual(['gallery-left-out: all pictures of the post'])
  })
})

describe('others stay the text that they are', () => {
  test.each([
    ['[contact-form-7 id="5" title="x"]', ['shortcode-kept: contact-form-7']],
    ['[su_note]a[/su_note] [su_note]b[/su_note]', ['shortcode-kept: su_note']],
    ['[box]a[/box]', ['shortcode-kept: box']],
    ['[toc]', ['shortcode-kept: toc']],
    ['[caption id="x"] never closed', ['shortcode-kept: caption']],
    ['[sic] [1] [Editor’s note: so it is] [...] [a b] [the two-part plan]', []],
    ['[post-edited on Monday]', []],
  ])('%s', (html, notes) => {
    expect(shown(html)).toBe(`p(${html})`)
    expect(notesOf(html)).toEqual(notes)
  })
})

test.each([
  ['[[gallery ids="7"]]', 'p([gallery ids="7"])'],
  ['[[su_note]]', 'p([su_note])'],
  ['[[Wiki link]]', 'p([[Wiki link]])'],
])('%s is escaped or prose', (html, expected) => {
  expect(shown(html)).toBe(expected)
})

test.each([
  '<pre>[gallery ids="7"]</pre>',
  '<a title="[gallery ids=7]">a</a>',
  '<!-- [gallery ids="7"] -->a',
  '<code>[embed]x[/embed]</code>',
])('in %s there is none', (html) => {
  expect(notesOf(html)).toEqual([])
})
