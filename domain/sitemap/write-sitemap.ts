import { Readable } from 'node:stream'
import { setImmediate as turn } from 'node:timers/promises'
import { ErrorLevel, SitemapIndexStream, SitemapStream, streamToPromise, type SitemapItemLoose } from 'sitemap'
import type { NewsEntry, SitemapEntry } from '#domain/sitemap/types.ts'
import { xmlText } from '#lib/xml-text.ts'

/** Of entries written at a stretch: the streams alone would hold the process for a tenth of a second. */
const STRETCH = 500

const NAMESPACES = { news: false, xhtml: false, image: false, video: false }
const options = (also: Partial<typeof NAMESPACES>) => ({ level: ErrorLevel.SILENT, xmlns: { ...NAMESPACES, ...also } })

/** A file of a sitemap (sitemaps.org 0.9, with Google's pictures). `entries` holds one at least. @param base the paper's address */
export const writeSitemap = (entries: readonly SitemapEntry[], base: URL): Promise<string> =>
  written(new SitemapStream(options({ image: true })), entries, ({ href, changed, picture }) => ({
    url: new URL(href, base).href,
    ...(changed && { lastmod: changed.toISOString() }),
    ...(picture && { img: [{ url: new URL(picture, base).href }] }),
  }))

/** The list of all files. */
export const writeSitemapIndex = (paths: readonly string[], base: URL): Promise<string> =>
  written(new SitemapIndexStream({ level: ErrorLevel.SILENT }), paths, (path) => ({ url: new URL(path, base).href }))

/** The library refuses to write a list of nothing, which the news may be for days. */
const NO_NEWS = '<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></urlset>'

/** The paper's name and its language (BCP 47) stand with every story. */
export type Publication = { name: string; language: string }

/** The news of a sitemap, as Google asks for it. */
export function writeNewsSitemap(news: readonly NewsEntry[], publication: Publication, base: URL): Promise<string> {
  if (news.length === 0) return Promise.resolve(NO_NEWS)
  const from = { name: xmlText(publication.name), language: newsLanguage(publication.language) }
  return written(new SitemapStream(options({ news: true })), news, ({ href, title, publishedAt }) => ({
    url: new URL(href, base).href,
    news: { publication: from, publication_date: publishedAt.toISOString(), title: xmlText(title) },
  }))
}

/** Two or three letters, but for Chinese, where the news asks for the script by the country that uses it. */
function newsLanguage(language: string): string {
  const { language: letters, script, region } = new Intl.Locale(language).maximize()
  if (letters !== 'zh') return letters
  return script === 'Hant' || region === 'TW' ? 'zh-tw' : 'zh-cn'
}

async function written<T>(
  stream: SitemapStream | SitemapIndexStream,
  entries: readonly T[],
  item: (entry: T) => SitemapItemLoose,
): Promise<string> {
  async function* inStretches() {
    for (const [i, entry] of entries.entries()) {
      if (i % STRETCH === STRETCH - 1) await turn()
      yield item(entry)
    }
  }
  const bytes = await streamToPromise(Readable.from(inStretches()).pipe(stream))
  return bytes.toString()
}
