import { listSitemaps } from '#domain/sitemap/sitemaps.ts'
import { writeSitemapIndex } from '#domain/sitemap/write-sitemap.ts'
import { env } from '#lib/env.ts'

// Nothing may be prerendered: the page cache in front of Next keeps it.
export const dynamic = 'force-dynamic'

/** Where all of the paper's addresses are listed, for search engines. */
export async function GET(): Promise<Response> {
  const index = await writeSitemapIndex(await listSitemaps(), env().SITE_URL)
  return new Response(index, { headers: { 'content-type': 'application/xml; charset=utf-8' } })
}
