import type { Actor, Member } from '#domain/access/actor.ts'
import { permit, type Denied, type Permit } from '#domain/access/permit.ts'
import { chooseSlug } from '#domain/articles/edit/choose-slug.ts'
import { onceMore } from '#domain/articles/edit/commit-story.ts'
import { NOT_YET, prepareStory, type Prepared } from '#domain/articles/edit/prepare-story.ts'
import { ensureTags, insertDraft } from '#domain/articles/edit/store.ts'
import { setAuthors, setTags } from '#domain/articles/store.ts'
import type { Saved } from '#domain/articles/edit/types.ts'
import { articleHref } from '#domain/articles/href.ts'
import type { StoryInput } from '#domain/articles/schema.ts'
import type { Tx } from '#db/open/database.ts'
import { commit } from '#domain/commit/commit.ts'
import { openRootIn } from '#domain/site/edit-site.ts'
import { now } from '#lib/clock.ts'
import { fail, ok, type Failure, type Result } from '#lib/result.ts'

export type CreateArticleError = Denied | Failure<'invalid'>

/** Begins a story: a draft that belongs to whoever began it. No reader's page hears of it. */
export async function createArticle(ctx: { actor: Actor }, input: StoryInput): Promise<Result<Saved, CreateArticleError>> {
  const { actor } = ctx
  if (actor.kind !== 'member') return fail({ code: 'not-signed-in' })
  const allowed = permit(actor, 'article.create', { id: 0 })
  if (!allowed.ok) return allowed
  const prepared = await prepareStory(input, null)
  if (!prepared.ok) return prepared
  const at = now()
  return ok(await onceMore(() => commit(async (tx) => ({ value: await insert(tx, allowed.value, prepared.value, at), changes: [] }))))
}

async function insert(tx: Tx, allowed: Permit<'article.create', Member>, prepared: Prepared, at: Date): Promise<Saved> {
  const { section, authors, tags } = prepared
  const sectionId = prepared.columns.sectionId === NOT_YET ? await openRootIn(tx) : prepared.columns.sectionId
  const columns = { ...prepared.columns, sectionId }
  const slug = await chooseSlug(tx, { ...columns, section, slug: prepared.slug }, null)
  const { id, publicId } = await insertDraft(tx, allowed, { ...columns, slug }, at)
  await setAuthors(
    tx,
    allowed,
    id,
    authors.map((a) => a.id),
  )
  const tagged = await ensureTags(tx, allowed, tags)
  await setTags(
    tx,
    allowed,
    id,
    tagged.map((t) => t.id),
  )
  return { publicId, version: 0, href: articleHref(section, slug), isScheduled: false }
}
