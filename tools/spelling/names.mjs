import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../bootstrap/root.mjs'

/**
 * The names of the demo paper's town: every word that its facts write with a capital. What the facts do not know is
 * a mistake wherever it stands.
 * @returns {string[]}
 */
export function namesOfFacts(facts = readFileSync(join(root, 'db/demo/facts.md'), 'utf8')) {
  return [...new Set(facts.match(/\p{Lu}[\p{L}\p{M}]+/gu))]
}
