import type { Permit } from '#domain/access/permit.ts'
import { findPicture } from '#domain/articles/edit/find-picture.ts'
import { AUTHOR_FIELDS, type StoryFields } from '#domain/articles/edit/types.ts'
import { articleHref } from '#domain/articles/href.ts'
import { findPerson } from '#domain/articles/queries.ts'
import { choicesInput } from '#domain/articles/schema.ts'
import { readingMinutes } from '#domain/articles/reading-minutes.ts'
import type { ArticleView } from '#domain/articles/types.ts'
import { parseMarkdown } from '#domain/body/markdown/parse-markdown.ts'
import { plainText } from '#domain/body/plain.ts'
import type { Body } from '#domain/body/types.ts'
import type { SiteView } from '#domain/site/types.ts'
import { now } from '#lib/clock.ts'
import { ok, type Failure, type Result } from '#lib/result.ts'
import { cleanLine, countWords, slugify } from '#lib/text.ts'
import { fromWallTime } from '#lib/wall-time.ts'

/** A story's form, and the body that it was made from: while the words are the same, that is what readers see. */
export type Shown = { fields: StoryFields; stored: { source: string; body: Body } | null }

/**
 * A story as readers would see it, made from its form: whatever is not right yet is left out, but for a body that cannot be
 * read, which is the failure.
 */
export async function previewStory(
  _permit: Permit<'articles.read'>,
  { fields, stored }: Shown,
  site: SiteView,
): Promise<Result<ArticleView, Failure>> {
  const source = fields.body.replace(/\r\n?/g, '\n')
  const body = stored?.source === source ? ok(stored.body) : parseMarkdown(source)
  if (!body.ok) return body
  const section = site.sections.find((s) => s.slug === fields.section) ?? { slug: fields.section, name: '', colour: 'news' as const }
  const slug = fields.slug || slugify(fields.headline)
  const picture = await findPicture({ ...fields, pictureAlt: fields.pictureAlt || ' ' }, null)
  const at = fromWallTime(fields.publishAt, site.timeZone)
  const authors = await Promise.all(
    AUTHOR_FIELDS.map((name) => fields[name])
      .filter(Boolean)
      .map(findPerson),
  )
  return ok({
    ...{ id: 0, publicId: 'preview', slug, section, body: body.value, authors: authors.filter((a) => a !== null) },
    ...{ kicker: cleanLine(fields.kicker), headline: cleanLine(fields.headline), standfirst: cleanLine(fields.standfirst) },
    ...choicesInput.parse(fields),
    href: articleHref(section.slug, slug),
    picture: picture.ok ? picture.value : null,
    publishedAt: at.ok ? at.value : now(),
    updatedAt: null,
    readingMinutes: readingMinutes(countWords(plainText(body.value))),
    tags: fields.tags
      .split(/[,،]/)
      .map(cleanLine)
      .filter(Boolean)
      .map((name) => ({ slug: slugify(name) || name, name })),
    corrections: [],
    commentCount: 0,
    live: null,
    isLive: fields.live === 'live',
  })
}
