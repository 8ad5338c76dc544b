import { createHash } from 'node:crypto'
import { directionOf } from '#lib/direction.ts'
import type { FlatHeaders } from '#server/types.ts'
import type { MessageKey, Translate } from '#messages/translate.ts'

/** The statuses that the server itself answers with. */
export const ERROR_STATUSES = [400, 403, 404, 405, 409, 411, 413, 421, 500, 503] as const
export type ErrorStatus = (typeof ERROR_STATUSES)[number]
export type ErrorPage = { status: ErrorStatus; headers: FlatHeaders; body: Buffer }
export type ErrorPages = Record<ErrorStatus, ErrorPage>

const STYLE =
  ':root{color-scheme:light dark}body{max-width:34rem;margin:15vh auto;padding:0 16px;font:18px/1.55 Georgia,serif}h1{font-size:30px;line-height:1.12}a{color:inherit}'

/** What a policy must allow for the pages' style sheet: base64 SHA-256. */
export const ERROR_STYLE_HASH = createHash('sha256').update(STYLE).digest('base64')

/** How soon to come back after a 503, seconds: an overload of this server passes in a few. */
const RETRY_AFTER = '5'

/**
 * The server's own error pages, made once: whole documents without script or outside files, so that they show when
 * nothing else works.
 * @param security the headers that go with them
 */
export function errorPages(translate: Translate, language: string, siteUrl: URL, security: FlatHeaders): ErrorPages {
  const page = (status: ErrorStatus): ErrorPage => {
    const body = Buffer.from(documentOf(status, translate, language, siteUrl))
    const headers = [
      'content-type',
      'text/html; charset=utf-8',
      'content-length',
      String(body.length),
      'cache-control',
      'no-store',
      ...security,
    ]
    if (status === 405) headers.push('allow', 'GET, HEAD, POST')
    if (status === 503) headers.push('retry-after', RETRY_AFTER)
    return { status, headers, body }
  }
  return {
    400: page(400),
    403: page(403),
    404: page(404),
    405: page(405),
    409: page(409),
    411: page(411),
    413: page(413),
    421: page(421),
    500: page(500),
    503: page(503),
  }
}

function documentOf(status: ErrorStatus, translate: Translate, language: string, siteUrl: URL): string {
  const title = escape(translate(`edge.${status}.title` satisfies MessageKey))
  const text = escape(translate(`edge.${status}.text` satisfies MessageKey, { site: siteUrl.origin }))
  return (
    `<!DOCTYPE html><html lang="${escape(language)}" dir="${directionOf(language)}"><head><meta charset="utf-8"><title>${title}</title>` +
    `<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><style>${STYLE}</style></head>` +
    `<body><main><h1>${title}</h1><p>${text}</p><p><a href="${siteUrl.origin}/">${escape(translate('edge.front'))}</a></p></main></body></html>\n`
  )
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escape = (text: string): string => text.replace(/[&<>"]/g, (c) => ENTITIES[c] ?? c)
