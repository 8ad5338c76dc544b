import type { Editable } from '#domain/articles/edit/types.ts'
import { articleHref } from '#domain/articles/href.ts'
import type { ArticlePlace, Change } from '#domain/changes.ts'

/** What readers' pages must hear of: nothing, as long as a story has never been more than a draft. */
export function changesOf(before: Editable, after: Editable): Change[] {
  if (before.state === 'draft' && after.state === 'draft') return []
  return [{ kind: 'article-changed', articleId: after.id, ...placeOf(after), was: placeOf(before) }]
}

const placeOf = ({ section, slug, authors, tags }: Editable): ArticlePlace => ({
  address: articleHref(section, slug).slice(1),
  section,
  people: authors.map((a) => a.slug),
  tags: tags.map((t) => t.slug),
})
