import type { Outcome } from '#db/schema/moderation.ts'
import type { TalkMode } from '#db/schema/articles.ts'

/** All that a rule may look at. Gathered before, so that every rule is a pure function of it. */
export type Facts = {
  author: { isStaff: boolean; isVerified: boolean; isNew: boolean }
  article: { talkMode: TalkMode }
  /** The comment's plain words and the hosts that it links to. */
  words: { plain: string; links: string[] }
}

/** What a rule saw. `evidence` fills the placeholders of `rule.{name}` in the catalogue. */
export type Finding = { rule: string; outcome: Outcome; evidence: Record<string, string | number> }

export type Rule = { name: string; check: (facts: Facts) => Omit<Finding, 'rule'> }

export const pass = { outcome: 'pass', evidence: {} } as const

/** `hold` when the condition holds, else `pass`. */
export const holdIf = (condition: boolean, evidence: Finding['evidence'] = {}): Omit<Finding, 'rule'> =>
  condition ? { outcome: 'hold', evidence } : pass
