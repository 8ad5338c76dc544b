import { loadPerson, loadTag } from '#domain/articles/load-article.ts'
import { digestOf } from '#domain/import/digest.ts'
import { htmlToText } from '#domain/import/html/html-to-text.ts'
import { tagSlug } from '#domain/import/prepare-article.ts'
import { listSlugs } from '#domain/import/queries.ts'
import { remember, type Writing } from '#domain/import/writing.ts'
import { nameSectionsIn } from '#domain/site/edit-site.ts'
import { listSectionIds } from '#domain/site/queries.ts'
import { freeSlug, slugify } from '#lib/text.ts'

export type Ids = Map<string, number>

/** Makes the sections that are missing. @returns the id of each by its slug; none when nothing is written */
export async function placeSections({ tx, plan, staged, isFresh }: Writing): Promise<Ids> {
  if (!tx) return new Map()
  const { site } = staged.index
  const identity = isFresh && site ? { name: htmlToText(site.title), tagline: htmlToText(site.description), language: site.language } : null
  const hasPages = staged.index.items.some((item) => item.type === 'page')
  await nameSectionsIn(tx, identity, plan.sections.sections, hasPages)
  return listSectionIds(tx)
}

/** Makes everybody who wrote something. @returns the id of each by the login that the file names */
export async function placePeople(writing: Writing): Promise<Ids> {
  const { tx, db, permit, staged, imported } = writing
  const { people: taken } = await listSlugs(db)
  const ids: Ids = new Map()
  const names = new Map(staged.index.authors.map((a) => [a.login, a.displayName || a.login]))
  for (const login of staged.index.creators) if (!names.has(login)) names.set(login, login)
  for (const [login, written] of names) {
    const known = imported.person.get(login)
    if (known) {
      ids.set(login, known.localId)
      continue
    }
    const name = htmlToText(written) || login
    const slug = freeSlug(slugify(name) || slugify(login) || 'author', (s) => taken.has(s))
    const id = tx ? await loadPerson(tx, permit, { slug, name }) : 0
    taken.set(slug, id)
    ids.set(login, id)
    await remember(writing, 'person', login, id, digestOf(name))
  }
  return ids
}

/** Makes the tags that are missing. @returns the id of each by its slug */
export async function placeTags({ tx, db, permit, staged }: Writing): Promise<Ids> {
  const { tags: taken } = await listSlugs(db)
  const ids: Ids = new Map()
  for (const [nicename, name] of staged.index.tags) {
    const slug = tagSlug(nicename, name)
    if (!staged.tags.has(slug) || ids.has(slug)) continue
    const known = taken.get(slug)
    ids.set(slug, known ?? (tx ? await loadTag(tx, permit, { slug, name: htmlToText(name) || slug }) : 0))
  }
  return ids
}
