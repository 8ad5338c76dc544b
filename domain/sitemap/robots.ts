/**
 * What crawlers are asked to leave alone. Pages that may be crawled and not shown say so themselves (`noindex`), which a
 * crawler sees only where it may look; these are named because each link to them is another address (`/search?q=…`,
 * `/sign-in?next=…`), so that looking would never end and costs what no cache can save.
 */
const KEPT_FROM = ['/admin', '/api/', '/search', '/sign-in', '/sign-up']
/** What programs are welcome to read, below what they are not. */
const WELCOME = ['/api/v1']

/** robots.txt (RFC 9309), with the paper's sitemaps. @param base the paper's address */
export function writeRobots(base: URL): string {
  const lines = [
    'User-agent: *',
    ...WELCOME.map((path) => `Allow: ${path}`),
    ...KEPT_FROM.map((path) => `Disallow: ${path}`),
    '',
    ...['/sitemap.xml', '/news-sitemap.xml'].map((path) => `Sitemap: ${new URL(path, base).href}`),
  ]
  return `${lines.join('\n')}\n`
}
