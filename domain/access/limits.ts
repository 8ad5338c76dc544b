import { keyedHash } from '#domain/access/tokens.ts'
import { limiter } from '#domain/access/store.ts'

/** What is limited: `points` in `seconds`. The reason stands beside each. */
const LIMITS = {
  // A lively hour's argument is one comment a minute; ten times that is a script.
  comment: { points: 50, seconds: 300 },
  // Twenty withdrawals or restorations a minute are a person changing their mind quickly.
  'comment-state': { points: 60, seconds: 300 },
  // By address: a school or a newsroom shares one.
  'sign-up': { points: 20, seconds: 3600 },
  // By address; the account's own limit is stricter.
  'sign-in': { points: 60, seconds: 900 },
  // By account and address together: a stranger elsewhere cannot lock the owner out.
  'sign-in-account': { points: 10, seconds: 900 },
  // A quick moderator decides one a second.
  decide: { points: 600, seconds: 300 },
  // A hand that saves after every word saves once a second.
  story: { points: 300, seconds: 300 },
  // The form keeps what is typed every two seconds at most, in two windows.
  autosave: { points: 600, seconds: 300 },
  // A photographer's evening, sent one by one.
  upload: { points: 100, seconds: 300 },
} as const

export type LimitName = keyof typeof LIMITS

/**
 * Takes one point from somebody's allowance.
 * @param who an account's public id, or something personal, which only its keyed hash represents
 * @returns 0, or the seconds until there is one again
 */
export async function takePoint(name: LimitName, who: string): Promise<number> {
  const { points, seconds } = LIMITS[name]
  return limiter(name, points, seconds)(keyedHash(who))
}
