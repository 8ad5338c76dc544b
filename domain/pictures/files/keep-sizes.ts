import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { encodeSizes } from '#domain/pictures/files/encode-sizes.ts'
import type { Inspected } from '#domain/pictures/files/inspect-picture.ts'
import { folderOf } from '#domain/pictures/ladder.ts'
import { now } from '#lib/clock.ts'
import { mediaFolder } from '#lib/media.ts'

/** Where sizes lie until all of them are there. Nothing in a folder with such a name is served. */
const UNFINISHED = '.unfinished'
/** Nobody works on one picture for so long: what is older was left by a process that died. */
const ABANDONED_MS = 3_600_000

/** Whether a file's sizes are there: a folder comes as a whole, or not at all. */
export const hasSizes = (hash: string): Promise<boolean> => exists(placeOf(hash))

/** Writes every size of a file, and lets them be seen at once. @throws when the file is damaged, or the disk full */
export async function keepSizes(bytes: Buffer, { hash, width, height }: Inspected): Promise<void> {
  const waiting = join(mediaFolder(), UNFINISHED)
  await mkdir(waiting, { recursive: true })
  await sweep(waiting)
  const folder = await mkdtemp(join(waiting, 'p-'))
  try {
    for await (const file of encodeSizes(bytes, { width, height })) await writeFile(join(folder, file.name), file.bytes, { flush: true })
    await moveTo(placeOf(hash), folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Another process may have been quicker with the same file: then its folder holds the same sizes. */
async function moveTo(place: string, folder: string): Promise<void> {
  await mkdir(dirname(place), { recursive: true })
  try {
    await rename(folder, place)
  } catch (error) {
    if (!(await exists(place))) throw error
  }
}

async function sweep(waiting: string): Promise<void> {
  for (const name of await readdir(waiting)) {
    const folder = join(waiting, name)
    const entry = await stat(folder).catch(() => null)
    if (entry && now().getTime() - entry.mtimeMs > ABANDONED_MS) await rm(folder, { recursive: true, force: true })
  }
}

const placeOf = (hash: string): string => join(mediaFolder(), ...folderOf(hash))

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )
