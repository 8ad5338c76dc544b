import { isIP } from 'node:net'
import { blockList } from '#lib/block-list.ts'

/** Finds out who is asking: `(peer, x-forwarded-for) → address`. */
export type ClientAddress = (peer: string | undefined, forwardedFor: string | undefined) => string

/**
 * Makes the function that tells a client's address. X-Forwarded-For is believed from trusted proxies only, from right to
 * left: the first address that is not one of theirs.
 * @param trusted addresses and subnets (`10.0.0.0/8`), which the configuration has checked
 * @returns an IPv4 address, the /64 network of an IPv6 one (one subscriber has a whole /64), or `unknown`
 */
export function clientAddressBehind(trusted: readonly string[]): ClientAddress {
  const proxies = blockList(trusted).list
  const isProxy = (address: string) => proxies.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
  return (peer, forwardedFor) => {
    let client = plainAddress(peer ?? '')
    if (client === null) return 'unknown'
    if (trusted.length === 0 || !isProxy(client)) return network(client)
    for (const hop of (forwardedFor ?? '').split(',').reverse()) {
      const address = plainAddress(hop.trim())
      if (address === null) break
      client = address
      if (!isProxy(address)) break
    }
    return network(client)
  }
}

/** An address without port, brackets, zone or IPv4-in-IPv6 dress; null if it is none. */
function plainAddress(text: string): string | null {
  const bare = text
    .replace(/^\[(.+)\](?::\d+)?$/, '$1')
    .replace(/^(\d+(?:\.\d+){3}):\d+$/, '$1')
    .replace(/%.*$/, '')
  const address = bare.replace(/^::ffff:(\d+(?:\.\d+){3})$/i, '$1')
  return isIP(address) === 0 ? null : address
}

function network(address: string): string {
  if (isIP(address) === 4) return address
  const [head = '', tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::')
  const first = head.split(':').filter(Boolean)
  const last = (tail ?? '').split(':').filter(Boolean)
  const zeros = Array<string>(tail === undefined ? 0 : 8 - first.length - last.length).fill('0')
  return [...first, ...zeros, ...last].slice(0, 4).join(':') + '::/64'
}
