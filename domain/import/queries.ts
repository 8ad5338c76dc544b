import { and, eq } from 'drizzle-orm'
import { read } from '#db/database.ts'
import type { Db } from '#db/open/database.ts'
import { articles, people, tags } from '#db/schema/articles.ts'
import { comments } from '#db/schema/comments.ts'
import { imports, type ImportedKind } from '#db/schema/imports.ts'
import { sections, site } from '#db/schema/site.ts'
import type { Here, Imported } from '#domain/import/types.ts'

/** The paper as it is, outside any transaction. */
export const asItIs = (): Db => read()

/** What of one kind an earlier import of the same paper left here. */
export async function listImported(db: Db, source: string, kind: ImportedKind): Promise<Imported> {
  const rows = await db
    .select({ id: imports.foreignId, localId: imports.localId, digest: imports.digest, version: imports.version })
    .from(imports)
    .where(and(eq(imports.source, source), eq(imports.kind, kind)))
  return new Map(rows.map(({ id, ...row }) => [id, row]))
}

/** What the paper has: an import finds its place beside it. */
export async function findHere(db: Db, source: string): Promise<Here> {
  const address = { section: sections.slug, slug: articles.slug }
  const stories = db.select(address).from(articles).innerJoin(sections, eq(sections.id, articles.sectionId))
  const known = await db
    .select({ id: imports.foreignId, ...address })
    .from(imports)
    .innerJoin(articles, eq(articles.id, imports.localId))
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(and(eq(imports.source, source), eq(imports.kind, 'article')))
  return {
    sections: (await db.select({ slug: sections.slug, name: sections.name }).from(sections).orderBy(sections.position)).filter(
      (s) => s.slug !== '',
    ),
    addresses: await stories,
    known: new Map(known.map(({ id, ...where }) => [id, where])),
  }
}

/** Slug → id, of everybody and of every tag. */
export async function listSlugs(db: Db): Promise<{ people: Map<string, number>; tags: Map<string, number> }> {
  const persons = await db.select({ slug: people.slug, id: people.id }).from(people)
  const words = await db.select({ slug: tags.slug, id: tags.id }).from(tags)
  return { people: new Map(persons.map((p) => [p.slug, p.id])), tags: new Map(words.map((w) => [w.slug, w.id])) }
}

/** A story's version now: another one than at its import means that somebody has changed it here. */
export async function findArticleVersion(db: Db, id: number): Promise<number | null> {
  const [row] = await db.select({ version: articles.version }).from(articles).where(eq(articles.id, id)).limit(1)
  return row?.version ?? null
}

export async function findCommentVersion(db: Db, id: number): Promise<number | null> {
  const [row] = await db.select({ version: comments.version }).from(comments).where(eq(comments.id, id)).limit(1)
  return row?.version ?? null
}

/** Where a comment stands, for those that answer it. */
export async function findPlace(db: Db, id: number): Promise<{ id: number; rootId: number; depth: number; path: string } | null> {
  const { rootId, depth, path } = comments
  const [row] = await db.select({ id: comments.id, rootId, depth, path }).from(comments).where(eq(comments.id, id)).limit(1)
  return row ?? null
}

/** Whether the paper has been named, and whether it is the demo. */
export async function findIdentity(db: Db): Promise<{ isNamed: boolean; isDemo: boolean; timeZone: string }> {
  const [row] = await db.select({ isDemo: site.isDemo, timeZone: site.timeZone }).from(site).limit(1)
  return { isNamed: row !== undefined, isDemo: row?.isDemo ?? false, timeZone: row?.timeZone ?? 'UTC' }
}
