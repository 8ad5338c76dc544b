import { setTimeout as pause } from 'node:timers/promises'
import { dbError, isDbError } from '#db/errors.ts'

const TRIES = 5
const FIRST_PAUSE_MS = 5

/**
 * Runs a transaction, again when the database says that it lost against another one, and once more when its connection
 * turned out to be dead before the work began (a pool learns of a restarted server a moment late).
 * @param transaction calls `begun` when its work begins: from then on a lost connection may have committed
 * @throws DbError ('retry' after the fifth time), or what the transaction threw
 */
export async function retrying<T>(transaction: (begun: () => void) => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried++) {
    const attempt = { hasBegun: false }
    try {
      return await transaction(() => {
        attempt.hasBegun = true
      })
    } catch (error) {
      const refusal = dbError(error)
      const code = isDbError(refusal) ? refusal.code : null
      const mayRepeat = code === 'retry' || (code === 'unreachable' && !attempt.hasBegun && tried === 1)
      if (!mayRepeat || tried === TRIES) throw refusal
      await pause(Math.random() * FIRST_PAUSE_MS * 2 ** tried)
    }
  }
}
