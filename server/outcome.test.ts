import { describe, expect, it } from 'vitest'
import { outcomeOf } from '#server/outcome.ts'

const html = { 'content-type': 'text/html; charset=utf-8' }
const shell = '<!DOCTYPE html><html id="__next_error__"><head></head><body></body></html>'
const page = '<!DOCTYPE html><html lang="en"><body><p>a<!-- -->1</p><script>self.__next_f=1</script></body></html>'
const read = (status: number, headers: Record<string, string | string[]>, body: string, forReader = true) =>
  outcomeOf({ status, headers, body: Buffer.from(body) }, forReader)

describe('outcomeOf', () => {
  it('makes readers’ documents lean and leaves members’ as they are', () => {
    expect(read(200, html, page)).toMatchObject({
      kind: 'answer',
      body: Buffer.from('<!DOCTYPE html><html lang="en"><body><p>a1</p></body></html>'),
    })
    expect(read(200, html, page, false)).toMatchObject({ kind: 'answer', body: Buffer.from(page) })
  })

  it('never takes Next’s error shell for an answer', () => {
    expect(read(404, html, shell)).toEqual({ kind: 'not-found', cookies: [] })
    expect(read(404, html, page)).toEqual({ kind: 'not-found', cookies: [] })
    expect(read(200, html, shell)).toEqual({ kind: 'failed', reason: 'threw' })
    expect(read(500, html, shell)).toEqual({ kind: 'failed', reason: 'threw' })
    expect(read(500, { 'content-type': 'text/plain' }, 'Internal Server Error')).toEqual({ kind: 'failed', reason: 'threw' })
    expect(read(308, { ...html, location: '/new', refresh: '0;url=/new' }, shell)).toMatchObject({
      status: 308,
      headers: ['location', '/new'],
      body: Buffer.alloc(0),
    })
  })

  it.each([true, false])('takes out the empty addresses of forms (for a reader: %s), and no words that look like one', (forReader) => {
    const form = (action: string) =>
      `<html lang="en"><form class="a"${action} encType="multipart/form-data" method="POST"><p> action=&quot;&quot; encType</p></form></html>`
    expect(read(200, html, form(' action=""'), forReader)).toMatchObject({ body: Buffer.from(form('')) })
    expect(read(200, html, form(' action="/x"'), forReader)).toMatchObject({ body: Buffer.from(form(' action="/x"')) })
  })

  it('fails rather than give a reader parts that only a script could show', () => {
    expect(read(200, html, '<html lang="en"><!--$!--><template></template>')).toEqual({ kind: 'failed', reason: 'suspended' })
    expect(read(200, html, '<html lang="en"><!--$!--><template></template>', false)).toMatchObject({ kind: 'answer' })
  })

  it('passes on what people need of the headers, and no more', () => {
    const outcome = read(
      200,
      {
        'content-type': 'application/rss+xml',
        link: '</a.css>; rel=preload',
        vary: 'rsc',
        'x-nextjs-cache': 'HIT',
        etag: '"x"',
        'set-cookie': ['a=1', 'b=2'],
      },
      '<rss/>',
    )
    expect(outcome).toEqual({
      kind: 'answer',
      status: 200,
      headers: ['content-type', 'application/rss+xml', 'link', '</a.css>; rel=preload'],
      body: Buffer.from('<rss/>'),
      isHtml: false,
      cookies: ['a=1', 'b=2'],
    })
  })
})
