import { AsyncLocalStorage } from 'node:async_hooks'
import { shared } from '#lib/shared.ts'

/**
 * A member who does not exist, and for whom a page is rendered that looks alike to every member: what is each one's own
 * (the name, a form's key) is put in later, in place of these words.
 */
export type StandIn = { displayName: string; formKey: string }

const scope = shared('stand-in', () => new AsyncLocalStorage<StandIn>())

/** For whom the present render is, unless it is for the person who asked. */
export const standIn = (): StandIn | undefined => scope.getStore()

/** Runs `work` as a render for a stand-in. */
export const standingIn = <T>(who: StandIn, work: () => Promise<T>): Promise<T> => scope.run(who, work)
