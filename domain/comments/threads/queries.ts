import {
  and,
  asc,
  count,
  desc,
  eq,
  exists,
  gt,
  gte,
  inArray,
  isNotNull,
  lt,
  ne,
  or,
  sql,
  type Param,
  type Placeholder,
  type SQL,
} from 'drizzle-orm'
import { read } from '#db/database.ts'
import type { Db } from '#db/open/database.ts'
import { numberSlot, prepared, slot } from '#db/prepared.ts'
import { kit } from '#db/kit/index.ts'
import { users } from '#db/schema/accounts.ts'
import { commentRevisions, comments } from '#db/schema/comments.ts'
import { moderationEvents, pickSentences } from '#db/schema/moderation.ts'
import { bylines, people } from '#db/schema/articles.ts'
import { MAX_DEPTH } from '#domain/comments/path.ts'

/** Columns that a comment is shown from. */
const shownColumns = {
  id: comments.id,
  publicId: comments.publicId,
  authorId: comments.authorId,
  authorName: comments.authorName,
  displayName: users.displayName,
  roles: users.roles,
  parentId: comments.parentId,
  rootId: comments.rootId,
  depth: comments.depth,
  state: comments.state,
  version: comments.version,
  createdAt: comments.createdAt,
  editedAt: comments.editedAt,
  words: commentRevisions.words,
  sentence: pickSentences.sentence,
  pickedAt: moderationEvents.at,
}

/** Rows that comments are shown from, in the order asked for. */
function selectShown(db: Db, where: SQL | undefined, order: SQL, limit: number | Placeholder, offset: number | Placeholder = 0) {
  return db
    .select(shownColumns)
    .from(comments)
    .innerJoin(commentRevisions, and(eq(commentRevisions.commentId, comments.id), eq(commentRevisions.rev, comments.currentRev)))
    .leftJoin(users, eq(users.id, comments.authorId))
    .leftJoin(pickSentences, eq(pickSentences.eventId, comments.pickEventId))
    .leftJoin(moderationEvents, eq(moderationEvents.id, comments.pickEventId))
    .where(where)
    .orderBy(order)
    .limit(limit)
    .offset(offset)
}

export type ShownRow = Awaited<ReturnType<typeof selectShown>>[number]

const below = kit.alias(comments, 'below')

const article = slot('article', comments.articleId)
const viewer = slot('viewer', comments.authorId)

const rootRows = prepared('thread-roots', (db) =>
  selectShown(db, visibleRoots(article, viewer), desc(comments.path), numberSlot('limit'), numberSlot('offset')),
)

/** The threads of an article that `viewerId` can see (0: a reader), newest first. */
export const listRoots = (articleId: number, viewerId: number, limit: number, offset: number): Promise<ShownRow[]> =>
  rootRows({ article: articleId, viewer: viewerId, limit, offset })

/** The threads of an article that readers can see and that began before the one with this path, newest first. */
export const listRootsBefore = (articleId: number, path: string, limit: number): Promise<ShownRow[]> =>
  selectShown(read(), and(visibleRoots(articleId, 0), lt(comments.path, path)), desc(comments.path), limit)

/** The path of the thread that begins with a comment of this article, whatever became of it. */
export async function findRootPath(articleId: number, publicId: string): Promise<string | null> {
  const isIt = and(eq(comments.publicId, publicId), eq(comments.articleId, articleId), eq(comments.rootId, 0))
  const [row] = await read().select({ path: comments.path }).from(comments).where(isIt).limit(1)
  return row?.path ?? null
}

/** How many threads of an article `viewerId` can see. */
export async function countRoots(articleId: number, viewerId: number): Promise<number> {
  const [row] = await read().select({ n: count() }).from(comments).where(visibleRoots(articleId, viewerId))
  return row?.n ?? 0
}

/** The first comment of one thread, by its public id, if `viewerId` can see it. */
export async function findRoot(articleId: number, viewerId: number, publicId: string): Promise<ShownRow | null> {
  const [row] = await selectShown(read(), and(visibleRoots(articleId, viewerId), eq(comments.publicId, publicId)), asc(comments.id), 1)
  return row ?? null
}

