const MAX_ADDRESS = 2_048
const MAX_MEDIA_PATH = 300

// Browsers drop tabs and line feeds inside an address and read a backslash as a slash: neither may hide a protocol.
const isOneWord = (address: string): boolean => address.length <= MAX_ADDRESS && !/[\s\p{C}\\]/u.test(address)

const protocolOf = (address: string): string | null => (URL.canParse(address) ? new URL(address).protocol : null)

/** Whether it is an absolute http or https address. */
export const isWebAddress = (address: string): boolean =>
  isOneWord(address) && /^https?:\/\//i.test(address) && protocolOf(address) !== null

/** Whether a link in a story may lead there: http, https, mailto, or a path of this site (`/world`, never `//host`). */
export function isLinkTarget(address: string): boolean {
  if (!isOneWord(address)) return false
  if (address.startsWith('/')) return !address.startsWith('//')
  return isWebAddress(address) || protocolOf(address) === 'mailto:'
}

/** Whether it is the address of a stored picture: `/media/` and plain path parts below it. */
export const isMediaPath = (address: string): boolean =>
  address.length <= MAX_MEDIA_PATH && /^\/media(?:\/[a-z0-9_-][a-z0-9._-]*)+$/i.test(address)

/** An address as it stands in a document: what no address may hold is escaped, as browsers do before they ask for it. */
export const writtenAddress = (address: string): string => address.replace(/["<>^`{|}]/g, encodeURIComponent)
