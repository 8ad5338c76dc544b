import { request as requestHttp, type IncomingMessage } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { LookupFunction } from 'node:net'
import { findTarget, type Target } from '#domain/pictures/fetch/find-target.ts'
import type { DownloadFailure, Network } from '#domain/pictures/fetch/types.ts'
import { env } from '#lib/env.ts'
import { fail, ok, type Result } from '#lib/result.ts'

const MAX_REDIRECTS = 3

type Downloaded = Result<Buffer, DownloadFailure>

/** Fetches a file from another server. Every address on the way is checked before it is asked. @param maxBytes what is longer is not read */
export async function download(address: string, maxBytes: number, network: Network): Promise<Downloaded> {
  const signal = AbortSignal.timeout(network.limitMs)
  // A name server that says nothing cannot be hung up on.
  const end = Promise.withResolvers<Downloaded>()
  signal.addEventListener('abort', () => {
    end.resolve(fail({ code: 'too-slow' }))
  })
  return Promise.race([follow(address, { maxBytes, network, signal }), end.promise])
}

type Asking = { maxBytes: number; network: Network; signal: AbortSignal }

async function follow(first: string, asking: Asking): Promise<Downloaded> {
  let address = first
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    const target = await findTarget(address, asking.network)
    if (!target.ok) return target
    const answer = await ask(target.value, asking.signal)
    if (answer === null) return fail({ code: asking.signal.aborted ? 'too-slow' : 'not-reached' })
    const next = redirectOf(answer, address)
    if (next === null) return readFile(answer, asking)
    answer.destroy()
    address = next
  }
  return fail({ code: 'too-many-redirects' })
}

/** Asks a target at the place that was found for it, over a connection of its own. @returns null when nothing answers */
function ask({ url, at }: Target, signal: AbortSignal): Promise<IncomingMessage | null> {
  const lookup: LookupFunction = (_host, options, done) => {
    if (options.all) done(null, [at])
    else done(null, at.address, at.family)
  }
  const headers = { 'user-agent': `Broadsheet (+${env().SITE_URL.origin})`, accept: 'image/*', 'accept-encoding': 'identity' }
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve) => {
    const asked = request(url, { headers, lookup, signal, agent: false })
    asked.on('response', resolve)
    asked.on('error', () => {
      resolve(null)
    })
    asked.end()
  })
}

/** Where an answer sends on to; null when it does not. */
function redirectOf({ statusCode = 0, headers }: IncomingMessage, from: string): string | null {
  if (![301, 302, 303, 307, 308].includes(statusCode) || headers.location === undefined) return null
  return URL.canParse(headers.location, from) ? new URL(headers.location, from).href : headers.location
}

async function readFile(answer: IncomingMessage, { maxBytes, signal }: Asking): Promise<Downloaded> {
  const tooLarge = fail({ code: 'file-too-large' as const, values: { megabytes: maxBytes / 1_000_000 } })
  if (answer.statusCode !== 200) {
    answer.destroy()
    return fail({ code: 'status', values: { status: answer.statusCode ?? 0 } })
  }
  const parts: Buffer[] = []
  let bytes = 0
  try {
    for await (const part of answer) {
      if (!(part instanceof Buffer)) continue
      // Leaving the loop hangs up.
      if ((bytes += part.length) > maxBytes) return tooLarge
      parts.push(part)
    }
  } catch {
    return fail({ code: signal.aborted ? 'too-slow' : 'file-cut-off' })
  }
  return ok(Buffer.concat(parts))
}
