import { paper } from '#app/page-data.ts'
import { findSitemap } from '#domain/sitemap/sitemaps.ts'
import { writeSitemap } from '#domain/sitemap/write-sitemap.ts'
import { env } from '#lib/env.ts'

/** Addresses of the paper, 10,000 at most. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const [{ site }, { file }] = [await paper(), await params]
  const entries = await findSitemap(file, site)
  if (!entries) return new Response(null, { status: 404 })
  return new Response(await writeSitemap(entries, env().SITE_URL), { headers: { 'content-type': 'application/xml; charset=utf-8' } })
}
