import { runNode } from './child.mjs'

/**
 * Runs one of the product's own programs (TypeScript) with drizzle loaded the quick way.
 * @param {string} node
 * @param {string} file
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<number>} its exit code
 */
export async function runProgram(node, file, args = [], env = {}) {
  const loadDrizzle = new URL('../../db/load-drizzle.ts', import.meta.url).href
  const { code } = await runNode(node, ['--import', loadDrizzle, file, ...args], { env })
  return code
}
