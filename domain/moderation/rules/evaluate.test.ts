import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { OUTCOMES, type Outcome } from '#db/schema/moderation.ts'
import { evaluate } from '#domain/moderation/rules/evaluate.ts'
import { POLICY } from '#domain/moderation/rules/policy.ts'
import { pass, type Facts, type Rule } from '#domain/moderation/rules/rule.ts'

/** A known member's plain comment on an open story: nothing to object to. */
const FACTS: Facts = {
  author: { isStaff: false, isVerified: true, isNew: false },
  article: { talkMode: 'open' },
  words: { plain: 'Some words.', links: [] },
}

const links = (n: number) => Array.from({ length: n }, (_, i) => `${String(i)}.example`)

/** What the policy says of a comment; a change of the policy must be made here too. */
const GOLDEN: [string, Partial<Facts>, string | null][] = [
  ['a plain comment', {}, null],
  ['a newcomer’s', { author: { ...FACTS.author, isNew: true } }, 'new-commenter'],
  ['one from an address that nobody verified', { author: { ...FACTS.author, isVerified: false } }, 'unverified'],
  ['one on a story whose comments are read first', { article: { talkMode: 'premoderated' } }, 'premoderated'],
  ['one with two links', { words: { plain: '', links: links(2) } }, null],
  ['one with three links', { words: { plain: '', links: links(3) } }, 'links'],
  [
    'a newcomer’s with many links, by the first rule that objects',
    { author: { ...FACTS.author, isNew: true }, words: { plain: '', links: links(9) } },
    'new-commenter',
  ],
  [
    'a staff member’s, whatever the rules object to',
    { author: { isStaff: true, isVerified: false, isNew: true }, words: { plain: '', links: links(9) } },
    'staff',
  ],
]

describe('the policy', () => {
  test.each(GOLDEN)('%s', (_what, facts, rule) => {
    const { verdict, decidingRule } = evaluate({ ...FACTS, ...facts })
    expect({ verdict, decidingRule }).toEqual({ verdict: rule === null || rule === 'staff' ? 'publish' : 'hold', decidingRule: rule })
  })

  test('has a golden case for each rule, and no rule twice', () => {
    const names = POLICY.map((rule) => rule.name)
    expect(new Set(names).size).toBe(names.length)
    expect(GOLDEN.map(([, , rule]) => rule)).toEqual(expect.arrayContaining(names))
  })

  test('says how many links there were and how many there may be', () => {
    const { findings } = evaluate({ ...FACTS, words: { plain: '', links: links(5) } })
    expect(findings.find(({ rule }) => rule === 'links')).toEqual({ rule: 'links', outcome: 'hold', evidence: { links: 5, most: 2 } })
  })

  test('runs whole on everything, staff included, so that no evidence hides other evidence', () => {
    for (const [, facts] of GOLDEN)
      expect(evaluate({ ...FACTS, ...facts }).findings.map(({ rule }) => rule)).toEqual(POLICY.map(({ name }) => name))
    const { findings } = evaluate({ ...FACTS, author: { isStaff: true, isVerified: false, isNew: true } })
    expect(findings.filter(({ outcome }) => outcome === 'hold').map(({ rule }) => rule)).toEqual(['new-commenter', 'unverified'])
  })
})

const saying = (outcome: Outcome, name: string = outcome): Rule => ({ name, check: () => ({ outcome, evidence: {} }) })
const broken: Rule = {
  name: 'broken',
  check: () => {
    throw new Error('no such list')
  },
}

test('a rule that throws is a finding, and holds the comment', () => {
  expect(evaluate(FACTS, [saying('pass'), broken])).toEqual({
    verdict: 'hold',
    decidingRule: 'broken',
    findings: [
      { rule: 'pass', ...pass },
      { rule: 'broken', outcome: 'error', evidence: { message: 'no such list' } },
    ],
  })
  expect(evaluate({ ...FACTS, author: { ...FACTS.author, isStaff: true } }, [broken]).verdict).toBe('publish')
})

test.each([
  [['pass', 'pass'], 'publish', null],
  [['pass', 'flag'], 'flag', 'flag'],
  [['flag', 'hold'], 'hold', 'hold'],
  [['reject', 'hold', 'flag'], 'reject', 'reject'],
  [['error', 'hold'], 'hold', 'error'],
  [['hold', 'error'], 'hold', 'hold'],
] as [Outcome[], string, string | null][])('of %j the strongest is the verdict', (outcomes, verdict, decidingRule) => {
  expect(
    evaluate(
      FACTS,
      outcomes.map((outcome) => saying(outcome)),
    ),
  ).toMatchObject({ verdict, decidingRule })
})

test('the order of the rules changes who decides, never the verdict', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...OUTCOMES], { minLength: 1 }), (outcomes) => {
      const rules = outcomes.map((outcome) => saying(outcome))
      expect(evaluate(FACTS, rules.toReversed()).verdict).toBe(evaluate(FACTS, rules).verdict)
    }),
  )
})
