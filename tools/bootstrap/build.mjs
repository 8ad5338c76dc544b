import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runNode } from './child.mjs'
import { sourcesFingerprint } from './fingerprint.mjs'
import { say, Stop } from './messages.mjs'
import { root } from './root.mjs'
import { whileSettingUp } from './setup-lock.mjs'

/** Written after a build has succeeded, so that one that failed or was killed counts as none. */
const RECORD = join(root, '.next', 'broadsheet-build.json')
const NEXT = join(root, 'node_modules', '.bin', 'next')

/**
 * Builds the site if there is no build, or one of other sources, or one made with another action key.
 * @param {{ node: string, actionKey: string, isAnyKeyGood?: boolean, before?: () => Promise<void> }} options
 *   `isAnyKeyGood` for tests, which run on any build of these sources; `before` runs only when a build is needed
 * @returns {Promise<boolean>} whether it built
 * @throws Stop
 */
export async function ensureBuild({ node, actionKey, isAnyKeyGood = false, before }) {
  const key = createHash('sha256').update(actionKey).digest('hex')
  const isCurrent = () => isBuilt(sourcesFingerprint(root), isAnyKeyGood ? null : key)
  if (isCurrent()) return false
  await before?.()
  return whileSettingUp(async () => {
    if (isCurrent()) return false
    say('setup.building')
    await build(node, actionKey, key)
    return true
  })
}

async function build(node, actionKey, key) {
  rmSync(RECORD, { force: true })
  // Taken before: a file changed during the build is a change since.
  const record = { sources: sourcesFingerprint(root), key }
  const env = { NODE_ENV: 'production', NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionKey }
  const { code, output } = await runNode(node, [NEXT, 'build'], { quiet: true, env })
  if (code !== 0) throw new Stop('setup.buildFailed', {}, output)
  writeFileSync(RECORD, JSON.stringify(record))
}

function isBuilt(sources, key) {
  if (!existsSync(join(root, '.next', 'BUILD_ID')) || !existsSync(RECORD)) return false
  const record = readRecord()
  return record.sources === sources && (key === null || record.key === key)
}

/** An empty or half-written record is that of no build. */
function readRecord() {
  try {
    return JSON.parse(readFileSync(RECORD, 'utf8')) ?? {}
  } catch (error) {
    if (error instanceof SyntaxError) return {}
    throw error
  }
}
