import { paper } from '#app/page-data.ts'
import { listNews } from '#domain/sitemap/queries.ts'
import { writeNewsSitemap } from '#domain/sitemap/write-sitemap.ts'
import { env } from '#lib/env.ts'

// Nothing may be prerendered: the page cache in front of Next keeps it.
export const dynamic = 'force-dynamic'

/** The stories of the last two days, for search engines' news. */
export async function GET(): Promise<Response> {
  const [{ site }, news] = [await paper(), await listNews()]
  const sitemap = await writeNewsSitemap(news, site, env().SITE_URL)
  return new Response(sitemap, { headers: { 'content-type': 'application/xml; charset=utf-8' } })
}