/** The public id of the thread that a comment of this article belongs to: its own, if it begins one. */
export async function findThreadOf(articleId: number, publicId: string): Promise<string | null> {
  const root = kit.alias(comments, 'root')
  const [row] = await read()
    .select({ own: comments.publicId, root: root.publicId })
    .from(comments)
    .leftJoin(root, eq(root.id, comments.rootId))
    .where(and(eq(comments.publicId, publicId), eq(comments.articleId, articleId)))
    .limit(1)
  return row ? (row.root ?? row.own) : null
}

/** The first `limit` replies of these threads that `viewerId` can see, each thread's in reading order, the oldest thread's first. */
export function listReplies(rootIds: number[], viewerId: number, limit: number): Promise<ShownRow[]> {
  // '/' is the character after '.': everything whose path begins with this path and a dot.
  const inside = and(
    eq(below.rootId, comments.rootId),
    gt(below.path, sql`${comments.path} || '.'`),
    lt(below.path, sql`${comments.path} || '/'`),
  )
  // On the last level replies stand beside what they answer.
  const beside = and(gte(comments.depth, MAX_DEPTH), eq(below.rootId, comments.rootId), eq(below.parentId, comments.id))
  const answered = exists(
    read()
      .select({ one: sql`1` })
      .from(below)
      .where(and(or(inside, beside), eq(below.state, 'published'))),
  )
  return selectShown(read(), and(inArray(comments.rootId, rootIds), visible(viewerId, answered)), asc(comments.path), limit)
}

/** Published replies of each of these threads (id → number; none: absent). */
export async function countReplies(rootIds: number[]): Promise<Map<number, number>> {
  const rows = await read()
    .select({ id: comments.rootId, n: count() })
    .from(comments)
    .where(and(inArray(comments.rootId, rootIds), eq(comments.state, 'published')))
    .groupBy(comments.rootId)
  return new Map(rows.map((r) => [r.id, r.n]))
}

const pickRows = prepared('picks', (db) =>
  db
    .select({
      publicId: comments.publicId,
      authorName: comments.authorName,
      displayName: users.displayName,
      words: commentRevisions.words,
      sentence: pickSentences.sentence,
      at: moderationEvents.at,
    })
    .from(comments)
    .innerJoin(pickSentences, eq(pickSentences.eventId, comments.pickEventId))
    .innerJoin(moderationEvents, eq(moderationEvents.id, comments.pickEventId))
    .innerJoin(commentRevisions, and(eq(commentRevisions.commentId, comments.id), eq(commentRevisions.rev, comments.currentRev)))
    .leftJoin(users, eq(users.id, comments.authorId))
    .where(and(eq(comments.articleId, article), isNotNull(comments.pickEventId), eq(comments.state, 'published')))
    .orderBy(desc(comments.pickEventId))
    .limit(numberSlot('limit')),
)

/** The picked comments of an article that readers can see, the newest pick first. */
export const listPicks = (articleId: number, limit: number) => pickRows({ article: articleId, limit })

export type PickRow = Awaited<ReturnType<typeof listPicks>>[number]

/** A reader sees what is published, and where something else once stood if it was answered; its author always does. */
const visible = (viewerId: number | Param, isAnswered: SQL) =>
  or(eq(comments.state, 'published'), and(eq(comments.authorId, viewerId), ne(comments.state, 'erased')), isAnswered)

function visibleRoots(articleId: number | Param, viewerId: number | Param): SQL | undefined {
  const answered = exists(
    read()
      .select({ one: sql`1` })
      .from(below)
      .where(and(eq(below.rootId, comments.id), eq(below.state, 'published'))),
  )
  return and(eq(comments.articleId, articleId), eq(comments.rootId, 0), visible(viewerId, answered))
}

const authorAccounts = prepared('author-accounts', (db) =>
  db
    .select({ userId: people.userId })
    .from(bylines)
    .innerJoin(people, eq(people.id, bylines.personId))
    .where(eq(bylines.articleId, slot('article', bylines.articleId))),
)

/** Accounts of the people who wrote an article. */
export async function listAuthorAccounts(articleId: number): Promise<Set<number | null>> {
  const rows = await authorAccounts({ article: articleId })
  return new Set(rows.map((r) => r.userId).filter((id) => id !== null))
}
