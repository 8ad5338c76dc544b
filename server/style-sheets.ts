import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { encodeAll, type Encoded } from '#server/compress.ts'

/** Next names the sheets of a page one by one; React writes the attributes in this order. */
const LINK = /<link rel="stylesheet" href="\/_next\/static\/chunks\/([^",/]+)\.css"[^>]*>/g
const ADDRESS = /^\/_next\/static\/chunks\/([^/]+,[^/]+)\.css$/

/** More sheets than a page has, and more pages than have different ones. */
const MAX_PARTS = 8
const MAX_KEPT = 16

/** Puts a document's sheets under one address: the first paint waits for one request, not for three. */
export function withOneSheet(html: string): string {
  const names = [...html.matchAll(LINK)].map((link) => link[1])
  if (names.length < 2) return html
  let isFirst = true
  return html.replace(LINK, (link, name: string) => {
    if (!isFirst) return ''
    isFirst = false
    return link.replace(`${name}.css`, `${names.join()}.css`)
  })
}

/** A Link header without its sheets, which would be fetched beside the one. '' where nothing is left. */
export const withoutSheets = (link: string): string =>
  link
    .split(/, (?=<)/)
    .filter((entry) => !/; as="?style"?/.test(entry))
    .join(', ')

/** A sheet at an address that `withOneSheet` made: null where it is none. */
export type StyleSheets = (pathname: string) => Promise<Encoded | null>

/** Reads the sheets of a build, once each combination. Stands in the place of the files, so that what they name is found. @param folder theirs */
export function openStyleSheets(folder: string): StyleSheets {
  const known = new Set(existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.css')) : [])
  const kept = new Map<string, Promise<Encoded>>()
  return async (pathname) => {
    const names =
      ADDRESS.exec(pathname)?.[1]
        ?.split(',')
        .map((name) => `${name}.css`) ?? []
    const isOurs = names.length > 0 && names.length <= MAX_PARTS && names.every((name) => known.has(name))
    if (!isOurs || new Set(names).size !== names.length) return null
    let sheet = kept.get(pathname)
    if (!sheet) {
      sheet = concatenated(names.map((name) => join(folder, name)))
      if (kept.size >= MAX_KEPT) kept.clear()
      kept.set(pathname, sheet)
    }
    return sheet
  }
}

async function concatenated(files: string[]): Promise<Encoded> {
  const parts = await Promise.all(files.map((file) => readFile(file, 'utf8')))
  return encodeAll(Buffer.from(parts.join('\n')))
}
