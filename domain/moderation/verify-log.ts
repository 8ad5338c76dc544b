import { findNthAfter, listLogged } from '#domain/moderation/log/queries.ts'
import { findFault } from '#domain/moderation/log/replay.ts'
import { fail, ok, type Result } from '#lib/result.ts'

/** Comments that are looked at together: some thousand events in memory, however long the log. */
const BATCH = 500

/** How many comments and events were found whole. */
export type LogFigures = { comments: number; events: number }
/** The first event that is not (0: a comment without any), and what is wrong with it, in English for whoever runs the paper. */
export type LogBroken = { code: 'log-broken'; event: number; why: string }

/**
 * Checks the whole moderation log: that the events of every comment form one chain of hashes, and that replaying them
 * gives the comment's state, review mark, pick and version. Reads in batches, beside the running paper.
 */
export async function verifyLog(): Promise<Result<LogFigures, LogBroken>> {
  const figures: LogFigures = { comments: 0, events: 0 }
  for (let after = 0; ;) {
    const upTo = await findNthAfter(after, BATCH)
    if (upTo === null) return ok(figures)
    for (const logged of await listLogged(after, upTo)) {
      const fault = findFault(logged)
      if (fault) return fail({ code: 'log-broken', ...fault })
      figures.comments += 1
      figures.events += logged.events.length
    }
    after = upTo
  }
}
