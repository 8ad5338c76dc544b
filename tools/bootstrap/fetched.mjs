import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { npm } from './dependencies.mjs'
import { explainInstall } from './install-error.mjs'
import { say } from './messages.mjs'
import { root } from './root.mjs'

const FOLDER = join(root, '.cache', 'tools')
const INSTALL = ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline']

/**
 * A package that only a check needs, fetched when that check first runs: whoever starts a paper never downloads it.
 * @param {string} name as the registry knows it
 * @param {string} version exactly this one
 * @returns {Promise<string>} its folder
 * @throws Stop
 */
export async function ensureFetched(name, version) {
  const place = join(FOLDER, `${name}-${version}`)
  const folder = join(place, 'node_modules', name)
  if (existsSync(folder)) return folder
  say('tool.fetching', { name, version })
  // Moved to its place when it is whole: a download that was cut off counts as none.
  const unfinished = `${place}.${String(process.pid)}`
  mkdirSync(unfinished, { recursive: true })
  try {
    const { code, output } = await npm([...INSTALL, '--prefix', unfinished, `${name}@${version}`])
    if (code !== 0) throw explainInstall(output)
    if (!existsSync(place)) renameSync(unfinished, place)
  } finally {
    rmSync(unfinished, { recursive: true, force: true })
  }
  return folder
}
