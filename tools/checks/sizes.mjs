import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** Every file below a folder, with the folder's path before it; none when there is no such folder. */
export function filesBelow(folder) {
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name))
}

/** A file's size in bytes as the server would send it, gzip. */
export const gzipSize = (file) => gzipSync(readFileSync(file), { level: 9 }).length
