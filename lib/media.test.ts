import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { keepMedia, mediaFolder, openMedia } from '#lib/media.ts'
import { useTestEnv } from '#lib/testing/use-test-env.ts'

const { DATA_DIR: folder } = useTestEnv()

beforeAll(() => {
  mkdirSync(join(folder, 'media', 'demo'), { recursive: true })
  for (const path of ['media/demo/the-mole.webp', 'media/a.b.JPG', 'media/a.jpg', 'media/notes.txt', 'media/.hidden.png', 'secret.png']) {
    writeFileSync(join(folder, path), path)
  }
})

test('pictures lie in the data folder', () => {
  expect(mediaFolder()).toBe(join(folder, 'media'))
})

test.each([
  [['demo', 'the-mole.webp'], 'image/webp', 'media/demo/the-mole.webp'],
  [['a.jpg'], 'image/jpeg', 'media/a.jpg'],
])('%j is a picture', async (parts, type, bytes) => {
  expect(await openMedia(parts)).toEqual({ type, bytes: Buffer.from(bytes) })
})

test.each([
  [[]],
  [['']],
  [['nothing.webp']],
  [['demo']],
  [['notes.txt']],
  [['.hidden.png']],
  [['..', 'secret.png']],
  [['demo', '..', '..', 'secret.png']],
  [['../secret.png']],
  [['..\\secret.png']],
  [['demo/the-mole.webp']],
  [['demo', '.', 'the-mole.webp']],
  [['a.jpg\u0000.png']],
  [['%2e%2e', 'secret.png']],
  [['a.jpg', '']],
  [['a..jpg']],
])('%j is none', async (parts) => {
  expect(await openMedia(parts)).toBeNull()
})

test('what is kept takes the place of its older editions, and of what was left half-written', async () => {
  const made = join(folder, 'media', 'crop', 'story')
  const bytes = Buffer.from('new')
  mkdirSync(made, { recursive: true })
  for (const name of ['1x1-old.jpg', '4x3-old.jpg', '1x1-new.jpg.unfinished']) writeFileSync(join(made, name), name)
  await keepMedia(['crop', 'story', '1x1-new.jpg'], bytes)
  expect(readdirSync(made).toSorted()).toEqual(['1x1-new.jpg', '4x3-old.jpg'])
  expect(await openMedia(['crop', 'story', '1x1-new.jpg'])).toEqual({ type: 'image/jpeg', bytes })
})

test('what cannot be kept leaves nothing behind', async () => {
  writeFileSync(join(folder, 'media', 'full'), '')
  await expect(keepMedia(['full', 'a.jpg'], Buffer.from('new'))).rejects.toThrow()
  mkdirSync(join(folder, 'media', 'taken', 'a.jpg'), { recursive: true })
  await expect(keepMedia(['taken', 'a.jpg'], Buffer.from('new'))).rejects.toThrow()
  expect(readdirSync(join(folder, 'media', 'taken'))).toEqual(['a.jpg'])
})
