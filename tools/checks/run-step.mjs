import { message, say, Stop } from '../bootstrap/messages.mjs'

/**
 * Runs a step and prints its heading, its time and what it has to say.
 * @param {import('./steps.mjs').Step} step
 * @param {string} node
 * @param {string[]} args for the step's program
 * @returns {Promise<import('./count.mjs').Count>}
 */
export async function runStep(step, node, args = []) {
  const name = nameOf(step)
  if (step.isLoud) say('test.start', { name })
  const start = performance.now()
  const { count, output } = await step.run(node, args).catch(failureOf)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  say(count.failed === 0 ? 'test.passed' : 'test.failed', { name, seconds })
  if (output) process.stdout.write(`${output.trimEnd()}\n`)
  return count
}

/** Counts a step that could not run as failed. */
export function skipStep(step) {
  say('test.notRun', { name: nameOf(step) })
  return { passed: 0, failed: 1 }
}

const nameOf = ({ key }) => message(`test.step.${key}`)

function failureOf(error) {
  const output = error instanceof Stop ? `${error.detail}\n${error.message}`.trim() : String(error?.stack ?? error)
  return { count: { passed: 0, failed: 1 }, output }
}
