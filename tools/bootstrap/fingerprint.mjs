import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What goes into a build, beside what the lock file names. */
const SOURCES = [
  'app',
  'components',
  'domain',
  'db',
  'lib',
  'messages',
  'server',
  'public',
  'next.config.js',
  'tsconfig.json',
  'package-lock.json',
]
const NOT_BUILT = /(^|\/)\.|\.test\.\w+$/

/**
 * A hash over path, size and content of every file that goes into the build.
 * @param {string} folder the project's
 */
export function sourcesFingerprint(folder) {
  const hash = createHash('sha256')
  for (const path of SOURCES.flatMap((source) => filesBelow(folder, source)).sort()) {
    const content = readFileSync(join(folder, path))
    hash.update(`${path}\0${String(content.length)}\0`).update(content)
  }
  return hash.digest('hex')
}

/** Paths of files, relative to `folder`, `/` between their parts. */
function filesBelow(folder, path) {
  const found = statSync(join(folder, path), { throwIfNoEntry: false })
  if (!found || NOT_BUILT.test(path)) return []
  return found.isDirectory() ? readdirSync(join(folder, path)).flatMap((name) => filesBelow(folder, `${path}/${name}`)) : [path]
}
