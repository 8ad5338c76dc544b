import { writtenAddress } from '#domain/body/addresses.ts'
import { xmlText } from '#lib/xml-text.ts'

/** An address of the paper's or of another site's, whole: what leaves the paper is read elsewhere. */
export function absolute(address: string, base: URL): string {
  const written = writtenAddress(xmlText(address))
  return URL.parse(written, base)?.href ?? written
}
