import { talliesOf, type Writing } from '#domain/import/writing.ts'
import { placePeople, placeSections, placeTags } from '#domain/import/write-around.ts'
import { writeArticle } from '#domain/import/write-article.ts'
import { writeComment } from '#domain/import/write-comment.ts'
import type { ImportReport, Ready } from '#domain/import/types.ts'

/**
 * Writes a prepared paper, or only finds out what writing it would do (`writing.tx` null). Awaits nothing but the
 * transaction, and may run again.
 */
export async function writePaper(writing: Writing, ready: Iterable<Ready>): Promise<ImportReport> {
  const { staged, plan, source } = writing
  const notes = [...staged.notes]
  const found = talliesOf(staged.summary)
  const sections = await placeSections(writing)
  const around = { sections, people: await placePeople(writing), tags: await placeTags(writing) }
  const story = { articleId: 0, isNew: false }
  const comments = new Map<string, number>()
  for (const thing of ready) {
    if (thing.kind === 'article') {
      comments.clear()
      Object.assign(story, await writeArticle(writing, thing, around, { notes, tallies: found.items }))
    } else await writeComment(writing, thing, { ...story, comments }, { notes, tallies: found.comments })
  }
  return {
    ...{ source, title: staged.index.site?.title ?? '', items: found.items.list(), comments: found.comments.list(), notes },
    people: around.people.size,
    tags: around.tags.size,
    sections: plan.sections.sections.map(({ name, slug, stories, isNew }) => ({ name, slug, stories, isNew })),
  }
}
