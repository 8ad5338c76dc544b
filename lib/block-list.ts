import { BlockList, isIP } from 'node:net'

/**
 * A list that tells which addresses belong to it.
 * @param entries addresses and subnets (`10.0.0.0/8`)
 * @returns the list, and the entries that are neither
 */
export function blockList(entries: readonly string[]): { list: BlockList; wrong: string[] } {
  const list = new BlockList()
  const wrong = entries.filter((entry) => !isAdded(list, entry))
  return { list, wrong }
}

function isAdded(list: BlockList, entry: string): boolean {
  const [address = '', prefix] = entry.split('/')
  const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
  try {
    if (prefix === undefined) list.addAddress(address, family)
    else list.addSubnet(address, Number(prefix), family)
    return true
  } catch {
    return false
  }
}
