import { write } from '#db/database.ts'
import { deleteOldChanges } from '#domain/commit/store.ts'
import { logFailure } from '#lib/log-failure.ts'

/** Forgets changes that every process has heard of. Not worth failing for: the next time does it. */
export const forgetOldChanges = (): Promise<unknown> => write(deleteOldChanges).catch(logFailure)
