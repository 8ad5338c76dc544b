import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './child.mjs'
import { explainInstall } from './install-error.mjs'
import { say } from './messages.mjs'
import { root } from './root.mjs'
import { whileSettingUp } from './setup-lock.mjs'

/** Says for which package.json, lock file and platform node_modules was filled. */
const STAMP = join(root, 'node_modules', '.broadsheet-stamp')

/**
 * `--no-save` keeps npm from writing the lock file: npm 10 would drop what it does not know. `--include` outweighs
 * NODE_ENV=production and a user's `omit`: the build needs TypeScript, and Node itself is an optional package.
 */
const INSTALL = [
  'install',
  '--no-save',
  '--ignore-scripts',
  '--no-audit',
  '--no-fund',
  '--prefer-offline',
  '--include=dev',
  '--include=optional',
]
/** Asks the registry for one small package, twice at most: the whole installation would find out after minutes. */
const PROBE = [
  'view',
  'mdast-util-from-markdown',
  'name',
  '--prefer-online',
  '--fetch-retries=1',
  '--fetch-retry-mintimeout=1000',
  '--fetch-timeout=10000',
]

/**
 * Installs the packages if node_modules is not what package.json and the lock file ask for. @throws Stop
 */
export async function ensureDependencies() {
  if (isInstalled()) return
  await whileSettingUp(async () => {
    // Another start may have installed them meanwhile.
    if (isInstalled()) return
    say('setup.installing')
    const probe = await npm(PROBE)
    // What npm has in its cache may be enough; it says so at once when it may not ask.
    const { code, output } = await npm(probe.code === 0 ? INSTALL : [...INSTALL, '--offline'])
    if (code !== 0) throw explainInstall(probe.code === 0 ? output : probe.output)
    writeFileSync(STAMP, fingerprint())
  })
}

const isInstalled = () => existsSync(STAMP) && readFileSync(STAMP, 'utf8') === fingerprint()

function fingerprint() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`)
  for (const file of ['package.json', 'package-lock.json']) hash.update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

/** Runs the npm that runs this command, with the Node it runs on; else the one on the path. */
export function npm(args) {
  const { npm_execpath: script = '', npm_node_execpath: node = process.execPath } = process.env
  return /npm-cli\.js$/.test(script) ? run(node, [script, ...args], { quiet: true }) : run('npm', args, { quiet: true })
}
