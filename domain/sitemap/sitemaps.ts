import { listPaperEntries } from '#domain/sitemap/paper-entries.ts'
import {
  listStoryEntries,
  listStoryFiles,
  listTopicEntries,
  listTopicFiles,
  listWriterEntries,
  listWriterFiles,
} from '#domain/sitemap/queries.ts'
import type { SitemapEntry } from '#domain/sitemap/types.ts'
import type { SiteView } from '#domain/site/types.ts'

type Source = { files: () => Promise<number[]>; entries: (file: number, site: SiteView) => Promise<SitemapEntry[]> }

/** Files by the first part of their name: `articles-1.xml`. */
const SOURCES: Record<string, Source> = {
  articles: { files: listStoryFiles, entries: listStoryEntries },
  paper: { files: () => Promise.resolve([1]), entries: (file, site) => (file === 1 ? listPaperEntries(site) : Promise.resolve([])) },
  tags: { files: listTopicFiles, entries: listTopicEntries },
  authors: { files: listWriterFiles, entries: listWriterEntries },
}

/** The paths of all files that hold an address. */
export async function listSitemaps(): Promise<string[]> {
  const listed = Object.entries(SOURCES).map(async ([name, { files }]) =>
    (await files()).map((file) => `/sitemaps/${name}-${String(file)}.xml`),
  )
  return (await Promise.all(listed)).flat()
}

/** What stands in a file, by its name; null where there is none of that name, or nothing in it. */
export async function findSitemap(name: string, site: SiteView): Promise<SitemapEntry[] | null> {
  const [, source = '', file] = /^([a-z]+)-([1-9]\d{0,5})\.xml$/.exec(name) ?? []
  const found = Object.hasOwn(SOURCES, source) ? SOURCES[source] : undefined
  const entries = found ? await found.entries(Number(file), site) : []
  return entries.length > 0 ? entries : null
}
