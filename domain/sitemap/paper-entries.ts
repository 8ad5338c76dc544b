import { listNewestOf, type ListOf } from '#domain/articles/lists/queries.ts'
import { listArchive } from '#domain/articles/lists/archive.ts'
import { listLive } from '#domain/articles/cards/queries.ts'
import { listPageEntries } from '#domain/sitemap/queries.ts'
import type { SitemapEntry } from '#domain/sitemap/types.ts'
import type { SiteView } from '#domain/site/types.ts'

/** What the paper has beside its stories, tags and writers: its front, sections, pages and archive. */
export async function listPaperEntries({ sections, timeZone }: Pick<SiteView, 'sections' | 'timeZone'>): Promise<SitemapEntry[]> {
  const [newest, inSections, pages, archive] = await Promise.all([
    newestIn({ kind: 'paper' }),
    Promise.all(sections.map(({ slug }) => newestIn({ kind: 'section', slug }))),
    listPageEntries(),
    listArchive(timeZone),
  ])
  return [
    { href: '/', changed: newest },
    ...sections.map(({ slug }, i) => ({ href: `/${slug}`, changed: inSections[i] ?? null })),
    ...pages,
    { href: '/archive', changed: null },
    ...archive.flatMap(({ year, months }) => [
      { href: `/archive/${String(year)}`, changed: null },
      ...months.map(({ month }) => ({ href: `/archive/${String(year)}/${String(month).padStart(2, '0')}`, changed: null })),
    ]),
    { href: '/corrections', changed: null },
  ]
}

/** When the newest story of a list came out. */
async function newestIn(of: ListOf): Promise<Date | null> {
  const [story] = await listLive(await listNewestOf(of, 1))
  return story?.publishAt ?? null
}
