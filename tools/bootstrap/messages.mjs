import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

let catalogue

/**
 * A sentence of messages/en/operating.json with its {placeholders} filled. Plain replacement, no ICU: this code runs
 * before anything is installed.
 * @param {string} key
 * @param {Record<string, string | number>} [values]
 */
export function message(key, values = {}) {
  catalogue ??= JSON.parse(readFileSync(join(root, 'messages/en/operating.json'), 'utf8'))
  const sentence = catalogue[key] ?? key
  return sentence.replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole))
}

/** Prints a sentence of the catalogue on standard output. */
export function say(key, values) {
  process.stdout.write(`${message(key, values)}\n`)
}

/** The reason why a command cannot go on, in one sentence for whoever gave it. */
export class Stop extends Error {
  /**
   * @param {string} key
   * @param {Record<string, string | number>} [values]
   * @param {string} [detail] what a program said, printed above the sentence
   */
  constructor(key, values, detail = '') {
    super(message(key, values))
    this.key = key
    this.detail = detail.trim()
  }
}

/** Runs a command's body; a Stop is printed as its sentence and ends the process with 1. */
export async function main(body) {
  try {
    await body()
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    process.stderr.write(error.detail ? `${error.detail}\n\n${error.message}\n` : `${error.message}\n`)
    process.exitCode = 1
  }
}
