import { write } from '#db/database.ts'
import { system } from '#domain/access/actor.ts'
import { permit } from '#domain/access/permit.ts'
import { insertReasons } from '#domain/moderation/store.ts'

/** The house rules that every paper begins with, in the order of their keys on the desk. Sentences: `reason.*`. */
const HOUSE_RULES = ['abuse', 'off-topic', 'spam', 'personal-details', 'misleading', 'unlawful']

/** Makes sure that a paper has the house rules: a rejection must name one. */
export async function ensureHouseRules(): Promise<void> {
  const allowed = permit(system, 'paper.load', { id: 0 })
  if (allowed.ok) await write((tx) => insertReasons(tx, allowed.value, HOUSE_RULES))
}
