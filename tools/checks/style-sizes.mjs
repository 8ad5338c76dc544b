import { readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { runInNewContext } from 'node:vm'
import { filesBelow, gzipSize } from './sizes.mjs'

const MANIFEST = 'page_client-reference-manifest.js'

/**
 * The CSS that the heaviest page of each route group loads, in bytes, gzip.
 * @param {string} folder the project's, built
 * @returns {Record<string, number>} by the first part of the route: `(paper)`, `admin` …
 */
export function styleSizes(folder) {
  const app = join(folder, '.next', 'server', 'app')
  const sizes = {}
  for (const manifest of filesBelow(app).filter((file) => file.endsWith(MANIFEST))) {
    const group = relative(app, manifest).split(sep)[0]
    const bytes = stylesOf(manifest).reduce((sum, path) => sum + gzipSize(join(folder, '.next', path)), 0)
    sizes[group] = Math.max(sizes[group] ?? 0, bytes)
  }
  return sizes
}

/** Next writes these manifests as scripts that set a global: route → entry → files. */
function stylesOf(manifest) {
  const scope = { globalThis: {} }
  runInNewContext(readFileSync(manifest, 'utf8'), scope)
  const entries = Object.values(scope.globalThis.__RSC_MANIFEST).flatMap(({ entryCSSFiles }) => Object.entries(entryCSSFiles))
  // Next's own error page counts with no page.
  const ours = entries.filter(([name]) => !name.includes('/node_modules/'))
  return [...new Set(ours.flatMap(([, files]) => files.map(({ path }) => path)))]
}
