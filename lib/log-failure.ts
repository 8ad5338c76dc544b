import { log } from '#lib/log.ts'
import { publicId } from '#lib/ids.ts'

/** Codes of a database that cannot take a write now, but may in a moment. */
const PASSING = new Set(['busy', 'full', 'timeout', 'retry', 'closed', 'read-only', 'unreachable'])

/**
 * Logs what nobody expected and turns it into what may be said: `busy` when the database could not take it now,
 * else `unexpected` with the digest under which the log has the rest.
 */
export function logFailure(error: unknown): { code: 'busy' } | { code: 'unexpected'; values: { digest: string } } {
  const digest = publicId().slice(0, 8)
  const { code, stack, message } = (error ?? {}) as { code?: string; stack?: string; message?: string }
  log('error', 'failure', { digest, code: code ?? '', stack: withoutValues(stack ?? message ?? String(error)) })
  return code !== undefined && PASSING.has(code) ? { code: 'busy' } : { code: 'unexpected', values: { digest } }
}

/** A failed query's message ends with its parameters: people's addresses and words, which no log should keep. */
const withoutValues = (stack: string): string => stack.replace(/\nparams: [^]*?(?=\n {4}at |$)/, '')
