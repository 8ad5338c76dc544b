import type { Admitted } from '#server/admission.ts'
import { pickEncoding, type Encoded } from '#server/compress.ts'
import type { Desk } from '#server/desk.ts'
import { fileAt, WORKER } from '#server/offline-files.ts'
import { passThrough } from '#server/pass-through.ts'
import { rulesFileHeaders } from '#server/speculation-rules.ts'
import { send, sendError, type Visit } from '#server/visit.ts'

/** Sends a file of the build or of `public/`, or the sheets of a page under one address. */
export async function sendFile(desk: Desk, visit: Visit, { method, pathname }: Admitted): Promise<void> {
  if (method === 'POST') {
    sendError(visit, desk.errors[405])
    return
  }
  visit.from = 'file'
  visit.req.url = fileAt(pathname, desk.options.keepsOffline)
  if (pathname === WORKER) return passThrough(visit, desk.ports.render, desk.security.worker)
  const sheet = await desk.ports.styleSheet(pathname)
  if (sheet) sendSheet(desk, visit, sheet)
  else await passThrough(visit, desk.ports.render, [...desk.security.data, ...rulesFileHeaders(pathname)])
}

/** Its address changes with its content. */
const SHEET = ['content-type', 'text/css; charset=utf-8', 'cache-control', 'public, max-age=31536000, immutable', 'vary', 'accept-encoding']

function sendSheet({ security }: Desk, visit: Visit, sheet: Encoded): void {
  const encoding = pickEncoding(visit.req.headers['accept-encoding'])
  const body = sheet[encoding]
  const encoded = encoding === 'identity' ? [] : ['content-encoding', encoding]
  send(visit, 200, [...SHEET, ...encoded, 'content-length', String(body.length), ...security.data], body)
}
