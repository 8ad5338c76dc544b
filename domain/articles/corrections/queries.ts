import { count, desc, eq } from 'drizzle-orm'
import { read } from '#db/database.ts'
import { articles, corrections } from '#db/schema/articles.ts'
import { sections } from '#db/schema/site.ts'
import { live, noteNextDue } from '#domain/articles/cards/queries.ts'
import { articleHref } from '#domain/articles/href.ts'
import { correctionColumns } from '#domain/articles/queries.ts'
import type { CorrectionPage } from '#domain/articles/types.ts'
import { tag } from '#domain/changes.ts'
import { dependsOn } from '#lib/dependencies.ts'

/** Corrections on one page. */
const PAGE_SIZE = 30

/** What has been corrected in stories that readers can open, newest first. `page` counts from 1. */
export async function listCorrections(page: number): Promise<CorrectionPage> {
  dependsOn(tag.corrections)
  await noteNextDue()
  const rows = await read()
    .select({ id: corrections.id, ...correctionColumns, headline: articles.headline, slug: articles.slug, section: sections.slug })
    .from(corrections)
    .innerJoin(articles, eq(articles.id, corrections.articleId))
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(live())
    .orderBy(desc(corrections.at), desc(corrections.id))
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE)
  const [total] = await read()
    .select({ n: count() })
    .from(corrections)
    .innerJoin(articles, eq(articles.id, corrections.articleId))
    .where(live())
  return {
    corrections: rows.map(({ headline, slug, section, ...row }) => ({ ...row, article: { headline, href: articleHref(section, slug) } })),
    page,
    pages: Math.max(1, Math.ceil((total?.n ?? 0) / PAGE_SIZE)),
  }
}
