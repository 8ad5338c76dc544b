import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { mediaFolder, openMedia } from '#lib/media.ts'
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
