import { notFound, permanentRedirect } from 'next/navigation'
import { findMoved } from '#domain/articles/addresses/queries.ts'
import { oldAddress } from '#domain/articles/addresses/old-address.ts'

/** Ends a request for an address where nothing stands: sent on to where it stands now, or the not-found page. */
export async function missing(path: string): Promise<never> {
  const old = oldAddress(path, '')
  const moved = old === null ? null : await findMoved(old)
  if (moved !== null) permanentRedirect(moved)
  notFound()
}
