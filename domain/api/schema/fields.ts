import { z } from 'zod'
import { told } from '#domain/api/schema/docs.ts'

/** As lib/ids.ts makes them, and as the addresses in server/public-pages.ts take them. */
export const PUBLIC_ID = /^[0-9a-z]{16}$/

export const idField = (of: string) => told(`Id of the ${of}: it never changes.`, z.string().regex(PUBLIC_ID))
export const slugField = (of: string) => told(`Name of the ${of} in addresses. An editor may change it.`, z.string())
export const addressField = (description: string) => told(description, z.url())
/** ISO 8601, UTC, to the millisecond. */
export const instantField = (description: string) => told(description, z.iso.datetime())
export const countField = (description: string) => told(description, z.int().min(0))
export const wordsField = (description: string) => told(description, z.string())
export const nextField = () =>
  told('Address of what follows; null at the end. The header `Link` (rel="next") says the same.', z.url().nullable())
