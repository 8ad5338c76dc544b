import { Tokenizer } from 'htmlparser2'
import fc from 'fast-check'
import { createElement, Fragment, type ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { isShell, lean, needsScript } from '#server/lean.ts'

const head =
  '<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>' +
  '<link rel="preload" href="/_next/static/media/serif.woff2" as="font" crossorigin="" type="font/woff2"/>' +
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/b.js"/><script src="/_next/static/chunks/c.js" async=""></script>' +
  '<script src="/reader.js" type="module" async=""></script><title>A &lt;script&gt; in a title</title><script src="/_next/static/chunks/d.js" noModule=""></script></head>' +
  '<body><div hidden=""><!--$--><!--/$--></div>'
const main =
  '<main><script type="application/ld+json">{"@type":"NewsArticle","headline":"a \\u003c/script> b"}</script><h1>n <!-- -->0</h1>' +
  '<form action="" encType="multipart/form-data" method="POST"><input type="hidden" name="$ACTION_REF_1"/><textarea>&lt;!-- --&gt;</textarea><!--F!--></form></main>'
const tail =
  '<!--$--><!--/$--><!--&--><!--/&--><script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"a":[1<2]});</script>' +
  '<script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"7:[\\"$\\",\\"main\\",\\"\\u003cscript\\u003e\\"]\\n"])</script></body></html>'

describe('lean', () => {
  it('leaves a document without the framework', () => {
    expect(lean(head + main + tail)).toBe(
      '<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>' +
        '<link rel="preload" href="/_next/static/media/serif.woff2" as="font" crossorigin="" type="font/woff2"/>' +
        '<script src="/reader.js" type="module" async=""></script><title>A &lt;script&gt; in a title</title></head><body>' +
        '<main><script type="application/ld+json">{"@type":"NewsArticle","headline":"a \\u003c/script> b"}</script><h1>n 0</h1>' +
        '<form action="" encType="multipart/form-data" method="POST"><input type="hidden" name="$ACTION_REF_1"/><textarea>&lt;!-- --&gt;</textarea></form></main></body></html>',
    )
  })

  it.each([
    '<script src="//evil.example/a.js"></script>',
    '<script src="https://evil.example/a.js"></script>',
    '<script>alert(1)</script>',
    '<script type="module">import "/x.js"</script>',
    '<script data-note="src=/reader.js">alert(1)</script>',
    '<link rel="modulepreload" href="/_next/static/chunks/e.js"/>',
  ])('takes out %s', (element) => {
    expect(lean(`<p>a</p>${element}<p>b</p>`)).toBe('<p>a</p><p>b</p>')
  })

  it('agrees with a real tokenizer on whatever React writes', () => {
    fc.assert(
      fc.property(fc.array(node, { maxLength: 6 }), (nodes) => {
        const html = head + renderToString(createElement('main', null, ...nodes)) + main + tail
        expect(lean(html)).toBe(leanByTokens(html))
      }),
      { numRuns: 500 },
    )
  })
})

describe('what is no document', () => {
  it('knows the shell that stands for an error', () => {
    expect(isShell('<!DOCTYPE html><html id="__next_error__"><head>')).toBe(true)
    expect(isShell('<!DOCTYPE html><html lang="en"><p>&lt;html id="__next_error__"&gt;</p>')).toBe(false)
  })

  it('knows parts that wait for a script', () => {
    expect(needsScript('<!--$!--><template data-dgst="1"></template>')).toBe(true)
    expect(needsScript('<!--$?--><template id="B:0"></template><p>loading</p>')).toBe(true)
    expect(needsScript('<!--$--><p>here</p><!--/$-->')).toBe(false)
  })
})

/** Text and attribute values that try to look like markup. */
const words = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '</script>',
    '<!-- -->',
    '<!--$-->',
    '"><script src="/_next/x.js">',
    '<body><div hidden=""></div>',
    'src="/x.js"',
  ),
)
const { node } = fc.letrec<{ node: ReactNode }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    words,
    fc.integer(),
    fc
      .tuple(words, words, fc.array(tie('node'), { maxLength: 4 }))
      .map(([id, title, children]) => createElement('p', { id, title }, ...children)),
    fc.tuple(words, words).map((children) => createElement(Fragment, null, ...children)),
    words.map((defaultValue) => createElement('textarea', { defaultValue })),
    words.map((src) => createElement('script', { src: `/_next/${src}`, 'data-x': src })),
    words.map((text) =>
      createElement('script', {
        type: 'application/ld+json',
        dangerouslySetInnerHTML: { __html: JSON.stringify(text).replace(/</g, '\\u003c') },
      }),
    ),
  ),
}))

/** The same cut, made with htmlparser2's tokeniser. */
function leanByTokens(html: string): string {
  let [out, kept, start, name, attribute, cutting] = ['', 0, 0, '', '', false]
  let attributes: Record<string, string> = {}
  const cut = (from: number, to: number) => {
    out += html.slice(kept, from)
    kept = to
  }
  const isOwn = (address = '') => /^\/(?!\/|_next\/)/.test(address)
  const opened = (end: number) => {
    const isPreload = (attributes.rel === 'preload' && attributes.as === 'script') || attributes.rel === 'modulepreload'
    if (name === 'link' && isPreload && !isOwn(attributes.href)) cut(start, end + 1)
    if (name === 'script' && attributes.type !== 'application/ld+json' && !isOwn(attributes.src)) {
      cut(start, start)
      cutting = true
    }
  }
  const ignore = () => undefined
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: false },
    {
      onopentagname(from, to) {
        start = from - 1
        name = html.slice(from, to).toLowerCase()
        attributes = {}
      },
      onattribname(from, to) {
        attribute = html.slice(from, to).toLowerCase()
        attributes[attribute] = ''
      },
      onattribdata(from, to) {
        attributes[attribute] = (attributes[attribute] ?? '') + html.slice(from, to)
      },
      onopentagend: opened,
      onselfclosingtag: opened,
      onclosetag(from, to) {
        if (!cutting || html.slice(from, to).toLowerCase() !== 'script') return
        kept = html.indexOf('>', to) + 1
        cutting = false
      },
      oncomment(from, to) {
        if (!cutting) cut(from - 4, to + 1)
      },
      onattribend: ignore,
      onattribentity: ignore,
      oncdata: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onend: ignore,
      ontext: ignore,
      ontextentity: ignore,
    },
  )
  tokenizer.write(html)
  tokenizer.end()
  return (out + html.slice(kept)).replace('<body><div hidden=""></div>', '<body>')
}
