import { lookup } from 'node:dns/promises'
import { isPublicAddress } from '#domain/pictures/fetch/is-public-address.ts'
import type { Network } from '#domain/pictures/fetch/types.ts'

/** Public addresses at the usual ports, and nothing else. */
export const theInternet: Network = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  isAllowed: (address, port) => port === '' && isPublicAddress(address),
  limitMs: 20_000,
  pauseMs: 300,
}
