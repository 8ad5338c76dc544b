import type { IncomingMessage, ServerResponse } from 'node:http'
import { dependsOn, validUntil } from '#lib/dependencies.ts'
import { standIn } from '#lib/stand-in.ts'

export type Routes = Record<string, (req: IncomingMessage, res: ServerResponse, count: number) => unknown>

/** What Next answers instead of a page after `notFound()`, `redirect()` or a throw. */
export const SHELL = '<!DOCTYPE html><html id="__next_error__"><head></head><body><script>1</script></body></html>'

/** A document as Next writes it: scripts with the request's nonce, a payload, markers. */
export function documentOf(words: string, req: IncomingMessage): string {
  const nonce = /'nonce-([^']+)'/.exec(String(req.headers['content-security-policy']))?.[1]
  const attribute = nonce ? ` nonce="${nonce}"` : ''
  return (
    `<!DOCTYPE html><html lang="en"><head><script src="/_next/static/a.js"${attribute} async=""></script></head><body><div hidden=""></div>` +
    `<main>${words}<!-- --></main>${ownWords()}<p>${'A sentence that comes again. '.repeat(40)}</p><script${attribute}>self.__next_f.push([1])</script></body></html>`
  )
}

/** What a page shows of whoever it is rendered for, in its text and in its payload. */
function ownWords(): string {
  const { displayName = 'themselves', formKey = 'a key of its own' } = standIn() ?? {}
  return `<bdi>${displayName}</bdi><input type="hidden" name="key" value="${formKey}"/><script>self.__next_f.push([1,"{\\"name\\":\\"${displayName}\\"}"])</script>`
}

/** The words of a document that `documentOf` wrote. */
export const wordsOf = (html: string | Buffer): string =>
  /<main>(.*)<\/main>/.exec(html.toString())?.[1]?.replace('<!-- -->', '') ?? '(no document)'

function sendHtml(res: ServerResponse, status: number, html: string, headers: Record<string, string> = {}): void {
  res.writeHead(status, { vary: 'rsc', 'cache-control': 'private, no-store', 'content-type': 'text/html; charset=utf-8', ...headers })
  res.write(html.slice(0, 20))
  setImmediate(() => res.end(html.slice(20)))
}

const routes: Routes = {
  '/page-not-found': (req, res) => sendHtml(res, 200, documentOf('nothing here', req)),
  '/gone': (_, res) => sendHtml(res, 404, SHELL),
  '/boom': (_, res) => sendHtml(res, 500, SHELL),
  '/throws': () => {
    throw new Error('thrown past Next')
  },
  '/suspended': (_, res) => sendHtml(res, 200, '<!DOCTYPE html><html lang="en"><!--$!--><template data-dgst="1"></template></html>'),
  '/moved': (_, res) => sendHtml(res, 308, SHELL, { location: '/new' }),
  '/elsewhere': (_, res) => sendHtml(res, 307, SHELL, { location: '/sign-in' }),
  '/cookie': (req, res, count) => sendHtml(res, 200, documentOf(`cookie ${String(count)}`, req), { 'set-cookie': 'a=1' }),
  '/feed.xml': (_, res) => void res.writeHead(200, { 'content-type': 'application/rss+xml' }).end('<rss/>'),
  '/api/data': (_, res) => void res.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'public, max-age=60' }).end('{}'),
  '/api/health': (_, res) => void res.end('ok'),
  '/media/a.avif': (_, res) => void res.writeHead(200, { 'content-type': 'image/avif' }).end('pixels'),
  '/_next/static/a.js': (_, res) => void res.setHeader('cache-control', 'public, max-age=31536000, immutable').end('1'),
  '/reader.js': (_, res) => void res.end('2'),
  '/headers': (req, res) => sendHtml(res, 200, documentOf(JSON.stringify(req.headers), req)),
}

const page: Routes[string] = (req, res, count) => sendHtml(res, 200, documentOf(`${String(req.url)} ${String(count)}`, req))
const flight: Routes[string] = (_, res) => void res.writeHead(200, { 'content-type': 'text/x-component' }).end('0:{}')

/** A handler that behaves as Next was seen to. A page's words are its address and how often it was rendered: `/a 1`. */
export function fakeNext(more: Routes = {}) {
  const counts: Record<string, number> = {}
  const render = (req: IncomingMessage, res: ServerResponse) => {
    const [path = ''] = String(req.url).split('?')
    const count = (counts[path] = (counts[path] ?? 0) + 1)
    dependsOn('site', `page:${path}`)
    if (path === '/until') validUntil(new Date(2_000_000))
    const route = req.headers.rsc ? flight : (more[path] ?? routes[path] ?? page)
    return route(req, res, count)
  }
  return { render, counts }
}
