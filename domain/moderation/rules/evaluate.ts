import type { Verdict } from '#db/schema/moderation.ts'
import { POLICY } from '#domain/moderation/rules/policy.ts'
import type { Facts, Finding, Rule } from '#domain/moderation/rules/rule.ts'

export type Evaluation = { verdict: Verdict; decidingRule: string | null; findings: Finding[] }

const STRENGTH: Record<Finding['outcome'], number> = { pass: 0, flag: 1, hold: 2, error: 2, reject: 3 }
const VERDICT_OF: Record<Finding['outcome'], Verdict> = { pass: 'publish', flag: 'flag', hold: 'hold', error: 'hold', reject: 'reject' }

/**
 * Runs every rule and takes the strongest outcome; of equals the first rule decides. A rule that throws is a finding
 * too, and holds the comment: a broken rule must not publish in silence.
 */
export function evaluate(facts: Facts, policy: readonly Rule[] = POLICY): Evaluation {
  const findings = policy.map((rule) => run(rule, facts))
  let deciding: Finding | null = null
  for (const finding of findings) if (STRENGTH[finding.outcome] > STRENGTH[deciding?.outcome ?? 'pass']) deciding = finding
  if (!deciding || facts.author.isStaff) return { verdict: 'publish', decidingRule: facts.author.isStaff ? 'staff' : null, findings }
  return { verdict: VERDICT_OF[deciding.outcome], decidingRule: deciding.rule, findings }
}

function run(rule: Rule, facts: Facts): Finding {
  try {
    return { rule: rule.name, ...rule.check(facts) }
  } catch (error) {
    return { rule: rule.name, outcome: 'error', evidence: { message: error instanceof Error ? error.message : String(error) } }
  }
}
