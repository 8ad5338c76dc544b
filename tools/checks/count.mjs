import { existsSync, readFileSync } from 'node:fs'

/** @typedef {{ passed: number, failed: number }} Count */

/**
 * What a test program counted. A program that failed without a failed test (a crash, a file that does not load, no test
 * at all) counts as one failure more.
 * @param {string} report its JSON file
 * @param {number} code its exit code
 * @param {(report: any) => Count} read
 * @returns {Count}
 */
export function countReport(report, code, read) {
  const { passed, failed } = existsSync(report) ? read(JSON.parse(readFileSync(report, 'utf8'))) : { passed: 0, failed: 0 }
  const isUnexplained = failed === 0 && (code !== 0 || passed === 0)
  return { passed, failed: isUnexplained ? 1 : failed }
}

/** vitest's: tests, and files that failed outside their tests. */
export function readVitest({ numPassedTests, numFailedTests, testResults }) {
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((t) => t.status === 'failed'),
  )
  return { passed: numPassedTests, failed: numFailedTests + broken.length }
}

/** Playwright's: a test that passed at the second try is no pass, and errors outside tests are failures. */
export function readPlaywright({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length }
}
