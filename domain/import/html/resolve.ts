import { isLinkTarget, isWebAddress } from '#domain/body/addresses.ts'
import type { Options } from '#domain/import/html/options.ts'

/** A written address as an absolute http(s) one, or null. */
export function toWebAddress(written: string, siteUrl: string): string | null {
  const address = absolute(written, siteUrl)
  return address !== null && isWebAddress(address) ? address : null
}

/** Where a link may lead: an address of ours if it has moved here, else the absolute one; null if it may not be linked to. */
export function toLinkTarget(written: string, { siteUrl, movedTo }: Options): string | null {
  const address = absolute(written, siteUrl)
  if (address === null || !isLinkTarget(address)) return null
  const moved = isOfSite(address, siteUrl) ? movedTo(address.replace(/#.*$/s, '')) : null
  return moved !== null && isLinkTarget(moved) ? moved : address
}

/** As written where that can be stored, so that an address keeps its look; else as a browser would read it. */
function absolute(written: string, siteUrl: string): string | null {
  const address = written.trim()
  if (/^mailto:/i.test(address) || isWebAddress(address)) return address
  const base = URL.canParse(siteUrl) ? siteUrl : undefined
  return address && URL.canParse(address, base) ? new URL(address, base).href : null
}

/** Whether it lies on the site: its host with or without `www.`, whatever the protocol. */
export function isOfSite(address: string, siteUrl: string): boolean {
  if (!URL.canParse(address) || !URL.canParse(siteUrl)) return false
  return hostOf(address) === hostOf(siteUrl)
}

/** Lower case, without `www.`. */
export const hostOf = (address: string): string => new URL(address).hostname.replace(/^www\./, '')

/** The last part of an address's path, readable; its host if there is none. */
export function fileNameOf(address: string): string {
  const url = new URL(address)
  const name = url.pathname.split('/').findLast(Boolean) ?? url.hostname
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
