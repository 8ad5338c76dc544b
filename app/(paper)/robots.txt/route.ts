import { writeRobots } from '#domain/sitemap/robots.ts'
import { env } from '#lib/env.ts'

// Nothing may be prerendered: the page cache in front of Next keeps it.
export const dynamic = 'force-dynamic'

/** What crawlers may look at. */
export const GET = (): Response => new Response(writeRobots(env().SITE_URL), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
