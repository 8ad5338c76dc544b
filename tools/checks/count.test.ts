import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { countReport, readPlaywright, readVitest } from '#tools/checks/count.mjs'

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-count-'))
const report = join(folder, 'report.json')

afterAll(() => {
  rmSync(folder, { recursive: true })
})

const file = (status: string, ...tests: string[]) => ({ status, assertionResults: tests.map((of) => ({ status: of })) })

test.each([
  ['all passed', 0, 3, 0, [file('passed', 'passed', 'passed', 'passed')], { passed: 3, failed: 0 }],
  ['one failed', 1, 2, 1, [file('failed', 'passed', 'failed'), file('passed', 'passed')], { passed: 2, failed: 1 }],
  ['a file did not load', 1, 2, 0, [file('passed', 'passed', 'passed'), file('failed')], { passed: 2, failed: 1 }],
  ['an error outside every test', 1, 2, 0, [file('passed', 'passed', 'passed')], { passed: 2, failed: 1 }],
  ['nothing ran', 0, 0, 0, [], { passed: 0, failed: 1 }],
])('vitest: %s', (_, code, numPassedTests, numFailedTests, testResults, expected) => {
  writeFileSync(report, JSON.stringify({ numPassedTests, numFailedTests, testResults }))
  expect(countReport(report, code, readVitest)).toEqual(expected)
})

test.each([
  ['all passed', 0, { expected: 4, unexpected: 0, flaky: 0 }, 0, { passed: 4, failed: 0 }],
  ['a flaky one', 0, { expected: 3, unexpected: 0, flaky: 1 }, 0, { passed: 3, failed: 1 }],
  ['one failed, one error outside', 1, { expected: 2, unexpected: 1, flaky: 0 }, 1, { passed: 2, failed: 2 }],
  ['no tests found', 1, { expected: 0, unexpected: 0, flaky: 0 }, 1, { passed: 0, failed: 1 }],
])('playwright: %s', (_, code, stats, errors, expected) => {
  writeFileSync(report, JSON.stringify({ stats, errors: Array.from({ length: errors }, () => ({})) }))
  expect(countReport(report, code, readPlaywright)).toEqual(expected)
})

test('a program that left no report failed', () => {
  expect(countReport(join(folder, 'none.json'), 0, readVitest)).toEqual({ passed: 0, failed: 1 })
})
