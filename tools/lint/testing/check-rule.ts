import { RuleTester, type Rule } from 'eslint'
import { join } from 'node:path'
import tseslint from 'typescript-eslint'
import { describe, it } from 'vitest'

RuleTester.describe = describe
RuleTester.it = it

/** A file: its path in the project and its code. */
type Sample = [path: string, code: string]
type BadSample = [...Sample, messages: string[]]
/** Files that a rule must let pass, and files that it must report, with the ids of its messages. */
export type Samples = { good: Sample[]; bad: BadSample[] }

const tester = new RuleTester({
  languageOptions: { parser: tseslint.parser, parserOptions: { ecmaFeatures: { jsx: true } } },
})

/** Runs a local rule over its samples, a test for each. */
export function checkRule(name: string, rule: Rule.RuleModule, samples: Samples): void {
  tester.run(name, rule, {
    valid: samples.good.map(([path, code]) => ({ name: `${path}: ${code}`, filename: join(process.cwd(), path), code })),
    invalid: samples.bad.map(([path, code, ids]) => ({
      name: `${path}: ${code}`,
      filename: join(process.cwd(), path),
      code,
      errors: ids.map((messageId) => ({ messageId })),
    })),
  })
}
