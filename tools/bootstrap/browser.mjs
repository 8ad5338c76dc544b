import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { delimiter, isAbsolute, join } from 'node:path'
import { run, runNode } from './child.mjs'
import { say, Stop } from './messages.mjs'
import { root } from './root.mjs'

/** Browsers that a machine may have, by name on the path or by place. */
const ON_MACHINE = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]
/** Longest downloads, in ms: a slow network gets through, a silent one does not hold the tests for ever. */
const DOWNLOAD = 300_000
/** A start of the browser that shows nothing and ends; first starts of a new installation take seconds. */
const TRY = 60_000

/** @typedef {{ BROWSER_PATH: string, BROWSER_SANDBOX: '0' | '1' }} Browser for playwright.config.ts */

/**
 * A browser that starts: Playwright's, the machine's, one that Playwright downloads, or the system's package.
 * @param {string} node
 * @returns {Promise<Browser>}
 * @throws Stop
 */
export async function ensureBrowser(node) {
  const found = (await tryOut(ownPath())) ?? (await firstThatStarts(ON_MACHINE))
  if (found) return found
  say('test.downloadingBrowser')
  const playwright = join(root, 'node_modules', '.bin', 'playwright')
  await runNode(node, [playwright, 'install', 'chromium'], { quiet: true, timeout: DOWNLOAD })
  const browser = (await tryOut(ownPath())) ?? (await fromSystem())
  if (browser) return browser
  throw new Stop('test.noBrowser')
}

/** Where Playwright keeps, or would keep, its Chromium. */
const ownPath = () => createRequire(join(root, 'package.json'))('@playwright/test').chromium.executablePath()

/** Debian's package, when this user may install it. */
async function fromSystem() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return null
  say('test.installingBrowser')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update'], { quiet: true, timeout: DOWNLOAD, env })
  await run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], { quiet: true, timeout: DOWNLOAD, env })
  return firstThatStarts(['chromium'])
}

async function firstThatStarts(browsers) {
  for (const path of browsers.flatMap(placesOf)) {
    const browser = await tryOut(path)
    if (browser) return browser
  }
  return null
}

const placesOf = (name) => (isAbsolute(name) ? [name] : (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)))

/** Starts a browser on an empty page, in its sandbox if the machine lets it. */
async function tryOut(path) {
  if (!existsSync(path)) return null
  for (const sandbox of process.getuid?.() === 0 ? ['0'] : ['1', '0']) {
    const profile = mkdtempSync(join(tmpdir(), 'broadsheet-browser-'))
    const args = [
      '--headless',
      '--disable-gpu',
      '--no-first-run',
      `--user-data-dir=${profile}`,
      ...(sandbox === '0' ? ['--no-sandbox'] : []),
    ]
    const { code, output } = await run(path, [...args, '--dump-dom', 'about:blank'], { quiet: true, timeout: TRY })
    rmSync(profile, { recursive: true, force: true })
    if (code === 0 && output.includes('<html>')) return { BROWSER_PATH: path, BROWSER_SANDBOX: sandbox }
  }
  return null
}
