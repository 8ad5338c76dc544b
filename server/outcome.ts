import type { OutgoingHttpHeaders } from 'node:http'
import type { Captured } from '#server/capture.ts'
import { isShell, lean, needsScript, withoutEmptyActions } from '#server/lean.ts'
import { withOneSheet, withoutSheets } from '#server/style-sheets.ts'
import type { FlatHeaders } from '#server/types.ts'

/** What a render turned out to be. */
export type Outcome =
  | { kind: 'answer'; status: number; headers: FlatHeaders; body: Buffer; isHtml: boolean; cookies: string[] }
  | { kind: 'not-found'; cookies: string[] }
  | { kind: 'failed'; reason: 'threw' | 'suspended' }

/** Of what Next says in its headers, this reaches people; the rest is Next's, or the server's own to say. */
const PASSED = [
  'access-control-allow-origin',
  'access-control-expose-headers',
  'content-type',
  'content-disposition',
  'content-language',
  'last-modified',
  'link',
  'location',
  'retry-after',
  'speculation-rules',
  'x-robots-tag',
]

/**
 * Reads what Next answered. Its error shell never is an answer: it stands for a redirect, a missing page or a throw.
 * @param forReader whether the document must do without Next's scripts: it is made lean
 */
export function outcomeOf({ status, headers, body }: Captured, forReader: boolean): Outcome {
  const cookies = [headers['set-cookie'] ?? []].flat().map(String)
  const isHtml = String(headers['content-type']).startsWith('text/html')
  if (status >= 500 || (isRedirect(status) && headers.location === undefined)) return { kind: 'failed', reason: 'threw' }
  if (isRedirect(status))
    return { kind: 'answer', status, headers: ['location', String(headers.location)], body: Buffer.alloc(0), isHtml: false, cookies }
  if (!isHtml) return { kind: 'answer', status, headers: passed(headers), body, isHtml, cookies }
  const html = body.toString()
  // Where no route fits, Next sends its not-found page whole.
  if (status === 404) return { kind: 'not-found', cookies }
  if (isShell(html)) return { kind: 'failed', reason: 'threw' }
  if (forReader && needsScript(html)) return { kind: 'failed', reason: 'suspended' }
  const [document, said] = forReader ? [withOneSheet(lean(html)), forLean(headers)] : [html, headers]
  return { kind: 'answer', status, headers: passed(said), body: Buffer.from(withoutEmptyActions(document)), isHtml, cookies }
}

/** A lean document has its sheets under one address. */
function forLean({ link, ...headers }: OutgoingHttpHeaders): OutgoingHttpHeaders {
  const kept = withoutSheets(String(link ?? ''))
  return kept === '' ? headers : { ...headers, link: kept }
}

const isRedirect = (status: number): boolean => status >= 300 && status < 400

const passed = (headers: OutgoingHttpHeaders): FlatHeaders =>
  PASSED.flatMap((name) => (headers[name] === undefined ? [] : [name, String(headers[name])]))
