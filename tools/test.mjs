import { ensureDependencies } from './bootstrap/dependencies.mjs'
import { main, say, Stop } from './bootstrap/messages.mjs'
import { node24 } from './bootstrap/node24.mjs'
import { runStep, skipStep } from './checks/run-step.mjs'
import * as steps from './checks/steps.mjs'

/** What configures a paper must not configure its tests. */
const CONFIGURATION = [
  'PORT',
  'HOST',
  'SITE_URL',
  'DATA_DIR',
  'DATABASE_URL',
  'AUTH_SECRET',
  'TRUSTED_PROXIES',
  'DEMO',
  'DEMO_PASSWORD',
  'NODE_ENV',
]

const PARTS = { lint, unit, e2e }

// `npm test` runs everything; `npm test -- lint`, `-- unit ARGS…` and `-- e2e ARGS…` run a part.
await main(async () => {
  const [part, ...args] = process.argv.slice(2)
  if (part && !Object.hasOwn(PARTS, part)) throw new Stop('test.noPart', { part })
  for (const name of CONFIGURATION) delete process.env[name]
  await ensureDependencies()
  const node = node24()
  const counts = []
  for (const run of part ? [PARTS[part]] : Object.values(PARTS)) counts.push(...(await run(node, args)))
  const passed = sum(counts, 'passed')
  const failed = sum(counts, 'failed')
  if (failed > 0 || passed === 0) process.exitCode = 1
  say('test.summary', { passed, failed })
})

/** Two at a time: each of these programs keeps one core busy, and eslint for as long as the others together. */
async function lint(node) {
  const rest = inOrder([steps.types, steps.format, steps.spelling, steps.boundaries, steps.deadCode], node)
  const lanes = await Promise.all([inOrder([steps.lint], node), rest])
  return lanes.flat()
}

async function unit(node, args) {
  return [await runStep(steps.unit, node, args)]
}

async function e2e(node, args) {
  const built = await runStep(steps.build, node)
  const rest = [steps.budgets, steps.e2e]
  if (built.failed > 0) return [built, ...rest.map(skipStep)]
  return [built, await runStep(steps.budgets, node), await runStep(steps.e2e, node, args)]
}

async function inOrder(list, node) {
  const counts = []
  for (const step of list) counts.push(await runStep(step, node))
  return counts
}

function sum(counts, key) {
  return counts.reduce((total, count) => total + count[key], 0)
}
