import { cache } from 'react'
import { findBreaking } from '#domain/articles/breaking/queries.ts'
import { findSite } from '#domain/site/queries.ts'
import { env } from '#lib/env.ts'
import { translator } from '#messages/translate.ts'

/** The paper, its language and its place in the web, looked up once a request. */
export const paper = cache(async () => {
  const site = await findSite()
  return { site, t: translator(site.language), web: { site, origin: env().SITE_URL.origin } }
})

/** What stands above every page, looked up once a request. */
export const breaking = cache(findBreaking)

/** A page number from a query: 1 unless it is a plain number. */
export function pageNumber(value: string | string[] | undefined): number {
  const text = Array.isArray(value) ? value[0] : value
  return text && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : 1
}

/** The first value of a query parameter, '' for none. */
export const first = (value: string | string[] | undefined): string => (Array.isArray(value) ? value[0] : value) ?? ''

export type Query = Promise<Record<string, string | string[] | undefined>>
