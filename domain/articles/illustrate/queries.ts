import { asc, gt } from 'drizzle-orm'
import { read } from '#db/database.ts'
import { articles, type StoredBody } from '#db/schema/articles.ts'
import type { System } from '#domain/access/actor.ts'
import type { Permit } from '#domain/access/permit.ts'

/** Bodies of stories in every state, in the order in which they came. @param after the id of the last one seen; 0 to begin */
export const listBodies = (
  _permit: Permit<'paper.load', System>,
  after: number,
  limit: number,
): Promise<{ id: number; publicId: string; headline: string; body: StoredBody }[]> =>
  read()
    .select({ id: articles.id, publicId: articles.publicId, headline: articles.headline, body: articles.body })
    .from(articles)
    .where(gt(articles.id, after))
    .orderBy(asc(articles.id))
    .limit(limit)
