/** An update's own address, which goes on leading to it however many come after it. */
export const liveBlockHref = (articleHref: string, publicId: string): string => `${articleHref}/live/${publicId}`

/** A page of a story's updates. @param publicId the update to be shown on it */
export function livePageHref(articleHref: string, page: number, publicId = ''): string {
  const query = page > 1 ? `?updates=${String(page)}` : ''
  return `${articleHref}${query}#${publicId ? `block-${publicId}` : 'updates'}`
}
