import { IncomingMessage, ServerResponse, type OutgoingHttpHeaders } from 'node:http'
import { Socket } from 'node:net'
import type { Handler, Incoming } from '#server/types.ts'

/** All that a handler answered. Header names are in lower case. */
export type Captured = { status: number; headers: OutgoingHttpHeaders; body: Buffer }

/**
 * Runs a handler without a socket, so that nobody who hangs up can abort it.
 * @param signal ends it: the handler sees a client that went away
 * @throws what the handler throws, and the signal's reason
 */
export function capture(handler: Handler, incoming: Incoming, signal?: AbortSignal): Promise<Captured> {
  const req = requestOf(incoming)
  return new Promise((resolve, reject) => {
    const stop = () => res.destroy(errorOf(signal?.reason))
    // A signal holds what listens to it until it fires: with the answer that would be half a megabyte a page.
    const settled =
      <T>(settle: (value: T) => void) =>
      (value: T) => {
        signal?.removeEventListener('abort', stop)
        settle(value)
      }
    const res = new CapturedResponse(req, settled(resolve), settled(reject))
    signal?.addEventListener('abort', stop)
    Promise.resolve()
      .then(() => handler(req, res))
      .catch(settled(reject))
  })
}

/** A request that has arrived whole. */
export function requestOf({ method, url, headers, body }: Incoming): IncomingMessage {
  const req = new IncomingMessage(new Socket())
  Object.assign(req, { method, url, headers: { ...headers }, httpVersion: '1.1', httpVersionMajor: 1, httpVersionMinor: 1, complete: true })
  if (body && body.length > 0) req.push(body)
  req.push(null)
  return req
}

const errorOf = (reason: unknown): Error => (reason instanceof Error ? reason : new Error(String(reason)))

/** A response that gathers what is written to it. Its writes never block, and it ends as a real one does: `finish`, then `close`. */
class CapturedResponse extends ServerResponse {
  readonly #parts: Buffer[] = []
  readonly #answered: (captured: Captured) => void
  readonly #failed: (error: Error) => void

  constructor(req: IncomingMessage, answered: (captured: Captured) => void, failed: (error: Error) => void) {
    super(req)
    this.#answered = answered
    this.#failed = failed
  }

  /** Headers given here only would never show in `getHeaders()`: they are moved there first. */
  override writeHead(status: number, ...rest: unknown[]): this {
    setAll(this, rest.find((given) => typeof given === 'object' && given !== null) ?? {})
    return super.writeHead(status)
  }

  override flushHeaders(): void {
    if (!this.headersSent) this.writeHead(this.statusCode)
  }

  override write(chunk: unknown, encoding?: unknown, callback?: unknown): boolean {
    this.flushHeaders()
    this.#parts.push(bufferOf(chunk, encoding))
    later([encoding, callback])
    return true
  }

  override end(chunk?: unknown, encoding?: unknown, callback?: unknown): this {
    if (this.writableEnded) return this
    if (chunk !== undefined && chunk !== null && typeof chunk !== 'function') this.#parts.push(bufferOf(chunk, encoding))
    this.flushHeaders()
    // Next asks for this old name, and `writableEnded` follows it.
    Object.assign(this, { finished: true })
    this.#answered({ status: this.statusCode, headers: { ...this.getHeaders() }, body: Buffer.concat(this.#parts) })
    later([chunk, encoding, callback], () => {
      this.emit('finish')
      this.emit('close')
    })
    return this
  }

  override destroy(error?: Error): this {
    if (this.writableEnded || this.destroyed) return this
    this.destroyed = true
    this.#failed(error ?? new Error('the response was destroyed'))
    this.emit('close')
    return this
  }
}

function setAll(res: ServerResponse, given: object): void {
  if (Array.isArray(given)) for (let i = 0; i < given.length; i += 2) res.appendHeader(String(given[i]), String(given[i + 1]))
  else for (const [name, value] of Object.entries(given)) if (isHeaderValue(value)) res.setHeader(name, value)
}

const isHeaderValue = (value: unknown): value is string | number | string[] =>
  typeof value === 'string' || typeof value === 'number' || Array.isArray(value)

function bufferOf(chunk: unknown, encoding: unknown): Buffer {
  if (typeof chunk === 'string') return Buffer.from(chunk, typeof encoding === 'string' && Buffer.isEncoding(encoding) ? encoding : 'utf8')
  if (chunk instanceof Uint8Array) return Buffer.from(chunk)
  throw new TypeError('a response takes strings and bytes')
}

/** Calls the callback among a call's arguments, and then `more`, once the present code has run. */
function later(given: unknown[], more?: () => void): void {
  const callback = given.find((each) => typeof each === 'function')
  if (!callback && !more) return
  queueMicrotask(() => {
    if (callback) Reflect.apply(callback, undefined, [])
    more?.()
  })
}
