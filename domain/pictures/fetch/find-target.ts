import { isIP } from 'node:net'
import type { DownloadFailure, Network } from '#domain/pictures/fetch/types.ts'
import { fail, ok, type Result } from '#lib/result.ts'

/** An address that may be asked, and where on the network it is. */
export type Target = { url: URL; at: { address: string; family: 4 | 6 } }

/**
 * Looks up where an address leads. It may be asked only if everything that its host's name stands for may be: what is
 * found here is what is connected to, so that a name cannot mean something else a moment later.
 */
export async function findTarget(address: string, network: Network): Promise<Result<Target, DownloadFailure>> {
  const url = URL.canParse(address) ? new URL(address) : null
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return fail({ code: 'address-unusable' })
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const found = isIP(host) > 0 ? [host] : await network.resolve(host).catch(() => [])
  const [first] = found
  if (first === undefined) return fail({ code: 'host-unknown' })
  if (!found.every((each) => network.isAllowed(each, url.port))) return fail({ code: 'address-not-public' })
  return ok({ url, at: { address: first, family: isIP(first) === 6 ? 6 : 4 } })
}
