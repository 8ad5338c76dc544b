import { paper } from '#app/page-data.ts'
import { securityText } from '#domain/site/security-text.ts'

// As the layout says of pages: the page cache keeps it, and nothing may be prerendered.
export const dynamic = 'force-dynamic'

/** To whom a hole in the program is told: RFC 9116. */
export async function GET(): Promise<Response> {
  const { web } = await paper()
  const text = securityText(web)
  if (text === null) return new Response(null, { status: 404 })
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
