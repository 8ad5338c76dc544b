import { join } from 'node:path'
import { runNode } from './child.mjs'
import { root } from './root.mjs'

/**
 * How the product's own programs are loaded: drizzle from its CommonJS files, and compiled code kept from one start to the
 * next (2.0 s of work instead of 2.7 s until the server is ready). A small heap and few malloc arenas keep the memory of
 * a busy server near what it uses: 50 MB live, but 520 MB resident without them after a minute of rendering.
 */
export const PROGRAM_FLAGS = [
  '--max-old-space-size=320',
  '--max-semi-space-size=16',
  '--import',
  new URL('../../db/load-drizzle.ts', import.meta.url).href,
]
export const PROGRAM_ENV = { NODE_COMPILE_CACHE: join(root, '.cache', 'compile'), MALLOC_ARENA_MAX: '2' }

/**
 * Runs one of the product's own programs (TypeScript).
 * @param {string} node
 * @param {string} file
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<number>} its exit code
 */
export async function runProgram(node, file, args = [], env = {}) {
  const { code } = await runNode(node, [...PROGRAM_FLAGS, file, ...args], { env: { ...PROGRAM_ENV, ...env } })
  return code
}
