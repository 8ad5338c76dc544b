import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '#db/open/database.ts'
import { users } from '#db/schema/accounts.ts'
import { articleDrafts, articles, articleTags, bylines, corrections, oldAddresses, people, tags } from '#db/schema/articles.ts'
import { commentRevisions, comments } from '#db/schema/comments.ts'
import { imports } from '#db/schema/imports.ts'
import { liveBlocks } from '#db/schema/live.ts'
import { evaluations, eventTexts, findings, moderationEvents, pickSentences } from '#db/schema/moderation.ts'
import { sections, site } from '#db/schema/site.ts'
import type { System } from '#domain/access/actor.ts'
import type { Permit } from '#domain/access/permit.ts'

/** Each before what it refers to. */
const TALK = [pickSentences, eventTexts, moderationEvents, findings, evaluations, commentRevisions, comments]
const STORIES = [liveBlocks, articleDrafts, oldAddresses, corrections, articleTags, bylines, articles, tags, people, sections, imports]

/**
 * Takes away the demo paper as a whole: stories, conversations with their log, people, sections and name. The accounts
 * that can sign in stay. While the site is the demo's, its log may be deleted (see objects.sql).
 */
export async function deleteDemo(tx: Tx, _permit: Permit<'paper.load', System>): Promise<void> {
  for (const table of [...TALK, ...STORIES]) await tx.delete(table)
  await tx.delete(users).where(and(eq(users.isDemo, true), isNull(users.passwordHash)))
  await tx.delete(site)
}
