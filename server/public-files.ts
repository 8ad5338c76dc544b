import { readdirSync } from 'node:fs'
import { join, sep } from 'node:path'

/** The addresses of everything in `public/`, read once: files are not added while the server runs. */
export function listPublicFiles(root: string): ReadonlySet<string> {
  const entries = readdirSync(join(root, 'public'), { recursive: true, withFileTypes: true })
  const below = (folder: string) => folder.slice(join(root, 'public').length).split(sep).join('/')
  return new Set(entries.filter((entry) => entry.isFile()).map((entry) => encodeURI(`${below(entry.parentPath)}/${entry.name}`)))
}
