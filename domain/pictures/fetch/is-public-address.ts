import { isIP } from 'node:net'
import { blockList } from '#lib/block-list.ts'
import { shared } from '#lib/shared.ts'

/** IPv4: what IANA's registry of special-purpose addresses lists, and multicast. */
const NOT_PUBLIC_4 = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24', '192.0.2.0/24'],
  ...['192.31.196.0/24', '192.52.193.0/24', '192.88.99.0/24', '192.168.0.0/16', '192.175.48.0/24', '198.18.0.0/15'],
  ...['198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4'],
]

/** IPv6: only 2000::/3 is given out, so that loopback, mapped, NAT64, local and multicast addresses are outside it. */
const GIVEN_OUT_6 = ['2000::/3']
/** Within it: protocols, Teredo, documentation, 6to4. */
const NOT_PUBLIC_6 = ['2001::/23', '2001:db8::/32', '2002::/16', '2620:4f:8000::/48', '3fff::/20']

/** Whether an IP address belongs to the public internet, as far as an address can tell. Anything that is none does not. */
export function isPublicAddress(address: string): boolean {
  const { v4, given, v6 } = lists()
  // A zone (`%eth0`) belongs to this machine's own network.
  if (address.includes('%')) return false
  switch (isIP(address)) {
    case 4:
      return !v4.check(address, 'ipv4')
    case 6:
      return given.check(address, 'ipv6') && !v6.check(address, 'ipv6')
    default:
      return false
  }
}

const lists = () =>
  shared('address-lists', () => ({
    v4: blockList(NOT_PUBLIC_4).list,
    given: blockList(GIVEN_OUT_6).list,
    v6: blockList(NOT_PUBLIC_6).list,
  }))
