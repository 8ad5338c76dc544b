import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBrowser } from '../bootstrap/browser.mjs'
import { ensureBuild } from '../bootstrap/build.mjs'
import { runNode } from '../bootstrap/child.mjs'
import { root } from '../bootstrap/root.mjs'
import { ensureSecrets } from '../bootstrap/secrets.mjs'
import { checkBuild } from './build-checks.mjs'
import { countReport, readPlaywright, readVitest } from './count.mjs'

const ROOMS = ['app', 'components', 'domain', 'db', 'lib', 'messages', 'server', 'public', 'tools', 'e2e']

/**
 * A step of `npm test`: what it counted, and what it has to say.
 * @typedef {{ key: string, isLoud?: boolean, run: (node: string, args: string[]) => Promise<{ count: import('./count.mjs').Count, output: string }> }} Step
 */

/** A program of node_modules; it counts as one. @returns {Step} */
const program = (key, name, ...args) => ({
  key,
  async run(node) {
    const { code, output } = await runNode(node, [bin(name), ...args], { quiet: true })
    return { count: one(code === 0), output: code === 0 ? '' : output }
  },
})

/** A test program that prints as it goes and leaves a report. @returns {Step} */
const tests = (key, name, report, read, programArgs, prepare = async () => ({})) => ({
  key,
  isLoud: true,
  async run(node, args) {
    const file = join(root, '.cache', report)
    rmSync(file, { force: true })
    const env = await prepare(node)
    const { code } = await runNode(node, [bin(name), ...programArgs, ...args], { env })
    return { count: countReport(file, code, read), output: '' }
  },
})

export const format = program('format', 'prettier', '--check', '--log-level', 'warn', '.')
export const lint = program('lint', 'eslint', '.', '--max-warnings', '0')
export const boundaries = program('boundaries', 'depcruise', ...ROOMS)
export const spelling = program('spelling', 'cspell', 'lint', '--no-progress', '--no-summary')
export const deadCode = program('deadCode', 'knip', '--no-progress')

/** @type {Step} */
export const types = {
  key: 'types',
  async run(node, args) {
    const generated = await program('types', 'next', 'typegen').run(node, args)
    return generated.count.failed > 0 ? generated : program('types', 'tsc', '--project', '.').run(node, args)
  },
}

export const unit = tests('unit', 'vitest', 'vitest.json', readVitest, [
  'run',
  '--allowOnly=false',
  '--reporter=default',
  '--reporter=json',
  '--outputFile.json=.cache/vitest.json',
])

/** @type {Step} */
export const build = {
  key: 'build',
  async run(node) {
    const { actionKey } = ensureSecrets(join(root, '.cache', 'test-data'))
    await ensureBuild({ node, actionKey, isAnyKeyGood: true })
    return { count: one(true), output: '' }
  },
}

/** @type {Step} */
export const budgets = {
  key: 'budgets',
  async run() {
    const { problems, figures } = checkBuild(root)
    return { count: one(problems.length === 0), output: [...figures, ...problems].join('\n') }
  },
}

export const e2e = tests('e2e', 'playwright', 'playwright.json', readPlaywright, ['test'], ensureBrowser)

const bin = (name) => join(root, 'node_modules', '.bin', name)

const one = (isPassed) => ({ passed: isPassed ? 1 : 0, failed: isPassed ? 0 : 1 })
