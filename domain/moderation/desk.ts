import { articleHref } from '#domain/articles/href.ts'
import type { Permit } from '#domain/access/permit.ts'
import { readWords } from '#domain/comments/words/read-words.ts'
import {
  countByAuthor,
  countQueues,
  findDeskRow,
  listDecisions,
  listFindings,
  listQueue,
  listReasons,
  type DeskRow,
  type LoggedDecision,
} from '#domain/moderation/queries.ts'
import type { DeskCard, DeskView, Queue } from '#domain/moderation/types.ts'

/** Cards on a page of the desk: about what a moderator works through at a sitting. */
const CARDS_PER_PAGE = 25
/** Somebody with fewer published comments is "new" to the desk too. */
const NEW_BELOW = 2
const EXCERPT = 140

/** One page of a queue with all that a decision needs. `page` counts from 1. */
export async function deskPage(permit: Permit<'desk.read'>, queue: Queue, page: number): Promise<DeskView> {
  const [rows, totals, reasons] = await Promise.all([
    listQueue(permit, queue, CARDS_PER_PAGE, (page - 1) * CARDS_PER_PAGE),
    countQueues(permit),
    listReasons(),
  ])
  const { held, published, rejected, picks } = totals
  return {
    ...{ queue, page, reasons },
    cards: await toCards(permit, rows),
    counts: { held: held.n, published: published.n, rejected: rejected.n, picks: picks.n },
    oldest: { held: held.oldest, published: published.oldest, rejected: rejected.oldest, picks: picks.oldest },
    pages: Math.max(1, Math.ceil(totals[queue].n / CARDS_PER_PAGE)),
  }
}

/** One comment as it stands now: what a moderator is shown when a colleague was quicker. */
export async function deskCard(permit: Permit<'desk.read'>, publicId: string): Promise<DeskCard | null> {
  const row = await findDeskRow(permit, publicId)
  const [card] = row ? await toCards(permit, [row]) : []
  return card ?? null
}

async function toCards(permit: Permit<'desk.read'>, rows: DeskRow[]): Promise<DeskCard[]> {
  const ids = rows.map((r) => r.id)
  const authorIds = [...new Set(rows.map((r) => r.authorId).filter((id) => id !== null))]
  const [findings, decisions, authors] = await Promise.all([
    listFindings(permit, ids),
    listDecisions(permit, ids),
    countByAuthor(permit, authorIds),
  ])
  return rows.map((row) => {
    const counts = authors.get(row.authorId ?? 0) ?? { published: 0, rejected: 0 }
    const last = decisions.get(row.id)?.at(-1) ?? null
    return {
      ...{ publicId: row.publicId, version: row.version, state: row.state, createdAt: row.createdAt },
      isReviewed: row.reviewedRev === row.currentRev,
      author: { name: row.displayName ?? row.authorName ?? '', isNew: counts.published < NEW_BELOW, ...counts },
      words: readWords(row.words),
      article: { headline: row.article.headline, href: hrefOf(row) },
      parent: parentOf(row),
      findings: findings.get(row.id) ?? [],
      pick: row.sentence === null ? null : { sentence: row.sentence },
      lastDecision: last,
      undo: last && canUndo(last) ? last.batchId : null,
    }
  })
}

const hrefOf = ({ article, publicId, rootId, state }: DeskRow): string => {
  const address = articleHref(article.section, article.slug)
  if (state !== 'published') return `${address}#comments`
  return `${address}${rootId === 0 ? '' : `/comments/${publicId}`}#comment-${publicId}`
}

const canUndo = (last: LoggedDecision): boolean => last.actorKind === 'moderator' && last.revertsId === null

function parentOf({ parent }: DeskRow): DeskCard['parent'] {
  if (parent.plain === null) return null
  const text = parent.plain.replace(/\s+/g, ' ')
  return { name: parent.name ?? parent.printed ?? '', excerpt: text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text }
}
